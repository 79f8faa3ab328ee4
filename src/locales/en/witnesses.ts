/** How a cause was found (07). `kinds`: a witness by its kind; the other texts take such a phrase as {seen}. */
export const witnesses = {
  kinds: {
    'service-code': 'Code {seen} of the service that refused[, {service}]',
    'service-phrase': 'Text “{seen}” of the service that refused[, {service}]',
    'product-code': 'Code {seen} of the program that reported[, {service}]',
    'product-phrase': 'Text “{seen}” of the program that reported[, {service}]',
    'iana-code': 'Code {seen}, in its standard meaning',
    phrase: 'Text “{seen}”',
    reply: 'SMTP reply {seen}',
    class: 'Class {seen}',
    action: 'Field Action: {seen}',
  },
  sameCause: '{witness}: same cause',
  setAside: {
    'less-specific': '{witness}: too general',
    wrapper: '{witness}: wraps the answer of another server',
    'other-service': '{witness}: belongs to another service',
    contradicted: '{witness}: the words of the server say otherwise',
    'follow-on': '{witness}: follows from an earlier refusal',
  },
  nothing: 'No rule applied',
  shared: 'This code has several meanings, and the server that refused is not known',
  elsewhere: {
    standard: '{cause} (the standard)',
    services: '{cause} ({services})',
  },
} as const;
