/** Own texts of notices of Courier; the source of each stands in its row. */
export const courier = {
  rfc1035: {
    title: 'The DNS zone of this domain has a fault',
    what: 'Not delivered: the records of this domain break a rule of the DNS. Often the MX record names an IP address.',
    card: 'Reach the recipient another way. This message tells their administrator what to correct.',
    steps: {
      you: {
        1: 'Tell the recipient another way.',
      },
      yourAdministrator: {
        1: 'Courier: until it is corrected, a route in esmtproutes can lead to the right server.',
      },
      recipientAdministrator: {
        1: 'MX: let the records[ of {domain}] name servers, not IP addresses or aliases (CNAME).',
      },
    },
  },
  dns: {
    title: 'The domain could not be looked up',
    what: 'Not delivered: the DNS did not answer when a server looked up the domain of this address.',
    card: 'Send again in a few hours. If it comes back, this message tells their administrator what to look for.',
    steps: {
      yourAdministrator: {
        1: 'DNS: check that your server resolves the recipient’s domain[ {domain}].',
      },
      recipientAdministrator: {
        1: 'DNS: check that all name servers of the domain[ {domain}] answer alike.',
      },
    },
  },
} as const;
