/** Who writes to whom in the notices: names under reserved domains, addresses of documentation networks. */
export interface Cast {
  readonly sender: string;
  readonly senderName: string;
  readonly senderDomain: string;
  readonly recipient: string;
  readonly recipientName: string;
  readonly recipientDomain: string;
  /** Address from which the sender's server speaks. */
  readonly ip: string;
  /** Address of the server that answers. */
  readonly remoteIp: string;
  readonly subject: string;
  /** Language of the sender's account, in which systems that know several write their notice. */
  readonly language: 'en' | 'fr';
  /** Seconds after the hour at which the message was handed over. */
  readonly second: number;
}

const senders = [['Claire Martin', 'claire.martin', 'atelier-martin.example'], ['Bruno Keller', 'b.keller', 'kanzlei-keller.example'], ['Jane Cole', 'jane.cole', 'northpier.example']] as const;
const recipients = [['Kim Lang', 'kim.lang', 'harbour.example'], ['Paul Reyes', 'paul', 'contoso.example'], ['Lea Dubois', 'lea.dubois', 'nordlog.example'], ['Ada Fisher', 'ada_fisher', 'fabrikam.example'], ['Olga Novak', 'o.novak', 'imprimerie-novak.example']] as const;
const subjects = ['Offer 4711', 'Minutes of Tuesday', 'Plans', 'Lunch', 'Order of 12 November', 'Your question', 'Delivery note'] as const;

const pick = <T>(list: readonly T[], at: number): T => {
  const found = list[at % list.length];
  if (found === undefined) throw new Error('an empty list');
  return found;
};

/**
 * The cast of one notice; another number gives other names, addresses and times.
 * @param domain domain of the recipient, where the service gives it
 */
export function castOf(number: number, domain?: string): Cast {
  const [senderName, senderLocal, senderDomain] = pick(senders, number);
  const [recipientName, recipientLocal, usual] = pick(recipients, number);
  const recipientDomain = domain ?? usual;
  return {
    senderName, senderDomain, recipientName, recipientDomain,
    sender: `${senderLocal}@${senderDomain}`, recipient: `${recipientLocal}@${recipientDomain}`,
    ip: `203.0.113.${20 + (number % 200)}`, remoteIp: `198.51.100.${10 + (number % 200)}`,
    subject: pick(subjects, number), language: number % 3 === 0 ? 'fr' : 'en', second: number % 60,
  };
}

/** Fills {to}, {domain}, {from}, {senderDomain}, {ip} of a server's words. */
export function filled(words: string, cast: Cast): string {
  return words.replaceAll('{to}', cast.recipient).replaceAll('{domain}', cast.recipientDomain).replaceAll('{from}', cast.sender)
    .replaceAll('{senderDomain}', cast.senderDomain).replaceAll('{ip}', cast.ip);
}
