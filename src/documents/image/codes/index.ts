import { paymentAddress, swedish, emv } from "./address";
import { fieldLines, rawLines, type Field } from "./lines";
import { croatian, epc, hungarian, polish, serbian, slovenian, spayd, swiss } from "./sepa";

const byLine = [epc, swiss, hungarian, slovenian, croatian];
const whole = [spayd, polish, serbian];
const alsoRaw = [emv, paymentAddress, swedish];

function firstOf<T>(readers: readonly ((code: T) => Field[] | null)[], code: T): Field[] | null {
  for (const read of readers) {
    const fields = read(code);
    if (fields !== null) return fields;
  }
  return null;
}

/** Slovakia's PAY by square is packed and not unpacked. https://bsqr.co/schema/: kind (4 bits), version, document, zero. */
export function isPacked(payload: string): boolean {
  return /^000[0-9A-V]{60,}$/.test(payload) && /[A-V]/.test(payload.slice(3)) && payload.length < 1_000;
}

/** Content of a code as lines: labelled for known payments, else raw. The largest codes hold 7,089 characters. */
export function linesOfCode(payload: string): string[] {
  const fields = firstOf(byLine, payload.split(/\r\n|\r|\n/, 120)) ?? firstOf(whole, payload);
  if (fields !== null) return fieldLines(fields);
  const more = firstOf(alsoRaw, payload);
  return [...fieldLines(more ?? []), ...rawLines(payload)];
}
