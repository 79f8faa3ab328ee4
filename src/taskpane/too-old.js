/* eslint-disable no-var -- read by engines that know ES5 only */
/**
 * Says in a webview that is too old (Trident in volume-licensed Outlook 2016 and 2019) why the pane stays empty. Such an
 * engine skips the bundle, catalogs included: that is why this file, alone, holds sentences of its own.
 */
(function () {
  var old = navigator.userAgent.indexOf('Trident') !== -1 || typeof Promise === 'undefined'
    || typeof Object.hasOwn === 'undefined' || typeof Array.prototype.at === 'undefined';
  if (!old) return;
  var texts = [
    ['en', 'This Outlook is too old for Bounce Doctor. Update Outlook, or open Outlook on the web.'],
    ['fr', 'Cette version d’Outlook est trop ancienne pour Bounce Doctor. Mettez Outlook à jour ou ouvrez Outlook sur le web.']
  ];
  var block = document.createElement('div');
  block.id = 'too-old';
  block.style.cssText = 'padding:16px;font:14px "Segoe UI",sans-serif';
  for (var i = 0; i < texts.length; i += 1) {
    var line = document.createElement('p');
    line.lang = texts[i][0];
    line.appendChild(document.createTextNode(texts[i][1]));
    block.appendChild(line);
  }
  document.body.appendChild(block);
}());
