import { caseMarks, defaultPolicy, noDocuments, type CaseMarks } from "../../../../src/analysis";
import { readMessage } from "../../../../src/mail/file";
import { read } from "../../reading";

const policy = { ...defaultPolicy, organisation: { ...defaultPolicy.organisation, domains: ["harbourlane.co.uk"] } };

async function marksOf(lines: readonly string[]): Promise<CaseMarks> {
  const item = await readMessage(new TextEncoder().encode(lines.join("\r\n")));
  return caseMarks(read(item, noDocuments), policy);
}

const words = [
  "Dear Priya, our bank has closed the account that you know. Please pay invoice 2026-61773",
  "to the new account from now on, and confirm by return that it has been changed.",
];
const theft = [
  "From: Katrin Lohmann <katrin.lohmann@mail.example>",
  "To: priya.nair@harbourlane.co.uk",
  "Subject: RE: Rechnung 2026-61773",
  "Message-ID: <theft@mail.example>",
  "In-Reply-To: <last@nordwind.example>",
  "References: <first@nordwind.example> <last@nordwind.example>",
  "",
  ...words,
];
const forward = [
  "From: Priya Nair <priya.nair@harbourlane.co.uk>",
  "To: helen.frost@harbourlane.co.uk",
  "Subject: WG: Rechnung 2026-61773",
  "Message-ID: <forward@harbourlane.co.uk>",
  "",
  "Helen, can you approve this?",
  "",
  "-----Original Message-----",
  "From: Katrin Lohmann <katrin.lohmann@mail.example>",
  "Sent: Friday, 2 October 2026 16:10",
  "To: Priya Nair <priya.nair@harbourlane.co.uk>",
  "Subject: RE: Rechnung 2026-61773",
  "",
  // Wrapped again.
  ...words.join(" ").split(/(?<=account) /),
];
const common = (one: CaseMarks, other: CaseMarks) => one.texts.filter((text) => other.texts.includes(text));

test("a message is known by its id and those it refers to, its topic with its author, and its words", async () => {
  const marks = await marksOf(theft);
  expect(marks.messages).toEqual(["theft@mail.example", "last@nordwind.example", "first@nordwind.example"]);
  expect(marks.sender).toBe("katrin.lohmann@mail.example");
  expect(marks.texts).toHaveLength(2);
});

test("an internal forward shares topic and words with what it forwards, and is about its outside author", async () => {
  const [one, other] = [await marksOf(theft), await marksOf(forward)];
  expect(common(one, other)).toEqual(one.texts);
  expect(other.sender).toBe("katrin.lohmann@mail.example");
});

test.each([
  ["a gateway's banner", (text: string) => `CAUTION: this came from outside.\r\n\r\n${text}`],
  ["a word altered", (text: string) => text.replace("closed", "shut")],
  ["a disclaimer", (text: string) => `${text}\r\n\r\nThis e-mail is confidential.`],
])("a forward under another subject is known by the subject that it quotes: %s", async (_, altered) => {
  const start = forward.slice(0, -words.length).map((line) => line.replace("WG: Rechnung 2026-61773", "please pay"));
  const other = await marksOf([...start, altered(words.join("\r\n"))]);
  expect(common(await marksOf(theft), other)).toEqual(["topic\nrechnung202661773\nkatrin.lohmann@mail.example"]);
});

test.each(["[EXTERNAL] RE: Rechnung 2026-61773", "RE: [EXT] Rechnung 2026-61773", "[EXT] Rechnung 2026-61773"])(
  "a gateway's tag makes no other topic of a subject: %s",
  async (subject) => {
    const tagged = await marksOf(theft.map((line) => (line.startsWith("Subject") ? `Subject: ${subject}` : line)));
    expect(common(await marksOf(theft), tagged)).toHaveLength(2);
  },
);

test("a message of the same topic by somebody else shares nothing", async () => {
  const other = theft.map((line) =>
    line.replace("katrin.lohmann@mail.example", "ap@other.example").replace("Priya, our", "Priya, their"),
  );
  const marks = await marksOf(other.filter((line) => !/^(?:Message-ID|In-Reply-To|References)/.test(line)));
  expect(common(await marksOf(theft), marks)).toEqual([]);
});

test("short words, which many write, tell no conversation", async () => {
  const marks = await marksOf([...theft.slice(0, 3), "", "Thanks, best regards"]);
  expect(marks.texts).toEqual(["topic\nrechnung202661773\nkatrin.lohmann@mail.example"]);
});

/** What an answer or a forward of ours, with another subject and no word kept, refers to. */
const answering = (id: string) => [
  "From: Priya Nair <priya.nair@harbourlane.co.uk>",
  "To: helen.frost@harbourlane.co.uk",
  "Subject: please pay this",
  "Message-ID: <answer@harbourlane.co.uk>",
  `In-Reply-To: ${id}`,
  `References: <first@nordwind.example> ${id}`,
  "",
  "Approved.",
];

test.each([
  ["without an at sign", "<5af1c0ffee>"],
  ["with blanks within", "<theft today@mail.example>"],
  ["with its quotation marks", '<"theft today"@mail.example>'],
  ["folded", "<theft\r\n @mail.example>"],
  ["without brackets", "theft@mail.example"],
])("an answer is found by the id that it refers to, however that is written: %s", async (_, id) => {
  const one = await marksOf(theft.map((line) => (line.startsWith("Message-ID") ? `Message-ID: ${id}` : line)));
  const other = await marksOf(answering(id));
  const own = one.messages.filter((each) => !/nordwind/.test(each));
  expect(own.filter((each) => other.messages.includes(each))).not.toEqual([]);
});

test("marks are bounded", async () => {
  const many = Array.from({ length: 500 }, (_, at) => `<${at}@x.example>`).join(" ");
  const marks = await marksOf([...theft.slice(0, 4), `References: ${many}`, "", ...words]);
  expect(marks.messages).toHaveLength(50);
  expect(marks.messages[1]).toBe("499@x.example");
});
