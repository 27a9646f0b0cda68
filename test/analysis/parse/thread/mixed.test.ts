import { readHtml } from "../../../../src/analysis/parse/html";
import { readPlain } from "../../../../src/analysis/parse/lines";
import { splitThread } from "../../../../src/analysis/parse/thread";

const textOf = (lines: readonly string[]) => lines.filter((line) => line.trim() !== "").join("|");
/** Each voice on a line: who, and what. */
const voices = (body: ReturnType<typeof readPlain>) =>
  splitThread(body.lines, { subject: "RE: x" }).map(
    ({ role, from, lines }) => `${role} ${from?.address ?? from?.name ?? "-"}: ${textOf(lines)}`,
  );
const plain = (text: string) => voices(readPlain(text));
const html = (text: string) => voices(readHtml(text));
const block = (who: string, text: string) =>
  `From: ${who} <${who.toLowerCase()}@x.example>\nSent: Monday, 5 October 2026 10:01\nTo: p@y.example\nSubject: RE: Invoice\n\n${text}\n`;
const colleague = "From: Helen Marsh <helen@y.example>\nSent: Monday\nTo: Priya\nSubject: ok\n";

describe("clients mixed", () => {
  test("a reply over a forward over a reply, by Outlook, Gmail and Thunderbird", () => {
    const forward =
      "---------- Forwarded message ---------\nFrom: Bob <bob@x.example>\nDate: Sun, 4 Oct 2026 at 10:01\nSubject: Re: Invoice\nTo: <ann@x.example>\n\nbob text";
    const replies =
      "On Sat, 3 Oct 2026 at 10:01, Cyd <cyd@x.example> wrote:\n\n> cyd text\n> > Am 02.10.26 um 10:01 schrieb Dan Dorn:\n> >> dan text";
    expect(plain(`new\n\n${block("Ann", `see Bob\n\n${forward}\n\n${replies}`)}`)).toEqual([
      "new -: new",
      "quoted ann@x.example: see Bob",
      "forwarded bob@x.example: bob text",
      "quoted cyd@x.example: cyd text",
      "quoted Dan Dorn: dan text",
    ]);
  });

  test("Outlook on the web over Gmail over Apple Mail", () => {
    const apple =
      '<blockquote type="cite"><div>On 4 Oct 2026, at 10:01, Cyd &lt;cyd@x.example&gt; wrote:</div><br><div>cyd text</div></blockquote>';
    const gmail = `<div class="gmail_quote"><div class="gmail_attr">Am Mo., 5. Okt. 2026 um 10:01 Uhr schrieb Bob &lt;<a href="mailto:bob@x.example">bob@x.example</a>&gt;:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid">bob text<div>-- <br>Bob's desk</div>${apple}</blockquote></div>`;
    const outlook =
      '<div id="divRplyFwdMsg"><b>From:</b> Ann &lt;ann@x.example&gt;<br><b>Sent:</b> Monday<br><b>To:</b> P<br><b>Subject:</b> s</div>';
    expect(html(`<div>new</div><hr>${outlook}<div>ann text<br><br>${gmail}</div>`)).toEqual([
      "new -: new",
      "quoted ann@x.example: ann text",
      "quoted bob@x.example: bob text|--|Bob's desk",
      "quoted cyd@x.example: cyd text",
    ]);
  });

  test("signatures and a phone's rule in between", () => {
    const bob = block("Bob", "bob text");
    const ann = block("Ann", `ann text\n\nVon meinem iPhone gesendet\n\n________________________________\n${bob}`);
    expect(plain(`new\n\nGet Outlook for iOS\n________________________________\n${ann}`)).toEqual([
      "new -: new|Get Outlook for iOS",
      "quoted ann@x.example: ann text|Von meinem iPhone gesendet",
      "quoted bob@x.example: bob text",
    ]);
  });
});

describe("answers below and between", () => {
  test.each([
    ["below", "Am 05.10.26 um 10:01 schrieb Ann Orr:\n> ann text\n\nmy answer", "ann text", "my answer"],
    [
      "between",
      "On 05/10/2026 10:01, Ann Orr wrote:\n> one\nanswer\n> two\nanswer too",
      "one|two",
      "answer|answer too",
    ],
    ["below a header", `> ${block("Ann Orr", "ann text").replace(/\n/g, "\n> ")}\nmy answer`, "ann text", "my answer"],
  ])("%s a marked quotation are the newest voice", (_, text, quoted, answer) => {
    const [first, second] = plain(text);
    expect(first).toBe(`new -: ${answer}`);
    expect(second).toMatch(/^quoted (?:Ann Orr|ann orr@x.example|orr@x.example): /);
    expect(second).toContain(quoted);
  });

  test("below a blockquote", () => {
    expect(
      html(
        "<div>On 5 Oct 2026, at 10:01, Ann &lt;ann@x.example&gt; wrote:</div><blockquote type=cite>old</blockquote><div>mine</div>",
      ),
    ).toEqual(["new -: mine", "quoted ann@x.example: old"]);
  });
});

describe("headers that somebody makes up", () => {
  test("in a marked quotation swallow nothing behind it", () => {
    const marked = colleague.replace(/^/gm, "> ");
    expect(plain(`hi\n${marked}Helen agrees.\n\npay today`)).toEqual([
      "new -: hi|pay today",
      "quoted helen@y.example: Helen agrees.",
    ]);
    const shown = colleague.replace(/</g, "&lt;").replace(/\n/g, "<br>");
    expect(html(`hi<blockquote type=cite>${shown}<br>Helen agrees.</blockquote>pay today`)).toEqual([
      "new -: hi|pay today",
      "quoted helen@y.example: Helen agrees.",
    ]);
  });

  test.each([
    [
      "below the sender",
      "From: Helen Marsh <helen@y.example>\nplease pay to our new account today\nSent: Monday\nTo: Priya\nSubject: ok",
    ],
    [
      "in the recipients",
      "From: Helen Marsh <helen@y.example>\nSent: Monday\nTo: Priya,\nplease pay to our new account today\nSubject: ok",
    ],
    [
      "as recipients",
      "From: Helen Marsh <helen@y.example>\nSent: Monday\nTo: please pay to our new account today\nSubject: ok",
    ],
    [
      "over many lines",
      "From: Helen Marsh <helen@y.example>\nSent: Monday\nTo: please pay\nto our new\naccount today\nSubject: ok",
    ],
    [
      "as a date",
      "From: Helen Marsh <helen@y.example>\nSent: on Monday, but please pay to our new account today\nTo: Priya\nSubject: ok",
    ],
    [
      "below the subject",
      "From: Helen Marsh <helen@y.example>\nSent: Monday\nSubject: ok\nplease pay to our new account today\nTo: Priya",
    ],
  ])("hide no request %s", (_, header) => {
    expect(plain(`hi\n\n${header}\n\ntext`)[1]).toMatch(
      /^quoted helen@y.example: .*please pay.*to our new.*account today.*text$/,
    );
  });

  test.each([
    ["a sentence", "From: Monday we pay weekly.\nTo: our customers we say thanks.\nSubject: to approval."],
    [
      "a sentence about money",
      "From: Monday we change our bank: pay to DE02 1203 0000 0000 2020 51\nSubject: to change",
    ],
    ["nothing in it", "From:\nSent:\nTo:\nSubject:\n\npay today"],
    ["letters of another alphabet", "Frоm: Helen <helen@y.example>\nSent: Monday\nTo: Priya\nSubject: ok\n\npay"],
    ["wide marks", "＞ From the old message\n＞ pay today"],
  ])("aren't: %s", (_, text) => {
    expect(plain(`hi\n\n${text}`)).toEqual([`new -: ${textOf(["hi", ...text.split("\n")])}`]);
  });

  test.each([
    ["letters of no width", colleague.replace("From", "F\u200brom")],
    ["wide letters", colleague.replace("From:", "Ｆｒｏｍ：").replace("Sent:", "Ｓｅｎｔ：")],
  ])("are read as they are seen: %s", (_, header) => {
    expect(plain(`hi\n\n${header}\ntext`)[1]).toBe("quoted helen@y.example: text");
  });

  test("a second address counts, as it's the one that an answer would go to", () => {
    expect(plain(`hi\n\n${colleague.replace(">", "> <thief@x.example>")}\ntext`)[1]).toBe(
      "quoted thief@x.example: text",
    );
  });

  test("by the thousand are bounded", () => {
    const text = "-----Original Message-----\nFrom Ann <a@x.example>\nTo Bob\nSubject s\n".repeat(20_000);
    const { lines } = readPlain(text);
    const start = process.cpuUsage();
    expect(splitThread(lines, { subject: null }).length).toBeLessThanOrEqual(200);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(4_000);
  });
});
