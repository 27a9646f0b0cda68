import { besideWords } from "../../src/documents/plain";
import { utf8 } from "./kit";
import { atLength } from "../atLength";

const name = "invoice.html";
const text = "<p>Invoice 17, please pay to our account</p>";
const png = Buffer.from("\x89PNG\r\n\x1a\n, and what else a picture has", "latin1").toString("base64");

describe("of an attached page", () => {
  test.each([
    ["in an element", `<img src="data:image/png;base64,${png}">`],
    ["in a style", `<div style="background:url(data:image/png;charset=utf-8;base64,${png})">x</div>`],
    ["broken over lines", `<img src="data:image/png;base64,${png.slice(0, 20)}\n ${png.slice(20)}">`],
  ])("a picture %s is a file of its own", (_, html) => {
    const { images, missing } = besideWords(text + html, name);
    expect(images).toMatchObject([{ name: `${name}/1`, type: "image/png", embedded: true }]);
    expect(Buffer.from(images[0]?.bytes ?? []).toString("base64")).toBe(png);
    expect(missing).toEqual([]);
  });

  const svg = `<svg><text>IBAN DE89370400440532013000, ä</text></svg>`;
  const page = `<p>IBAN DE89370400440532013000</p>`;
  const base64 = (of: string): string => Buffer.from(of).toString("base64");
  const whole = { svg: utf8(svg), page: utf8(page), png: Uint8Array.from(Buffer.from(png, "base64")) };

  test.each([
    ["a drawing, escaped", "svg", `<img src="data:image/svg+xml,${encodeURIComponent(svg)}">`],
    ["a drawing that begins without quotes", "svg", `<img src=data:image/svg+xml,${encodeURIComponent(svg)} width=9>`],
    ["a drawing in a style", "svg", `<p style="background:url(data:image/svg+xml,${encodeURIComponent(svg)})">`],
    ["base64, escaped", "svg", `<img src="data:image/svg+xml;base64,${encodeURIComponent(base64(svg))}">`],
    ["an address in references", "svg", `<img src="d&#x61;ta&colon;image/svg+xml;base64,${base64(svg)}">`],
    ["an address broken apart", "svg", `<img src="da\nta:image/svg+xml;base64,${base64(svg)}">`],
    ["a picture of another type", "png", `<img src="data:audio/mpeg;base64,${png}">`],
    ["a picture of no type", "png", `<img src="data:;base64,${png}">`],
    ["a page in a frame", "page", `<iframe src="data:text/html;base64,${base64(page)}"></iframe>`],
    ["a page in a frame, as text", "page", `<iframe src="data:text/html,${page}"></iframe>`],
  ] as const)("%s is a file of its own", (_, is, html) => {
    const { images, missing } = besideWords(text + html, name);
    expect([images.map(({ bytes }) => bytes), missing]).toEqual([[whole[is]], []]);
  });

  test("each is taken once; where there are more than are taken, that is said", () => {
    const image = (at: number): string =>
      `<img src="data:image/png;base64,${base64(`\x89PNG\r\n\x1a\n${at} of many`)}">`;
    expect(besideWords(image(0).repeat(300), name)).toMatchObject({ images: [{}], missing: [] });
    const many = Array.from({ length: 300 }, (__, at) => image(at + 1_000)).join("");
    expect(besideWords(many, name).missing).toEqual(["tooMany"]);
  });

  test.each([
    ["a script writes it", `<script>document.write("IBAN DE89"+"3704")</script>`, "unsupported"],
    [
      "a script draws it",
      `<canvas id=c></canvas><script>c.getContext("2d").fillText(a, 0, 20)</script>`,
      "unsupported",
    ],
    ["a script sets it", `<p id=a></p><SCRIPT>a.textContent = b.join("")</SCRIPT>`, "unsupported"],
    ["a script from elsewhere", `<script src="//cdn.example.com/a.js"></script>`, "unsupported"],
    ["a frame", `<iframe src="https://example.com/bank.html"></iframe>`, "notProvided"],
    ["an object", `<object data='https://example.com/bank.pdf'></object>`, "notProvided"],
    ["it leads on", `<meta http-equiv="refresh" content="0; url=https://example.com/">`, "notProvided"],
    ["a style sheet from elsewhere", `<link rel="stylesheet" href="https://example.com/a.css">`, "notProvided"],
    ["a style sheet that another takes in", `<style>@import url("//example.com/a.css");</style>`, "notProvided"],
    ["a counter shows digits", `<p style="counter-reset: a 1001">`, "unsupported"],
    ["letters are shapes", `<svg>${'<path d="M0 0L5 5"/>'.repeat(30)}</svg>`, "picturesNotRead"],
  ])("what is shown is not known where %s", (_, html, code) => {
    expect(besideWords(code === "picturesNotRead" ? html : text + html, name).missing).toEqual([code]);
  });

  test.each([
    ["data", `<script type="application/ld+json">{"@type":"Invoice","location":"Kiel"}</script>`],
    ["a script that prints", `<script>window.print()</script>`],
    [
      "a style sheet of fonts that everybody has",
      `<link href="https://fonts.googleapis.com/css?family=Lato" rel=stylesheet>`,
    ],
    ["fonts that everybody has", `<style>@import url(https://fonts.googleapis.com/css?family=Lato);</style>`],
    ["a font's name alone", `<style>@font-face { font-family: "Cambria Math"; panose-1: 2 4 5 3 5 4 6 3 2 4 }</style>`],
    ["a counter of its headings", `<style>body { counter-reset: heading } h2 { counter-increment: heading 1 }</style>`],
    ["an icon", `<link rel="icon" href="https://example.com/favicon.ico">`],
    ["a frame of its own", `<iframe srcdoc="Pay here"></iframe>`],
    ["a meta element", `<meta http-equiv="Content-Type" content="text/html"><meta http-equiv=refresh content=30>`],
    ["a drawn sign beside words", `<body><svg>${"<path/>".repeat(30)}</svg></body>`],
    [
      "a font",
      `<style>@font-face{src:url(data:application/font-woff;base64,${base64("wOFF and what follows")})}</style>`,
    ],
    ["a style sheet", `<link rel=stylesheet href="data:text/css;base64,${base64("p { margin: 0; color: #333 }")}">`],
    ["a sign", `<p style="background:url(&quot;data:image/svg+xml,%3Csvg%3E%3Cpath d='M1 1'/%3E%3C/svg%3E&quot;)">`],
    ["what is said of data", `<p>Bank data:text/plain, please</p>`],
    ["a picture from elsewhere", `<img src="https://example.com/logo.png">`],
  ])("%s leaves nothing unknown", (_, html) => {
    expect(besideWords(text + html, name)).toEqual({ images: [], missing: [] });
  });

  test("made to take long is looked at in bounded time", () => {
    const start = process.cpuUsage();
    for (const each of [
      "<script>",
      "<meta ",
      "data:image/png;base64,",
      "data:image/png;base64,AAAA ",
      'data:text/html,"',
      "data:text/html,",
      '"data:text/html,%3c',
      "&#x",
      "<path",
      "new  ",
    ])
      besideWords(each.repeat(atLength(200_000, 50_000)), name);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(3_000);
  });
});
