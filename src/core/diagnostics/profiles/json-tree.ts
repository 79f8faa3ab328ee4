/** JSON (RFC 8259) with the place of each value, and readers that take a value out of it or say what is wrong, and where. */
import type { FilePlace, ProfileFault, ProfileFaultCode } from './profile-fault';

/** A value, or a property: its name and its value are its children. As `jsonc-parser` gives it. */
export interface JsonNode {
  readonly type: 'object' | 'array' | 'property' | 'string' | 'number' | 'boolean' | 'null';
  /** Of texts, numbers, booleans and null. */
  readonly value?: unknown;
  /** Where it begins: UTF-16 code units before it. */
  readonly offset: number;
  readonly children?: readonly JsonNode[];
}

/** @returns a function from an offset to its line and column */
export function placesIn(text: string): (offset: number) => FilePlace {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** Takes a fault: where, in which field, and what it is. */
export type Report = (node: JsonNode, path: string, code: ProfileFaultCode, values?: ProfileFault['values']) => void;

/** Reads a value; undefined once it has reported why there is none. */
export type Read<T> = (node: JsonNode, path: string, report: Report) => T | undefined;

/** A field of an object. `otherwise`: what holds where it is left out; absent where it must be there. */
export interface Field<T> {
  readonly read: Read<T>;
  readonly otherwise?: { readonly value: T };
}

/** A field that must be there. */
export const required = <T>(read: Read<T>): Field<T> => ({ read });

/** A field that may be left out. */
export const optional = <T>(read: Read<T>, value: T): Field<T> => ({ read, otherwise: { value } });

/** A value, or null. */
export const orNull = <T>(read: Read<T>): Read<T | null> => (node, path, report) => (node.type === 'null' ? null : read(node, path, report));

/** The value, made into something else. */
export const made = <T, U>(read: Read<T>, make: (value: T) => U): Read<U> => (node, path, report) => {
  const value = read(node, path, report);
  return value === undefined ? undefined : make(value);
};

/**
 * A list. Entries with a fault are reported, and left out.
 * @param most entries beyond are not read
 */
export const entriesOf = <T>(read: Read<T>, most: number): Read<readonly { readonly node: JsonNode; readonly path: string; readonly value: T }[]> => (node, path, report) => {
  if (node.type !== 'array') return void report(node, path, 'not-a-list');
  const entries = node.children ?? [];
  const extra = entries[most];
  if (extra !== undefined) report(extra, `${path}[${most}]`, 'too-many', { limit: most });
  return entries.slice(0, most).flatMap((entry, at) => {
    const place = `${path}[${at}]`;
    const value = read(entry, place, report);
    return value === undefined ? [] : [{ node: entry, path: place, value }];
  });
};

/** A list that is right as a whole, or not at all. */
export const listOf = <T>(read: Read<T>, most: number): Read<readonly T[]> => (node, path, report) => {
  const entries = entriesOf(read, most)(node, path, report);
  return entries === undefined || entries.length < (node.children ?? []).length ? undefined : entries.map(({ value }) => value);
};

/** An object of these fields and no others, right as a whole, or not at all. */
export const objectOf = <T extends object>(fields: { readonly [Name in keyof T]: Field<T[Name]> }): Read<T> => (node, path, report) => {
  if (node.type !== 'object') return void report(node, path, 'not-an-object');
  const values: Partial<T> = {};
  const seen = new Set<string>();
  let isRight = true;
  const wrong = (...fault: Parameters<Report>): void => {
    isRight = false;
    report(...fault);
  };
  for (const { children: [key, child] = [] } of node.children ?? []) {
    if (key === undefined || child === undefined) continue;
    const name = String(key.value);
    const place = path === '' ? name : `${path}.${name}`;
    if (seen.has(name)) wrong(key, place, 'field-twice', { field: name });
    else if (!Object.hasOwn(fields, name)) wrong(key, place, 'unknown-field', { field: name });
    else {
      const value = fields[name as keyof T].read(child, place, report);
      if (value === undefined) isRight = false;
      else values[name as keyof T] = value;
    }
    seen.add(name);
  }
  for (const name of Object.keys(fields) as (keyof T & string)[]) {
    if (seen.has(name)) continue;
    const { otherwise } = fields[name];
    if (otherwise === undefined) wrong(node, path, 'missing-field', { field: name });
    else values[name] = otherwise.value;
  }
  return isRight ? values as T : undefined;
};
