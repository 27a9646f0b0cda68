import type { Account } from "../account";
import { unpadded } from "../schemes/digits";

const grouped = (text: string, ...sizes: readonly number[]): string[] => {
  const groups: string[] = [];
  let at = 0;
  for (const size of sizes) {
    groups.push(text.slice(at, at + size));
    at += size;
  }
  return [...groups, text.slice(at)].filter((group) => group !== "");
};

const fours = (text: string): string => text.replace(/.{4}(?=.)/g, "$& ");

function other(bank: string | null, value: string): string {
  if (bank === null) return value;
  if (bank.length === 8) return `${grouped(bank, 3, 3).join(" ")} ${value}`;
  if (bank.length !== 4 || value.length !== 16) return `${bank} ${value}`;
  const prefix = unpadded(value.slice(0, 6));
  return `${prefix === "0" ? "" : `${prefix}-`}${unpadded(value.slice(6))}/${bank}`;
}

/** IBAN in fours, 20-00-00 55779911, 062-000 12345678, 01-0902-0068389-00. */
export function formatAccount({ scheme, value, bank }: Account): string {
  if (scheme === "iban" || scheme === "ch-qr-iban") return fours(value);
  if (scheme === "mx-clabe" && value.length === 18) return grouped(value, 3, 3, 11).join(" ");
  if (scheme === "other" || bank === null) return other(scheme === "other" ? bank : null, value);
  if (scheme === "gb-sort") return `${grouped(bank, 2, 2).join("-")} ${value}`;
  if (scheme === "au-bsb" || scheme === "sg" || scheme === "jp")
    return `${grouped(bank, bank.length - 3).join("-")} ${value}`;
  if (scheme === "nz") return [...grouped(bank, 2), ...grouped(value, 7)].join("-");
  if (scheme === "ca-eft" && bank.length === 9) return `${bank.slice(4)}-${bank.slice(1, 4)} ${value}`;
  if (scheme === "br") return `${grouped(bank, 3).join(" ")} ${value}`;
  return `${bank} ${value}`;
}
