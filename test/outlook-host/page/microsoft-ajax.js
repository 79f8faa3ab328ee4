/**
 * Stands in for MicrosoftAjax.js, which the library for Outlook on the web loads and waits for: only what the library
 * was seen to use of it.
 */
(function () {
  'use strict';
  const named = function (name, message) {
    const error = new Error(message || name);
    error.name = name;
    return error;
  };
  Function._validateParams = function () { return null; };
  Function.createDelegate = function (instance, method) { return function () { return method.apply(instance, arguments); }; };
  Error.argument = function (name, message) { return named('Sys.ArgumentException', message); };
  Error.argumentNull = function (name, message) { return named('Sys.ArgumentNullException', message); };
  Error.argumentOutOfRange = function (name, value, message) { return named('Sys.ArgumentOutOfRangeException', message); };
  Error.argumentType = function (name, actual, expected, message) { return named('Sys.ArgumentTypeException', message); };
  Error.argumentUndefined = function (name, message) { return named('Sys.ArgumentUndefinedException', message); };
  Error.parameterCount = function (message) { return named('Sys.ParameterCountException', message); };
  Error.invalidOperation = function (message) { return named('Sys.InvalidOperationException', message); };
  Error.notImplemented = function (message) { return named('Sys.NotImplementedException', message); };
  Error.create = function (message, info) { return Object.assign(new Error(message), info || {}); };
  String.format = function (format) {
    const given = arguments;
    return format.replace(/\{(\d+)\}/g, function (whole, index) { return given[Number(index) + 1]; });
  };
  const Type = window.Type = Function;
  Type.registerNamespace = function (path) {
    path.split('.').reduce(function (outer, name) { return outer[name] = outer[name] || {}; }, window);
  };
  Function.prototype.registerClass = function () { return this; };
  Function.prototype.registerInterface = function () { return this; };
  Function.prototype.registerEnum = function () { return this; };
  Function.prototype.initializeBase = function () { return undefined; };
  function StringBuilder(first) { this.parts = first === undefined || first === null ? [] : [String(first)]; }
  StringBuilder.prototype.append = function (text) { this.parts.push(String(text)); };
  StringBuilder.prototype.toString = function (between) { return this.parts.join(between || ''); };
  window.Sys = {
    StringBuilder: StringBuilder,
    Debug: { trace: function () { return undefined; }, assert: function () { return undefined; } },
    Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
  };
}());
