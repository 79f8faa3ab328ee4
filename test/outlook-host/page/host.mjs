/**
 * The host page: one frame with the add-in, a way for its messages out to the test and back, and nothing of Outlook but
 * a list and a message to look at.
 */
/* global emulatedHost, document, addEventListener, window */

/** @type {HTMLIFrameElement | null} */
let frame = null;

/** The page of function commands, which nobody sees. @type {HTMLIFrameElement | null} */
let functionFile = null;

addEventListener('message', async (event) => {
  const source = [frame, functionFile].find((one) => one !== null && event.source === one.contentWindow);
  if (source === undefined || typeof event.data !== 'string') return;
  const answer = await emulatedHost(event.data);
  // Only to the frame that asked: one that came in its place counts its calls from the start again.
  for (const text of answer?.texts ?? []) source.contentWindow?.postMessage(text, answer.to);
});

/** Opens the add-in's page in its frame, in place of what was there. */
window.openPane = ({ address, name, sandbox, allow, width, height }) => {
  frame?.remove();
  frame = document.createElement('iframe');
  frame.name = name;
  frame.title = 'Bounce Doctor';
  frame.setAttribute('sandbox', sandbox);
  frame.allow = allow;
  frame.style.width = `${width}px`;
  frame.style.height = `${height}px`;
  frame.src = address;
  document.getElementById('pane').append(frame);
};

window.tellPane = (text, to) => frame?.contentWindow?.postMessage(text, to);

/** Runs the page of function commands in a frame that is not shown. */
window.openFunctionFile = ({ address, name, sandbox }) => {
  functionFile = document.createElement('iframe');
  functionFile.name = name;
  functionFile.hidden = true;
  functionFile.setAttribute('sandbox', sandbox);
  functionFile.src = address;
  document.body.append(functionFile);
};

window.closeFunctionFile = () => {
  functionFile?.remove();
  functionFile = null;
};
