import type { Explanation } from '../../core/explanation/explanation';
import type { DetailHop } from '../../core/report/administrator-details';
import type { LabelledHop } from '../components/hop-list';

/**
 * Names the hops that are stations of the path: the first server is the user's way out, the last one that took the
 * message is the user's server if that one wrote the notice, and one that did not take it is the recipient's.
 */
export function labelledHops(hops: readonly DetailHop[], explanation: Explanation): readonly LabelledHop[] {
  const reached = hops.filter(({ state }) => state === 'reached').length;
  const isReporterYours = explanation.reporter.side === 'yours';
  return hops.map((hop, index) => {
    if (hop.state !== 'reached') return { hop, label: 'ui.path.recipientServer' };
    if (!isReporterYours) return { hop, label: null };
    if (index === reached - 1) return { hop, label: 'ui.path.yourServer' };
    return { hop, label: index === 0 ? 'ui.path.you' : null };
  });
}
