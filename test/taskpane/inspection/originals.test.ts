import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DroppedFile } from "../../../src/mail/office";
import type { PaneState } from "../../../src/taskpane/state";
import { fakeMessageOf } from "../../../preview/outlook";
import { stageOf, type Stage } from "./kit";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file as a browser hands it over. */
function dropped(name: string, bytes: Uint8Array, size = bytes.length): DroppedFile {
  return { name, size, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
}

const mail = (id: string, lines: readonly string[]): string =>
  [
    "From: Bluewater Crafts <ar@bluewater.example>",
    "To: payable@harbourlane.co.uk",
    `Subject: Re: ${id}`,
    "Date: Fri, 2 Oct 2026 09:00:00 +0200",
    `Message-ID: <${id}@bluewater.example>`,
    "Content-Type: text/plain; charset=utf-8",
    "",
    ...lines,
  ].join("\r\n");
const words = (account: string): string[] => [
  "please find our invoice 2026-118 over 18,400.00 EUR below.",
  "It is payable within thirty days to our account at the bank:",
  `IBAN ${account}`,
  "With kind regards from the accounts department",
];
const genuine = "DE25 1001 0010 4540 3314 82";
const other = "DE89 3704 0044 0532 0130 00";
const original = mail("one", words(genuine));
const reply = mail("reply", [
  "Please pay the invoice below by Friday.",
  "",
  "On 2 Oct 2026 at 09:00, Bluewater Crafts <ar@bluewater.example> wrote:",
  ...words(other).map((line) => `> ${line}`),
]);

const shownIn = (state: PaneState | undefined) => (state?.kind === "shown" ? state : null);
const statusesIn = (stage: Stage): string[] =>
  (shownIn(stage.last())?.originals ?? []).map(({ name, status }) => `${name} ${status}`);

async function opened(): Promise<Stage> {
  const stage = stageOf({ open: await fakeMessageOf(bytesOf(reply)), client: "classicWindows" });
  await stage.until("shown");
  return stage;
}

/** Lets what was handed in be read and judged. The files' own time is the machine's. */
async function settled(stage: Stage): Promise<void> {
  for (let turn = 0; turn < 1_500; turn++) {
    await stage.clock.pass(10);
    await new Promise((resolve) => setTimeout(resolve, 10));
    const state = shownIn(stage.last());
    const waiting = state?.originals?.filter(({ id, status }) =>
      status === "held" ? state.view.originals?.every((view) => view.id !== id) !== false : status === "reading",
    );
    if (state !== null && (waiting ?? []).length === 0) return;
  }
}

describe("originals", () => {
  it("are compared with the open message, which is judged again", async () => {
    const stage = await opened();
    const before = shownIn(stage.last())?.view;
    expect(before?.originals).toBeUndefined();
    stage.messages.addOriginals([dropped("RE invoice.eml", bytesOf(original))]);
    expect(statusesIn(stage)).toEqual(["RE invoice.eml reading"]);
    await settled(stage);
    const state = shownIn(stage.last());
    expect(state?.originals).toMatchObject([
      { status: "held", kind: "message", date: "2026-10-02T07:00:00Z", partial: false },
    ]);
    expect(state?.view.originals).toMatchObject([{ quoted: "altered", accounts: "changed" }]);
    expect(before?.verdict).not.toBe("verify");
    expect(state?.view.verdict).toBe("verify");
    expect(state?.view.reasons.map(({ signal }) => signal)).toContain("quoted-text-altered");
    stage.messages.stop();
  });

  it("are taken back, and the message is judged without", async () => {
    const stage = await opened();
    const before = shownIn(stage.last())?.view;
    stage.messages.addOriginals([dropped("a.eml", bytesOf(original))]);
    await settled(stage);
    stage.messages.removeOriginal(shownIn(stage.last())?.originals?.[0]?.id ?? "");
    await stage.clock.pass(1_000);
    expect(shownIn(stage.last())?.originals).toBeUndefined();
    expect(shownIn(stage.last())?.view).toEqual(before);
    stage.messages.stop();
  });

  it("stay through another check, and are gone with the message", async () => {
    const stage = await opened();
    stage.messages.addOriginals([dropped("a.eml", bytesOf(original))]);
    await settled(stage);
    stage.messages.checkAgain();
    await stage.until("shown");
    await settled(stage);
    expect(shownIn(stage.last())?.view.originals).toMatchObject([{ quoted: "altered" }]);
    const [next, first] = await Promise.all(
      [reply.replaceAll("reply", "next"), reply].map((text) => fakeMessageOf(bytesOf(text))),
    );
    if (next === undefined || first === undefined) throw new Error("no message");
    for (const message of [next, first]) {
      stage.outlook.open(message);
      await stage.until("shown");
      expect(shownIn(stage.last())?.originals).toBeUndefined();
      expect(shownIn(stage.last())?.view.originals).toBeUndefined();
    }
    stage.messages.stop();
  });

  it("that aren't any say why: too large, neither message nor PDF, broken, or one too many", async () => {
    const stage = await opened();
    const huge = dropped("huge.eml", bytesOf(original), 35_000_001);
    const list = dropped("list.csv", bytesOf("a;b;c\n1;2;3\n"));
    const broken: DroppedFile = { name: "gone.eml", size: 1, arrayBuffer: () => Promise.reject(new Error("gone")) };
    for (const [file, status] of [
      [huge, "huge.eml tooLarge"],
      [list, "list.csv neither"],
      [dropped("empty.msg", new Uint8Array()), "empty.msg neither"],
      [broken, "gone.eml unreadable"],
      [dropped("torn.pdf", bytesOf("%PDF-1.7 torn")), "torn.pdf unreadable"],
    ] as const) {
      stage.messages.addOriginals([file]);
      await settled(stage);
      expect(statusesIn(stage)).toEqual([status]);
    }
    stage.messages.addOriginals(["1", "2", "3", "4", "5", "6", "7"].map((name) => dropped(name, bytesOf(original))));
    await settled(stage);
    const statuses = statusesIn(stage);
    expect(statuses.filter((each) => each.endsWith("held"))).toHaveLength(5);
    expect(statuses.filter((each) => each.endsWith("tooMany"))).not.toEqual([]);
    expect(statuses.length).toBeLessThanOrEqual(6);
    stage.messages.stop();
  });

  it.each([
    ["mail/cases/formats/outlook-file-of-invoice.msg", "message"],
    ["documents/files/chromium.pdf", "document"],
  ] as const)("may be a file of classic Outlook, or a PDF: %s", async (path, kind) => {
    const stage = await opened();
    stage.messages.addOriginals([dropped("old", new Uint8Array(readFileSync(join(__dirname, "../..", path))))]);
    await settled(stage);
    expect(shownIn(stage.last())?.originals).toMatchObject([{ status: "held", kind }]);
    expect(shownIn(stage.last())?.view.originals).toMatchObject([{ quoted: "nothing" }]);
    stage.messages.stop();
  });
});
