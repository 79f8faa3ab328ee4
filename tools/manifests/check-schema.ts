/** Checks manifests by their schemas for a process that cannot load ES modules: cases in on stdin, answers out on stdout, both JSON. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SchemaSet } from './schema';
import { schemaCheck } from './schema';

const project = resolve(import.meta.dirname, '../..');
const cases = JSON.parse(readFileSync(0, 'utf8')) as readonly { readonly set: SchemaSet; readonly manifest: string }[];
console.log(JSON.stringify(cases.map(({ set, manifest }) => schemaCheck(project, set)(manifest))));
