import { buildImitationIndex, findTrick, imitated } from "../../../src/names";
import { atLength } from "../../atLength";

const index = buildImitationIndex([
  "nordwind-spedition.de",
  "www.harbourlane.co.uk",
  "mueller-stahl.de",
  "nordwind.de",
  "nordwlnd.de",
  "bosch.com",
  "not a domain",
  "co.uk",
]);

test("names each domain imitated, sure ones first", () => {
  expect(imitated(index, "mail.nordwind-spediton.com")).toEqual([
    { domain: "nordwind-spedition.de", kind: "omission", faint: false },
    { domain: "nordwind.de", kind: "word", faint: true },
  ]);
  expect(imitated(index, "nordvvind.de")).toEqual([
    { domain: "nordwind.de", kind: "homoglyph", faint: false },
    { domain: "nordwlnd.de", kind: "homoglyph", faint: false },
  ]);
  expect(imitated(index, "harbourlane.com")).toEqual([{ domain: "harbourlane.co.uk", kind: "tld", faint: true }]);
  expect(imitated(index, "müller-stahl.de")).toEqual([{ domain: "mueller-stahl.de", kind: "idn", faint: false }]);
});

test("finds what is in another order, below another domain or up to a hyphen", () => {
  for (const host of ["spedition-nordwind.com", "nordwind-spedition.de.x.org", "nordwind-spedition.de-billing.net"]) {
    expect([host, imitated(index, host).some(({ domain }) => domain === "nordwind-spedition.de")]).toEqual([
      host,
      true,
    ]);
  }
});

test("a domain on record imitates no one, nor does a host in it", () => {
  expect(imitated(index, "nordwlnd.de")).toEqual([]);
  expect(imitated(index, "x.nordwind.de")).toEqual([]);
});

test("what is no host imitates no one", () => {
  for (const host of ["", "localhost", "192.0.2.1", "a b", "co.uk", ".".repeat(9_999)])
    expect(imitated(index, host)).toEqual([]);
});

/** mulberry32 */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
const stems =
  "nord wind harbour lane muller logistik meyer supply direct tech data smith sons office papeterie ocel port bright water".split(
    " ",
  );

test("finds through the index what comparing with each finds, and stays quick", () => {
  const random = seeded(3);
  const stem = () => stems[random(stems.length)] ?? "";
  const noise = () => Array.from({ length: 2 + random(5) }, () => "abcdefghiklmnoprstuvw".charAt(random(21))).join("");
  const name = () =>
    `${stem()}${random(2) === 0 ? "-" : ""}${random(3) === 0 ? stem() : noise()}.${["de", "com", "co.uk"][random(3)] ?? "de"}`;
  const few = [...new Set(Array.from({ length: atLength(1_500, 600) }, name))];
  const many = buildImitationIndex(few);
  const suspects = few.slice(0, atLength(120, 50)).map((domain) => {
    const at = random(domain.indexOf("."));
    return domain.slice(0, at) + noise().charAt(0) + domain.slice(at + random(2));
  });
  for (const suspect of suspects.filter((domain) => !many.domains.has(domain))) {
    const each = few.filter((genuine) => findTrick(genuine, suspect) !== null).sort();
    const found = imitated(many, suspect).map(({ domain }) => domain);
    // Of more than 32 it names as many, sure ones first, and no other.
    expect([suspect, found.length]).toEqual([suspect, Math.min(each.length, 32)]);
    expect([suspect, found.filter((domain) => !each.includes(domain))]).toEqual([suspect, []]);
  }

  const length = atLength(100_000, 25_000);
  const start = process.cpuUsage();
  const big = buildImitationIndex(
    (function* () {
      for (let i = 0; i < length; i += 1) yield name();
    })(),
  );
  const building = process.cpuUsage(start).user / 1000;
  const built = process.cpuUsage();
  for (const suspect of suspects) imitated(big, suspect);
  const asking = process.cpuUsage(built).user / 1000;
  expect(big.domains.size).toBeGreaterThan(length / 2);
  // Time of the processor, many times what it takes: a second, and a fifth of a millisecond each.
  expect(building).toBeLessThan(atLength(12_000, 3_000));
  expect(asking / suspects.length).toBeLessThan(20);
});
