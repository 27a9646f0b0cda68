import { expectedVerdictOf, dueOf, nothing, type ExpectedVerdict, type Evidence } from "./verdict/expectedVerdict";
import { randomOf } from "./random";
import { attackKinds, generate } from "./generate";
import { ratchet } from "./verdict/ratchet";
import { honestKinds } from "./kinds/honest";
import { judgeCase } from "./judge";
import { languages, phrasesOf } from "./phrases";
import { missLine } from "./table";
import { imitation, tricks } from "./message/tricks";
import { worldOf } from "./world";
import { atLength } from "../atLength";

const seed = "ratchet";
const isHeld = (id: string): boolean => ratchet.has(id);

describe("what an attack must be called", () => {
  it.each<[string, Partial<Evidence>, ExpectedVerdict]>([
    ["another account in the supplier's own mailbox", { asks: "pay", destination: "offRecord" }, "verify"],
    ["a lookalike that asks", { asks: "pay", sender: "lookalike" }, "stop"],
    ["a lookalike that asks nothing", { sender: "lookalike", ledger: true }, "verify"],
    ["a domain that resembles, and asks", { asks: "pay", sender: "resembles" }, "verify"],
    ["a domain that resembles, and asks for open items", { sender: "resembles", ledger: true }, "verify"],
    [
      "a domain that resembles, with another account",
      { asks: "pay", sender: "resembles", destination: "offRecord" },
      "stop",
    ],
    ["an announcement without an account", { asks: "change", announced: true }, "verify"],
    [
      "an announcement where no list is set up",
      { records: false, asks: "change", announced: true, destination: "offRecord" },
      "verify",
    ],
    [
      "the supplier's own domain, forged, with the account on record",
      { asks: "pay", sender: "supplierForged", destination: "onRecord" },
      "caution",
    ],
    ["our own domain, forged", { asks: "pay", sender: "ownForged" }, "stop"],
    ["a colleague's name outside, which asks nothing", { sender: "posing" }, "unrelated"],
    ["replies that go elsewhere", { asks: "pay", replyTo: "diverts" }, "caution"],
    ["a closed supplier with another account", { asks: "pay", record: "inactive", destination: "offRecord" }, "stop"],
    ["a number to confirm on", { asks: "change", contact: true }, "verify"],
    ["a stranger who asks", { asks: "pay", sender: "unknown" }, "caution"],
    ["a supplier who asks", { asks: "pay", destination: "onRecord" }, "consistent"],
    ["a stranger who asks nothing", { sender: "unknown" }, "unrelated"],
  ])("%s", (_, evidence, expected) => {
    expect(expectedVerdictOf({ ...nothing, ...evidence })).toBe(expected);
  });

  it("counts what the sender's address and the conversation say of one fraudster once", () => {
    const due = dueOf({ ...nothing, asks: "pay", sender: "elsewhere", outside: true });
    expect(new Set(due.map(({ cause }) => cause)).size).toBe(1);
    expect(due.length).toBe(2);
  });
});

describe("the generator", () => {
  it("makes the same messages of the same seed, and others of another", () => {
    const made = (of: string): string[] => [...generate({ seed: of }, 40)].map(({ message }) => message);
    expect(made("one")).toEqual(made("one"));
    expect(made("one")).not.toEqual(made("other"));
  });

  it("makes each kind in each language, and names a reason and something to find in every attack", () => {
    const count = languages.length * (attackKinds.length + honestKinds.length);
    const kinds = new Set<string>();
    for (const { kind, language, harm, expected, why, due } of generate({ seed }, count)) {
      kinds.add(`${language} ${kind}`);
      expect(why).toMatch(/\.$/);
      if (harm === "attack")
        expect({ kind, found: due.length > 0, grave: expected }).not.toMatchObject({ found: false });
      if (harm === "attack") expect(["caution", "verify", "stop"]).toContain(expected);
    }
    expect(kinds.size).toBe(count);
  });

  it.each(languages)("speaks as many ways in %s as in English", (language) => {
    const keys = (of: object): string[] => Object.keys(of).sort();
    expect(keys(phrasesOf[language])).toEqual(keys(phrasesOf.en));
    expect(phrasesOf[language].language).toBe(language);
  });

  it("gives no two suppliers one domain, and none the organisation's", () => {
    for (const language of languages) {
      const { suppliers, special, domain } = worldOf(seed, language);
      const domains = [...suppliers, ...Object.values(special)].flatMap((one) => one.domains);
      expect(new Set([...domains, domain]).size).toBe(domains.length + 1);
    }
  });

  it.each(tricks)("makes another domain by %s", (trick) => {
    const made = imitation(randomOf(trick), trick, "milford-carriages.co.uk");
    expect(made).not.toBeNull();
    expect(made).not.toBe("milford-carriages.co.uk");
  });
});

describe("the program", () => {
  it("knows every kind that it is held to", () => {
    const kinds = [...attackKinds.map(({ id }) => id), ...honestKinds.map(({ id }) => `honest/${id}`)];
    expect([...ratchet].filter((id) => !kinds.includes(id))).toEqual([]);
  });

  it("calls every message of the kinds that it is held to what it must be", async () => {
    const count = atLength(300, 75);
    const missed: string[] = [];
    let made = 0;
    for (const one of generate({ seed, kinds: isHeld }, count)) {
      const judged = await judgeCase(one);
      made++;
      if (!judged.holds) missed.push(missLine(judged));
    }
    expect(made).toBe(count);
    expect(missed).toEqual([]);
  });
});
