import { breath } from "../../breath";
import type { RegisterIndex } from "../index/open";
import type { StateRegister } from "../register";
import { bankOfMask, masked, pairDigest } from "./digest";

/** Hashed, so it can't tell whether it has a tax number. */
export function polishRegister(index: RegisterIndex): StateRegister {
  const { date, rounds, masks } = index.head;
  const day = date.replaceAll("-", "");
  const byBank = new Map<string, string[]>();
  for (const mask of masks) {
    const bank = bankOfMask(mask);
    const known = byBank.get(bank);
    if (known === undefined) byBank.set(bank, [mask]);
    else known.push(mask);
  }
  const has = async (nip: string, nrb: string): Promise<boolean> => {
    await breath();
    return index.has("pair", Buffer.from(pairDigest(day, nip, nrb, rounds).slice(0, 32), "hex"));
  };
  return {
    country: "PL",
    date,
    async ask(nip, { value }) {
      const nrb = value.slice(2);
      if (await has(nip, nrb)) return "onRegister";
      const left = (byBank.get(bankOfMask(nrb)) ?? []).flatMap((mask) => masked(mask, nrb) ?? []);
      for (const virtual of new Set(left)) if (await has(nip, virtual)) return "onRegister";
      return "notOnRegister";
    },
    close: () => index.close(),
  };
}
