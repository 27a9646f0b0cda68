import { readMessage } from "../../../src/mail/file/index";
import { bodiesOf, latin, lines, read, textOf, unreadOf } from "./helpers";

const multipart = (subtype: string, boundary: string, ...parts: readonly string[]): string =>
  lines(
    `Content-Type: multipart/${subtype}; boundary="${boundary}"`,
    "",
    ...parts.map((part) => `--${boundary}\r\n${part}`),
    `--${boundary}--`,
    "",
  );

describe("bodies", () => {
  it("are the alternatives as they were sent, in order", async () => {
    const item = await read(
      multipart(
        "alternative",
        "b",
        "\r\nPlain & simple.",
        "Content-Type: text/html\r\n\r\n<p>Rich &amp; <b>simple</b>.</p>",
      ),
    );
    expect(bodiesOf(item)).toEqual([
      { type: "text", content: "Plain & simple." },
      { type: "html", content: "<p>Rich &amp; <b>simple</b>.</p>" },
    ]);
    expect(unreadOf(item)).toEqual([]);
  });

  it("are several where several parts are shown", async () => {
    const item = await read(
      multipart(
        "mixed",
        "b",
        "\r\nfirst",
        "Content-Disposition: inline\r\n\r\nsecond",
        "Content-Disposition: attachment\r\n\r\nfile",
      ),
    );
    expect(bodiesOf(item).map(({ content }) => content)).toEqual(["first", "second"]);
    expect(item.attachments).toHaveLength(1);
  });

  it("are found at any level, with boundaries that begin alike", async () => {
    const inner = multipart("alternative", "b1", "\r\ninner text", "Content-Type: text/html\r\n\r\ninner html");
    const item = await read(multipart("mixed", "b", inner, "\r\nouter\r\n--b2 is no delimiter"));
    expect(bodiesOf(item).map(({ content }) => content)).toEqual([
      "inner text",
      "inner html",
      "outer\n--b2 is no delimiter",
    ]);
    expect(unreadOf(item)).toEqual([]);
  });

  it("leave preamble and epilogue out, as windows do", async () => {
    const item = await read(
      `${multipart("mixed", "b", "\r\nshown").replace("\r\n\r\n--b", "\r\n\r\npreamble\r\n--b")}epilogue`,
    );
    expect(bodiesOf(item)).toEqual([{ type: "text", content: "shown" }]);
  });

  it("come out of their transfer encodings", async () => {
    const quoted = await read(
      "Content-Transfer-Encoding: Quoted-Printable\n\nsoft =\nbreak =C3=BC =zz trailing  \n=3D end=20\n",
    );
    expect(bodiesOf(quoted)[0]?.content).toBe("soft break ü =zz trailing\n= end \n");
    const base64 = await read("Content-Transfer-Encoding: base64\n\nUGF5\nIHRoaXM=\n");
    expect(bodiesOf(base64)[0]?.content).toBe("Pay this");
    const padded = await read('Content-Transfer-Encoding: "base64"\n\nUGE=\neSB0aGlz\n');
    expect(bodiesOf(padded)[0]?.content).toBe("Pay this");
  });

  it("are decoded by their charset, the guessed one where none is stated", async () => {
    const withCharset = (charset: string, text: string) =>
      readMessage(latin(`Content-Type: text/plain; charset=${charset}\n\n${text}`)).then(
        (item) => bodiesOf(item)[0]?.content,
      );
    expect(await withCharset("iso-8859-15", "\xa4")).toBe("€");
    expect(await withCharset("windows-1251", "\xcf")).toBe("П");
    expect(await withCharset("cp932", "\x83\x65")).toBe("テ");
    expect(await withCharset('"us-ascii"', "\xc3\xbc")).toBe("ü");
    expect(await withCharset("utf-8", "\xfc")).toBe("ü");
    expect(await withCharset("utf-16", "\xff\xfeA\0")).toBe("A");
    const html = await readMessage(latin('Content-Type: text/html\n\n<meta charset="windows-1251">\xcf'));
    expect(bodiesOf(html)[0]?.content).toBe('<meta charset="windows-1251">П');
  });

  it.each(["windows-1252", "iso-8859-1", "cp1252", "us-ascii"])(
    "keep euro, dash and apostrophe of %s",
    async (charset) => {
      const item = await readMessage(
        latin(`Content-Type: text/plain; charset=${charset}\n\n\x80 5 \x96 it\x92s \xfcber\x81`),
      );
      expect(bodiesOf(item)[0]?.content).toBe("€ 5 – it’s über\u0081");
      expect(unreadOf(item)).toEqual([]);
    },
  );

  it("say a charset that no one can read", async () => {
    const item = await read("Content-Type: text/plain; charset=x-klingon\n\nPay");
    expect(item.bodies).toEqual({
      found: [{ type: "text", content: "Pay" }],
      missing: [{ code: "unknownCharset", detail: "x-klingon" }],
    });
    expect(unreadOf(item)).toEqual(["body: unknownCharset (x-klingon)"]);
  });

  it("say a transfer encoding that is not read", async () => {
    expect(unreadOf(await read("Content-Transfer-Encoding: x-yenc\n\nPay"))).toEqual(["body: unsupported (x-yenc)"]);
  });

  it("join flowed lines", async () => {
    const item = await read(
      "Content-Type: text/plain; format=flowed\n\nPlease pay \nto the new \naccount.\n> quoted \n> text\n stuffed\n-- \nAnn\n",
    );
    expect(bodiesOf(item)[0]?.content).toBe("Please pay to the new account.\n> quoted text\nstuffed\n-- \nAnn\n");
  });

  it("are text where a type isn't one, and where no one knows the kind of text", async () => {
    expect(bodiesOf(await read("Content-Type: text\n\nPay"))).toEqual([{ type: "text", content: "Pay" }]);
    expect(bodiesOf(await read("Content-Type: text/x-new\n\nPay"))).toEqual([{ type: "text", content: "Pay" }]);
  });

  it("are empty, not failed, in a message that only carries a file", async () => {
    const item = await read("Content-Type: application/pdf; name=a.pdf\n\n%PDF");
    expect(item.bodies).toEqual({ found: [], missing: [] });
    expect(item.attachments.map(({ name }) => name)).toEqual(["a.pdf"]);
  });
});

describe("closed bodies", () => {
  it.each([
    ["Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\n\nabc", "encrypted"],
    ["Content-Type: application/x-pkcs7-mime; name=smime.p7m\n\nabc", "encrypted"],
    ["Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\n\nabc", "encrypted"],
    [
      multipart(
        "encrypted",
        "e",
        "Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1",
        "Content-Type: application/octet-stream; name=m.asc\r\n\r\nx",
      ),
      "encrypted",
    ],
  ])("%s", async (text, code) => {
    const item = await read(text);
    expect(item.bodies).toMatchObject({ failed: { code } });
    expect(item.unread).toMatchObject([{ name: "body", reason: { code } }]);
    expect(item.attachments).toMatchObject([{ content: { failed: { code } } }]);
  });

  it("are told next to what can be read", async () => {
    const item = await read(
      multipart("mixed", "b", "\r\nSee below.", "Content-Type: application/pkcs7-mime\r\n\r\nabc"),
    );
    expect(item.bodies).toMatchObject({ found: [{ content: "See below." }], missing: [{ code: "encrypted" }] });
  });

  it("are told for PGP within the text", async () => {
    expect(unreadOf(await read("A: b\n\n-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\n"))).toEqual([
      "body: encrypted (PGP)",
    ]);
  });
});

describe("damage", () => {
  it("is told of a multipart that was cut, and what came is read", async () => {
    const whole = multipart(
      "mixed",
      "b",
      "\r\nfirst",
      "Content-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjc=",
    );
    const item = await read(whole.slice(0, whole.indexOf("i0xLjc")));
    expect(bodiesOf(item)).toEqual([{ type: "text", content: "first" }]);
    expect(textOf(item.attachments[0])).toBe("%PD");
    expect(unreadOf(item)).toEqual(["body: damaged (multipart without its end)", "a.pdf: damaged (base64)"]);
  });

  it.each([
    ['Content-Type: multipart/mixed; boundary="b"\n\nPlain after all.', "multipart without parts"],
    ["Content-Type: multipart/mixed\n\nPlain after all.", "multipart without boundary"],
  ])("is told of a multipart that isn't one, and its text is read: %s", async (text, detail) => {
    const item = await read(text);
    expect(bodiesOf(item)).toEqual([{ type: "text", content: "Plain after all." }]);
    expect(unreadOf(item)).toEqual([`body: damaged (${detail})`]);
  });

  it("ends an inner multipart where the outer goes on", async () => {
    const item = await read(
      multipart("mixed", "o", 'Content-Type: multipart/mixed; boundary="i"\r\n\r\n--i\r\n\r\ninner', "\r\nouter"),
    );
    expect(bodiesOf(item).map(({ content }) => content)).toEqual(["inner", "outer"]);
    expect(unreadOf(item)).toEqual(["body: damaged (multipart without its end)"]);
  });

  it("never throws, whatever bytes are lost", async () => {
    const whole = multipart(
      "mixed",
      "b",
      "Content-Transfer-Encoding: quoted-printable\r\n\r\n=C3=BC",
      multipart("related", "c", "Content-Type: message/rfc822\r\n\r\nSubject: x\r\n\r\ny"),
    );
    for (let end = 0; end <= whole.length; end++) {
      const item = await read(whole.slice(0, end));
      if (end < whole.length - 6) expect(item.unread.length).toBeGreaterThanOrEqual(end > 60 ? 1 : 0);
    }
  });
});
