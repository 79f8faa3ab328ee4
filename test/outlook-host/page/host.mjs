/**
 * The host page: one frame with the add-in, a way for its messages out to the test and back, and nothing of Outlook but
 * a list and a message to look at.
 */
/* global emulatedHost, document, addEventListener, window */

/** @type {HTMLIFrameElement | null} */
let frame = null;

addEventListener('message', async (event) => {
  if (frame === null || event.source !== frame.contentWindow || typeof event.data !== 'string') return;
  const answer = await emulatedHost(event.data);
  if (answer !== null) frame?.contentWindow?.postMessage(answer.text, answer.to);
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
