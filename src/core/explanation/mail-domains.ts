/**
 * Domains of the large mailbox providers, lower case: one letter away from one of these is a slip rather than another
 * domain, and nobody there is the colleague of anybody. Source: the providers' own sign-up pages.
 */
export const mailDomains: ReadonlySet<string> = new Set([
  'gmail.com', 'googlemail.com',
  'outlook.com', 'outlook.fr', 'hotmail.com', 'hotmail.fr', 'hotmail.co.uk', 'live.com', 'live.fr', 'msn.com',
  'yahoo.com', 'yahoo.fr', 'yahoo.co.uk', 'ymail.com', 'aol.com',
  'icloud.com', 'me.com', 'mac.com',
  'orange.fr', 'wanadoo.fr', 'free.fr', 'sfr.fr', 'neuf.fr', 'laposte.net', 'bbox.fr', 'numericable.fr',
  'gmx.com', 'gmx.fr', 'gmx.de', 'gmx.net', 'web.de', 't-online.de', 'freenet.de',
  'libero.it', 'virgilio.it', 'telenet.be', 'skynet.be', 'bluewin.ch', 'ziggo.nl', 'kpnmail.nl',
  'protonmail.com', 'proton.me', 'comcast.net', 'verizon.net', 'btinternet.com',
]);
