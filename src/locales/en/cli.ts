/** The words of the command line. */
export const cli = {
  usage: 'Usage:\n  npm run --silent cli -- explain FILE…            explains notices (- reads standard input)\n  npm run --silent cli -- explain --batch          reads file paths, one per line; writes one JSON line each\n  npm run --silent cli -- diagnose USER@DOMAIN     checks an account (--server HOST, --profile ID, --message FILE, --profiles FILE, --doh URL, --no-http)\n  npm run --silent cli -- code CODE|WORDS          says what a code or words of a server mean (--service NAME)\n  npm run --silent cli -- replay FILE              shows a check again, from its JSON or a support request\n  npm run --silent cli -- spf --ip IP --mail-from ADDRESS --helo NAME   judges a sending server\n  npm run --silent cli -- profiles FILE            checks a file profiles.json (docs/profiles.md)\nOptions:\n  --lang fr|en   language of the explanation\n  --json         the whole result',
  headings: { details: 'Details for administrators' },
  explained: '{file}: explained.',
  notABounce: '{file}: not a non-delivery notice.',
  cannotOpen: '{file}: cannot be opened ({detail}).',
  noRun: '{file}: no check of an account is in it.',
  tooLarge: '{file}: too large for a check of an account, more than {count} MB.',
  leftOut: {
    one: '{file}: {count} result is left out, because this version does not know it.',
    other: '{file}: {count} results are left out, because this version does not know them.',
  },
  profilesUsed: { one: '{file}: {count} entry can be used.', other: '{file}: {count} entries can be used.' },
  noAccount: {
    'no-domain': '{address}: no domain stands behind the @.',
    'one-label': '{address}: the domain needs at least two parts, such as company.example.',
    'not-a-name': '{address}: this is not a domain name.',
  },
  unreadable: {
    empty: '{file}: not readable, the file is empty.',
    binary: '{file}: not readable, this is not a message. Messages (.eml, .msg) and text are read.',
    'outlook-msg': '{file}: not readable, this Outlook file (.msg) is damaged. Save the message again, or save its text.',
  },
} as const;
