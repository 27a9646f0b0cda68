import { besideWords } from "../../src/documents/webPage";

const name = "invoice.html";
const text = "<p>Invoice 17, please pay to our account</p>";
const png = Buffer.from("\x89PNG\r\n\x1a\n, and what else a picture has").toString("base64");

describe("of an attached page", () => {
  test.each([
    ["in an element", `<img src="data:image/png;base64,${png}">`],
    ["in a style", `<div style="background:url(data:image/png;charset=utf-8;base64,${png})">x</div>`],
    ["broken over lines", `<img src="data:image/png;base64,${png.slice(0, 20)}\n ${png.slice(20)}">`],
  ])("a picture %s is a file of its own", (_, html) => {
    const { pictures, missing } = besideWords(text + html, name);
    expect(pictures).toMatchObject([{ name: `${name}/1`, type: "image/png", embedded: true }]);
    expect(Buffer.from(pictures[0]?.bytes ?? []).toString("base64")).toBe(png);
    expect(missing).toEqual([]);
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
    ["letters are shapes", `<svg>${'<path d="M0 0L5 5"/>'.repeat(30)}</svg>`, "picturesNotRead"],
  ])("what is shown is not known where %s", (_, html, code) => {
    expect(besideWords(code === "picturesNotRead" ? html : text + html, name).missing).toEqual([code]);
  });

  test.each([
    ["data", `<script type="application/ld+json">{"@type":"Invoice","location":"Kiel"}</script>`],
    ["a script that prints", `<script>window.print()</script>`],
    ["a frame of its own", `<iframe srcdoc="Pay here"></iframe>`],
    ["a meta element", `<meta http-equiv="Content-Type" content="text/html"><meta http-equiv=refresh content=30>`],
    ["a drawn sign beside words", `<body><svg>${"<path/>".repeat(30)}</svg></body>`],
    ["a picture from elsewhere", `<img src="https://example.com/logo.png">`],
  ])("%s leaves nothing unknown", (_, html) => {
    expect(besideWords(text + html, name)).toEqual({ pictures: [], missing: [] });
  });

  test("made to take long is looked at in bounded time", () => {
    const start = performance.now();
    for (const each of [
      "<script>",
      "<meta ",
      "data:image/png;base64,",
      "data:image/png;base64,AAAA ",
      "<path",
      "new  ",
    ])
      besideWords(each.repeat(200_000), name);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
