import { changedStretch, compareAddresses, showAddress } from "../../src/names";

type Marks = ReturnType<typeof showAddress>;

/** Marked stretches in brackets. */
function drawn(marks: Marks): string {
  return marks.map(({ text, differs }) => (differs ? `[${text}]` : text)).join("");
}

describe("a domain on record over the one that wrote", () => {
  test.each([
    ["the same", "nordwind.de", "nordwind.de", "nordwind.de", "nordwind.de"],
    ["case doesn't count", "nordwind.de", "NordWind.DE", "nordwind.de", "nordwind.de"],
    ["rn for m", "vandermeer.nl", "vanderrneer.nl", "vander[m]eer.nl", "vander[rn]eer.nl"],
    ["1 for l", "kestrelit.co.uk", "kestre1it.co.uk", "kestre[l]it.co.uk", "kestre[1]it.co.uk"],
    ["a hyphen put in", "harbourlane.co.uk", "harbour-lane.co.uk", "harbourlane.co.uk", "harbour[-]lane.co.uk"],
    ["a dot put in", "harbourlane.co.uk", "harbour.lane.co.uk", "harbourlane.co.uk", "harbour[.]lane.co.uk"],
    ["a letter left out", "nordwind.de", "norwind.de", "nor[d]wind.de", "norwind.de"],
    ["two letters swapped", "nordwind.de", "nordwnid.de", "nordw[in]d.de", "nordw[ni]d.de"],
    ["another ending", "nordwind.de", "nordwind.com", "nordwind.[de]", "nordwind.[com]"],
    ["a word added", "nordwind.de", "nordwind-payments.de", "nordwind.de", "nordwind[-payments].de"],
    [
      "two places",
      "nordwind-spedition.de",
      "nordwlnd-speditian.de",
      "nordw[i]nd-spediti[o]n.de",
      "nordw[l]nd-spediti[a]n.de",
    ],
    [
      "its name before another",
      "nordwind.de",
      "nordwind.de.mail-secure.com",
      "nordwind.de",
      "nordwind.de[.mail-secure.com]",
    ],
  ])("%s", (_, known, found, left, right) => {
    const marks = compareAddresses(known, found);
    expect([drawn(marks.onRecord), drawn(marks.found)]).toEqual([left, right]);
    expect(marks.related).toBe(true);
  });

  test.each([
    ["nordwind-spedition.de", "mail.com"],
    ["harbourlane.co.uk", "mail.com"],
    ["ab.de", "laboratory.example"],
  ])("%s and %s have nothing to do with each other: all is marked", (known, found) => {
    const marks = compareAddresses(known, found);
    expect(marks).toEqual({
      onRecord: [{ text: known, differs: true }],
      found: [{ text: found, differs: true }],
      related: false,
    });
  });

  test("a Cyrillic letter is marked, and the name that the DNS knows is behind", () => {
    const { onRecord, found } = compareAddresses("nordwind.de", "n\u043erdwind.de");
    expect(drawn(onRecord)).toBe("n[o]rdwind.de");
    expect(drawn(found)).toBe("n[\u043e]rdwind.de (xn--nrdwind-9ig.de)");
    expect(compareAddresses("nordwind.de", "xn--nrdwind-9ig.de").found).toEqual(found);
  });

  test("webmail: the whole address, dot by dot", () => {
    const { onRecord, found } = compareAddresses("olaf.petersen@gmx.de", "Olaf.Petersenn@gmx.de");
    expect(drawn(onRecord)).toBe("olaf.petersen@gmx.de");
    expect(drawn(found)).toBe("olaf.petersen[n]@gmx.de");
  });

  test("stays bounded, and takes nothing apart that is one character", () => {
    const long = `${"x".repeat(100_000)}@${"y".repeat(100_000)}`;
    const { found } = compareAddresses("nordwind.de", long);
    expect(found.map(({ text }) => text).join("").length).toBeLessThan(1_100);
    const emoji = compareAddresses("\u{1f600}a@gmx.de", "\u{1f601}a@gmx.de");
    expect(drawn(emoji.found)).toBe("[\u{1f601}]a@gmx.de");
  });
});

test("with nothing over it, nothing is marked", () => {
  expect(showAddress("Nordwind.DE")).toEqual([{ text: "nordwind.de", differs: false }]);
});

test.each([
  ["vandermeer.nl", "vanderrneer.nl", "m", "rn"],
  ["nordwind.de", "nordwind.com", "de", "com"],
  ["harbourlane.co.uk", "harbour-lane.co.uk", "", "-"],
  ["nordwind.de", "norwind.de", "d", ""],
  ["nordwind.de", "nordwind.de", "", ""],
  ["aa.de", "aaa.de", "", "a"],
])("the stretch that turned %s into %s", (genuine, suspect, left, right) => {
  expect(changedStretch(genuine, suspect)).toEqual({ genuine: left, suspect: right });
});

test("what can't be seen, or turns the writing round, is left out", () => {
  expect(showAddress("a\u202eb\u0007@nord\u200bwind\u2066.de")).toEqual([{ text: "ab@nordwind.de", differs: false }]);
  expect(compareAddresses("nordwind.de", "nord\u200bwind.de").found).toEqual([{ text: "nordwind.de", differs: false }]);
});
