/**
 * The only things of the platform that core may use: they exist alike in a browser and in Node, and none of them
 * reads the clock, the network or a document. `lib: ["ES2023"]` with `types: []` hides everything else.
 */
interface TextDecoderOptionsOfCore {
  fatal?: boolean;
  ignoreBOM?: boolean;
}
/** Cancels what is under way (WHATWG DOM §3.2); core only passes it on. */
interface AbortSignal {
  readonly aborted: boolean;
}
declare class TextDecoder {
  constructor(label?: string, options?: TextDecoderOptionsOfCore);
  readonly encoding: string;
  decode(input?: Uint8Array, options?: { stream?: boolean }): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array;
}
