/** Which offer an account has, by what betrays it. */
import { fitsAny } from './host-pattern';
import type { Profile } from './profile';
import { profileIds } from './profile';
import type { Subject } from '../subject';

/** What is known of an account when its offer is looked for; empty where it is not known. */
export interface Evidence {
  readonly exchangers: readonly string[];
  readonly includes: readonly string[];
  /** Targets of the SRV record of Autodiscover. */
  readonly autodiscover: readonly string[];
}

/** By what an offer was recognised: shown beside its name. `chosen`: by the user; `nothing`: no other offer fits. */
export type RecognisedBy = 'chosen' | 'server' | 'exchanger' | 'autodiscover' | 'include' | 'nothing';

export interface Recognised {
  readonly profile: Profile;
  readonly by: RecognisedBy;
  /** The name that betrayed it; null where none did. */
  readonly evidence: string | null;
}

/** Offers that are not of the product: an organisation knows its own best. */
const isOwn = ({ id }: Profile): boolean => !profileIds.some((ours) => ours === id);

/**
 * Recognises an offer, the surest witness first: the user's choice, the account's own server, then exchangers, the target of
 * Autodiscover and SPF includes. A server of an account that no offer claims is an Exchange Server of one's own, unless its domain's
 * mail goes through OVH: then it is OVH's private offer. Offers of an organisation come before all others, whatever betrays them.
 * @param profiles in the order in which they are tried; the last one fits where no other does
 */
export function recogniseProfile(profiles: readonly Profile[], subject: Subject, evidence: Evidence): Recognised {
  const { domain, server, chosenProfile } = subject;
  const places = { domain, server: null };
  const named = (id: string): Profile | undefined => profiles.find((profile) => profile.id === id);
  const chosen = chosenProfile === null ? undefined : named(chosenProfile);
  if (chosen !== undefined) return { profile: chosen, by: 'chosen', evidence: null };
  const by = (how: RecognisedBy, names: readonly string[], isOf: (profile: Profile, name: string) => boolean, among = profiles): Recognised | null => {
    for (const name of names) {
      const profile = among.find((one) => isOf(one, name));
      if (profile !== undefined) return { profile, by: how, evidence: name };
    }
    return null;
  };
  const servers = (profile: Profile, name: string): boolean => fitsAny(profile.recognisedBy.servers, name, places);
  const exchangers = (profile: Profile, name: string): boolean => fitsAny(profile.recognisedBy.exchangers, name, places);
  const includes = (profile: Profile, name: string): boolean => profile.recognisedBy.includes.includes(name);
  const bySigns = (among: readonly Profile[]): Recognised | null => by('autodiscover', evidence.autodiscover, servers, among)
    ?? by('exchanger', evidence.exchangers, exchangers, among)
    ?? by('include', evidence.includes, includes, among);
  const ofOrganisation = profiles.filter(isOwn);
  const own = by('server', server === null ? [] : [server], servers, ofOrganisation) ?? bySigns(ofOrganisation);
  if (own !== null) return own;
  if (server !== null) {
    const byServer = by('server', [server], servers);
    if (byServer !== null) return byServer;
    const atOvh = evidence.exchangers.find((name) => name.endsWith('.mail.ovh.net') || name.endsWith('.mail.ovh.ca'));
    const alone = named(atOvh === undefined ? 'exchange-on-premises' : 'ovh-private-exchange');
    if (alone !== undefined) return { profile: alone, by: 'server', evidence: server };
  }
  const last = profiles.at(-1);
  const found = bySigns(profiles);
  if (found !== null) return found;
  if (last === undefined) throw new RangeError('a list of profiles has a last one');
  return { profile: last, by: 'nothing', evidence: null };
}
