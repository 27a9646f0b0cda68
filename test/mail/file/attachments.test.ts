import { bodiesOf, lines, read, textOf, unreadOf } from "./helpers";

const withFile = (...fields: readonly string[]): string =>
  lines(
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b",
    "",
    "See the file.",
    "--b",
    ...fields,
    "",
    "JVBERg==",
    "--b--",
    "",
  );

const nameFor = async (...fields: readonly string[]): Promise<string | undefined> =>
  (await read(withFile("Content-Type: application/pdf", ...fields))).attachments[0]?.name;

describe("attachments", () => {
  it("have the claimed name and type, and their bytes", async () => {
    const item = await read(
      withFile(
        "Content-Type: Application/PDF; name=other.pdf",
        "Content-Disposition: attachment; filename=invoice.pdf",
        "Content-Transfer-Encoding: base64",
      ),
    );
    expect(item.attachments).toMatchObject([{ name: "invoice.pdf", type: "application/pdf", size: 4, inline: false }]);
    expect(textOf(item.attachments[0])).toBe("%PDF");
    expect(unreadOf(item)).toEqual([]);
  });

  it.each([
    ["Content-Disposition: attachment; filename*=utf-8''%E2%82%AC.pdf", "€.pdf"],
    ["Content-Disposition: attachment; filename*0=inv; filename*1=oice.pdf", "invoice.pdf"],
    ['Content-Disposition: attachment; filename="=?utf-8?Q?=C3=BC.pdf?="', "ü.pdf"],
    ["Content-Disposition: attachment; filename=../../etc/passwd", "passwd"],
    ['Content-Disposition: attachment; filename="C:\\temp\\invoice.pdf"', "invoice.pdf"],
    ['Content-Disposition: attachment; filename="inv\u202efdp.exe"', "invfdp.exe"],
    ["Content-Disposition: attachment; filename*=utf-8''a%0d%0a%00b.pdf", "ab.pdf"],
    ["Content-Disposition: attachment; filename=..", "unnamed-1"],
    ["Content-Disposition: attachment", "unnamed-1"],
  ])("%s is called %s", async (field, name) => {
    expect(await nameFor(field)).toBe(name);
  });

  it("are inline where the page may show them", async () => {
    expect((await read(withFile("Content-Type: image/png", "Content-ID: <a@b>"))).attachments[0]?.inline).toBe(true);
    expect(
      (await read(withFile("Content-Type: image/png", "Content-Disposition: inline"))).attachments[0]?.inline,
    ).toBe(true);
    expect((await read(withFile("Content-Type: image/png"))).attachments[0]?.inline).toBe(false);
  });

  it("include calendars, and named text next to a body", async () => {
    const calendar = await read(withFile("Content-Type: text/calendar; method=REQUEST"));
    expect(calendar.attachments[0]?.type).toBe("text/calendar");
    const named = await read(withFile("Content-Type: text/html; name=invoice.html"));
    expect(named.attachments[0]?.name).toBe("invoice.html");
    expect(bodiesOf(named)).toHaveLength(1);
  });

  it("are uudecoded", async () => {
    const item = await read(
      "Content-Type: application/pdf; name=a\nContent-Transfer-Encoding: x-uuencode\n\nbegin 644 a\n$)5!$1@\n`\nend\n",
    );
    expect(textOf(item.attachments[0])).toBe("%PDF");
    expect(unreadOf(item)).toEqual([]);
  });

  it("say what is elsewhere: the other pieces of message/partial, and what message/external-body points to", async () => {
    expect(
      unreadOf(await read(withFile('Content-Type: message/external-body; access-type=URL; URL="https://a"'))),
    ).toEqual(["unnamed-1: unsupported (message/external-body)"]);
    expect(unreadOf(await read(withFile("Content-Type: message/partial; id=1")))).toEqual([
      "unnamed-1: unsupported (message/partial)",
    ]);
  });
});

describe("attached messages", () => {
  const nest = (levels: number): string =>
    levels === 0
      ? "Subject: level 0\r\n\r\ninnermost"
      : `Subject: level ${levels}\r\nContent-Type: multipart/mixed; boundary="b${levels}"\r\n\r\n--b${levels}\r\nContent-Type: message/rfc822\r\n\r\n${nest(levels - 1)}\r\n--b${levels}--`;

  it("are read as messages", async () => {
    const item = await read(nest(1));
    expect(item.attachments).toMatchObject([
      {
        name: "unnamed-1",
        type: "message/rfc822",
        message: { subject: "level 0", bodies: { found: [{ content: "innermost" }] } },
      },
    ]);
  });

  it("are read where they were encoded, or are a digest's", async () => {
    const encoded = await read(
      lines(
        "Content-Type: message/rfc822; name=m.eml",
        "Content-Transfer-Encoding: base64",
        "",
        Buffer.from("Subject: in\n\nx").toString("base64"),
      ),
    );
    expect(encoded.attachments[0]?.message?.subject).toBe("in");
    const digest = await read(
      lines('Content-Type: multipart/digest; boundary="d"', "", "--d", "", "Subject: in", "", "x", "--d--"),
    );
    expect(digest.attachments[0]?.message?.subject).toBe("in");
  });

  it("are read where only the file's name says so, and only where they begin like one", async () => {
    const named = (content: string) =>
      read(
        lines(
          "Content-Type: application/octet-stream",
          "Content-Disposition: attachment; filename=Invoice.EML",
          "",
          content,
        ),
      );
    expect((await named("Subject: in\r\n\r\nx")).attachments[0]?.message?.subject).toBe("in");
    expect((await named("%PDF-1.7 binary")).attachments[0]?.message).toBeUndefined();
  });

  it("are read five levels deep, and the sixth is told", async () => {
    const item = await read(nest(6));
    let message = item;
    for (let level = 0; level < 5; level++) message = message.attachments[0]?.message ?? message;
    expect(message.subject).toBe("level 1");
    expect(message.attachments[0]?.message).toBeUndefined();
    expect(unreadOf(message)).toEqual(["unnamed-1: tooDeep (attached messages)"]);
    expect(item.unread.at(-1)?.reason.code).toBe("tooDeep");
  });
});
