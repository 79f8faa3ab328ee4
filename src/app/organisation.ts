/** What an organisation configures for its users, by a file beside the page: its own offers, and its own DNS services. */
import type { Profile } from '../core/diagnostics/profiles/profile';
import type { ProfileFault } from '../core/diagnostics/profiles/profile-fault';
import { MAX_FILE_BYTES } from '../core/diagnostics/profiles/profile-fault';
import { publicResolvers } from '../core/diagnostics/public-resolvers';
import type { PublicResolverId } from '../core/diagnostics/public-resolvers';
import type { OrganisationFile, Settings } from './ports';

/** The name of the file, beside `taskpane.html`. */
export const ORGANISATION_FILE = 'profiles.json';

/** A longer one is not read. */
export const MAX_ORGANISATION_BYTES = MAX_FILE_BYTES;

export interface Organisation {
  /** Offers that come before those of the product. */
  readonly profiles: readonly Profile[];
  /** Addresses of DNS over HTTPS, asked in place of the public ones. */
  readonly resolvers: readonly string[];
  /** What its administrator has to correct. */
  readonly faults: readonly ProfileFault[];
}

/** Where there is no such file. */
export const NO_ORGANISATION: Organisation = { profiles: [], resolvers: [], faults: [] };

/** The part of the program that reads the file; loaded only where there is one. */
export type ReadOrganisation = (file: Exclude<OrganisationFile, { readonly found: 'nothing' }>) => Organisation;

/**
 * What an organisation configured.
 * @param loadReader rejects where that part of the program could not be loaded, and so does this: nobody is asked in place of the organisation's own services
 */
export async function organisationFrom(file: OrganisationFile, loadReader: () => Promise<ReadOrganisation>): Promise<Organisation> {
  return file.found === 'nothing' ? NO_ORGANISATION : (await loadReader())(file);
}

const hostOf = (address: string): string => /^https:\/\/([^/?{]+)/.exec(address)?.[1] ?? address;

/** DNS services that a user may choose. */
export interface DnsServices {
  /** Those that are asked where the user chose none: hosts of the organisation's, or names of public ones; the next is asked where the first fails. */
  readonly usual: readonly string[];
  readonly isOfOrganisation: boolean;
  readonly others: readonly { readonly id: PublicResolverId; readonly name: string }[];
}

/** What Settings offers. */
export function dnsServices({ resolvers }: Pick<Organisation, 'resolvers'>): DnsServices {
  const isOfOrganisation = resolvers.length > 0;
  return { usual: isOfOrganisation ? resolvers.map(hostOf) : publicResolvers.map(({ name }) => name), isOfOrganisation, others: publicResolvers.map(({ id, name }) => ({ id, name })) };
}

/**
 * Which DNS services are asked: the one that the user chose and no other, so that nobody else learns of a name; else the organisation's
 * own; else none is named, which means the usual public ones.
 * @returns the `resolvers` of `ServiceOptions`
 */
export function resolversFor({ dnsService }: Pick<Settings, 'dnsService'>, { resolvers }: Pick<Organisation, 'resolvers'>): readonly string[] {
  const chosen = publicResolvers.find(({ id }) => id === dnsService);
  return chosen === undefined ? resolvers : [chosen.url];
}
