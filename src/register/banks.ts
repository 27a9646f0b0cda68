/** `day`: of the table that has it, ISO 8601. */
export interface NamedBank {
  readonly name: string;
  readonly day: string;
}

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
