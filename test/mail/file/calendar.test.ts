import type { MailItem } from "../../../src/analysis";
import { readMessage } from "../../../src/mail/file/index";
import { bodiesOf, lines, read, textOf, unreadOf, utf8 } from "./helpers";

const calendar = (...inner: readonly string[]): string =>
  lines(
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "METHOD:REQUEST",
    "BEGIN:VEVENT",
    ...inner,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  );

const withCalendar = (text: string): Promise<MailItem> =>
  read(
    lines(
      "From: ann@harbour.example",
      'Content-Type: multipart/alternative; boundary="b"',
      "",
      "--b",
      "Content-Type: text/html",
      "",
      "<p>See you.</p>",
      "--b",
      "Content-Type: text/calendar; charset=utf-8; method=REQUEST",
      "",
      text,
      "--b--",
      "",
    ),
  );

const message = async (...inner: readonly string[]): Promise<MailItem> => {
  const item = await withCalendar(calendar(...inner));
  const [file] = item.attachments;
  if (file?.message === undefined) throw new Error("no message");
  expect(file.type).toBe("text/calendar");
  return file.message;
};
const texts = async (...inner: readonly string[]): Promise<readonly string[]> =>
  bodiesOf(await message(...inner)).map(({ content }) => content);

describe("a calendar", () => {
  it("is read as what it shows: folded lines joined, escapes resolved", async () => {
    const item = await message(
      "UID:1234567890123456@x",
      "DTSTART:20261004T142400Z",
      "SUMMARY:Payment run\\, March",
      "DESCRIPTION:New account:\\nDE07 1001 0010 0",
      " 140 8016 49\\nPlease pay.",
      "LOCATION;LANGUAGE=en:Room 1\\; second floor",
      'ORGANIZER;CN="Lee: Ann":mailto:ann@harbour.example',
      "ATTENDEE;CN=Pay Able;ROLE=REQ-PARTICIPANT:mailto:pay@lane.example",
      "URL:https://thief.example/meet",
      "ATTACH:https://thief.example/a.pdf",
      "X-MICROSOFT-CDO-BUSYSTATUS:BUSY",
    );
    expect(item.subject).toBe("Payment run, March");
    expect(bodiesOf(item)).toEqual([
      {
        type: "text",
        content: lines(
          "Payment run, March",
          "New account:\nDE07 1001 0010 0140 8016 49\nPlease pay.",
          "Room 1; second floor",
          "Lee: Ann <ann@harbour.example>",
          "Pay Able",
          "https://thief.example/meet",
          "https://thief.example/a.pdf",
        ).replaceAll("\r", ""),
      },
    ]);
  });

  it("has the HTML that Outlook writes next to the text", async () => {
    const [plain, html] = await texts(
      "SUMMARY:<Run>",
      "DESCRIPTION:Pay one",
      "X-ALT-DESC;FMTTYPE=text/html:<p>Pay two\\, please</p>",
    );
    expect(plain).toBe("<Run>\nPay one");
    expect(html).toBe("<p>&lt;Run></p><p>Pay two, please</p>");
  });

  it("has the texts of version 1.0, in quoted-printable over several lines", async () => {
    expect(await texts("DESCRIPTION;ENCODING=QUOTED-PRINTABLE;CHARSET=utf-8:f=C3=A4l=", "lig")).toEqual(["fällig"]);
    expect(await texts("DESCRIPTION;QUOTED-PRINTABLE:f=C3=A4llig")).toEqual(["fällig"]);
    const many = Array.from({ length: 60 }, (_, at) => `;X-${at}=1`).join("");
    expect(await texts(`DESCRIPTION${many};ENCODING=QUOTED-PRINTABLE:f=C3=A4llig`)).toEqual(["fällig"]);
  });

  it("has files within it", async () => {
    const item = await message(
      "SUMMARY:a",
      "ATTACH;FMTTYPE=application/pdf;ENCODING=BASE64;VALUE=BINARY;X-FILENAME=a.pdf:JVBE",
      " Rg==",
    );
    expect(item.attachments.map((file) => [file.name, file.type, textOf(file)])).toEqual([
      ["a.pdf", "application/pdf", "%PDF"],
    ]);
  });

  it("is told by its content: by any name, and as a file of its own", async () => {
    const item = await read(
      lines("Content-Type: application/octet-stream; name=a.bin", "", calendar("SUMMARY:Run", "DESCRIPTION:Pay")),
    );
    expect(item.attachments[0]?.message?.subject).toBe("Run");
    const alone = await readMessage(utf8(calendar("SUMMARY:Run", "DESCRIPTION:Pay")));
    expect([alone.subject, bodiesOf(alone)[0]?.content]).toEqual(["Run", "Run\nPay"]);
  });

  it("stays a file where it isn't one", async () => {
    const item = await withCalendar("No calendar at all");
    expect(item.attachments[0]?.message).toBeUndefined();
    expect(textOf(item.attachments[0])).toContain("No calendar");
  });

  it("says where it was too long, or cut", async () => {
    const item = await withCalendar(calendar(...Array.from({ length: 30_000 }, (_, i) => `COMMENT:${i}`)));
    expect(unreadOf(item)).toEqual(["unnamed-1/body: tooLarge (text)"]);
    expect(unreadOf(await withCalendar("BEGIN:VCALENDAR\r\nSUMMARY:Run"))).toEqual([
      "unnamed-1/body: damaged (calendar)",
    ]);
  });
});
