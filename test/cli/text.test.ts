import { messageText, totals } from "../../src/cli/text";
import type { Summary } from "../../src/report";
import { quiet, runEither, suppliers, temporaryFolders, theft } from "./kit";

const folderWith = temporaryFolders();

const view: Summary = {
  verdict: "stop",
  title: "Stop",
  subject: "Invoice 4711",
  from: "Katrin Lohmann <katrin@example.org>",
  reasons: [],
  accounts: [],
  steps: [],
  notChecked: [],
};
const shown = (fields: Partial<Summary>, color = false) =>
  messageText({ ...view, ...fields }, "a.eml", 0, color).split("\n");
/** Reasons of these sentences. */
const why = (...texts: readonly string[]) =>
  texts.map((text) => ({ signal: "pressure", text, isHeadline: false }) as const);
const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(" ");

const quietFields = {
  verdict: "consistent",
  reasons: why("A reason."),
  steps: [{ kind: "look", text: "A step." }],
  notChecked: [{ text: "a.pdf", isHeadline: false }],
} as const;

test("a quiet message takes one line, whatever it has to say", () => {
  expect(shown(quietFields)).toEqual([" CONSISTENT  a.eml  Invoice 4711  ·  Katrin Lohmann <katrin@example.org>"]);
  const [line = "", ...more] = shown({ ...quietFields, subject: "Invoice ".repeat(30) });
  expect(more).toEqual([]);
  expect(line).toMatch(/…$/);
  expect(line).toHaveLength(100);
});

test("a quiet message behind a long path takes two lines, never more", () => {
  const file = "folder/".repeat(12);
  const lines = messageText({ ...view, ...quietFields, subject: "Invoice ".repeat(30) }, file, 0, false).split("\n");
  expect(lines).toHaveLength(2);
  expect(lines[0]).toBe(` CONSISTENT  ${file}`);
  expect(lines[1]).toMatch(/^ {13}Invoice .*…$/);
});

test("the place within a mailbox is counted from 1, where it isn't the first", () => {
  expect(messageText(view, "old.mbox", 0, false).split("\n")[0]).toMatch(/ old\.mbox$/);
  expect(messageText(view, "old.mbox", 2, false).split("\n")[0]).toMatch(/ old\.mbox #3$/);
});

test("long sentences are broken at their words and aligned beneath their bullet", () => {
  const text = words(60);
  const lines = shown({ reasons: why(text) }).slice(2, -1);
  expect(lines.length).toBeGreaterThan(3);
  expect(lines[0]).toMatch(/^ {13}- word0 /);
  for (const line of lines.slice(1)) expect(line).toMatch(/^ {15}\w/);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(100);
  expect(lines.map((line) => line.replace(/^ +(?:- )?/, "")).join(" ")).toBe(text);
});

test("a long subject poses as no reason", () => {
  const [, first = "", second = ""] = shown({ subject: `${"x".repeat(84)} - All is well.`, reasons: why("A reason.") });
  expect(first).toMatch(/^ {13}x/);
  expect(second).toMatch(/^ {15}- All is well\./);
});

test("a word that fits no line is broken, since a terminal would go on at its left edge", () => {
  const word = "x".repeat(300);
  const lines = shown({ reasons: why(`before ${word} after`) }).slice(2, -1);
  for (const line of lines) expect(line).toMatch(/^ {13}(?:- | {2})\S.{0,84}$/);
  expect(lines.join("").replace(/[- ]/g, "")).toBe(`before${word}after`);
});

test("letters that are two columns wide count double, and none is cut in half", () => {
  const lines = shown({ subject: "請求書".repeat(40), from: "" }).slice(1, -1);
  expect(lines.map((line) => [...line.trim()].length)).toEqual([42, 42, 36]);
  const [quietLine = ""] = shown({ ...quietFields, subject: "𠮷".repeat(80) });
  expect(quietLine).toMatch(/𠮷…$/u);
});

test("of many reasons the weightiest are shown, and the rest is counted", () => {
  const reasons = (count: number) => shown({ reasons: why(...words(count).split(" ")) }).slice(2, -1);
  expect(reasons(6)).toHaveLength(6);
  expect(reasons(7)).toHaveLength(6);
  expect(reasons(7).at(-2)).toMatch(/- word4$/);
  expect(reasons(7).at(-1)).toMatch(/- And 2 that weigh less/);
});

const accounts: Summary["accounts"] = [
  {
    onRecord: [
      { text: "DE89 ", differs: false },
      { text: "37", differs: true },
    ],
    found: [
      { text: "DE89 ", differs: false },
      { text: "10", differs: true },
      { text: " 04", differs: false },
    ],
    quote: "IBAN DE89 10 04",
    place: null,
  },
];

test("the digits that differ are pointed at on a line below", () => {
  const lines = shown({ accounts }).slice(2, -1);
  expect(lines).toEqual([
    `${" ".repeat(13)}on record   DE89 37`,
    `${" ".repeat(13)}in message  DE89 10 04`,
    `${" ".repeat(13 + 12 + 5)}^^`,
  ]);
});

test("a file that names the account is below it", () => {
  const place = "invoice.pdf, page 2, QR code";
  const lines = shown({ accounts: accounts.map((one) => ({ ...one, place })) }).slice(2, -1);
  expect(lines.at(-1)).toBe(`${" ".repeat(13 + 12)}${place}`);
});

test("nothing is pointed at where nothing differs", () => {
  const same = [{ text: "DE89", differs: false }];
  const lines = shown({ accounts: [{ onRecord: same, found: same, quote: "", place: null }] }).slice(2, -1);
  expect(lines).toHaveLength(2);
  expect(lines.join("")).not.toContain("^");
});

test("colour is added, and nothing else changes", () => {
  const colored = shown({ accounts, reasons: why("A reason.") }, true).join("\n");
  const [start = "", ...rest] = colored.split("\u001b[");
  const plain = start + rest.map((part) => part.slice(part.indexOf("m") + 1)).join("");
  expect(colored).not.toBe(plain);
  expect(plain).toBe(shown({ accounts, reasons: why("A reason.") }).join("\n"));
});

test("the totals name what there is, the worst first", () => {
  const counts = new Map([
    ["unrelated", 3],
    ["caution", 0],
    ["stop", 1],
  ] as const);
  expect(totals(counts)).toBe("4 messages: 1 stop, 3 unrelated");
  expect(totals(new Map([["stop", 1]] as const))).toBe("1 message: 1 stop");
});

test("the program's text holds reasons, comparison, next step and totals, and no colour where no terminal is", async () => {
  const folder = folderWith({ "mail/a.eml": quiet("a"), "mail/theft.eml": theft, "suppliers.csv": suppliers });
  const { code, out, error } = await runEither(folder, ["scan", "--suppliers", "suppliers.csv", "--jobs", "1", "mail"]);
  expect({ code, error }).toEqual({ code: 1, error: "" });
  expect(out).not.toContain("\u001b");
  expect(out).toMatch(/^ UNRELATED {3}mail\/a\.eml {2}\S/m);
  expect(out).toMatch(/^ STOP {8}mail\/theft\.eml$/m);
  expect(out).toMatch(/on record +DE89 3704/);
  expect(out).toMatch(/in message +DE07 1001/);
  expect(out).toMatch(/^ +[\^ ]+\^$/m);
  expect(out).toMatch(/^ {13}> /m);
  expect(out.endsWith("\n\n2 messages: 1 stop, 1 unrelated\n")).toBe(true);
});
