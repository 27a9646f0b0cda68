import { checkAccount } from "../../../src/accounts";
import { maxReadings, repaired, repairedIban } from "../../../src/documents/image/words/repair";
import { atLength } from "../../atLength";

describe("a misread IBAN", () => {
  test.each([
    ["IBAN: DEB9 37O4 0044 O532 0130 00 BIC X", "IBAN: DE89 3704 0044 0532 0130 00 BIC X"],
    ["IBAN DE8937040O440532013000.", "IBAN DE89 3704 0044 0532 0130 00"],
    ["GB29 NWBK 6O16 1331 9268 I9", "GB29 NWBK 6016 1331 9268 19"],
    ["GB29 NW8K 6016 1331 9268 19", "GB29 NWBK 6016 1331 9268 19"],
    ["DFB9 3704 0044 0532 0130 00", "DE89 3704 0044 0532 0130 00"],
    ["DEO/ 1001 0010 0140 8016 49", "DE07 1001 0010 0140 8016 49"],
    ["DES9 3704 0044 0532 0130 00", "DE89 3704 0044 0532 0130 00"],
    ["1T60 X054 2811 1010 0000 0123 456", "IT60 X054 2811 1010 0000 0123 456"],
    ["FR14 2004 1010 0505 0001 3MO2 606", "FR14 2004 1010 0505 0001 3M02 606"],
  ])("%s is put right", (line, expected) => {
    expect(repaired(line)).toBe(expected);
  });

  test.each([
    ["holds as it stands", "IBAN: DE89 3704 0044 0532 0130 00"],
    ["has a digit for a digit, which proves nothing", "DE89 3704 0044 0532 0130 01"],
    ["has a letter that is no digit", "DE89 3704 0044 0532 013X 00"],
    ["is a character short", "DE89 37O4 0044 O532 0130 0"],
    ["is of no country", "QQ89 37O4 0044 O532 0130 00"],
    ["is a row of words", "Oslo Solo Zoll Isis Soil Bill"],
  ])("that %s is left alone", (_, line) => {
    expect(repaired(line)).toBe(line);
  });

  test("is not made of a wrong one by chance more often than is said", () => {
    const lengths = { DE: 22, GB: 22, FR: 27, IT: 27, CH: 21, NL: 18, ES: 24, MT: 31, LU: 20 };
    let seed = 20260417;
    const chance = (most: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * most);
    };
    const characters = "0123456789012345678901234567890123456789OISBZGlo";
    for (const [country, length] of Object.entries(lengths)) {
      let made = 0;
      const tries = atLength(4_000, 1_000);
      for (let time = 0; time < tries; time += 1) {
        let token = country;
        while (token.length < length) token += characters.charAt(chance(characters.length));
        const value = repairedIban(token);
        if (value === null) continue;
        made += 1;
        expect(checkAccount({ scheme: "iban", value, bank: null })).toBe(true);
      }
      expect(made / tries).toBeLessThan(maxReadings / 97);
    }
  });

  test("costs little in a line made for it", () => {
    const line = "DE8O ".repeat(50_000);
    const start = process.cpuUsage();
    expect(repaired(line)).toHaveLength(line.length);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(1_000);
  });
});
