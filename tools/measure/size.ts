/** `npm run size`: gzipped size of what the built pane loads, in kB of 1,000 bytes, against its bounds. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { conclude, type Check } from '../closing-line';
import { distFolder } from '../static-server';

const AIM_FIRST_LOAD = 130;
const MAX_FIRST_LOAD = 180;
/** One language, with all that is loaded of it later but the texts of codes, of which a notice needs one service's. */
const MAX_LANGUAGE = 60;
/** The tables and the first texts of one language, loaded beside the first paint. */
const MAX_BESIDE = 60;
/** Seventy systems and eight languages of notices weigh more than was hoped: the bound keeps it from growing unseen. */
const AIM_READER = 50;
const MAX_READER = 75;

const kilobytes = (files: readonly string[]): number =>
  files.reduce((total, file) => total + gzipSync(readFileSync(join(distFolder, file)), { level: 9 }).length, 0) / 1000;
const show = (size: number): string => `${size.toFixed(1)} kB`;

const page = join(distFolder, 'taskpane.html');
if (!existsSync(page)) throw new Error('nothing is built yet: npm run build');
const scripts = readdirSync(distFolder).filter((file) => file.endsWith('.js')).sort();
const first = [...readFileSync(page, 'utf8').matchAll(/<script[^>]*\bsrc="?([^"\s>]+)/g)].map((found) => found[1] ?? '');
const named = (name: string): readonly string[] => scripts.filter((file) => file.startsWith(`${name}.`));
const languages = scripts.filter((file) => file.startsWith('texts-'));
const knowledge = named('knowledge');
const reader = named('reader');
const checks: Check[] = [];

for (const file of scripts) console.log(`${show(kilobytes([file])).padStart(10)}  ${file}${first.includes(file) ? '  (first load)' : ''}`);
const firstLoad = kilobytes(first);
checks.push({ name: `first-load JavaScript of taskpane.html ≤ ${MAX_FIRST_LOAD} kB (aim ${AIM_FIRST_LOAD})`, holds: first.length > 0 && firstLoad <= MAX_FIRST_LOAD, detail: show(firstLoad) });

const sizes = ['en', 'fr'].map((tag) => kilobytes(languages.filter((file) => new RegExp(`^texts-(?:[a-z]+-)*${tag}\\.`).test(file))));
const largest = Math.max(...sizes);
checks.push({ name: `one language ≤ ${MAX_LANGUAGE} kB more`, holds: Math.min(...sizes) > 0 && largest <= MAX_LANGUAGE, detail: show(largest) });
const knowledgeSize = kilobytes(knowledge);
const beside = knowledgeSize + Math.max(...languages.map((file) => kilobytes([file])));
checks.push({ name: `knowledge and first texts, loaded beside the first paint, ≤ ${MAX_BESIDE} kB`, holds: knowledge.length > 0 && beside <= MAX_BESIDE, detail: `${show(beside)} (knowledge ${show(knowledgeSize)})` });
const readerSize = kilobytes(reader);
checks.push({
  name: `reader, loaded beside the first paint, ≤ ${MAX_READER} kB (aim ${AIM_READER})`,
  holds: reader.length > 0 && readerSize <= MAX_READER,
  detail: `${show(readerSize)}; with first load, knowledge and one language ${show(firstLoad + knowledgeSize + largest + readerSize)}`,
});
conclude(checks);
