/** Keeps the questions of a run from leaving all at once: resolvers and registries refuse whoever asks too much at a time. */
import type { RecordType, Resolve } from '../dns/records';
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
  const { resolve, others = [], registration, probe, incidents, ownConnection, openMessage = null, mailbox = null, roundTrip = null } = ports;
  const resolvingInTurn = (resolver: Resolve): Resolve => <T extends RecordType>(name: string, type: T) => inTurn(() => resolver(name, type));
  return {
    resolve: resolvingInTurn(resolve),
    others: others.map(resolvingInTurn),
    registration: registration === null ? null : (domain) => inTurn(() => registration(domain)),
    probe: probe === null ? null : (url) => inTurn(() => probe(url)),
    incidents: incidents === null ? null : (page) => inTurn(() => incidents(page)),
    ownConnection: ownConnection === null ? null : () => inTurn(ownConnection),
    // No question to anybody outside: it waits for nobody's turn.
    openMessage,
    // The account's own server, asked through Outlook.
    mailbox,
    roundTrip,
  };
}
