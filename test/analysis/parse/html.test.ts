import { readHtml } from "../../../src/analysis/parse/html";
import { atLength } from "../../atLength";
import { cpuTime } from "../../cpu";

const texts = (html: string) => readHtml(html).lines.map(({ text }) => text);
const IBAN = "DE07100100100140801649";

describe("lines as they're laid out", () => {
  test.each<[string, string, string[]]>([
    ["blocks and br", "<div>one<br>two</div><div>three</div>", ["one", "two", "three"]],
    ["a paragraph has room around it", "<p>one</p><p>two</p>", ["one", "", "two"]],
    ["Word's paragraphs stand close", "<p class=MsoNormal>one</p><p class=MsoNormal>two</p>", ["one", "two"]],
    ["a blank line by br", "<div>one</div><div><br></div><div>two</div>", ["one", "", "two"]],
    [
      "a blank line by no-break space",
      "<p class=MsoNormal>one</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>two",
      ["one", "", "two"],
    ],
    ["white space collapses", "  a \n\t b <b> c</b>  d ", ["a b c d"]],
    ["entities", "M&uuml;ller &amp; S&#246;hne &euro;&#x20;5 &nbsp;x", ["Müller & Söhne € 5 \u00a0x"]],
    ["pre keeps its lines", "<pre>a  b\n  c\r\nd</pre>e", ["a  b", "c", "d", "", "e"]],
    [
      "cells are joined by a tab",
      "<table><tr><td>IBAN<td>DE07<tr><th>BIC</th><th>COBA</th></tr></table>",
      ["IBAN\tDE07", "BIC\tCOBA"],
    ],
    [
      "a block in a cell does not tear it off",
      "<table><tr><td><p class=MsoNormal>IBAN</p></td><td><div><p>DE07</p></div></td></tr></table>after",
      ["IBAN\tDE07", "after"],
    ],
    [
      "a table in a cell does not tear it off",
      "<table><tr><td>IBAN</td><td><table><tr><td>DE07</td></tr></table></td></tr></table>",
      ["IBAN\tDE07"],
    ],
    [
      "columns of equal height are read across",
      "<table><tr><td>IBAN<br>BIC</td><td>DE07<br>COBA</td></tr></table>",
      ["IBAN\tDE07", "BIC\tCOBA"],
    ],
    [
      "columns of unequal height are read one by one",
      "<table><tr><td>a<br>b<br>c</td><td>d<br>e</td></tr></table>",
      ["a", "b", "c", "d", "e"],
    ],
    ["lists", "<ul><li>a<li>b</ul>c", ["a", "b", "", "c"]],
    ["definition lists", "<dl><dt>IBAN<dd>DE07</dl>", ["IBAN", "DE07"]],
    [
      "an account over spans is one word",
      "<span>DE07 1001</span><b> 0010</b><i></i> <span>0140</span>",
      ["DE07 1001 0010 0140"],
    ],
    [
      "an account in spans without a space is contiguous",
      [...IBAN].map((digit) => `<span>${digit}</span>`).join(""),
      [IBAN],
    ],
    [
      "a hidden span does not tear an account apart",
      `DE071001<span style="display:none">999</span>00100140801649`,
      [IBAN],
    ],
    ["an empty comment does not either", `DE071001<!-- x -->00100140801649`, [IBAN]],
    [
      "style, script, head and comments are dropped",
      "<head><title>t</title><style>p{}</style></head><script>s</script><!-- c -->b",
      ["b"],
    ],
    ["a head that nobody closed", "<html><head><meta charset=utf-8><p>text", ["text"]],
    ["characters of no width are left", "DE07\u200b1001", ["DE07\u200b1001"]],
    ["a form's value is seen", '<input type=text value="DE07"><input type=hidden value="GB29">', ["DE07"]],
    ["text forced from right to left is read as shown", '<bdo dir="rtl">9461</bdo>', ["1649"]],
    ["and by style", '<span style="unicode-bidi:bidi-override;direction:rtl">94<b>61</b></span> x', ["1649 x"]],
    ["unclosed and crossed tags", "<b><i>a</b></i><div>b</span></div>c", ["a", "b", "c"]],
    ["without markup", "just text", ["just text"]],
    ["nothing", "", []],
  ])("%s", (_, html, expected) => expect(texts(html)).toEqual(expected));
});

describe("quotation", () => {
  test.each([
    ["type=cite", '<blockquote type="cite">'],
    ["Gmail", '<blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex">'],
    ["bare", "<blockquote>"],
    ["Outlook for Mac", '<blockquote style="border-left:#b5c4df 5 solid;padding:0 0 0 5">'],
  ])("%s is a level", (_, tag) => {
    expect(readHtml(`a${tag}b${tag}c</blockquote></blockquote>d`).lines.filter(({ text }) => text)).toEqual([
      { text: "a", depth: 0 },
      { text: "b", depth: 1 },
      { text: "c", depth: 2 },
      { text: "d", depth: 0 },
    ]);
  });

  test("an indent isn't one", () => {
    const html = '<blockquote style="margin:0 0 0 40px;border:none;padding:0px">a</blockquote>';
    expect(readHtml(html).lines).toEqual([{ text: "a", depth: 0 }]);
  });
});

describe("text that a person cannot see", () => {
  test.each([
    ["display", 'style="display:none"'],
    ["display, spelled apart", 'style="DISPLAY : none !important;"'],
    ["visibility", 'style="visibility:hidden"'],
    ["opacity", 'style="opacity:0"'],
    ["opacity of a hundredth", 'style="opacity:.01"'],
    ["font size 0", 'style="font-size:0"'],
    ["font size 1px", 'style="font-size:1px"'],
    ["font shorthand", 'style="font:0/0 a"'],
    ["font in em", 'style="font-size:0.01em"'],
    ["white on white", 'style="color:#fff"'],
    ["white by name", 'style="color:white"'],
    ["near white", 'style="color:rgb(250, 251, 252)"'],
    ["transparent", 'style="color:transparent"'],
    ["alpha nought", 'style="color:rgba(0,0,0,0)"'],
    ["same as its own background", 'style="color:#123456;background-color:#123457"'],
    ["no height", 'style="float:left;max-height:0;overflow:hidden"'],
    ["height of a pixel", 'style="position:absolute;height:1px;overflow:hidden"'],
    ["no width", 'style="display:inline-block;width:0px;overflow:hidden"'],
    ["off screen", 'style="position:absolute;left:-9999px"'],
    ["text indent", 'style="display:inline-block;text-indent:-9999px"'],
    ["clip", 'style="position:absolute;clip:rect(0 0 0 0)"'],
    ["clip path", 'style="clip-path:inset(100%)"'],
    ["scale", 'style="display:inline-block;transform:scale(0)"'],
    ["hidden attribute", "hidden"],
    ["a class of the sheet", 'class="big ghost"'],
    ["an id of the sheet", 'id="spectre"'],
    ["in a media query that always holds", 'class="mist"'],
  ])("%s", (_, attribute) => {
    const sheet =
      "<style>/* c */ p, .ghost{display:none}p{display:block} #spectre{font-size:0px} @media screen{.mist{color:#fff !important}} @media (max-width:600px){.seen{display:none}}</style>";
    const read = readHtml(`${sheet}<div>a <span ${attribute}>IBAN <b>${IBAN}</b></span> b</div><p class=seen>c</p>`);
    expect(read.lines.map(({ text }) => text)).toEqual(["a b", "", "c"]);
    expect(read.hidden).toEqual([`IBAN ${IBAN}`]);
  });

  test("what an element inside turns back is seen", () => {
    expect(
      texts('<table style="font-size:0"><tr><td><span style="font-size:14px">seen</span></td></tr></table>'),
    ).toEqual(["seen"]);
    expect(texts('<div style="visibility:hidden">x<p style="visibility:visible">seen</p></div>')).toEqual(["seen"]);
    expect(texts('<div style="display:none"><p style="display:block">x</p></div>')).toEqual([]);
  });

  test("white on a dark or unknown ground is seen", () => {
    expect(texts('<table bgcolor="#003366"><tr><td><font color=white>seen</font></td></tr></table>')).toEqual(["seen"]);
    expect(texts('<div style="background:url(x.png) no-repeat"><span style="color:#ffffff">seen</span></div>')).toEqual(
      ["seen"],
    );
    expect(
      texts(
        '<div style="background:#000"><span style="color:#fff">seen</span> <span style="color:#000">not</span></div>',
      ),
    ).toEqual(["seen"]);
    expect(texts('<div style="color:#fff"><a href="https://x.example">seen</a></div>')).toEqual(["seen"]);
  });

  test("padding of a preview line is nothing", () => {
    expect(readHtml(`<div style="display:none">${"&nbsp;&zwnj;&#847;&#8203;".repeat(50)}</div>a`).hidden).toEqual([]);
  });

  test("padding behind a preview line is taken off", () => {
    expect(readHtml(`<div style="display:none">Your invoice${"&nbsp;&zwnj; &#847;".repeat(50)}</div>a`).hidden).toEqual(
      ["Your invoice"],
    );
  });

  test("Outlook's conditional comments", () => {
    const read = readHtml(
      `<!--[if mso]><table><tr><td>Pay ${IBAN}</td></tr></table><![endif]--><!--[if !mso]><!-->seen<!--<![endif]--><!--[if gte mso 9]><xml><o:x>96</o:x></xml><![endif]-->`,
    );
    expect(read.hidden).toEqual([`Pay ${IBAN}`]);
    expect(read.lines.map(({ text }) => text)).toEqual(["seen"]);
  });

  test("words of hidden blocks stay apart", () => {
    expect(readHtml("<div style='display:none'><p>a</p><p>b</p></div>").hidden).toEqual(["a\nb"]);
  });

  test("an end tag in a cell does not end what is around the table", () => {
    expect(readHtml(`<div style="display:none"><table><tr><td></div>secret`).hidden).toEqual(["secret"]);
  });
});

test("what a link shows is kept apart as it is laid out", () => {
  const { links } = readHtml(
    '<a href="https://a.example"><table><tr><td>Invoice</td><td>1<br>Pay</td></tr></table></a>',
  );
  expect(links).toEqual([{ text: "Invoice 1 Pay", target: "https://a.example" }]);
});

test.each([
  ['<a href="tel:+447700900123">+44 113 496 0182</a>', "+44 113 496 0182 <+447700900123>"],
  ['<a href="tel:+441134960182">0113 496 0182</a>', "0113 496 0182"],
  ['<a href="mailto:a@desk.example?subject=1">a@nordwind.de</a>', "a@nordwind.de <a@desk.example>"],
  ['<a href="mailto:a@nordwind.co">a@nordwind.com</a>', "a@nordwind.com <a@nordwind.co>"],
  ['<a href="mailto:A%40nordwind.de">Write to a@nordwind.de</a>', "Write to a@nordwind.de"],
  ['<a href="https://desk.example">a@nordwind.de</a>', "a@nordwind.de"],
])("whom a link reaches follows what it shows: %s", (html, line) => {
  expect(readHtml(html).lines.map(({ text }) => text)).toEqual([line]);
});

test("links with what they show, whatever their scheme", () => {
  const { links, alts } = readHtml(
    '<a href=" https://pay.example/x?a=1&amp;b=2 ">Pay <b>now</b></a><a href="javascript:x()">j</a><a href="data:text/html,x"><img src=x alt="Our logo"></a><form action="https://f.example"><button formaction="https://b.example"></form><meta http-equiv=refresh content="0; URL=https://m.example"><base href="https://base.example/"><v:rect href="https://v.example">',
  );
  expect(links).toEqual([
    { text: "Pay now", target: "https://pay.example/x?a=1&b=2" },
    { text: "j", target: "javascript:x()" },
    { text: "Our logo", target: "data:text/html,x" },
    { text: "", target: "https://f.example" },
    { text: "", target: "https://b.example" },
    { text: "", target: "https://m.example" },
    { text: "", target: "https://base.example/" },
    { text: "", target: "https://v.example" },
  ]);
  expect(alts).toEqual(["Our logo"]);
});

describe("bounds", () => {
  const many = (whole: number) => atLength(whole, whole / 4);
  const quick = async (html: string) => {
    const limit = atLength(4_000, 1_500);
    let read = readHtml("");
    expect(await cpuTime(limit, () => (read = readHtml(html)))).toBeLessThan(limit);
    return read;
  };

  test.each([
    ["nesting", "<div>".repeat(300_000) + "x" + "</div>".repeat(300_000), true],
    ["nesting with strange ends", "<b>".repeat(200_000) + "</i>".repeat(200_000) + "x", true],
    ["a longer body than is read", "x ".repeat(2_500_000), true],
    ["lines", "a<br>".repeat(210_000), true],
    ["attributes", `<p ${"a=b ".repeat(many(200_000))}>x`, false],
    ["unclosed tag", "x<div " + "a".repeat(1_000_000), false],
    ["less-than signs", "<".repeat(1_000_000), false],
    ["white space", " ".repeat(1_000_000) + "x", false],
    ["ampersands", "&".repeat(500_000), false],
    ["a style sheet", "<style>" + ".a{color:red}".repeat(100_000) + "</style>x", true],
    ["braces", "<style>" + "{".repeat(400_000) + "</style>x", false],
    ["styles", `<i style="color:red;font-size:1em">x</i>`.repeat(many(50_000)), false],
    ["open comments", "<!--".repeat(300_000), false],
    ["tables in tables", "<table><tr><td>".repeat(85) + "a<br>".repeat(50_000), false],
    ["hidden pieces", "<i hidden>x</i>y".repeat(100_000), true],
    [
      "selectors that look at every ancestor",
      "<style>z b b b b b i:not(.x){color:red}</style>" + "<b>".repeat(200) + "<i>x</i>".repeat(many(20_000)),
      true,
    ],
    [
      "selectors that look at every sibling",
      "<style>b ~ b ~ b ~ i{color:red}</style>" + "<b>x</b>".repeat(many(20_000)) + "<i>x</i>".repeat(many(20_000)),
      true,
    ],
    [
      "text that a style sheet puts there",
      `<style>i::before{content:"${"x".repeat(280)}"}</style>` + "<i></i>".repeat(many(100_000)),
      true,
    ],
    [
      "rules on attributes",
      "<style>" +
        Array.from({ length: 4_000 }, (_, at) => `[title*="${at}"]{color:red}`).join("") +
        "</style>" +
        `<i title="${"x".repeat(500)}">x</i>`.repeat(many(6_000)),
      true,
    ],
    ["rules inside rules", "<style>" + "a{b,c,d,e,f,g{".repeat(50_000) + "</style>x", true],
    ["brackets", "<style>" + "(".repeat(400_000) + "{}</style>x", false],
    ["backslashes", "<style>" + "\\".repeat(400_000) + "{color:red}</style>x", false],
    ["style elements", "<style>a{color:red}</style>".repeat(many(100_000)) + "x", false],
    ["floats", "<p style=float:right>x</p>".repeat(many(50_000)), false],
    ["inner pages", `<iframe srcdoc="<style>a{color:red}</style><p>x"></iframe>`.repeat(many(40_000)), true],
    ["conditional comments", "<!--[if mso]><style>a b{color:red}</style>x<![endif]-->".repeat(many(40_000)), true],
    ["turned text", "<bdo dir=rtl>x<bdo dir=ltr>".repeat(120) + "x".repeat(500_000), true],
    ["cells", "<table><tr>" + "<td>x<td><br>".repeat(many(100_000)), false],
  ])("%s", async (_, html, cut) => expect((await quick(html)).cut ?? false).toBe(cut));

  test("the text behind too many levels is still read", async () => {
    expect((await quick("<div>".repeat(1_000) + "seen")).lines).toEqual([{ text: "seen", depth: 0 }]);
  });
});

test("numbers in tooltips are kept", () => {
  const { alts } = readHtml(`<img src=x title="Konto 12 34 56"><p title="Hi">x</p>`);
  expect(alts).toEqual(["Konto 12 34 56"]);
});

test("fields that show nothing keep their numbers among the hidden", () => {
  const { lines, hidden } = readHtml(
    `<input type=hidden value="12 34"><input type=password value=123456><input type=checkbox value=on>`,
  );
  expect({ lines, hidden }).toEqual({ lines: [], hidden: ["12 34", "123456"] });
});

describe("a plain message that Outlook hands over as HTML", () => {
  const depths = (html: string) => readHtml(html).lines.filter(({ text }) => text !== "");

  test("keeps the quotation marks of its lines", () => {
    expect(depths("<div>Approved, please pay.</div><div>&gt; From: Tom</div><div>&gt;&gt; IBAN</div>")).toEqual([
      { text: "Approved, please pay.", depth: 0 },
      { text: "From: Tom", depth: 1 },
      { text: "IBAN", depth: 2 },
    ]);
  });

  test("counts them within a quotation", () => {
    expect(depths("<blockquote><div>&gt; inner</div></blockquote>")).toEqual([{ text: "inner", depth: 2 }]);
  });
});

test("shows the sentence that represents a picture which Outlook doesn't fetch, and no name of one", () => {
  const sentence = "Our bank details have changed, please call.";
  const shown = (image: string) => readHtml(`<p>Hello</p>${image}`).lines.map(({ text }) => text.trim());
  expect(shown(`<img src="https://x.example/n.png" alt="${sentence}">`)).toContain(sentence);
  expect(shown(`<img src="cid:logo" alt="${sentence}">`)).not.toContain(sentence);
  expect(shown(`<img src="https://x.example/n.png" alt="Our new logo">`)).not.toContain("Our new logo");
  const attached = readHtml(`<img src="https://x.example/n.png" alt="${sentence}">`, true);
  expect(attached.lines.map(({ text }) => text.trim())).not.toContain(sentence);
});

test("a form's button leads where the form does, or elsewhere where it says so", () => {
  const links = (html: string) => readHtml(html).links.filter(({ text }) => text !== "");
  const inside =
    '<button>Pay <b>now</b></button><input type=submit value="Settle"><button formaction="https://b.example">B</button>';
  expect(
    links(`<form action="https://f.example">${inside}<input value="a"><button type=reset>R</button></form>`),
  ).toEqual([
    { text: "Pay now", target: "https://f.example" },
    { text: "Settle", target: "https://f.example" },
    { text: "B", target: "https://b.example" },
  ]);
  expect(links("<form action='https://f.example'></form><button>C</button>")).toEqual([]);
});
