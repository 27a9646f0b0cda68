import type { DocumentText, MailItem } from "../../../src/analysis";
import { foundOr } from "../../../src/analysis/gathered";
import { read } from "../reading";

const item: MailItem = {
  id: "1@harbourlane.co.uk",
  subject: "Invoice 7",
  from: [{ name: null, address: "ar@nordwind-spedition.de" }],
  sender: null,
  replyTo: [],
  to: [],
  cc: [],
  date: null,
  headers: { found: [], missing: [] },
  bodies: { found: [{ type: "text", content: "Please pay the attached invoice." }], missing: [] },
  attachments: [],
  unread: [],
};

const iban = "DE07 1001 0010 0140 8016 49";

function facts(text: string, html = true) {
  const document: DocumentText = { name: "invoice.html", document: 0, layer: "text", page: null, text, html };
  return read(item, { found: [document], missing: [] });
}

const accounts = (text: string, html = true) =>
  foundOr(facts(text, html).destinations, []).map(({ value, source }) => [value, source.part, source.name]);

describe("an attached page", () => {
  it.each([
    ["in its text", `<p>Pay to IBAN ${iban}</p>`, "attachment"],
    ["in the words of a picture", `<p>Pay to</p><img src="cid:none" alt="IBAN ${iban}">`, "attachment"],
    ["in text that is not shown", `<p>Pay to</p><p style="display:none">IBAN ${iban}</p>`, "hidden"],
    ["in the target of a link", `<a href="https://pay.example/?iban=${iban.replace(/ /g, "%20")}">Pay</a>`, "link"],
  ])("names an account %s", (_, page, part) => {
    expect(accounts(page)).toContainEqual(["DE07100100100140801649", part, "invoice.html"]);
  });

  it("is not read as a page where it isn't one", () => {
    expect(accounts(`<img alt="IBAN ${iban}">`, false)).toEqual([
      ["DE07100100100140801649", "attachment", "invoice.html"],
    ]);
  });

  it("that is too large to be read to its end is said to be that", () => {
    const page = `<p>Invoice</p><!--${"x".repeat(5_000_000)}--><p>IBAN ${iban}</p>`;
    expect(facts(page).unread).toEqual([{ name: "invoice.html", kind: "attachment", reason: { code: "tooLarge" } }]);
    expect(facts("<p>Invoice</p>").unread).toEqual([]);
  });
});

describe("of an attached page, pictures that lie elsewhere", () => {
  const far = "https://pictures.example.com/a.png";
  const isSaid = (page: string): boolean =>
    facts(page).unread.some(({ kind, name, reason }) => {
      return kind === "attachment" && name === "invoice.html" && reason.code === "picturesNotRead";
    });

  it.each([
    ["a picture", `<img src="${far}">`],
    ["its address in references", `<img src="&#104;ttps&colon;//pictures.example.com/a.png">`],
    ["without a scheme", `<img src=//pictures.example.com/a.png>`],
    ["on a server of files", `<img src="\\\\files.example.com\\a.png">`],
    ["one of several", `<picture><source srcset="a.png 1x, ${far} 2x"><img src=a.png></picture>`],
    ["the first of several", `<img srcset="${far} 2x">`],
    ["a button", `<input type=image src="${far}">`],
    ["of a film", `<video poster="${far}"></video>`],
    ["in a drawing", `<svg><image xlink:href="${far}"/></svg>`],
    ["behind a base", `<head><base href="https://pictures.example.com/"></head><img src="a.png">`],
    ["behind a cell", `<table><tr><td background="${far}">&nbsp;</table>`],
    ["in a style", `<div style="background:#fff url('${far}') no-repeat"></div>`],
    ["in a style sheet", `<style>#a{background-image:u\\72l(${far})}</style><div id=a></div>`],
    ["put before", `<style>.a:before{content:url(${far})}</style><p class=a></p>`],
    ["in place of an element", `<p style='content:url("${far}")'></p>`],
    ["with letters of no size around", `<div style="font-size:0;color:#fff"><img src="${far}"></div>`],
    ["wide, but not high", `<img src="${far}" width=400 height=20>`],
    ["of half the width", `<img src="${far}" style="width:50%">`],
  ])("are said not to be read: %s", (_, page) => {
    expect(isSaid(`<p>Invoice 7</p>${page}`)).toBe(true);
  });

  it.each([
    ["a pixel", `<img src="${far}" width=1 height=1>`],
    ["a line", `<img src="${far}" height=2>`],
    ["a logo", `<img src="${far}" width="96" height="40">`],
    ["a logo by its style", `<style>.l{max-width:80px;max-height:2em}</style><img class=l src="${far}">`],
    ["one that isn't shown", `<div style="display:none"><img src="${far}"></div>`],
    ["one that lies beside the page", `<img src="logo.png"><img src="cid:logo">`],
    ["one on its author's disk", `<img src="file:///C:/pictures/logo.png">`],
    ["one that stands in the page", `<base href="https://a.example/"><img src="data:image/gif;base64,R0lGOD">`],
    [
      "a drawing in a style",
      `<p style="background:url(&quot;data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/'&quot;)">`,
    ],
    ["a font, a link", `<style>@font-face{src:url(https://f.example/a.woff2)}</style><a href="${far}">Pay</a>`],
  ])("are no reason to say so: %s", (_, page) => {
    expect(isSaid(`<p>Invoice 7</p>${page}`)).toBe(false);
  });

  it("are not those of a message, which loads none, save where they are all that it says", () => {
    const words = "Dear Priya, please find our invoice 7 over EUR 450.00 below.";
    const body = { type: "html", content: `<p>${words}</p><img src="${far}">` } as const;
    const bare = { type: "html", content: `<p>Invoice 7</p><img src="${far}">` } as const;
    expect(read({ ...item, bodies: { found: [bare], missing: [] } }, { found: [], missing: [] }).unread).toEqual([
      { name: "body", reason: { code: "picturesNotRead" } },
    ]);
    expect(read({ ...item, bodies: { found: [body], missing: [] } }, { found: [], missing: [] }).unread).toEqual([]);
    const text = { name: "a.zip/a.eml", document: 0, layer: "text", page: null, html: true, mail: true } as const;
    expect(read(item, { found: [{ ...text, text: body.content }], missing: [] }).unread).toEqual([]);
  });
});

test("a file that wasn't handed over is named once, with why", () => {
  const unread = [{ name: "17.pdf", kind: "attachment", reason: { code: "notProvided", detail: "client" } }] as const;
  const missing = [
    { code: "notProvided", detail: "17.pdf" },
    { code: "notProvided", detail: "18.pdf" },
  ] as const;
  expect(read({ ...item, unread }, { found: [], missing }).unread).toEqual([
    ...unread,
    { name: "18.pdf", kind: "attachment", reason: missing[1] },
  ]);
});
