/**
 * What every browser has and jsdom lacks, without the memory that only pages share which are isolated from others (Outlook's
 * aren't). To be imported before all that uses it.
 */
import { TextDecoder, TextEncoder } from "node:util";
import { deserialize, serialize } from "node:v8";

Object.assign(globalThis, {
  SharedArrayBuffer: undefined,
  TextDecoder,
  TextEncoder,
  structuredClone: (value: unknown): unknown => deserialize(serialize(value)),
});
