/** Outlook on the web as Exchange Server answers under `/owa/` to somebody who has not signed in: never with leave to read. */
import type { Behaviour, Identity, LoopbackService } from './loopback-service';
import { startService } from './loopback-service';

const SERVER = { 'server': 'Microsoft-IIS/10.0', 'x-powered-by': 'ASP.NET', 'request-id': '7b1f6c9e-0000-4000-8000-5d2f1c3a9e10' };

export const webmails = {
  /** Forms sign-in: off to the page that asks for the password. */
  'sign-in': { status: 302, headers: { ...SERVER, location: '/owa/auth/logon.aspx?replaceCurrent=1&url=%2fowa%2f' } },
  /** Windows sign-in. */
  'unauthorized': { status: 401, headers: { ...SERVER, 'www-authenticate': 'Negotiate' }, type: 'text/html', body: '<title>401 - Unauthorized</title>' },
  /** Exchange's own code for a session that is over. */
  'session-over': { status: 440, headers: SERVER, type: 'text/html', body: '<title>440 Login Timeout</title>' },
  'broken': { status: 500, headers: SERVER, type: 'text/html', body: '<title>Server Error in \'/owa\' Application.</title>' },
  'overloaded': { status: 503, headers: SERVER },
  /** A header by which a server closes its answers to other sites, even unread ones. */
  'own-site-only': { status: 200, headers: { ...SERVER, 'cross-origin-resource-policy': 'same-origin' }, type: 'text/html', body: '<title>Outlook</title>' },
  /** Off to a server that is not there any more. */
  'led-astray': { status: 302, headers: { ...SERVER, location: 'http://127.0.0.1:1/' } },
  'silent': 'silence',
  'hung-up': 'hang-up',
} satisfies Readonly<Record<string, Behaviour>>;

export type WebmailSpecimen = keyof typeof webmails;

/** What it does with a path; the sign-in page stands below `/owa/auth/`. */
export const webmailBehaviour = (specimen: WebmailSpecimen, path: string): Behaviour =>
  path.startsWith('/owa/auth/') ? { status: 200, headers: SERVER, type: 'text/html', body: '<title>Outlook</title><form method="post" action="/owa/auth.owa"></form>' } : webmails[specimen];

/** @param identity makes it speak https */
export const startWebmail = (specimen: WebmailSpecimen, identity?: Identity): Promise<LoopbackService> => startService(({ url = '' }) => webmailBehaviour(specimen, url), identity);
