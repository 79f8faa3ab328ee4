import { read } from './office-call';

/** An object of the library whose functions are called by name. */
export type Methods = Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;

/** The library's objects, looked up afresh each time: `mailbox.item` is another object after each ItemChanged. */
export interface OfficeObjects {
  readonly office: unknown;
  mailbox(): unknown;
  item(): unknown;
  hasItem(): boolean;
  /** True where both the server and the client say so. */
  knows(set: string): boolean;
}

/** @param office the global of the library; any of its getters may throw */
export function officeObjects(office: unknown): OfficeObjects {
  const context = (): unknown => read(office, 'context');
  const mailbox = (): unknown => read(context(), 'mailbox');
  const item = (): unknown => read(mailbox(), 'item') ?? null;
  return {
    office,
    mailbox,
    item,
    hasItem: () => item() !== null,
    knows(set) {
      try {
        return (read(context(), 'requirements') as Methods)['isSetSupported']?.('Mailbox', set) === true;
      } catch {
        return false;
      }
    },
  };
}

/** The function of this name, bound to its object; null where the library has none. */
export function method(object: unknown, name: string): ((...given: readonly unknown[]) => unknown) | null {
  const found = read(object, name);
  return typeof found === 'function' ? (...given) => (object as Methods)[name]?.(...given) : null;
}

/** Text, or null for anything else. */
export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
