/** A folder on a web host that can serve the add-in, or the sentence that says why it cannot. */
export type OriginAnswer = { readonly origin: string } | { readonly problem: string };

/**
 * Reads `https://host/path`. A final slash is dropped. Anything that could not be followed by `/taskpane.html`, or that
 * Outlook refuses (plain http), is a problem.
 */
export function readOrigin(text: string): OriginAnswer {
  const problem = (why: string): OriginAnswer => ({ problem: `--origin must look like https://host/path, but ${JSON.stringify(text)} ${why}.` });
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return problem('is not an address');
  }
  if (url.protocol !== 'https:') return problem('is not https');
  if (url.username !== '' || url.password !== '') return problem('holds a user name or password');
  if (/[?#]/.test(text)) return problem('holds a query or fragment');
  if (/[\s\\]|\/\/$/.test(text.slice(8))) return problem('ends in more than one slash or holds a blank or backslash');
  if (/\.(?:html?|xml)\/?$/i.test(url.pathname)) return problem('names a file, not a folder');
  return { origin: url.href.replace(/\/$/, '') };
}
