import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads the size of assets/`name` from the first chunk of the PNG; null where there is no such PNG. */
export function iconSizeIn(project: string): (name: string) => readonly [number, number] | null {
  return (name) => {
    const file = join(project, 'assets', name);
    if (!existsSync(file)) return null;
    const bytes = readFileSync(file);
    return bytes.toString('latin1', 1, 4) === 'PNG' ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : null;
  };
}
