/** The npm packages of the field: on the bench only, installed apart from the product by the first run of the bench. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { corpusScorer } from '../corpus';
import type { Reader } from './pairs';

/** The part of a line of the batch protocol that the packages can fill. */
export interface BatchAnswer {
  readonly isBounce: boolean;
  readonly recipients: readonly {
    readonly address: string | null;
    readonly status: string | null;
    readonly action: string | null;
    readonly replyCode: string | null;
    readonly remoteMta: string | null;
    readonly diagnosticCode: string | null;
  }[];
}

/** A package, ready to read, or why it is not. */
export type FieldEntry =
  | { readonly name: string; readonly read: Reader; readonly answer: (bytes: Uint8Array) => BatchAnswer }
  | { readonly name: string; readonly read: null; readonly why: string };

interface BounceHandlerRow { readonly action?: string; readonly status?: string; readonly recipient?: string }
interface BounceHandlerModule {
  readonly BounceHandler: new () => { parse_email(text: string): readonly BounceHandlerRow[]; looks_like_a_bounce: boolean };
}
interface BounceParserResult {
  readonly bounce: boolean;
  readonly data?: {
    readonly error: { readonly code: { readonly basic: string | null; readonly enhanced: string | null }; readonly label: string | null } | null;
    readonly recipient: string | null;
    readonly server: { readonly hostname: string | null } | null;
  };
}
type BounceParserModule = new () => { read(body: string): BounceParserResult };

const require = createRequire(join(import.meta.dirname, 'package.json'));
const decoder = new TextDecoder();
const INSTALL_MS = 600_000;

function install(): string | null {
  if (existsSync(join(import.meta.dirname, 'node_modules'))) return null;
  console.log('Installing the packages of the field beside the bench (once; one of them compiles).');
  const run = spawnSync('npm', ['ci', '--silent', '--prefix', import.meta.dirname], { stdio: 'inherit', timeout: INSTALL_MS });
  return run.status === 0 ? null : 'it could not be installed here';
}

const orNull = (value: string | null | undefined): string | null => (value === undefined || value === '' ? null : value);

function bounceHandler(): FieldEntry {
  const { BounceHandler } = require('bounce-handler') as BounceHandlerModule;
  const handler = new BounceHandler();
  const read = (bytes: Uint8Array): readonly BounceHandlerRow[] => handler.parse_email(decoder.decode(bytes));
  return {
    name: 'bounce-handler',
    read,
    answer: (bytes) => {
      const rows = read(bytes).filter((row) => orNull(row.recipient) !== null);
      return {
        isBounce: handler.looks_like_a_bounce,
        recipients: rows.map((row) => ({
          address: orNull(row.recipient), status: orNull(row.status), action: orNull(row.action), replyCode: null, remoteMta: null, diagnosticCode: null,
        })),
      };
    },
  };
}

/** It reads the text of a mail, not the mail: it is given all that follows the head. */
function emailBounceParser(): FieldEntry {
  const Parser = require('email-bounce-parser') as BounceParserModule;
  const parser = new Parser();
  const read = (bytes: Uint8Array): BounceParserResult => {
    const text = decoder.decode(bytes).replaceAll('\r\n', '\n');
    return parser.read(text.slice(text.indexOf('\n\n') + 2));
  };
  return {
    name: 'email-bounce-parser',
    read,
    answer: (bytes) => {
      const { bounce, data } = read(bytes);
      const recipient = orNull(data?.recipient);
      const error = data?.error;
      return {
        isBounce: bounce && (recipient !== null || orNull(error?.code.basic) !== null),
        recipients: recipient === null ? [] : [{
          address: recipient, status: orNull(error?.code.enhanced), action: null, replyCode: orNull(error?.code.basic),
          remoteMta: orNull(data?.server?.hostname), diagnosticCode: orNull(error?.label),
        }],
      };
    },
  };
}

const LOADERS: Readonly<Record<string, () => FieldEntry>> = { 'bounce-handler': bounceHandler, 'email-bounce-parser': emailBounceParser };

/** A mail that a package cannot take is a mail it has nothing to say about. */
function forgiving(entry: FieldEntry): FieldEntry {
  if (entry.read === null) return entry;
  const { read, answer } = entry;
  return {
    ...entry,
    read: (bytes) => { try { return read(bytes); } catch { return null; } },
    answer: (bytes) => { try { return answer(bytes); } catch { return { isBounce: false, recipients: [] }; } },
  };
}

/** The packages, installed on first use. */
export function packagesOfTheField(): readonly FieldEntry[] {
  const trouble = install();
  return Object.entries(LOADERS).map(([name, load]) => {
    if (trouble !== null) return { name, read: null, why: trouble };
    try {
      return forgiving(load());
    } catch (error) {
      return { name, read: null, why: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
    }
  });
}

/** Our figures and theirs from the corpus' own scorer. */
export function scorePackages(field: readonly FieldEntry[], corpus: string | null): void {
  const scorer = corpusScorer();
  if (scorer === null || corpus === null) {
    console.log('\nFigures of the scorer: skipped, the shared corpus is not on this machine');
    return;
  }
  const batch = join(import.meta.dirname, 'batch.ts');
  const commands: readonly (readonly [name: string, command: readonly string[]])[] = [
    ['Bounce Doctor', ['npm', 'run', '--silent', 'cli', '--', 'explain', '--batch']],
    ...field.filter((entry) => entry.read !== null).map(({ name }) => [name, [process.execPath, '--import', 'tsx', batch, name]] as const),
  ];
  for (const [name, command] of commands) {
    console.log(`\nFigures of the scorer: ${name}`);
    const run = spawnSync(process.execPath, [scorer, '--from', corpus, '--suite', 'eml', '--families', '0', '--', ...command], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    console.log(run.stdout.split('\n').filter((line) => /^(#|ALL|false positives)/.test(line)).join('\n'));
  }
}
