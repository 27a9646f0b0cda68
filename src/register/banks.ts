import { useEffect, useState } from "react";

/** `day`: of the table that has it, ISO 8601. */
type NamedBank = Readonly<{ name: string; day: string }>;

const named: ReadonlySet<string> = new Set(["DE"]);

let german: Promise<ReadonlyMap<string, NamedBank>> | null = null;

async function germanBanks(): Promise<ReadonlyMap<string, NamedBank>> {
  const { banks, day } = await import("./data/germanBanks");
  const found = new Map<string, NamedBank>();
  for (const entry of banks.split(";")) {
    const [name = "", codes = ""] = entry.split("|");
    let code = 0;
    for (const step of codes.split(" ")) {
      code += Number.parseInt(step, 36);
      found.set(String(code), { name, day });
    }
  }
  return found;
}

/** Null if its table isn't here or doesn't have it. */
export async function bankNamed(country: string, code: string): Promise<NamedBank | null> {
  if (!named.has(country)) return null;
  german ??= germanBanks();
  try {
    return (await german).get(code) ?? null;
  } catch {
    german = null;
    return null;
  }
}

/** Null until its table is loaded, and if unknown. */
export function useBank(country: string | null, code: string | null): NamedBank | null {
  const [found, setFound] = useState<{ readonly of: string; readonly bank: NamedBank | null } | null>(null);
  const of = country === null || code === null ? null : `${country} ${code}`;
  useEffect(() => {
    if (country === null || code === null) return;
    let isWanted = true;
    void bankNamed(country, code).then((bank) => isWanted && setFound({ of: `${country} ${code}`, bank }));
    return () => {
      isWanted = false;
    };
  }, [country, code]);
  return found !== null && found.of === of ? found.bank : null;
}
