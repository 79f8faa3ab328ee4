import { copyDetails } from '../app/actions/copy-details';
import type { CauseGroup, Explanation, PathNode, Step } from '../core/explanation/explanation';
import type { Actor } from '../core/knowledge/types';
import { plain, type Translator } from '../locales/translate';

/** Signs of the verdict and of the path: by outline, so that no colour is needed (experience §5). */
const VERDICT_SIGN = { failed: '✖', waiting: '⧗', inconclusive: '?', notABounce: '✉' } as const;
const NODE_SIGN: Readonly<Record<PathNode['state'], string>> = { reached: '✔', failed: '✖', waiting: '⧗', doubt: '?', notReached: '·' };

/** Recipients listed per group before the rest is only counted. */
const LISTED = 20;

/**
 * An explanation as a person wants it in a terminal: verdict, path, whose turn, what to do, then the details.
 * @param translator the language of the words
 * @param width columns of the terminal
 * @returns lines joined by LF, without control characters from the mail
 */
export function renderTerminal(explanation: Explanation, translator: Translator, width: number): string {
  const { text, say } = translator;
  const lines: string[] = [];
  const paragraph = (words: string, indent = ''): void => {
    for (const line of words.split('\n')) lines.push(...wrap(line, width, indent));
  };
  const { report } = explanation;
  const subject = report.original?.subject ?? report.notice.subject;
  if (subject !== null) paragraph(plain(subject));
  lines.push('');
  paragraph(`${VERDICT_SIGN[explanation.verdict]} ${text(explanation.title)}`);
  paragraph(text(explanation.what), '  ');
  const [only, second] = explanation.groups;
  if (only?.history != null && second === undefined) paragraph(text(only.history), '  ');
  if (explanation.path !== null) {
    lines.push('');
    paragraph(explanation.path.map((node) => pathWords(node, translator)).join(' → '), '  ');
  }
  if (explanation.groups.length === 0) {
    lines.push('');
    paragraph(say(`kinds.${explanation.kind as 'ordinary'}.card`, explanation.what.values), '  ');
  }
  for (const group of explanation.groups) {
    lines.push('');
    if (explanation.groups.length > 1) paragraph(`${VERDICT_SIGN[group.outcome === 'failed' ? 'failed' : group.outcome === 'delayed' ? 'waiting' : 'notABounce']} ${text(group.title)}`);
    renderGroup(group, explanation.groups.length > 1, translator, paragraph, lines);
  }
  lines.push('', say('cli.headings.details'), '');
  const details = copyDetails.text({ explanation, way: 'file' }, translator);
  for (const line of details.split('\n')) lines.push(`  ${plain(line)}`.trimEnd());
  return lines.join('\n');
}

function renderGroup(group: CauseGroup, one: boolean, translator: Translator, paragraph: (words: string, indent?: string) => void, lines: string[]): void {
  const { text, say } = translator;
  if (one) {
    for (const recipient of group.recipients.slice(0, LISTED)) if (recipient.report.address !== null) paragraph(plain(recipient.report.address.value), '  ');
    if (group.recipients.length > LISTED) paragraph(say('ui.several.showMore', { count: group.recipients.length - LISTED }), '  ');
    if (group.history !== null) paragraph(text(group.history), '  ');
  }
  paragraph(say(`turns.${group.turn}.heading`), '  ');
  paragraph(text(group.card), '  ');
  if (group.fine !== null) paragraph(text(group.fine), '  ');
  const typo = group.recipients.find((recipient) => recipient.typo !== null)?.typo;
  if (typo != null) {
    paragraph(`${say('ui.typo.used')} ${plain(typo.used)}`, '  ');
    paragraph(`${say('ui.typo.probable')} ${plain(typo.probable)}`, '  ');
  }
  renderSteps(group.steps, translator, paragraph, { wordsOf: (step) => `${text(step.message)}${step.link === null ? '' : ` ${step.link}`}`, beforeActor: () => lines.push('') });
  if (group.note !== null) {
    lines.push('');
    paragraph(text(group.note.subject), '  | ');
    paragraph(text(group.note.body), '  | ');
  }
}

/** Steps, those of one actor under their name. */
export function renderSteps<S extends Pick<Step, 'actor'>>(
  steps: readonly S[],
  { say, languageTag }: Translator,
  paragraph: (words: string, indent: string) => void,
  { wordsOf, beforeActor }: { readonly wordsOf: (step: S) => string; readonly beforeActor?: () => void },
): void {
  let actor: Actor | null = null;
  for (const step of steps) {
    if (step.actor !== actor) {
      actor = step.actor;
      beforeActor?.();
      // What nobody has to do needs no name: it stands under the line of the turn.
      if (actor !== 'nobody') paragraph(capitalised(say(`turns.${actor}.name`), languageTag), '  ');
    }
    paragraph(`• ${wordsOf(step)}`, '    ');
  }
}

function pathWords(node: PathNode, { say }: Translator): string {
  const note = node.note === null ? '' : ` (${say(`ui.path.notes.${node.note}`)})`;
  return `${NODE_SIGN[node.state]} ${say(`ui.path.${node.hop}`)}${note}`;
}

/** With a capital at its start. */
function capitalised(text: string, languageTag: string): string {
  return text.charAt(0).toLocaleUpperCase(languageTag) + text.slice(1);
}

/** Breaks at blanks; what is longer than a line (an address, a URL) stays whole. */
export function wrap(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  // A bullet's second line starts under its words.
  const hanging = text.startsWith('• ') ? `${indent}  ` : indent;
  let line = '';
  for (const word of plain(text).split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push((lines.length === 0 ? indent : hanging) + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(((lines.length === 0 ? indent : hanging) + line).trimEnd());
  return lines;
}
