import { dropFiles, paneReady, pasteText } from './hand-over.mjs';
import { words } from './words.mjs';

const frame = document.querySelector('#pane');
const switches = document.querySelector('#switches');
const list = document.querySelector('#specimens');

/** The specimen on show, or null on the start screen. */
let shown = null;

function speak(language) {
  document.documentElement.lang = language;
  document.title = words[language].title;
  for (const element of document.querySelectorAll('[data-word]')) element.textContent = words[language][element.dataset.word];
  frame.title = words[language].frame;
}

async function handOver({ path, way }) {
  const response = await fetch(`/specimens/${path.split('/').map(encodeURIComponent).join('/')}`);
  const view = frame.contentWindow;
  if (way === 'paste') pasteText(view, await response.text(), path.endsWith('.html') ? 'text/html' : 'text/plain');
  else dropFiles(view, [{ name: path.split('/').at(-1), bytes: await response.arrayBuffer() }]);
}

function mark() {
  for (const button of list.querySelectorAll('button')) {
    if (button.dataset.path === shown?.path) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
  }
}

/** Loads the pane afresh with the switches as they stand, and hands it the specimen on show. */
function reload() {
  const { lang, theme } = switches.elements;
  speak(lang.value);
  frame.addEventListener('load', async () => {
    if (shown === null) return;
    await paneReady(frame.contentWindow);
    await handOver(shown);
  }, { once: true });
  frame.src = `/taskpane.html?${new URLSearchParams({ lang: lang.value, theme: theme.value })}`;
}

function setWidth() {
  const { width, shown: output } = switches.elements;
  frame.width = width.value;
  output.value = `${width.value} px`;
}

/** A heading and a button for each specimen, below it. `label` names a specimen. */
function addGroup(heading, specimens, label) {
  const group = document.createElement('ul');
  for (const specimen of specimens) {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.path = specimen.path;
    button.textContent = label(specimen.path);
    button.addEventListener('click', async () => {
      shown = specimen;
      mark();
      await paneReady(frame.contentWindow);
      await handOver(specimen);
    });
    item.append(button);
    group.append(item);
  }
  list.append(heading, group);
}

function headingOf(text) {
  const heading = document.createElement('h3');
  heading.textContent = text;
  return heading;
}

async function fillList() {
  const { states, all } = await (await fetch('/specimens.json')).json();
  const first = headingOf('');
  first.dataset.word = 'states';
  addGroup(first, states, (path) => path.replace(/^messages\//, ''));
  const folders = new Map();
  for (const specimen of all) {
    const folder = specimen.path.split('/').slice(0, -1).join('/');
    folders.set(folder, [...(folders.get(folder) ?? []), specimen]);
  }
  for (const [folder, specimens] of folders) addGroup(headingOf(folder), specimens, (path) => path.split('/').at(-1));
  speak(switches.elements.lang.value);
}

switches.elements.lang.value = navigator.language.startsWith('fr') ? 'fr' : 'en';
switches.elements.lang.addEventListener('change', reload);
switches.elements.theme.addEventListener('change', reload);
switches.elements.width.addEventListener('input', setWidth);
document.querySelector('#start-again').addEventListener('click', () => {
  shown = null;
  mark();
  reload();
});
setWidth();
reload();
await fillList();
