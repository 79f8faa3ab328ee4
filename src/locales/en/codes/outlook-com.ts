/** Who rents mailboxes does not run the server that is refused. */
const serverOfProvider = 'Server of a provider: only the provider can do this; open a ticket there with the exact text.';

const sentTooMuch = {
  title: 'Outlook.com slows your server down',
  what: 'Not delivered: your server sent more to Outlook.com than Outlook.com trusts it with for now.',
  card: 'Send again tomorrow. Your server sends too much for the trust it has. It is all in this message, ready to pass on.',
  steps: {
    you: {
      1: 'Pass the prepared text on to your administrator.',
      2: 'If it is urgent, reach the recipient another way.',
    },
    yourAdministrator: {
      1: 'Rate: send fewer messages an hour to Outlook.com, and raise the number slowly.',
      2: 'Cause: look for a taken-over account or form, change its password, take its mail out of the queue.',
      3: 'SPF, DKIM and DMARC: let all three pass for the domain[ {senderDomain}].',
      4: 'Microsoft SNDS: if the IP address is yours, register it to see complaints; otherwise, open a ticket with its provider.',
    },
    nobody: {},
  },
} as const;

const trustedLittle = {
  title: 'Outlook.com slows your server down',
  what: 'Not delivered: Outlook.com takes few messages from servers it trusts little. Yours is one for now.',
  card: 'Send again tomorrow. What leaves your server needs a review. It is all in this message, ready to pass on.',
  steps: {
    you: {
      1: 'Pass the prepared text on to your administrator.',
      2: 'If it is urgent, reach the recipient another way.',
    },
    yourAdministrator: {
      1: 'Rate: send fewer messages an hour to Outlook.com, and raise the number slowly.',
      2: 'Cause: look for a taken-over account or form, change its password, take its mail out of the queue.',
      3: 'SPF, DKIM and DMARC: let all three pass for the domain[ {senderDomain}].',
      4: 'Microsoft SNDS: if the IP address is yours, register it to see complaints; otherwise, open a ticket with its provider.',
    },
  },
} as const;

const contentOrTrust = {
  title: 'Outlook.com refused your message or your server',
  what: 'Not delivered: Outlook.com probably finds your message unwanted, or trusts your server or domain too little.',
  card: 'Your server and what it sends have to be checked. It is all in this message, ready to pass on.',
  steps: {
    you: {
      1: 'Pass the prepared text on to your administrator.',
      2: 'Send a short test without links or pictures: if it arrives, the content was probably the cause.',
      3: 'If it is urgent, reach the recipient another way.',
    },
    yourAdministrator: {
      1: 'Cause: look for a taken-over account or form, change its password, take its mail out of the queue.',
      2: 'SPF, DKIM and DMARC: let all three pass for the domain[ {senderDomain}].',
      3: 'Microsoft SNDS: if the IP address is yours, register it to see complaints; otherwise, open a ticket with its provider.',
      4: 'Sender support: then fill in the form at olcsupport.office.com, with the code of the exact text[ and {ip}].',
    },
    recipientAdministrator: {},
  },
} as const;

const networkBlocked = {
  title: 'Outlook.com blocks your network',
  what: 'Not delivered: Outlook.com blocks your server, or the network around it. You need not be the cause.',
  card: 'The block has to be lifted by Outlook.com. It is all in this message, ready to pass on.',
  steps: {
    yourAdministrator: {
      1: 'Cause: look for a taken-over account or form, change its password, take its mail out of the queue.',
      2: 'Sender support: then fill in the form at olcsupport.office.com, with the code of the exact text[ and {ip}].',
      3: 'Removal: name the code of the exact text, even if the delist portal says that nothing is blocked.',
      4: 'Provider: ask whether the whole network is affected, and have them write as well.',
    },
    recipientAdministrator: {},
  },
} as const;

/** Own texts of Outlook.com’s codes, where a code says more than its reason. The source of each stands in its row. */
export const outlookCom = {
  '5_5_0': {
    title: 'Outlook.com does not find this mailbox',
    what: 'Not delivered: for Outlook.com, this mailbox is not available. The address may be misspelled, or its account closed.',
    steps: {
      recipientAdministrator: {},
    },
  },
  '5_2_0': {
    title: 'Outlook.com has limited your account for now',
    what: 'Not delivered: Outlook.com suspects unwanted mail from your account, or its sending limit is reached. It can be a false alarm.',
    card: 'Sign in on the website of Outlook.com and confirm your account if asked. Then send again.',
    steps: {
      you: {
        1: 'Sign in on the website of Outlook.com, and confirm your account if asked, there or in the inbox.',
        2: 'Change your password if you did not send these messages.',
        3: 'Wait, then send to fewer people at a time: a new account has low limits.',
      },
      yourAdministrator: {},
      recipientAdministrator: {},
    },
  },
  '5_7_515': {
    title: 'Your domain lacks a proof that Outlook.com asks for',
    what: 'Not delivered: Outlook.com asks SPF, DKIM and DMARC of domains that send 5,000 messages a day or more. At least one did not pass.',
    steps: {
      yourAdministrator: {
        1: 'Exact text: read there which of Spf, Dkim and DMARC did not pass.',
        2: 'SPF: allow the sending server[ {ip}] in the TXT record[ of {senderDomain}].',
        3: 'DKIM: sign with the domain of the From address[, {senderDomain}].',
        4: 'DMARC: publish a TXT record _dmarc, at least with p=none, and match From with SPF or DKIM.',
      },
    },
  },
  'rp-001': sentTooMuch,
  'exceeded-the-rate-limit': sentTooMuch,
  'rp-002': {
    title: 'Outlook.com slows your server down',
    what: 'Not delivered: your server sent more over one connection than Outlook.com trusts it with for now.',
    card: 'Send again tomorrow. Your server sends too much for the trust it has. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'If it is urgent, reach the recipient another way.',
      },
      yourAdministrator: {
        1: 'Connection: send fewer messages over each connection to Outlook.com.',
        2: 'Cause: look for a taken-over account or form, change its password, take its mail out of the queue.',
        3: 'SPF, DKIM and DMARC: let all three pass for the domain[ {senderDomain}].',
        4: 'Microsoft SNDS: if the IP address is yours, register it to see complaints; otherwise, open a ticket with its provider.',
      },
      nobody: {},
    },
  },
  'rp-003': {
    title: 'Your server opens too many connections',
    what: 'Not delivered: Outlook.com allows your server few connections, because it trusts it little for now.',
    card: 'Send again tomorrow. Your server opens too many connections. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'If it is urgent, reach the recipient another way.',
      },
      yourAdministrator: {
        1: 'Connections: lower those opened to Outlook.com at the same time, and reuse them.',
        2: 'Cause: look for a taken-over account or form, change its password, take its mail out of the queue.',
        3: 'SPF, DKIM and DMARC: let all three pass for the domain[ {senderDomain}].',
        4: 'Microsoft SNDS: if the IP address is yours, register it to see complaints; otherwise, open a ticket with its provider.',
      },
      nobody: {},
    },
  },
  'sc-001': contentOrTrust,
  'sc-002': {
    title: 'Your server tried too many unknown addresses',
    what: 'Not delivered: Outlook.com saw your server try many addresses, as if to find out which ones exist.',
    card: 'The way your server sends has to be checked. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Address lists: remove unknown addresses, and stop testing which ones exist.',
        2: 'Cause: look for a taken-over account or form, change its password, take its mail out of the queue.',
        3: 'Sender support: then fill in the form at olcsupport.office.com, with the code of the exact text[ and {ip}].',
        4: serverOfProvider,
      },
      recipientAdministrator: {},
    },
  },
  'sc-003': {
    title: 'Your server seems to send for anybody',
    what: 'Not delivered: to Outlook.com, your server looks open: strangers may be sending through it.',
    card: 'Your server has to be closed to strangers. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Server: let it send on only for users who sign in and for its own networks.',
        2: 'Proxy: close open proxy services on this IP address[, {ip}].',
        3: 'Sender support: then fill in the form at olcsupport.office.com, with the code of the exact text[ and {ip}].',
        4: serverOfProvider,
      },
      recipientAdministrator: {},
    },
  },
  'sc-004': {
    title: 'Recipients complained about mail from your server',
    what: 'Not delivered: users of Outlook.com marked messages from your server as unwanted. These messages need not be yours.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'If it is urgent, reach the recipient another way.',
      },
      yourAdministrator: {
        1: 'JMRP: for your own IP addresses, join at postmaster.live.com/snds/JMRP.aspx to receive complaints; else tell the provider.',
        2: 'Address lists: write only to people who agreed, and remove those who complain.',
        3: 'Cause: look for a taken-over account or form, change its password, take its mail out of the queue.',
        4: 'Sender support: then fill in the form at olcsupport.office.com, with the code of the exact text[ and {ip}].',
      },
    },
  },
  'dy-001': {
    title: 'Outlook.com takes no mail from home connections',
    what: 'Not delivered: your server sends from a changing or home IP address, which Outlook.com does not accept.',
    card: 'Your server has to send another way. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Way out: send through the outgoing server of your provider, with a sign-in.',
        2: 'Or ask the provider for a fixed IP address with a PTR record of your own.',
        3: 'Spamhaus: if the address is fixed already, look it up at check.spamhaus.org.',
      },
      recipientAdministrator: {},
    },
  },
  'dy-002': {
    title: 'A computer on your side may be infected',
    what: 'Not delivered: Outlook.com thinks that a machine behind your IP address has a virus or was taken over.',
    card: 'The computers behind your connection have to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Scan your computer with its antivirus program.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Computers: look for malware on all that share the IP address[ {ip}].',
        2: 'Firewall: allow port 25 out for the mail server only.',
        3: 'Sender support: then fill in the form at olcsupport.office.com, with the code of the exact text[ and {ip}].',
        4: serverOfProvider,
      },
    },
  },
  'ou-001': {
    title: 'Your server is on a list of Spamhaus',
    what: 'Not delivered: Outlook.com follows the lists of Spamhaus, and your server is on one.',
    card: 'Your server has to come off this list. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Spamhaus: enter the IP address[ {ip}] at check.spamhaus.org: the page names list and cause.',
        2: 'Cause: look for a taken-over account or form, change its password, take its mail out of the queue.',
        3: 'Removal: then ask for it on the same page.',
        4: serverOfProvider,
      },
      recipientAdministrator: {},
    },
  },
  'ou-002': contentOrTrust,
  s3150: networkBlocked,
  s3140: networkBlocked,
  s3114: trustedLittle,
  s775: trustedLittle,
  s843: trustedLittle,
  s844: trustedLittle,
  as761: sentTooMuch,
  as3160: networkBlocked,
  s8001: {
    title: 'The name of your server is on a block list',
    what: 'Not delivered: the name by which your server introduces itself (HELO) is on a list of Spamhaus.',
    card: 'The name of your server has to come off this list, or be changed. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'HELO: let the server give its own full name, under a domain of yours.',
        2: 'Spamhaus: enter that domain at check.spamhaus.org, end the cause, then ask for removal.',
        3: serverOfProvider,
      },
      recipientAdministrator: {},
    },
  },
  s8002: {
    title: 'Your domain is on a list of Spamhaus',
    what: 'Not delivered: Outlook.com follows the lists of Spamhaus, and the domain of the sender address is on one.',
    card: 'Your domain has to come off this list. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Spamhaus: enter the domain[ {senderDomain}] at check.spamhaus.org: the page names list and cause.',
        2: 'Cause: look for a taken-over account, website or form under this domain.',
        3: 'Removal: then ask for it on the same page.',
      },
      recipientAdministrator: {},
    },
  },
  '4_7_650': trustedLittle,
  senderid: {
    title: 'Your domain says that it sends no mail',
    what: 'Not delivered: the SPF record of your domain says that no server may send for it.',
    steps: {
      yourAdministrator: {
        1: 'SPF: replace v=spf1 -all[ in {senderDomain}] by a record that names the sending servers.',
        2: 'DNS: allow up to 48 hours until the change is seen everywhere.',
        3: 'From: if this domain is not meant to send, put an address of another domain there.',
      },
    },
  },
} as const;
