/** What to do about a verdict of a check. */
export const advice = {
  steps: {
    openZone: {
      ovh: 'In the OVHcloud control panel, open Domain names, {domain}, DNS zone.',
      microsoft: 'Where Microsoft 365 is administered, open Settings, Domains: it names where the zone of {domain} is kept.',
      other: 'Sign in where the DNS zone of {domain} is kept.',
    },
    addRecord: 'Add the expected record, exactly as shown.',
    replaceRecord: 'Put the expected record in the place of the one found.',
    addMissing: 'Add what is missing, as the provider of the mailbox describes it.',
    repairRecord: 'Correct or remove what is named above.',
    waitForZone: 'Wait 4 to 24 hours until the change is known everywhere, then check again.',
    checkAgain: 'Check again afterwards.',
    renewDomain: 'Renew the domain name {domain} where it was bought.',
    askRegistrar: 'Ask where the domain name was bought why it is on hold.',
    nameServers: 'Check the name servers of {domain} where the domain name was bought.',
    signAgain: 'Have the zone of {domain} signed again, or its signatures taken out, where the zone is kept.',
    readStatusPage: 'Read what the provider announces.',
    waitForProvider: 'Wait until it is over. Nothing is wrong with your account.',
    openWebmail: 'Open the webmail in your browser.',
    stillUnreachable: 'If it does not open, tell your help desk.',
    tellProvider: 'Tell the provider of this server what was found.',
    tryAgain: 'Check again in a moment.',
    stillUnknown: 'If it stays so, your network may block this service. Tell your help desk.',
    repairFirst: 'Repair the other points first, then check again.',
    byHand: 'If it is so, that page says how to end it.',
  },
  manual: {
    'account-blocked-for-spam': {
      ovh: 'In the OVHcloud control panel, open Microsoft, Exchange, Email accounts. A SPAM label opens the message to answer.',
      other: 'Look at your account where the mailbox was bought: a block of sending is shown there.',
    },
    'account-expired': {
      ovh: 'In the OVHcloud control panel, open Microsoft, Exchange, Email accounts. The column Status shows whether the account is suspended.',
      other: 'Look at the end of your subscription where the mailbox was bought.',
    },
    'account-locked': {
      ovh: 'In the OVHcloud control panel, open Microsoft, Exchange, More, Security policy. It says how long a lock lasts.',
      other: 'Ask your administrator how long a lock lasts after wrong passwords.',
    },
    'sign-in': {
      ovh: 'Sign in to the webmail. If the password is refused, change it in the OVHcloud control panel, Email accounts.',
      other: 'Sign in to the webmail. If the password is refused, change it where the mailbox was bought.',
    },
  },
} as const;
