/**
 * Shims, and said to be: what today's library has and the one of npm (2022) lacks. Source: learn.microsoft.com/javascript/
 * api/outlook (MessageRead.getAsFileAsync, DragAndDropEvent, Diagnostics.hostName). Runs in the pane's frame before its
 * own scripts; `names` says which are wanted. getAsFileAsync asks the host over the library's channel, under the number
 * that a newer library uses for it.
 */
function installShims(names) {
  const wants = new Set(names);
  const dragHandlers = [];
  const waiting = new Map();
  /** Above any number that the library itself counts up to. */
  let correlation = 1_000_000;
  let office;
  // Before the library takes either away.
  const channel = /&_xdm_Info=([^&]+)/.exec(decodeURIComponent(location.hash))?.[1] ?? (window.name.startsWith('{') ? JSON.parse(window.name).xdmInfo : '') ?? '';

  const succeed = (callback, value) => setTimeout(() => callback({ status: 'succeeded', value }), 0);
  const callbackOf = (given) => given.find((one) => typeof one === 'function');

  addEventListener('message', (event) => {
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

  const onMailbox = (mailbox) => {
    if (mailbox === null || typeof mailbox !== 'object') return;
    const { item } = mailbox;
    if (wants.has('getAsFileAsync') && item !== null && typeof item === 'object' && typeof item.subject === 'string' && !('getAsFileAsync' in item)) {
      Object.defineProperty(item, 'getAsFileAsync', { value: asFile });
    }
    if ('isShimmed' in mailbox) return;
    const { diagnostics, addHandlerAsync } = mailbox;
    const shimmed = { isShimmed: { value: true } };
    if (wants.has('newOutlookWindows')) shimmed.diagnostics = { value: { hostName: 'newOutlookWindows', hostVersion: diagnostics.hostVersion, OWAView: diagnostics.OWAView } };
    shimmed.addHandlerAsync = {
      value(type, handler, ...given) {
        // The library makes a new item before it tells of it.
        if (type !== 'olkDragAndDropEvent') return addHandlerAsync.call(mailbox, type, (event) => { look(); handler(event); }, ...given);
        dragHandlers.push(handler);
        const callback = callbackOf(given);
        if (callback !== undefined) succeed(callback, undefined);
        return undefined;
      },
    };
    Object.defineProperties(mailbox, shimmed);
  };

  function look() {
    try {
      onMailbox(office.context.mailbox);
    } catch {
      // Nothing is open yet, or a getter throws: as without the shims.
    }
  }

  const shimmedReady = (onReady) => Object.assign(function (callback) {
    return onReady.call(office, (info) => {
      look();
      return callback?.(info);
    });
  }, { isShim: true });

  Object.defineProperty(window, 'Office', {
    configurable: true,
    get() {
      if (typeof office === 'object' && office !== null) {
        if (typeof office.onReady === 'function' && office.onReady.isShim !== true) office.onReady = shimmedReady(office.onReady);
        if (wants.has('DragAndDropEvent') && office.EventType !== undefined && office.EventType.DragAndDropEvent === undefined) office.EventType.DragAndDropEvent = 'olkDragAndDropEvent';
      }
      return office;
    },
    set(value) { office = value; },
  });

  /** The event that a drag from the list of messages fires. */
  window.dragFromList = (type, files) => {
    const transfer = { files: type === 'drop' ? files.map(({ name, bytes }) => ({ name, type: 'message/rfc822', fileContent: new Blob([Uint8Array.from(bytes)]) })) : [] };
    for (const handler of dragHandlers) handler({ type: 'olkDragAndDropEvent', dragAndDropEventData: { type, pageX: 10, pageY: 10, taskPaneX: 10, taskPaneY: 10, dataTransfer: transfer } });
    return dragHandlers.length;
  };
}
