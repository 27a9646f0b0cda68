import { questionOf } from "../../../src/suppliers/http/question";
import { json, noClues, nordwind, stage } from "../serviceKit";

const many = (count: number, of: (at: number) => string): string[] => Array.from({ length: count }, (_, at) => of(at));

describe("what the service is asked", () => {
  it("is each clue once, and as many as the list in memory looks at", () => {
    const clues = {
      ...noClues,
      addresses: many(600, (at) => `a${at % 550}@x.example`),
      names: many(150, (at) => `Name ${at}`),
      mentions: many(700, (at) => `Name ${at}`),
      accounts: many(700, (at) => `${at}`).map((value) => ({ scheme: "other", value, bank: null }) as const),
    };
    const { sent } = questionOf(clues);
    expect(sent.addresses).toEqual(clues.addresses.slice(0, 500));
    expect(sent.names).toEqual(clues.names.slice(0, 100));
    // A mention that is also a name was looked up as that, or beyond the bound.
    expect(sent.mentions).toEqual(clues.mentions.slice(150, 650));
    expect(sent.accounts).toEqual(clues.accounts.slice(0, 500));
  });

  it("holds no sentence of the message, and no account as words", () => {
    const kept = [
      "Nordwind Spedition",
      "nordwind spedition gmbh",
      "Pemberton, Oakes & Sons",
      "Van der Meer",
      "3M",
      "nordwind spedition",
    ];
    const text = [
      "Bob was fired yesterday.",
      "do not tell Priya Nair",
      "thank you.",
      "GB29 NWBK 6016 1331 9268 19",
      "IBAN 12345678",
    ];
    expect(questionOf({ ...noClues, mentions: [...kept, ...text] }).sent.mentions).toEqual(kept);
  });

  it("is the same text for the same clues", () => {
    const clues = { ...noClues, names: ["A", "B"], otherDestinations: [] };
    expect(questionOf(clues).body).toBe(questionOf({ ...noClues, names: ["A", "B", "A"] }).body);
  });

  it("holds of an account what an account is", () => {
    const account = { scheme: "iban", value: "DE89370400440532013000", bank: null, text: "IBAN DE89" } as const;
    expect(questionOf({ ...noClues, accounts: [account] }).sent.accounts).toEqual(nordwind.accounts);
  });

  it("is nothing that the service would refuse all for: no text without end, no more than a megabyte", () => {
    const long = "x".repeat(2_001);
    const clues = {
      ...noClues,
      addresses: [long, "a@x.example"],
      accounts: [{ scheme: "other", value: "9".repeat(101), bank: null } as const, ...nordwind.accounts],
      otherDestinations: many(300, (at) => `${at}${"ü".repeat(1_900)}`),
      mentions: many(300, (at) => `${at}${"\n".repeat(1_900)}`),
    };
    const { sent, body } = questionOf(clues);
    expect(sent.addresses).toEqual(["a@x.example"]);
    expect(sent.accounts).toEqual(nordwind.accounts);
    expect(Buffer.byteLength(body)).toBeLessThan(1_000_000);
    expect(sent.otherDestinations.length).toBeGreaterThan(100);
  });

  it("is answered about the accounts as they were given, though some were left out", async () => {
    const tooLong = { scheme: "other", value: "9".repeat(101), bank: null } as const;
    const accounts = [tooLong, tooLong, ...nordwind.accounts];
    const otherDestinations = ["x".repeat(2_001), "https://pay.nordwind-stahl.de/"];
    const owners = [
      { account: 0, record: nordwind, as: "account" },
      { account: 0, record: nordwind, as: "other" },
    ];
    const { directory } = stage([json({ state: "found", matches: [], owners })]);
    const found = await directory.lookup({ ...noClues, accounts, otherDestinations });
    expect(found).toMatchObject({
      owners: [
        { account: 2, as: "account" },
        { account: 1, as: "other" },
      ],
    });
  });
});
