import type { CauseGroup } from '../../core/explanation/explanation';
import type { TextAction } from './action';

/** Addresses of a group, in the order of the notice; recipients whom the notice does not name are left out. */
export function addressesOf(group: CauseGroup): readonly string[] {
  return group.recipients.flatMap(({ report }) => (report.address === null ? [] : [report.address.value]));
}

/** Copies the addresses of a group, one a line. */
export const copyRecipients: TextAction<CauseGroup> = {
  id: 'copy-recipients',
  label: (group) => ({ key: 'actions.copyAddresses', values: { count: addressesOf(group).length } }),
  isOffered: (group) => addressesOf(group).length > 1,
  text: (group) => addressesOf(group).join('\n'),
};
