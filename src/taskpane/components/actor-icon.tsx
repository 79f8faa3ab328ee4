import {
  BuildingRegular, ClockRegular, HeadsetRegular, PersonMailRegular, PersonRegular, PersonWrenchRegular,
} from '@fluentui/react-icons';
import type { FluentIcon } from '@fluentui/react-icons';
import type { Actor } from '../../core/knowledge/types';

const ICONS: Readonly<Record<Actor, FluentIcon>> = {
  you: PersonRegular,
  yourAdministrator: PersonWrenchRegular,
  helpDesk: HeadsetRegular,
  recipient: PersonMailRegular,
  recipientAdministrator: BuildingRegular,
  nobody: ClockRegular,
};

/** Who must act, as a picture beside the words that say it. */
export function ActorIcon({ actor, size }: { readonly actor: Actor; readonly size: 16 | 20 }) {
  const Icon = ICONS[actor];
  return <Icon aria-hidden="true" fontSize={size} />;
}
