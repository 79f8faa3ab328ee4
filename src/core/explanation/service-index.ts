import { services } from '../knowledge/index';
import type { ServiceFacts } from '../knowledge/types';

let bySuffix: ReadonlyMap<string, ServiceFacts> | null = null;
/** The last two labels of every suffix: most hosts are nobody's, and one look says so. */
let endings: ReadonlySet<string> = new Set();

/** The service that runs a host, by the suffixes its file lists; null for everybody else. `host` in lower case. */
export function serviceOf(host: string): ServiceFacts | null {
  if (bySuffix === null) {
    bySuffix = new Map(services.flatMap((service) => service.hosts.map((suffix) => [suffix, service] as const)));
    endings = new Set([...bySuffix.keys()].map(ending));
  }
  if (!endings.has(ending(host))) return null;
  let rest = host;
  for (;;) {
    const service = bySuffix.get(rest);
    if (service !== undefined) return service;
    const dot = rest.indexOf('.');
    if (dot < 0) return null;
    rest = rest.slice(dot + 1);
  }
}

function ending(host: string): string {
  const last = host.lastIndexOf('.');
  return last <= 0 ? host : host.slice(host.lastIndexOf('.', last - 1) + 1);
}
