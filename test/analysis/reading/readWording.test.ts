import {
  readWording,
  type Act,
  type Facts,
  type Meaning,
  type Authority,
  type WindowReader,
  type Wording,
  type WordingGate,
  type WordingSegment,
} from "../../../src/analysis";
import { foundOr } from "../../../src/analysis/gathered";
import { modelActs, withMatched, withWording } from "../../../src/analysis/reading/modelActs";
import { reasonNotRead, type FoundByModel, type ModelReading } from "../../../src/analysis/reading/readWording";

const kinds = ["none", "change", "later", "contact", "ask", "approve", "something else"];
const segment = (text: string, voice = 0): WordingSegment => ({
  voice,
  isSubject: false,
  text,
  quote: `${text} (as written)`,
});
const gate: WordingGate = { score: (text) => (text.includes("bank") ? 1 : -9) };

/** A reader that takes each segment for what `shares` says, and notes what it was asked. */
class Told implements WindowReader {
  readonly kinds = kinds;
  readonly asked: (readonly string[])[] = [];
  constructor(private readonly shares: (text: string) => readonly number[] | null) {}
  read(windows: readonly (readonly string[])[]) {
    this.asked.push(...windows);
    return windows.map((window) =>
      window.map((text) => {
        const shares = this.shares(text);
        return shares === null ? null : Float32Array.from(shares);
      }),
    );
  }
}

/** What comes of a supplier's or our own message. */
const of = (found: readonly FoundByModel[], left = 0, authority: Authority = "ours"): ModelReading => ({
  found,
  left,
  authority,
});

describe("reading", () => {
  it("asks no reader where nothing passes the gate", async () => {
    const reader = jest.fn();
    expect(await readWording([segment("Hello"), segment("Regards")], gate, reader, "ours")).toEqual({
      found: [],
      left: 0,
      authority: "ours",
    });
    expect(reader).not.toHaveBeenCalled();
  });

  it("tells the likeliest announcement, how likely it announces at all, and what it asks", async () => {
    const told = new Told((text) =>
      text.includes("bank") ? [0.05, 0.25, 0.5, 0.125, 0.05, 0.02, 0] : [1, 0, 0, 0, 0, 0, 0],
    );
    const { found, left } = await readWording(
      [segment("Hello"), segment("New bank"), segment("Bye"), segment("Else")],
      gate,
      () => Promise.resolve(told),
      "ours",
    );
    expect(told.asked).toEqual([["Hello", "New bank", "Bye", "Else"], ["New bank"]]);
    expect(found.filter(({ at, alone }) => at === 1 && alone !== true)).toEqual([
      { at: 1, meaning: "later", sure: 0.875 },
      { at: 1, meaning: "ask", sure: expect.closeTo(0.05) as number },
    ]);
    expect(left).toBe(0);
  });

  it("reads what the patterns have read, whatever the gate says, and alone as well", async () => {
    const told = new Told(() => [1, 0, 0, 0, 0, 0, 0]);
    const letter = [{ ...segment("Hello"), matched: true as const }, segment("Bye")];
    const { found } = await readWording(letter, gate, () => Promise.resolve(told), "ours");
    expect(told.asked).toEqual([["Hello", "Bye"], ["Hello"]]);
    expect(found.filter(({ alone }) => alone).map(({ at }) => at)).toEqual([0, 0]);
  });

  it("reads alone all that passed the gate", async () => {
    const told = new Told((text) => (text === "bank maybe" ? [0.6, 0.4, 0, 0, 0, 0, 0] : [1, 0, 0, 0, 0, 0, 0]));
    const letter = [segment("Hello"), segment("bank maybe"), segment("bank no")];
    await readWording(letter, gate, () => Promise.resolve(told), "ours");
    expect(told.asked).toEqual([["Hello", "bank maybe", "bank no"], ["bank maybe"], ["bank no"]]);
  });

  it("counts a sentence without neighbours as read alone, and reads it once", async () => {
    const told = new Told(() => [0.5, 0.5, 0, 0, 0, 0, 0]);
    const { found } = await readWording([segment("bank")], gate, () => Promise.resolve(told), "ours");
    expect(told.asked).toEqual([["bank"]]);
    expect(found.map(({ alone }) => alone)).toEqual([true, true]);
  });

  it("listens less closely to strangers", async () => {
    const told = new Told(() => [1, 0, 0, 0, 0, 0, 0]);
    const faint: WordingGate = { score: () => -3 };
    const reader = () => Promise.resolve(told);
    await readWording([segment("Hello")], faint, reader, "asks");
    expect(told.asked).toEqual([]);
    await readWording([segment("Hello")], faint, reader, "ours");
    expect(told.asked).toEqual([["Hello"]]);
  });

  it("counts what passed and was not read", async () => {
    const { found, left } = await readWording(
      [segment("Hello"), segment("bank one"), segment("bank two")],
      gate,
      () => Promise.resolve(new Told((text) => (text === "bank one" ? [1, 0, 0, 0, 0, 0, 0] : null))),
      "ours",
    );
    expect(left).toBe(1);
    expect(found.every(({ at }) => at === 1)).toBe(true);
    expect(reasonNotRead(of(found, left))).toEqual({ code: "tooMany" });
    expect(reasonNotRead(of(found))).toBeNull();
    expect(reasonNotRead({ failed: { code: "damaged" } })).toEqual({ code: "damaged" });
  });
});

describe("what was found", () => {
  const voice = { lines: [], author: null, sentAt: null, role: "quoted" as const };
  const segments = [segment("Pay here from now on"), segment("Ring us there", 1), segment("Well done")];
  const facts = (acts: readonly Act[] = []): Facts =>
    ({ segments: [voice], acts: { found: acts, missing: [] } }) as unknown as Facts;

  it("counts as an act where it is sure enough, with the sentence as written", () => {
    const found = [
      { at: 0, meaning: "change", sure: 0.97 },
      { at: 1, meaning: "contact", sure: 0.96 },
      { at: 2, meaning: "change", sure: 0.5 },
      { at: 9, meaning: "change", sure: 0.99 },
    ] as const;
    expect(modelActs(of(found), segments, facts())).toEqual([
      { kind: "changeBank", segment: 0, quote: "Pay here from now on (as written)", meaning: "change" },
      { kind: "changeContact", segment: null, paper: 0, quote: "Ring us there (as written)", meaning: "contact" },
    ]);
  });

  it("is no announcement where a request to pay names an account, which is compared with the record", () => {
    const quote = "Pay to IBAN DE89 3704 0044 0532 0130 00";
    const named = [{ ...segment("Pay to 0000"), quote }];
    const asked = facts([{ kind: "askPay", segment: 0, quote }]);
    const found = (meaning: Meaning, read = asked) => modelActs(of([{ at: 0, meaning, sure: 0.99 }]), named, read);
    expect(found("change")).toEqual([]);
    expect(found("contact")).toHaveLength(1);
    // Nothing asks for it to be paid into: it may be the one that they leave.
    expect(found("change", facts())).toHaveLength(1);
  });

  it("is one next to any other number, and where it says that an account will follow or a payment is to stop", () => {
    const order = [{ ...segment("Our bank changed, order 00000000"), quote: "Our bank changed, order 45001234" }];
    expect(modelActs(of([{ at: 0, meaning: "change", sure: 0.99 }]), order, facts())).toHaveLength(1);
    const old = [
      { ...segment("No more to 0000"), quote: "No more to DE89 3704 0044 0532 0130 00, new details follow" },
    ];
    expect(modelActs(of([{ at: 0, meaning: "later", sure: 0.99 }]), old, facts())).toHaveLength(1);
    expect(modelActs(of([{ at: 0, meaning: "hold", sure: 0.99 }]), old, facts())).toHaveLength(1);
  });

  const alone = (meaning: Meaning, quote: string) =>
    modelActs(of([{ at: 0, meaning, sure: 0.99 }]), [{ ...segment(quote), quote }], facts()).map((act) => act.meaning);

  it("is about who is paid, and not about a contact, where the sentence only tells to pay somebody", () => {
    expect(alone("contact", "Please pay Simon Hallam, one of our directors.")).toEqual(["factor"]);
    expect(alone("contact", "Bitte überweisen Sie an Simon Hallam, unseren Geschäftsführer.")).toEqual(["factor"]);
    expect(alone("contact", "Simon Hallam looks after your account now.")).toEqual(["contact"]);
    expect(alone("contact", "Before you pay, write to simon.hallam@desk.example.")).toEqual(["contact"]);
    expect(alone("contact", "Before you pay, our new phone number is +44 7700 900123.")).toEqual(["contact"]);
  });

  test.each([
    "Sollte bis Freitag keine Zahlung eingehen, stellen wir alle Lieferungen ein.",
    "Hvis vi ikke modtager betaling inden fredag, stopper vi alle leverancer.",
    "Unless the invoice is paid by Friday, we will stop all deliveries.",
    "Si la facture n'est pas réglée, nous suspendrons toutes les livraisons.",
    "Jos laskua ei makseta, keskeytämme kaikki toimitukset.",
  ])("holds no payment back: %s", (threat) => {
    expect(alone("hold", threat)).toEqual([]);
  });

  test.each([
    "Please hold all payments for deliveries until we write again.",
    "Bitte stoppen Sie die Zahlung für die letzte Lieferung.",
    "We will not deliver until our bank has released the old account.",
  ])("holds one back: %s", (asked) => {
    expect(alone("hold", asked)).toEqual(["hold"]);
  });

  it("must be surer of strangers", () => {
    const found = [{ at: 0, meaning: "later", sure: 0.93 }] as const;
    expect(modelActs(of(found), segments, facts())).toHaveLength(1);
    expect(modelActs(of(found, 0, "asks"), segments, facts())).toEqual([]);
  });

  it("counts sooner in a sentence that mentions a change to its author's bank account", () => {
    const own = segments.map((segment) => ({ ...segment, ownChange: true }) as const);
    const found = (meaning: Meaning, sure: number) => of([{ at: 0, meaning, sure, alone: true }]);
    expect(modelActs(found("change", 0.85), own, facts())).toHaveLength(1);
    expect(modelActs(found("change", 0.75), own, facts())).toEqual([]);
    expect(modelActs(found("method", 0.85), own, facts())).toEqual([]);
    expect(modelActs({ ...found("change", 0.85), authority: "asks" }, own, facts())).toEqual([]);
  });

  it("must be surer where it was found without its neighbours", () => {
    const found = (sure: number) => modelActs(of([{ at: 0, meaning: "later", sure, alone: true }]), segments, facts());
    expect(found(0.7)).toEqual([]);
    expect(found(0.99)).toHaveLength(1);
  });

  it("is no second act of what the patterns read", () => {
    const found = [{ at: 0, meaning: "later", sure: 0.97 }] as const;
    const read = { kind: "changeBank", segment: 0, quote: "Pay here from now on" } as const;
    expect(modelActs(of(found), segments, facts([read]))).toEqual([]);
    expect(modelActs(of(found), segments, facts([{ ...read, segment: null, paper: 0 }]))).toHaveLength(1);
    expect(modelActs(of(found), segments, facts([{ ...read, kind: "askPay" }]))).toHaveLength(1);
  });

  it("comes with the surest sentence first", () => {
    const found = [
      { at: 0, meaning: "change", sure: 0.93 },
      { at: 2, meaning: "change", sure: 0.97 },
    ] as const;
    expect(modelActs(of(found), segments, facts()).map(({ quote }) => quote)).toEqual([
      "Well done (as written)",
      "Pay here from now on (as written)",
    ]);
  });

  it("is one act, however often the same words were found", () => {
    const twice = [segments[0], segments[0]].flatMap((one) => one ?? []);
    const found = [
      { at: 0, meaning: "later", sure: 0.9 },
      { at: 0, meaning: "later", sure: 0.99, alone: true },
      { at: 1, meaning: "later", sure: 0.8 },
    ] as const;
    expect(modelActs(of(found), twice, facts())).toHaveLength(1);
  });

  it("is bounded", () => {
    const many = Array.from({ length: 120 }, (_, n) => segment(`Pay number ${n}`));
    const found = many.map((_, at) => ({ at, meaning: "change" as const, sure: 0.99 }));
    expect(modelActs(of(found), many, facts())).toHaveLength(100);
  });

  it("is next to what was read, and what was not found carries its reason", () => {
    const read: Act = { kind: "askPay", segment: 0, quote: "Please pay" };
    const found = [{ at: 0, meaning: "change", sure: 0.97 }] as const;
    const { acts, wordingNotRead } = withWording(facts([read]), segments, of(found, 3));
    expect(foundOr(acts, []).map(({ kind }) => kind)).toEqual(["askPay", "changeBank"]);
    expect(wordingNotRead).toEqual({ code: "tooMany" });
    const failed = withWording(facts([read]), segments, { failed: { code: "damaged" } });
    expect([foundOr(failed.acts, []), failed.wordingNotRead]).toEqual([[read], { code: "damaged" }]);
  });

  describe("and what the patterns read", () => {
    const foundWith = (...shares: readonly number[]) =>
      of(
        shares.flatMap((sure, at): readonly FoundByModel[] => {
          const among = { at, meaning: "change" as const, sure };
          return [among, { ...among, alone: true as const }];
        }),
      );
    const kept = (act: Act, ...shares: readonly number[]) =>
      foundOr(withWording(facts([act]), segments, foundWith(...shares)).acts, []).length === 1;
    const read: Act = { kind: "changeBank", segment: 0, quote: "Pay here from now on" };

    it("takes for none where the reader is sure that it isn't one", () => {
      expect(kept(read, 0.02)).toBe(false);
      expect(kept({ ...read, kind: "changeContact" }, 0.02)).toBe(false);
      expect(kept(read, 0.95)).toBe(true);
      expect(kept({ ...read, plain: true }, 0.02)).toBe(true);
    });

    it("keeps an announcement that both read, where the reader is sure of it among its neighbours alone", () => {
      const among = { at: 0, meaning: "change" as const, sure: 0.93 };
      const found = of([among, { ...among, sure: 0.5, alone: true }]);
      expect(foundOr(withWording(facts([read]), segments, found).acts, [])).toMatchObject([{ meaning: "change" }]);
    });

    it("leaves what the reader treats as an announcement once its neighbours are gone, and what it didn't read so", () => {
      const among = { at: 0, meaning: "change" as const, sure: 0.02 };
      const found = (sure: number) => of([among, { ...among, sure, alone: true }]);
      const left = (wording: Wording) => foundOr(withWording(facts([read]), segments, wording).acts, []);
      expect(left(found(0.97))).toHaveLength(1);
      expect(left(found(0.1))).toEqual([]);
      expect(left(of([among]))).toHaveLength(1);
    });

    it("says what was discounted, and what for", () => {
      const ordinary = { kind: "warning", sure: 0.6 } as const;
      const found = of([{ at: 0, meaning: "change", sure: 0.02, alone: true, ordinary }]);
      expect(withWording(facts([read]), segments, found).discounted).toEqual([{ as: "warning", act: read }]);
      expect(withWording(facts([read]), segments, foundWith(0.02)).discounted).toEqual([{ as: null, act: read }]);
    });

    it("leaves as it is where the reader has not read it, or it asks for something", () => {
      expect(kept(read)).toBe(true);
      expect(kept({ ...read, segment: null, paper: 0 }, 0.02, 0.02)).toBe(true);
      expect(kept({ ...read, kind: "askPay" }, 0.02)).toBe(true);
    });

    it("leaves what names an account", () => {
      const named = [{ ...segment("Corrected ABA number: 000000000"), quote: "Corrected ABA number: 121000358" }];
      const act: Act = { ...read, quote: "Corrected ABA number: 121000358" };
      expect(foundOr(withWording(facts([act]), named, foundWith(0.02)).acts, [])).toEqual([act]);
    });

    it("leaves a sentence if one part of it is found as an announcement", () => {
      const whole: Act = { ...read, quote: "Pay here from now on (as written) Well done (as written)" };
      expect(kept(whole, 0.02, 0, 0.95)).toBe(true);
      expect(kept(whole, 0.02, 0, 0.01)).toBe(false);
    });

    it("is marked in the segments", () => {
      expect(withMatched(segments, facts([read])).map(({ matched }) => matched)).toEqual([true, undefined, undefined]);
      expect(withMatched(segments, facts([{ ...read, kind: "askPay" }]))).toBe(segments);
    });
  });
});
