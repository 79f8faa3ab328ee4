/**
 * Shapes of a locale catalog. `en/` is the source of keys; every other language is checked against it by the compiler:
 * a missing or extra key, and a missing, extra or misspelt placeholder, do not compile.
 *
 * A template is plain text with `{name}` placeholders. A part in square brackets is optional: it is left out, whole, when
 * one of its placeholders has no value ("refused[ ({status})]"). Optional parts may be nested.
 */
export type Template = string | PluralTemplate;

/** Two forms, chosen by the value named `count` and the plural rules of the language. */
export interface PluralTemplate {
  readonly one: string;
  readonly other: string;
}

/** Any catalog, whatever its keys. A branch never has the keys `one` and `other` alone: that is a plural. */
export interface CatalogTree {
  readonly [key: string]: Template | CatalogTree;
}

/** Names between braces in a template, as a union. */
export type Placeholders<T> =
  T extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest>
    : T extends PluralTemplate ? Placeholders<T['one']> | Placeholders<T['other']>
      : never;

type Intersection<U> = (U extends unknown ? (member: U) => void : never) extends (member: infer I) => void ? I : never;

/** Strings in which each of the names stands between braces, in any order. */
type Holding<Names extends string> = [Names] extends [never] ? string
  : Intersection<Names extends unknown ? `${string}{${Names}}${string}` : never>;

/** What another language must provide for the texts of `T`: the same keys, and every placeholder. */
export type SameTexts<T> = {
  readonly [K in keyof T]: T[K] extends string ? Holding<Placeholders<T[K]>> | PluralTemplate
    : T[K] extends PluralTemplate ? Template
      : SameTexts<T[K]>;
};

/** Dotted paths of the texts of a catalog. */
export type KeyOf<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends Template ? `${Prefix}${K}` : KeyOf<T[K], `${Prefix}${K}.`>
}[keyof T & string];

/** Dotted paths of the texts whose placeholders differ between the two languages. */
type Mismatch<A, B, Prefix extends string = ''> = {
  [K in keyof A & keyof B & string]: A[K] extends Template
    ? [Placeholders<A[K]>, Placeholders<B[K]>] extends [Placeholders<B[K]>, Placeholders<A[K]>] ? never : `${Prefix}${K}`
    : Mismatch<A[K], B[K], `${Prefix}${K}.`>
}[keyof A & keyof B & string];

/** The translation `B` itself if its placeholders are those of `A`; otherwise a type that names the keys to repair. */
export type TranslationOf<A, B> = [Mismatch<A, B>] extends [never] ? B : { readonly placeholdersDiffer: Mismatch<A, B> };

/** Keys of all texts. */
export type CatalogKey = KeyOf<typeof import('./en/index').catalog> | KeyOf<typeof import('./en/diagnosis/index').diagnosis>
  | KeyOf<typeof import('./en/passing-on').passingOn>;
