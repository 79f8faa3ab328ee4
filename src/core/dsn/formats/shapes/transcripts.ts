import type { SmtpStage } from '../../delivery-report';
import { stageOf } from './answer-lists';

/** One answer of a server in a transcript of an SMTP session, or one line of the reporting system's own. */
export interface Exchange {
  /** Host of the last "while talking to". */
  readonly server: string | null;
  /** The command before the answer, without ">>> ". */
  readonly command: string | null;
  /** The answer, its lines joined; null for the reporting system's own line. */
  readonly answer: string | null;
  /** The reporting system's own line ("550 5.1.1 <a@b>... User unknown"); null for an answer. */
  readonly remark: string | null;
  /** Line number, from 0. */
  readonly line: number;
}

const TALKING = /^(?:\.\.\. |\.{0,3})?while talking to ([^\s:]+?)\.?:?[ \t]*$/i;
const ANSWER = /^[ \t]*<<< ?(.*)$/;
const COMMAND = /^[ \t]*>>> ?(.*)$/;

/**
 * Reads a transcript as sendmail, Courier and their kin print it: ">>> " what was said to the server, "<<< " what it answered.
 * @param lines all lines of the text
 * @param from first line of the transcript
 * @param to line after its last
 */
export function readTranscript(lines: readonly string[], from: number, to: number): Exchange[] {
  const found: Exchange[] = [];
  let server: string | null = null;
  let command: string | null = null;
  for (let i = from; i < to; i++) {
    const line = lines[i]!;
    const answer = ANSWER.exec(line);
    if (answer !== null) {
      const at = i;
      let text = answer[1]!;
      // RFC 5321 §4.2.1: "550-" goes on, "550 " ends.
      while (/^\d{3}-/.test(answerOf(lines[i]!)) && i + 1 < to && ANSWER.test(lines[i + 1]!)) text += ' ' + answerOf(lines[++i]!);
      found.push({ server, command, answer: text.trim(), remark: null, line: at });
      continue;
    }
    const said = COMMAND.exec(line);
    if (said !== null) {
      command = said[1]!.trim();
      continue;
    }
    const talking = TALKING.exec(line);
    if (talking !== null) {
      server = talking[1]!;
      command = null;
      continue;
    }
    if (line.trim() !== '') found.push({ server, command, answer: null, remark: line.trim(), line: i });
  }
  return found;
}

function answerOf(line: string): string {
  return ANSWER.exec(line)?.[1] ?? '';
}

/** Stage of the command that an answer follows; an answer without a command came with the connection. */
export function stageOfExchange(exchange: Exchange): SmtpStage | null {
  return exchange.command === null ? (exchange.server === null ? null : 'CONN') : stageOf(exchange.command);
}
