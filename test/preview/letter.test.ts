import { letterOf, listingOf } from "../../preview/reading/letter";
import { readPiece } from "../../src/mail/file";
import { sample } from "./kit";

const item = (text: string) => readPiece({ bytes: new TextEncoder().encode(text), cut: false });
const ofSample = async (name: string) => letterOf(await readPiece({ bytes: sample(name), cut: false }));

describe("the open message", () => {
  test("names who writes what to whom", async () => {
    expect(await ofSample("01-freemail-hijack.eml")).toMatchObject({
      subject: "RE: Rechnung 2026-61773",
      from: ["Nordwind Spedition GmbH - Katrin Lohmann <nordwind-spedition@mail.com>"],
      to: ["Priya Nair <priya.nair@harbourlane.co.uk>"],
      cc: ["Accounts Payable <accounts@harbourlane.co.uk>"],
      date: "2026-10-02T15:24:59Z",
      files: [],
      cut: false,
    });
  });

  test("is its text in voices, the newest first, each quoted one with what it claims of itself", async () => {
    const { voices } = await ofSample("01-freemail-hijack.eml");
    expect(voices.map(({ role }) => role)).toEqual(["new", "quoted", "quoted", "quoted"]);
    expect(voices[0]?.claim).toBeNull();
    expect(voices[0]?.lines[0]).toBe("Hi Priya,");
    expect(voices[1]?.claim).toBe(
      "Katrin Lohmann <katrin.lohmann@nordwind-spedition.de> · 02 October 2026 09:20 · AW: Rechnung 2026-61773",
    );
    for (const { lines } of voices) {
      expect(lines[0]?.trim()).not.toBe("");
      expect(lines.at(-1)?.trim()).not.toBe("");
    }
  });

  test("shows what a person sees, and nothing that is hidden from one", async () => {
    const { voices } = await ofSample("11-account-white-on-white.eml");
    const text = voices.flatMap(({ lines }) => lines).join("\n");
    expect(text).toContain("DE90 2005 0550 1294 0877 31");
    expect(text).not.toContain("DE17 7015");
  });

  test("names its attachments with their sizes", async () => {
    const { files } = await ofSample("14-invoice-only-in-pdf.eml");
    expect(files).toEqual([{ name: "Invoice TG-88214.pdf", size: expect.any(Number) as number }]);
  });

  test("stays bounded, and says where it goes on", async () => {
    const long = letterOf(await item(`From: a@example.org\n\n${"line\n".repeat(6000)}`));
    expect(long.cut).toBe(true);
    expect(long.voices.flatMap(({ lines }) => lines).length).toBeLessThanOrEqual(4000);
    const wide = letterOf(await item(`From: a@example.org\n\n${"x".repeat(300_000)}`));
    expect(wide.cut).toBe(true);
    expect(wide.voices.flatMap(({ lines }) => lines).join("").length).toBeLessThanOrEqual(200_000);
  });

  test("names no more people than anybody reads", async () => {
    const crowd = Array.from({ length: 80 }, (_, at) => `p${at}@example.org`).join(", ");
    const { to } = letterOf(await item(`From: a@example.org\nTo: ${crowd}\n\nHello`));
    expect(to).toHaveLength(51);
    expect(to.at(-1)).toBe("…");
  });

  test("can't turn the words around it", async () => {
    const { subject, from } = letterOf(await item("From: Bank\u202e <a@example.org>\nSubject: In\u202evoice\n\nHello"));
    expect(`${subject} ${from.join("")}`).not.toContain("\u202e");
  });
});

describe("the list's view", () => {
  test("of a message without subject and sender says nothing rather than something", async () => {
    expect(listingOf(await item("To: b@example.org\n\nHello"))).toEqual({
      subject: null,
      from: null,
      date: null,
      files: 0,
      unreadable: null,
    });
  });

  test("gives the address where there is no name", async () => {
    expect(listingOf(await item("From: a@example.org\n\nHello")).from).toBe("a@example.org");
  });
});
