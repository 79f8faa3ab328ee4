/** The offers that the product knows, in the order in which they are recognised; `generic` fits where no other does. */
import type { Profile } from './profile';
import { exchangeOnPremises, generic, googleWorkspace, microsoft365 } from './others';
import { ovhEmailPro, ovhHostedExchange, ovhMxPlan, ovhPrivateExchange, ovhZimbra } from './ovh';

export const profiles: readonly Profile[] = [
  ovhHostedExchange, ovhEmailPro, ovhZimbra, ovhPrivateExchange, ovhMxPlan, microsoft365, googleWorkspace, exchangeOnPremises, generic,
];
