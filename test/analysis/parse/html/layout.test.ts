import { readHtml } from "../../../../src/analysis/parse/html";

const IBAN = "DE07100100100140801649";
const BACKWARDS = [...IBAN].reverse().join("");
const texts = (html: string) => readHtml(html).lines.map(({ text }) => text);
const each = (text: string, open: string, close: string) => [...text].map((one) => open + one + close).join("");

describe("an account whose characters are apart", () => {
  test.each([
    ["in cells", `<table><tr>${each(IBAN, "<td>", "</td>")}</tr></table>`],
    ["in rows", `<table>${each(IBAN, "<tr><td>", "</td></tr>")}</table>`],
    ["in lines", each(IBAN, "", "<br>")],
    ["in blocks", each(IBAN, "<div>", "</div>")],
    ["in blocks that aren't any", each(IBAN, '<div style="display:inline">', "</div>")],
    ["in blocks within a line", each(IBAN, '<div style="display:inline-block">', "</div>")],
    ["in floating blocks", each(IBAN, '<div style="float:left">', "</div>")],
    ["in floating pieces", each(IBAN, '<span style="float:left">', "</span>")],
    ["in blocks that float to the right", each(BACKWARDS, '<div style="float:right">', "</div>")],
    ["in a row", `<div style="display:flex">${each(IBAN, "<div>", "</div>")}</div>`],
    [
      "in a row from right to left",
      `<div style="display:flex;flex-direction:row-reverse">${each(BACKWARDS, "<span>", "</span>")}</div>`,
    ],
    ["in cells from right to left", `<table dir=rtl><tr>${each(BACKWARDS, "<td>", "</td>")}</tr></table>`],
    ["in a drawing", `<svg><text>${each(IBAN, "<tspan>", "</tspan>")}</text></svg>`],
  ])("%s", (_, html) => expect(texts(html)).toEqual([IBAN]));

  test("is in groups from right to left", () => {
    const row = (...cells: string[]) => texts(`<table dir=rtl><tr><td>${cells.join("<td>")}</table>`);
    expect(row("1649", "0140 80", "DE07 1001 00")).toEqual(["DE07 1001 00\t0140 80\t1649"]);
    // Their own words are read from the right, too.
    expect(row("\u05d7\u05e9\u05d1\u05d5\u05df", IBAN)).toEqual([`\u05d7\u05e9\u05d1\u05d5\u05df\t${IBAN}`]);
  });

  test("is told from the cells next to it", () => {
    expect(texts(`<table><tr><td>IBAN</td>${each(IBAN, "<td>", "</td>")}<td>EUR</td></tr></table>`)).toEqual([
      `IBAN\t${IBAN}\tEUR`,
    ]);
  });

  test("a few characters aren't", () => {
    expect(texts("<table><tr><td>1<td>2<td>3</table>a<br>b<br>c")).toEqual(["1\t2\t3", "a", "b", "c"]);
  });
});

describe("pieces that are shown in another order than they are", () => {
  test.each([
    ["a float to the right", '<div style="float:right">1649</div><div style="float:right">8014</div>', "8014\t1649"],
    [
      "a row from right to left",
      '<div style="display:flex;flex-flow:row-reverse wrap"><b>1649</b><i>8014</i><u>0010</u></div>',
      "0010\t8014\t1649",
    ],
    [
      "one that is ordered first",
      '<div style="display:flex"><b>8014</b><b style="order:-1">0010</b></div>',
      "0010\t8014",
    ],
    [
      "a column is read downwards",
      '<div style="display:flex;flex-direction:column"><p style="margin:0">a</p></div>',
      "a",
    ],
  ])("%s", (_, html, expected) => expect(texts(html)).toEqual([expected]));
});

describe("text forced from right to left", () => {
  test.each([
    ["by a class", `<style>.r{direction:rtl;unicode-bidi:bidi-override}</style><i class=r>${BACKWARDS}</i>`],
    ["by an inherited direction", `<div dir=rtl><span style="unicode-bidi:bidi-override">${BACKWARDS}</span></div>`],
    ["and back again", `<bdo dir=rtl><bdo dir=ltr>${IBAN}</bdo></bdo>`],
    ["and back again within", `<bdo dir=rtl><bdo dir=ltr>${IBAN.slice(12)}</bdo>${BACKWARDS.slice(10)}</bdo>`],
    [
      "by a character, over several elements",
      `&#x202e;<b>${BACKWARDS.slice(0, 9)}</b><i>${BACKWARDS.slice(9)}</i>&#x202c;`,
    ],
    ["not by direction alone", `<p dir=rtl>${IBAN}</p>`],
    ["not in a block inside", `<div style="unicode-bidi:bidi-override;direction:rtl"><p>${IBAN}</p></div>`],
  ])("%s", (_, html) => expect(texts(html)[0]).toBe(IBAN));
});

test("labels are next to their values, where a style sheet puts them there", () => {
  expect(
    texts(
      "<style>.l{float:left}.row{display:flex}</style><div><div class=l>IBAN</div><div class=l>DE07</div></div><div class=row><p>BIC</p><p>COBA</p></div><p>Thanks",
    ),
  ).toEqual(["IBAN\tDE07", "BIC\tCOBA", "", "Thanks"]);
});

test("blocks whose own letters aren't seen part what they hold all the same", () => {
  const white = '<p style="color:#ffffff;margin:0">';
  const black = '<span style="color:#000000">';
  expect(texts(`${white}${black}one</span></p>${white}${black}two</span></p>`)).toEqual(["one", "two"]);
});

describe("letters that aren't seen", () => {
  test.each([
    ["leave a gap in the colour of the paper", "color:#fff", "Bank account"],
    ["leave a gap where they are invisible", "visibility:hidden", "Bank account"],
    ["leave none without a size", "font-size:0", "Bankaccount"],
    ["nor as dots", "font-size:4px;color:#fff", "Bankaccount"],
    ["nor where they aren't displayed", "display:none", "Bankaccount"],
  ])("%s", (_, style, expected) => expect(texts(`<p>Bank<i style="${style}">i</i>account</p>`)).toEqual([expected]));

  test("nor does what they part become one word", () => {
    expect(texts('<h1 style="color:#ffffff"><b style="color:#f00">e</b> <b style="color:#00f">b</b></h1>')).toEqual([
      "e b",
    ]);
  });
});
