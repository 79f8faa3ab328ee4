import { Buffer } from 'node:buffer';

/**
 * Reads a text, and stops where it becomes too long.
 * @param source a file or standard input, whose reading is ended then
 * @param limit bytes
 * @returns null where there is more; rejects where the source fails
 */
export async function readAtMost(source: AsyncIterable<Uint8Array>, limit: number): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
