/**
 * Hands a specimen to a pane the way a user does, with the browser's own events: the pane needs no door of its own
 * for this page or for a test.
 */

/** Resolves once the pane has painted its content. */
export function paneReady(view) {
  return new Promise((done) => {
    const look = () => {
      if (view.document.querySelector('main h1') !== null) done();
      else setTimeout(look, 20);
    };
    look();
  });
}

/**
 * Drops files on the pane.
 * @param {Window} view the window of the pane
 * @param {readonly { name: string, bytes: BufferSource }[]} files
 */
export function dropFiles(view, files) {
  const transfer = new view.DataTransfer();
  for (const { name, bytes } of files) transfer.items.add(new view.File([bytes], name));
  const target = view.document.querySelector('main') ?? view.document.body;
  for (const type of ['dragenter', 'dragover', 'drop']) {
    target.dispatchEvent(new view.DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
  }
}

/**
 * Pastes a text into the pane, as text/plain or text/html.
 * @param {Window} view the window of the pane
 */
export function pasteText(view, text, type = 'text/plain') {
  const transfer = new view.DataTransfer();
  transfer.setData(type, text);
  const target = view.document.querySelector('main') ?? view.document.body;
  target.dispatchEvent(new view.ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: transfer }));
}
