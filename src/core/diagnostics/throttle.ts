/** Keeps the questions of a run from leaving all at once: resolvers and registries refuse whoever asks too much at a time. */
import type { RecordType } from '../dns/records';
import type { DiagnosticPorts } from './ports';

/**
 * The same ports, with a limit of questions under way. Only questions wait, never what waits for their answers, so nothing can
 * lock itself out.
 */
export function throttled(ports: DiagnosticPorts, most: number): DiagnosticPorts {
  const waiting: (() => void)[] = [];
  let underWay = 0;
  const inTurn = async <T>(ask: () => Promise<T>): Promise<T> => {
    if (underWay >= most) await new Promise<void>((go) => { waiting.push(go); });
    else underWay += 1;
    try {
      return await ask();
    } finally {
      // The place goes to whoever waits; the count stays.
      const next = waiting.shift();
      if (next === undefined) underWay -= 1;
      else next();
    }
  };
  const { resolve, registration, probe, incidents, ownConnection } = ports;
  return {
    resolve: <T extends RecordType>(name: string, type: T) => inTurn(() => resolve(name, type)),
    registration: registration === null ? null : (domain) => inTurn(() => registration(domain)),
    probe: probe === null ? null : (url) => inTurn(() => probe(url)),
    incidents: incidents === null ? null : (page) => inTurn(() => incidents(page)),
    ownConnection: ownConnection === null ? null : () => inTurn(ownConnection),
  };
}
