import { useEffect, useState } from "react";
import { bankNamed, type NamedBank } from "../banks";

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
