/** Rows that their own notice does not lead to, each with the row that decides instead and why that is right. One that has become superfluous fails the test. */
export const exceptions: Readonly<Record<string, { readonly instead: string; readonly why: string }>> = {
  'exchange-online/5.1.350': { instead: 'standard/x.1.0', why: 'The row says only that another server refused; the subject of the code says that an address was the cause.' },
  'exchange-online/5.7.351': { instead: 'standard/x.7.1', why: 'The row says only that another server refused; the subject of the code says that a rule or a check was the cause.' },
};
