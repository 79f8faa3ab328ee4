/** How moments are put together; Intl brings the names of days and months. */
export const moments = {
  time: '{hour}:{minute}',
  dateAndTime: '{day}, {time}',
  dayAndTime: '{day} {time}',
  today: 'today',
  yesterday: 'yesterday',
  tomorrow: 'tomorrow',
  firstDay: '1',
} as const;

export const sizes = {
  bytes: { one: '{count} byte', other: '{count} bytes' },
  kilobytes: '{count} kB',
  megabytes: '{number} MB',
  gigabytes: '{number} GB',
} as const;

/** What stands for a name that the mail does not give. */
export const defaults = {
  person: 'the recipient',
  address: 'this address',
  localPart: 'this address',
  domain: 'the recipient’s domain',
  senderDomain: 'your domain',
  host: 'the recipient’s server',
  ip: 'the sending server',
  service: 'this service',
} as const;
