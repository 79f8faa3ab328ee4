/** One manifest of the add-in: which servers it is for, and with which right. */
export interface Edition {
  readonly file: string;
  /** Fixed for ever: Outlook and Exchange know an installed add-in by it. */
  readonly id: string;
  readonly onPremises: boolean;
  readonly permission: 'ReadItem' | 'ReadWriteMailbox';
}

/** Ids differ because two editions may reach one mailbox (hybrid organisations). */
export const editions: readonly Edition[] = [
  { file: 'manifest.xml', id: '6d3b0c52-9a4e-4f0b-8f7e-2c1f5b7a90d4', onPremises: false, permission: 'ReadItem' },
  { file: 'manifest-onprem.xml', id: 'b1f4c0e7-53d8-4a96-9c2e-7e08d6a3514f', onPremises: true, permission: 'ReadItem' },
  { file: 'manifest-admin.xml', id: '2e97a6d1-0c4b-4d3f-a58e-91b7f3c6e820', onPremises: false, permission: 'ReadWriteMailbox' },
  { file: 'manifest-onprem-admin.xml', id: 'f08c5b39-e17a-4c62-8d94-3a6f2b90c7d5', onPremises: true, permission: 'ReadWriteMailbox' },
];

/** The editions that stand at the top level; administrator editions are written for a host only. */
export const topLevel: readonly Edition[] = editions.filter(({ permission }) => permission === 'ReadItem');

export const DEVELOPMENT_ORIGIN = 'https://localhost:3000';
