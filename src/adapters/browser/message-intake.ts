import type { Intake, MessageIntake, Way } from '../../app/ports';

/** What a drop, a paste or the file chooser hands over. */
export type BrowserOffer = DataTransfer | FileList | readonly File[] | string;

const encoder = new TextEncoder();

function filesOf(offer: Exclude<BrowserOffer, string>): readonly File[] {
  return [...('files' in offer ? offer.files : offer)];
}

/** Text of a transfer: what was visible first, its HTML only where there is nothing else. */
function textOf(offer: DataTransfer): string {
  const visible = offer.getData('text/plain');
  return visible.trim() === '' ? offer.getData('text/html') : visible;
}

function takeText(text: string, way: Way, limit: number): Intake {
  if (text.trim() === '') return { taken: false, why: 'nothing' };
  const bytes = encoder.encode(text);
  return bytes.length > limit
    ? { taken: false, why: 'too-big' }
    : { taken: true, bytes, name: null, way, leftAside: 0 };
}

async function takeFile(file: File, leftAside: number, way: Way, limit: number): Promise<Intake> {
  if (file.size > limit) return { taken: false, why: 'too-big' };
  try {
    return { taken: true, bytes: new Uint8Array(await file.arrayBuffer()), name: file.name, way, leftAside };
  } catch {
    return { taken: false, why: 'unreadable' };
  }
}

/**
 * Reads what a browser hands over: the first file, else the text.
 * A transfer can only be read while its event is being handled, so everything but the file's bytes is read at once.
 * @param limit the largest message, in bytes
 */
export function browserIntake(limit: number): MessageIntake<BrowserOffer> {
  return {
    take(offer, way) {
      if (typeof offer === 'string') return Promise.resolve(takeText(offer, way, limit));
      const [first, ...others] = filesOf(offer);
      if (first !== undefined) return takeFile(first, others.length, way, limit);
      if ('files' in offer) return Promise.resolve(takeText(textOf(offer), way, limit));
      return Promise.resolve({ taken: false, why: 'nothing' });
    },
  };
}
