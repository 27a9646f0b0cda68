import { bearsName, thoseNamedIn } from "../../../../src/analysis/evidence/identity/bearing";

const priya = "Priya Nair";

describe("a shown name reads as a colleague's", () => {
  test.each([
    "Priya Nair",
    "NAIR, Priya",
    "P. Nair",
    "Prïya Nâir",
    "Рriуа Nаir",
    "Pri\u200bya Na\u200bir",
    "𝐏𝐫𝐢𝐲𝐚 𝐍𝐚𝐢𝐫",
    "🅟🅡🅘🅨🅐 🅝🅐🅘🅡",
    "🅿🆁🅸🆈🅰 🅽🅰🅸🆁",
    "P r i y a  N a i r",
    "P r i y a N a i r",
    "N.a.i.r P.r.i.y.a",
    "P_r_i_y_a N_a_i_r",
    "\u202eriaN ayirP\u202c",
    "\u202eriaN ayirP",
    "Priya \u202eriaN\u202c",
    "Priya Nair | CFO",
    "Nair, Priya (via Teams)",
    "CFO: Priya Nair",
    "Mail from Priya Nair",
    "Priya Nair of Harbour Lane",
    "Priya Nair, Harbour & Lane Ltd",
    "Office of the CFO Priya Nair",
    "Priya Nair ✅",
  ])("%s", (shown) => {
    expect(bearsName(shown, priya)).toBe(true);
  });

  test.each(["Priya", "Nair", "Priya Sharma", "Anil Nair", "P r i y a", "Team Harbour Lane", "", "✅"])(
    "not: %s",
    (shown) => {
      expect(bearsName(shown, priya)).toBe(false);
    },
  );

  test.each([
    ["Dan Okafor", "Daniel Okafor"],
    ["Daniel Okafor", "Dan Okafor"],
    ["Tommy Ashworth", "Tom Ashworth"],
    ["Tom Ashworth", "Thomas Ashworth"],
    ["Liz Marsh | Finance", "Elizabeth Marsh"],
    ["Bill Ząbek", "William Zabek"],
  ])("a short form, where it counts: %s for %s", (shown, name) => {
    expect(bearsName(shown, name, true)).toBe(true);
    expect(bearsName(shown, name)).toBe(false);
  });

  test.each([
    ["Martina Müller", "Martin Müller"],
    ["Helena Marsh", "Helen Marsh"],
    ["Dan Miller", "Daniel Okafor"],
    ["Tim Ashworth", "Tom Ashworth"],
    ["Dan", "Daniel Okafor"],
  ])("another person: %s and %s", (shown, name) => {
    expect(bearsName(shown, name, true)).toBe(false);
  });

  test("long names cost no time", () => {
    const start = process.cpuUsage();
    for (const shown of ["\u202e".repeat(1e6), "a ".repeat(5e5), "P".repeat(1e6), "🅟".repeat(5e5)])
      bearsName(shown, priya, true);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(1_000);
  });
});

describe("a few of thousands", () => {
  const people = Array.from({ length: 3_000 }, (_, at) => ({ name: `Anna${at} Ashworth${at}` }));
  const all = [...people, { name: priya }, { name: "Björn Müller" }];
  const names = (...texts: string[]) => thoseNamedIn(texts, all);

  test.each([
    "Nair, P.",
    "PriyaNair",
    "priya nair88",
    "Pri\u200bya",
    "P r i y a N a i r",
    "🅟🅡🅘🅨🅐",
    "Рriуа",
    "\u202eriaN ayirP",
  ])("%s is looked at closely", (text) => {
    expect(names(text)).toEqual([{ name: priya }]);
  });

  test.each([
    ["Ann-0lga", "Olga Ek"],
    ["write to aeX or annOlga7", "Olga Ek"],
    ["Joe 3k", "Joe Ek"],
    ["D'Arcy", "Luc Darcy"],
    ["dArcy", "Luc Arcy"],
    ["mail ng55, please", "Ng Tran"],
    ["Rornan Vega", "Roman Diaz"],
    ["P'r'i'y'a", "Priya Nair"],
    ["Wu", "Wu Li"],
    ["VVu", "Wu Li"],
    ["the 1da", "Ida Berg"],
    ["Goeran", "Göran Ek"],
    ["B e a t a E k", "Beata Ek"],
  ])("%s has a word of %s", (text, name) => {
    expect(thoseNamedIn(["Corvane", text], [{ name: "Otto Quast" }, { name }])).toEqual([{ name }]);
  });

  test("any ASCII text names the same people next to a word outside ASCII", () => {
    const few = ["Ng Ek", "Joe Moe", "Ida Wu", "Mary D'Arc", "Anna 5teen", "Dee Oe"].map((name) => ({ name }));
    const letters = "nNgGeEkKjJoOiIdDaAwWuUvVmMrRcCyYsS015' .-`";
    let state = 7;
    const next = (below: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    for (let time = 0; time < 5_000; time += 1) {
      const text = Array.from({ length: next(12) }, () => letters.charAt(next(letters.length))).join("");
      expect([text, ...thoseNamedIn([`${text} pp`], few)]).toEqual([text, ...thoseNamedIn([`${text} pp \u00fc`], few)]);
    }
  });

  test("an umlaut is written in two ways", () => {
    expect(names("Bjoern Mueller")).toEqual([{ name: "Björn Müller" }]);
  });

  test("no one where no word is theirs", () => {
    expect(names("", "Corvane Trading", "x y z")).toEqual([]);
    expect(thoseNamedIn(["Priya"], [{ name: null }])).toEqual([]);
  });

  test("hundreds of authors cost no time", () => {
    const start = process.cpuUsage();
    for (let at = 0; at < 100; at += 1) names(`C o r v a n e ${at}`, "Corvane Trading International Hamburg");
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000);
  });
});
