import type { Answer, DeliveryReport, RecipientReport } from '../../dsn/delivery-report';
import { services } from '../../knowledge/index';
import type { ServiceFacts } from '../../knowledge/types';
import { domainOf, hostName } from '../organisation';
import { serviceOf } from '../service-index';
import type { PhraseHit } from './phrase-index';

/** An IP address says nothing of who runs the server. */
const address = /^[\d.]+$|:/;

let byScope: ReadonlyMap<string, ServiceFacts> | null = null;

function named(scope: string): ServiceFacts | undefined {
  byScope ??= new Map(services.map((service) => [service.scope, service]));
  return byScope.get(scope);
}

/**
 * The services that can have given an answer, most specific first: the one that runs the server which answered, those
 * whose marks stand in its words, and, where no server is named, the one of the recipient's domain. Each is followed by
 * the services whose rows hold for it too.
 */
export function refusingServices(
  recipient: RecipientReport, answer: Answer, depth: number, hits: readonly PhraseHit[],
): readonly ServiceFacts[] {
  const found: ServiceFacts[] = [];
  const written = answer.server ?? (depth === 0 ? recipient.remoteMta?.value : undefined);
  const host = written === undefined ? '' : hostName(written);
  const isNamed = host !== '' && !address.test(host);
  if (isNamed) add(found, serviceOf(host));
  for (const hit of hits) if (hit.phrase.row === null) add(found, hit.phrase.service);
  if (!isNamed && found.length === 0 && depth === 0) {
    const domain = domainOf(recipient.address?.value);
    if (domain !== null) add(found, serviceOf(domain));
  }
  return found;
}

let byFormat: ReadonlyMap<string, ServiceFacts> | null = null;

function writing(format: string): ServiceFacts | null {
  byFormat ??= new Map(services.flatMap((service) => (service.formats ?? [service.scope]).map((id) => [id, service] as const)));
  return byFormat.get(format) ?? null;
}

/** The products that wrote the notice, by its format and by the name of the reporting server. */
export function reportingProducts(report: DeliveryReport): readonly ServiceFacts[] {
  const found: ServiceFacts[] = [];
  add(found, writing(report.format));
  const written = report.reportingMta?.value;
  if (written !== undefined) add(found, serviceOf(hostName(written)));
  return found;
}

function add(found: ServiceFacts[], service: ServiceFacts | null): void {
  if (service === null || found.includes(service)) return;
  found.push(service);
  if (service.also === undefined) return;
  for (const scope of service.also) {
    const other = named(scope);
    if (other !== undefined && !found.includes(other)) found.push(other);
  }
}
