/** Texts to pass on to whoever can act, in the voice of the user. Everything in square brackets may be missing. */
export const notes = {
  generic: {
    subject: 'Message not delivered[: {address}]',
    body: 'Hello,\nMy message to {address} was not delivered[ ([{replyCode} ]{status})].[\nAnswer of the server: {quote}]\nCould you look into it and tell me?',
  },
  /** To the recipient: a text message of at most 160 characters, without codes, in letters that every phone has. */
  recipient: {
    subject: 'Message not delivered',
    body: 'Hello[, this is {sender}]. My email[ to {address}] could not be delivered. Could we talk by phone?',
  },
  mailboxfull: {
    subject: 'Your mailbox is full',
    body: 'Hello[, this is {sender}]. My email came back because your mailbox is full. Could you make some space and tell me?',
  },
  suspend: {
    subject: 'Your mailbox no longer accepts messages',
    body: 'Hello[, this is {sender}]. My email[ to {address}] came back: the mailbox is closed or suspended. Which address may I write to?',
  },
  filtered: {
    subject: 'Your mailbox refuses my messages',
    body: 'Hello[, this is {sender}]. My email came back: a setting of your mailbox seems to refuse it. Could you allow my address and tell me?',
  },
  norelaying: {
    subject: 'Mail for {domain} is not forwarded',
    body: 'Hello,\nMy messages to {domain} are refused[ ([{replyCode} ]{status})]: the server[ {host}] does not forward them.\nTo check: the MX records, the accepted domains and the rights of the sending server.[\nAnswer of the server: {quote}]\nCould you tell me when it is done?',
  },
  authfailure: {
    subject: 'Authentication to correct[: {senderDomain}]',
    body: 'Hello,\nMy messages to {domain} are refused[ ([{replyCode} ]{status})]: they do not prove who sent them[ ({senderDomain})].\nTo check: the SPF record[ for {ip}], the DKIM signature and the DMARC rule.[\nAnswer of the server: {quote}]\nCould you tell me when it is done?',
  },
  requireptr: {
    subject: 'Reverse DNS of the sending server to be set',
    body: 'Hello,\nMy messages to {domain} are refused[ ([{replyCode} ]{status})]: the IP address of our sending server[, {ip},] has no matching name.\nTo set: a PTR record, and an A or AAAA record that leads back to the same address.[\nAnswer of the server: {quote}]\nCould you tell me when it is done?',
  },
  blocked: {
    subject: 'Our sending server is refused by {domain}',
    body: 'Hello,\nMy messages to {domain} are refused[ ([{replyCode} ]{status})]: our sending server[, {ip},] is blocked there.\nTo check: block lists, then the removal form of the list or of the service.[\nAnswer of the server: {quote}]\nCould you tell me when it is done?',
  },
  badreputation: {
    subject: '{domain} does not trust our sending server enough',
    body: 'Hello,\nMy messages to {domain} are refused[ ([{replyCode} ]{status})], for lack of trust in our server[ ({ip})] or our domain[ ({senderDomain})].\nTo check: recent volume, complaints, taken-over accounts, SPF, DKIM and DMARC.[\nAnswer of the server: {quote}]\nCould you tell me what you find?',
  },
  rejected: {
    subject: 'Sender refused by {domain}',
    body: 'Hello,\nMy messages to {domain} are refused[ ([{replyCode} ]{status})]: my address, its domain[ ({senderDomain})] or our server is not accepted.\nTo check: that the address exists, that the domain is registered, and its MX or A record.[\nAnswer of the server: {quote}]\nCould you tell me when it is done?',
  },
  contenterror: {
    subject: 'Format of our messages refused by {domain}',
    body: 'Hello,\nA message to {domain} was refused[ ([{replyCode} ]{status})] for its structure.\nTo check: the MIME structure and the encoding that our sending program or our server writes.[\nAnswer of the server: {quote}]\nCould you look into it and tell me?',
  },
  notcompliantrfc: {
    subject: 'Header lines of our messages refused by {domain}',
    body: 'Hello,\nA message to {domain} was refused[ ([{replyCode} ]{status})]: its header lines do not follow RFC 5322.\nTo check: From, Date and Message-ID, each there once and well formed.[\nAnswer of the server: {quote}]\nCould you look into it and tell me?',
  },
  syntaxerror: {
    subject: 'SMTP command refused by {domain}',
    body: 'Hello,\nA message to {address} was refused[ ([{replyCode} ]{status})]: a command or the form of an address was not understood.\nTo check: the name our server gives (EHLO), and the sender and recipient addresses.[\nAnswer of the server: {quote}]\nCould you look into it and tell me?',
  },
  policyviolation: {
    subject: 'A rule refuses my message to {address}',
    body: 'Hello,\nMy message to {address} was refused by a rule of your server[ ([{replyCode} ]{status})].[\nAnswer of the server: {quote}]\nCould you tell me which rule applies, or allow {senderDomain}?',
  },
  expired: {
    subject: 'My message to {domain} was given up',
    body: 'Hello,\nMy message to {address} could not be delivered[ ({status})]: the receiving server[, {host},] did not take it in time.[\nLast answer: {quote}]\nCould you check that it can be reached, and tell me?',
  },
  systemerror: {
    subject: 'Error of the server of {domain}',
    body: 'Hello,\nMy message to {address} was refused[ ([{replyCode} ]{status})]: the receiving server[, {host},] reports an error of its own.[\nAnswer of the server: {quote}]\nCould you look at its logs and tell me?',
  },
  systemfull: {
    subject: 'The server of {domain} is full or overloaded',
    body: 'Hello,\nMy message to {address} was refused[ ([{replyCode} ]{status})]: the receiving server[, {host},] lacks space or resources.[\nAnswer of the server: {quote}]\nCould you tell me when it is settled?',
  },
  mailererror: {
    subject: 'Delivery into the mailbox {address} fails',
    body: 'Hello,\nMy message to {address} was taken, but the program that files it failed[ ([{replyCode} ]{status})].[\nAnswer of the server: {quote}]\nCould you check the filters and redirects of this mailbox, and tell me?',
  },
} as const;
