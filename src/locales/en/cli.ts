/** The words of the command line. */
export const cli = {
  usage: 'Usage:\n  npm run --silent cli -- explain FILE…            explains notices (- reads standard input)\n  npm run --silent cli -- explain --batch          reads file paths, one per line; writes one JSON line each\nOptions:\n  --lang fr|en   language of the explanation\n  --json         the whole report, classification and explanation',
  headings: { details: 'Details for administrators' },
  explained: '{file}: explained.',
  notABounce: '{file}: not a non-delivery notice.',
  cannotOpen: '{file}: cannot be opened ({detail}).',
  unreadable: {
    empty: '{file}: not readable, the file is empty.',
    binary: '{file}: not readable, this is not a message. Messages (.eml, .msg) and text are read.',
    'outlook-msg': '{file}: not readable, this Outlook file (.msg) is damaged. Save the message again, or save its text.',
  },
} as const;
