import { runExplain } from './explain';

/** Entry of `npm run --silent cli -- <command>`: the exit code is the command's, see runExplain. */
const [command, ...rest] = process.argv.slice(2);

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe may stop early (`… | head`): that is no fault of ours.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

void runExplain(command, rest).then((code) => {
  process.exitCode = code;
});
