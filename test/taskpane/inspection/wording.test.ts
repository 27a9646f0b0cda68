import { fakeMessageOf, type FakeMessage } from "../../../preview/outlook";
import type { FoundByModel, Wording, WordingSegment } from "../../../src/analysis";
import type { After, WordingModel } from "../../../src/inspect";
import { wordingLeftOut } from "../../../src/taskpane/inspection/wordingLater";
import { short, stageOf, type StageOptions } from "./kit";

/** A message of a supplier on record. */
function letter(...lines: readonly string[]): Promise<FakeMessage> {
  const head = [
    "Received: from mail.example by mx1.harbourlane.co.uk; Mon, 05 Oct 2026 10:00:00 +0000",
    "Authentication-Results: mx1.harbourlane.co.uk; dkim=pass header.d=nordwind-spedition.de; dmarc=pass header.from=nordwind-spedition.de",
    "From: Katrin Lohmann <rechnung@nordwind-spedition.de>",
    "To: Priya Nair <priya.nair@harbourlane.co.uk>",
    "Subject: Invoice 7",
    "Message-ID: <7@nordwind-spedition.de>",
    "Date: Mon, 05 Oct 2026 10:00:00 +0000",
    "MIME-Version: 1.0",
  ];
  return fakeMessageOf(new TextEncoder().encode([...head, ...lines].join("\r\n")));
}
const plain = "Content-Type: text/plain; charset=utf-8";
const stranger = async (): Promise<FakeMessage> =>
  fakeMessageOf(
    new TextEncoder().encode(
      [
        "From: Ann <ann@elsewhere.example>",
        "To: priya.nair@harbourlane.co.uk",
        "Subject: Lunch",
        "",
        "See you at noon.",
      ].join("\r\n"),
    ),
  );
/** No dictionary knows what this announces. */
const unreadOf = "The harbour will move the wagons to the other bank of the stream.";
const asking = "Please pay invoice 7 to IBAN DE25 1001 0010 4540 3314 82.";
/** An account that is on no record. */
const elsewhere = "Please pay invoice 7 to our new account DE44 5001 0517 5407 3249 31.";
const body = (text: string): Promise<FakeMessage> => letter(plain, "", text);

/** A reader that answers after so long, and what it was asked. */
function fakeReader(answer: (segments: readonly WordingSegment[]) => Wording, ms = 50) {
  const asked: (readonly WordingSegment[])[] = [];
  let left = 0;
  const make = (after: After): WordingModel => ({
    read: (segments, _, signal) =>
      new Promise((resolve) => {
        asked.push(segments);
        const cancel = after(ms, () => resolve(answer(segments)));
        signal?.addEventListener("abort", () => {
          cancel();
          left++;
          resolve({ failed: { code: "notReadYet" } });
        });
      }),
    dispose: () => undefined,
  });
  return { asked, left: () => left, make };
}

const foundIn = (segments: readonly WordingSegment[], meaning: FoundByModel["meaning"] = "later"): Wording => {
  const at = segments.findIndex(({ text }) => text.includes("wagons"));
  return { found: at < 0 ? [] : [{ at, meaning, sure: 0.99 }], left: 0, authority: "ours" };
};

async function toTheEnd(open: FakeMessage, reader: ReturnType<typeof fakeReader>, options: StageOptions = {}) {
  const stage = stageOf({ open, wording: reader.make, ...options });
  await stage.clock.pass(100_000);
  return { stage, said: stage.states.map(short) };
}

const sentences = (stage: ReturnType<typeof stageOf>): string => {
  const last = stage.last();
  if (last?.kind !== "shown") throw new Error("not shown");
  return [...last.view.reasons, ...last.view.notChecked].map(({ text }) => text).join(" ");
};

describe("what the wording model hears", () => {
  it("comes behind the first verdict, and is told by what it means", async () => {
    const reader = fakeReader(foundIn);
    const { stage, said } = await toTheEnd(await body(unreadOf), reader);
    expect(said[1]).toBe("consistent Invoice 7");
    expect(said.at(-1)).toBe("verify Invoice 7");
    expect(said).not.toContainEqual(expect.stringMatching("…"));
    expect(sentences(stage)).toContain("The message says that new bank details will follow.");
    expect(reader.asked).toHaveLength(1);
    expect(stage.outlook.shownBanners().map(({ type }) => type)).toEqual(["errorMessage"]);
  });

  it("is waited for with a word of it where it takes longer", async () => {
    const { said } = await toTheEnd(await body(unreadOf), fakeReader(foundIn, 900));
    expect(said.slice(0, 3)).toEqual(["reading Invoice 7", "consistent Invoice 7", "consistent Invoice 7 …"]);
    expect(said.at(-1)).toBe("verify Invoice 7");
  });

  it("leaves the verdict where it hears nothing", async () => {
    const reader = fakeReader(() => ({ found: [], left: 0, authority: "ours" }), 900);
    const { said } = await toTheEnd(await body(unreadOf), reader);
    expect(said.at(-1)).toBe("consistent Invoice 7");
    expect(said.filter((one) => one.endsWith("…"))).toHaveLength(1);
  });

  it("leaves a banner alone that says the same, and gone that somebody closed", async () => {
    const reader = fakeReader((segments) => foundIn(segments, "portal"), 30_000);
    const stage = stageOf({ open: await body(`${elsewhere} ${unreadOf}`), wording: reader.make });
    await stage.clock.pass(20_000);
    const [banner] = stage.outlook.shownBanners();
    expect(banner?.type).toBe("errorMessage");
    stage.outlook.dismiss(banner?.key ?? "");
    const before = sentences(stage);
    await stage.clock.pass(40_000);
    expect(sentences(stage)).not.toBe(before);
    expect(stage.outlook.shownBanners()).toEqual([]);
  });

  it("isn't asked for of a stranger who asks nothing", async () => {
    const reader = fakeReader(foundIn);
    const { said } = await toTheEnd(await stranger(), reader);
    expect(said.at(-1)).toBe("unrelated Lunch");
    expect(reader.asked).toHaveLength(0);
  });

  it("isn't asked for again in another language, and is told in that", async () => {
    const reader = fakeReader(foundIn);
    const { stage } = await toTheEnd(await body(unreadOf), reader);
    stage.messages.setLocale("de");
    await stage.clock.pass(5_000);
    expect(reader.asked).toHaveLength(1);
    expect(sentences(stage)).toContain("Die Nachricht sagt, dass eine neue Bankverbindung folgt.");
  });

  // The file comes after the first verdict and what was heard of it.
  const slow = { outlook: { latency: () => 400 } };
  const withFile = (text: string): Promise<FakeMessage> => {
    const parts = ['Content-Type: multipart/mixed; boundary="b"', "", "--b", plain, "", text, "--b"];
    const file = [plain, 'Content-Disposition: attachment; filename="details.txt"', "", "Terms.", "--b--", ""];
    return letter(...parts, ...file);
  };

  it("keeps its warning while another file is read, and is asked again with that", async () => {
    const reader = fakeReader(foundIn, 10);
    const { said } = await toTheEnd(await withFile(unreadOf), reader, slow);
    const first = said.findIndex((one) => one.startsWith("verify"));
    expect(first).toBeGreaterThan(0);
    expect(said.slice(first).every((one) => one.startsWith("verify"))).toBe(true);
    expect(said.at(-1)).toBe("verify Invoice 7");
    expect(reader.asked.length).toBeGreaterThan(1);
  });

  it("holds nothing up that is known of the whole message, where there was no warning", async () => {
    const reader = fakeReader(() => ({ found: [], left: 0, authority: "ours" }), 10);
    const { said } = await toTheEnd(await withFile(asking), reader, slow);
    expect(reader.asked.length).toBeGreaterThan(1);
    expect(said).toContain("incomplete Invoice 7 +details.txt");
    expect(said).not.toContain("incomplete Invoice 7");
    expect(said.at(-1)).toBe("consistent Invoice 7");
  });
});

describe("a wording model that can't be had", () => {
  const codes = [
    "readerMissing",
    "readerRefused",
    "readerAltered",
    "noWebAssembly",
    "tookTooLong",
    "internalError",
  ] as const;

  it.each(codes)("is said, and is no pass where payment is asked for: %s", async (code) => {
    const { stage, said } = await toTheEnd(
      await body(asking),
      fakeReader(() => ({ failed: { code } })),
    );
    expect(said[1]).toBe("consistent Invoice 7");
    expect(said.at(-1)).toBe("incomplete Invoice 7");
    expect(sentences(stage)).toMatch(/What the wording means could not be read in full: \w/);
  });

  it("is said where nothing is asked for, too, and changes nothing else", async () => {
    const { stage, said } = await toTheEnd(
      await body(unreadOf),
      fakeReader(() => ({ failed: { code: "noWebAssembly" } })),
    );
    expect(said.at(-1)).toBe("consistent Invoice 7");
    expect(sentences(stage)).toContain("the reading model does not run on this device");
  });

  it("is said, and is no gap, where anyone who set the pane up wants none", async () => {
    const { stage, said } = await toTheEnd(await body(asking), { ...fakeReader(foundIn), make: () => wordingLeftOut });
    expect(said.at(-1)).toBe("consistent Invoice 7");
    expect(sentences(stage)).toContain("the reading model was switched off");
  });

  it("is said of what is too much for it", async () => {
    const { stage } = await toTheEnd(
      await body(asking),
      fakeReader(() => ({ found: [], left: 3, authority: "ours" })),
    );
    expect(stage.last()).toMatchObject({ view: { verdict: "incomplete" } });
  });

  it("says nothing where the message can't be taken apart for it: what was judged was less already", async () => {
    const trouble = (ask: string) => (ask === "segments" ? ("crash" as const) : null);
    const reader = fakeReader(foundIn);
    const { stage, said } = await toTheEnd(await body(asking), reader, { manners: { trouble } });
    expect(said.at(-1)).toBe("incomplete Invoice 7");
    expect(sentences(stage)).toContain("an error in Remit Guard");
    expect(reader.asked).toHaveLength(0);
  });
});

it("is left when another message is opened, and heard of that", async () => {
  const reader = fakeReader(foundIn, 5_000);
  const stage = stageOf({ open: await body(unreadOf), wording: reader.make });
  await stage.clock.pass(3_000);
  expect(reader.asked).toHaveLength(1);
  stage.outlook.open(await stranger());
  await stage.clock.pass(100_000);
  expect(reader.left()).toBe(1);
  expect(short(stage.last() ?? { kind: "starting" })).toBe("unrelated Lunch");
});
