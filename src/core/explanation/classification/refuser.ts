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
 * @param depth 0 for the innermost answer; null where the notice would name the server if another had answered
 */
export function refusingServices(
  recipient: RecipientReport, answer: Answer, depth: number | null, hits: readonly PhraseHit[],
): readonly ServiceFacts[] {
  const found: ServiceFacts[] = [];
  const written = answer.server ?? (depth === 0 ? recipient.remoteMta?.value : undefined);
  const host = written === undefined ? '' : hostName(written);
  const isNamed = host !== '' && !address.test(host);
  if (isNamed) add(found, serviceOf(host));
  for (const hit of hits) if (hit.phrase.row === null) add(found, hit.phrase.service);
  if (isNamed || depth !== 0) return found;
  const domain = domainOf(recipient.address?.value);
  const service = domain === null ? null : serviceOf(domain);
  if (found.length === 0) add(found, service);
  // Words of the platform that the recipient's service runs on: it is that service which speaks.
  return service?.also !== undefined && found.some(({ scope }) => service.also?.includes(scope)) ? [...new Set([service, ...found])] : found;
}

let byFormat: ReadonlyMap<string, ServiceFacts> | null = null;

function writing(format: string): ServiceFacts | null {
  byFormat ??= new Map(services.flatMap((service) => (service.formats ?? [service.scope]).map((id) => [id, service] as const)));
  return byFormat.get(format) ?? null;
}

/** The services and products that wrote the notice: the one that runs the reporting server, then the one whose format it is. */
export function reportingProducts(report: DeliveryReport): readonly ServiceFacts[] {
  const found: ServiceFacts[] = [];
  const written = report.reportingMta?.value;
  if (written !== undefined) add(found, serviceOf(hostName(written)));
  add(found, writing(report.format));
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
