import { hash } from "node:crypto";
import { zipSync } from "fflate";

/** Slovakia's list as it is published, with these pairs of IČ DPH and IBAN. */
export function slovakXml(pairs: readonly (readonly [taxNumber: string, iban: string])[], day = "25112026"): string {
  const items = pairs.map(
    ([taxNumber, iban], at) => `    <ITEM>
      <IC_DPH>${taxNumber}</IC_DPH>
      <ICO>${String(31_000_000 + at)}</ICO>
      <IBAN>${iban}</IBAN>
      <NAZOV_SUBJEKTU>Žltý kôň &amp; syn ${at}, s.r.o.</NAZOV_SUBJEKTU>
      <OBEC>Vranov nad Topľou</OBEC>
      <ULICA_CISLO>Lúčna 825/10</ULICA_CISLO>
      <PSC>09301</PSC>
      <STAT>Slovensko</STAT>
    </ITEM>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<ZoznamPlatitelovDPHsUctami>
  <DatumAktualizacieZoznamu>${day}</DatumAktualizacieZoznamu>
  <DS_DPH_IBAN>
${items.join("")}  </DS_DPH_IBAN>
</ZoznamPlatitelovDPHsUctami>
`;
}

/** The same in a ZIP file, next to its schema. */
export const slovakZip = (xml: string): Uint8Array =>
  zipSync({ "ds_dph_iban.xsd": Buffer.from("<schema/>"), "ds_dph_iban.xml": Buffer.from(xml) });

/** A pair's digest, written again from the specification. */
export function digestOf(day: string, nip: string, nrb: string, rounds = 5_000): string {
  return Array.from({ length: rounds }).reduce<string>((text) => hash("sha512", text, "hex"), day + nip + nrb);
}

/** Poland's flat file as it is published. */
export function flatFile({
  day = "20261125",
  rounds = "5000",
  active = [],
  exempt = [],
  masks = [],
}: {
  readonly day?: string;
  readonly rounds?: string;
  readonly active?: readonly string[];
  readonly exempt?: readonly string[];
  readonly masks?: readonly string[];
}): string {
  return JSON.stringify(
    {
      naglowek: {
        dataGenerowaniaDanych: day,
        liczbaTransformacji: rounds,
        schemat: "RRRRMMDDNNNNNNNNNNBBBBBBBBBBBBBBBBBBBBBBBBBB",
      },
      skrotyPodatnikowCzynnych: active,
      skrotyPodatnikowZwolnionych: exempt,
      maski: masks,
    },
    null,
    2,
  );
}
