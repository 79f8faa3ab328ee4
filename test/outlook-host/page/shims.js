/**
 * Shims, and said to be: what today's library has and the one of npm (2022) lacks. Source: learn.microsoft.com/javascript/
 * api/outlook (MessageRead.getAsFileAsync, DragAndDropEvent, Diagnostics.hostName, Context.officeTheme). Runs in the
 * pane's frame before its own scripts; `names` says which are wanted, `theme` what Outlook tells of its colours at the
 * start, or null. getAsFileAsync asks the host over the library's channel, under the number that a newer library uses for it.
 */
function installShims(names, theme) {
  const wants = new Set(names);
  const dragHandlers = [];
  const waiting = new Map();
  const DRAG = 'olkDragAndDropEvent';
  /** Above any number that the library itself counts up to. */
  let correlation = 1_000_000;
  let office;
  // Before the library takes either away.
  const channel = /&_xdm_Info=([^&]+)/.exec(decodeURIComponent(location.hash))?.[1] ?? (window.name.startsWith('{') ? JSON.parse(window.name).xdmInfo : '') ?? '';

  const succeed = (callback, value) => setTimeout(() => callback({ status: 'succeeded', value }), 0);
  const callbackOf = (given) => given.find((one) => typeof one === 'function');

  addEventListener('message', (event) => {
    if (theme !== null && String(event.data).includes('"_actionName":"officeThemeChanged"')) {
      const { _data: data } = JSON.parse(event.data);
      // The answer to the registration goes under the same name, and is no list.
      if (Array.isArray(data)) theme = Object.fromEntries(Object.entries(JSON.parse(data[0])).map(([name, colour]) => [name, `#${colour.toString(16).padStart(6, '0')}`]));
    }
    const id = /"_correlationId":(1\d{6})\b/.exec(String(event.data))?.[1];
    const callback = id === undefined ? undefined : waiting.get(Number(id));
    if (callback === undefined) return;
    event.stopImmediatePropagation();
    waiting.delete(Number(id));
    const { _data: data, _errorCode: code } = JSON.parse(event.data);
    // As the library does: an answer without data calls nobody back.
    if (data === null) return;
    if (code !== 0 || data.error === true) callback({ status: 'failed', error: { code: data?.errorCode ?? 9020, name: 'GenericResponseError', message: '' } });
    else callback({ status: 'succeeded', value: data.data });
  });

  const asFile = (...given) => {
    const callback = callbackOf(given);
    const [conversation, , host] = channel.split('|');
    correlation += 1;
    waiting.set(correlation, callback);
    window.parent.postMessage(JSON.stringify({
      _messageType: 0, _actionName: 'ExecuteMethod', _conversationId: conversation, _correlationId: correlation, _origin: location.origin,
      _data: { ApiParams: {}, MethodData: { ControlId: null, DispatchId: 204 } }, _actionType: 0, _serializerVersion: 1,
    }), host);
  };

  const withFile = (item) => {
    if (wants.has('getAsFileAsync') && item !== null && typeof item === 'object' && typeof item.subject === 'string' && !('getAsFileAsync' in item)) {
      Object.defineProperty(item, 'getAsFileAsync', { value: asFile });
    }
    return item;
  };

  /** One stand-in for each object of the library, whose own properties can no longer be changed when they are seen. */
  const fronts = new WeakMap();
  const inFrontOf = (object, make) => {
    if (object === null || typeof object !== 'object') return object;
    if (!fronts.has(object)) fronts.set(object, make(object));
    return fronts.get(object);
  };
  const mailboxFront = (mailbox) => Object.create(mailbox, {
    // The library makes another item whenever it is told of one.
    item: { get: () => withFile(mailbox.item) },
    ...(wants.has('newOutlookWindows') ? { diagnostics: { get: () => ({ hostName: 'newOutlookWindows', hostVersion: mailbox.diagnostics.hostVersion, OWAView: mailbox.diagnostics.OWAView }) } } : {}),
    ...(wants.has('DragAndDropEvent') ? { addHandlerAsync: {
      value(type, handler, ...given) {
        if (type !== DRAG) return mailbox.addHandlerAsync(type, handler, ...given);
        dragHandlers.push(handler);
        const callback = callbackOf(given);
        if (callback !== undefined) succeed(callback, undefined);
        return undefined;
      },
    } } : {}),
  });
  const contextFront = (context) => Object.create(context, {
    mailbox: { get: () => inFrontOf(context.mailbox, mailboxFront) },
    ...(theme === null ? {} : { officeTheme: { get: () => theme } }),
  });
  const officeFront = (library) => new Proxy(library, {
    get(target, name) {
      const value = target[name];
      if (name === 'context') return inFrontOf(value, contextFront);
      if (name === 'EventType' && wants.has('DragAndDropEvent') && value !== undefined && value.DragAndDropEvent === undefined) value.DragAndDropEvent = DRAG;
      return value;
    },
  });

  Object.defineProperty(window, 'Office', {
    configurable: true,
    get: () => inFrontOf(office, officeFront),
    set(value) { office = value; },
  });

  /** The event that a drag from the list of messages fires. */
  window.dragFromList = (type, files) => {
    const transfer = { files: type === 'drop' ? files.map(({ name, bytes }) => ({ name, type: 'message/rfc822', fileContent: new Blob([Uint8Array.from(bytes)]) })) : [] };
    for (const handler of dragHandlers) handler({ type: DRAG, dragAndDropEventData: { type, pageX: 10, pageY: 10, taskPaneX: 10, taskPaneY: 10, dataTransfer: transfer } });
    return dragHandlers.length;
  };
}
