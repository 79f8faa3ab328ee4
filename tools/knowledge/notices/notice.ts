import type { Cast } from './cast';

/** The answer for which a notice is written. */
export interface Told {
  readonly cast: Cast;
  /** "550 5.1.1 …", one line. */
  readonly answer: string;
  /** What the Status field says. */
  readonly status: string;
  readonly action: 'failed' | 'delayed' | 'delivered';
  /** Host that answered, null where the reporting system speaks for itself. */
  readonly remote: string | null;
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const two = (value: number): string => String(value).padStart(2, '0');

/** A moment of 24 November 2026, as RFC 5322 writes it. */
export function mailDate({ second }: Cast, minutes = 0): string {
  const at = new Date(Date.UTC(2026, 10, 24, 8, 31 + minutes, second));
  return `${days[at.getUTCDay()] ?? ''}, ${two(at.getUTCDate())} ${months[at.getUTCMonth()] ?? ''} ${at.getUTCFullYear()} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} +0000`;
}

/** The message that came back. */
export function returned(cast: Cast): readonly string[] {
  return [
    `From: ${cast.senderName} <${cast.sender}>`, `To: ${cast.recipientName} <${cast.recipient}>`, `Subject: ${cast.subject}`, `Date: ${mailDate(cast)}`,
    `Message-ID: <m${cast.second}@${cast.senderDomain}>`, 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', '', 'Good morning, here is what I promised.',
  ];
}

/** A line folded before the given column, with four blanks in front of what follows, as Postfix prints it. */
export function folded(line: string, most = 79): readonly string[] {
  const lines: string[] = [];
  let open = '';
  for (const word of line.split(' ')) {
    if (open !== '' && open.length + 1 + word.length > most) {
      lines.push(open);
      open = `    ${word}`;
    } else open = open === '' ? word : `${open} ${word}`;
  }
  return [...lines, open];
}

/** A notice as it goes over the wire, and its words as somebody copies them out of it. */
export interface Notice {
  readonly mail: Uint8Array;
  readonly words: Uint8Array;
}

const bytes = (lines: readonly string[], end: string): Uint8Array => new TextEncoder().encode(lines.join(end));

/** The lines of a mail, and those of its words. */
export const written = (mail: readonly string[], words: readonly string[]): Notice => ({ mail: bytes(mail, '\r\n'), words: bytes(words, '\n') });
