import { readHtml } from "../../../../src/analysis/parse/html";

const IBAN = "DE07100100100140801649";
const words = (html: string) => {
  const { lines, hidden } = readHtml(html);
  const holds = (texts: readonly string[]) => texts.join("").replace(/\s/g, "").includes(IBAN);
  return { seen: holds(lines.map(({ text }) => text)), hidden: holds(hidden) };
};

const styled = (style: string, text = IBAN) => `<div style="${style}">${text}</div>`;
const within = (outer: string, inner: string) => styled(outer, styled(inner));

type Case = readonly [what: string, html: string];

const hidden: readonly Case[] = [
  ["an escaped property", styled("d\\69splay:none")],
  ["an escaped value", styled("display:n\\00006f ne")],
  ["comments in between", styled("/*;*/display/**/:/**/none/* */")],
  ["a later value that no browser can read", styled("display:none;display:bloc")],
  ["a later colour that no browser can read", styled("color:#fff;color:fffffff")],
  ["inherited invisibility", within("visibility:hidden", "visibility:inherit")],
  ["a tenth of a tenth", within("font-size:10%", "font-size:.5em")],
  ["smaller and smaller", `${"<small>".repeat(12)}${IBAN}`],
  ["two pixels", styled("font-size:2px")],
  ["half a point", styled("font:bold 0.5pt/1 Arial")],
  ["a size that is reckoned", styled("font-size:calc(0px)")],
  ["relative to nothing", within("font-size:0", "font-size:2em")],
  ["zoom", styled("zoom:0.01")],
  ["white with alpha in the digits", styled("color:#ffff")],
  ["no alpha in the digits", styled("color:#00000000")],
  ["white by hue", styled("color:hsl(120deg 50% 100%)")],
  ["white by whiteness", styled("color:hwb(0 100% 0%)")],
  ["white by another space", styled("color:color(srgb 1 1 1)")],
  ["white by lightness", styled("color:lab(100% 0 0)")],
  ["the colour of its own letters behind them", styled("color:red;background-color:currentColor")],
  ["a light grey", styled("color:#eaeaea")],
  ["a light yellow", styled("color:lightyellow")],
  ["nearly black on black", styled("background:#000;color:#1a1a1a")],
  ["in the colour of the table", `<table bgcolor=#123456><tr><td style="color:#123456">${IBAN}</table>`],
  [
    "a background that is taken away again",
    `<div style="background-color:#036;background:none">${styled("color:#fff")}`,
  ],
  ["a gradient of one colour", `<div style="background:linear-gradient(90deg,#fff 0%,#fff)">${styled("color:#fff")}`],
  ["links in the colour of the paper", `<body link=white><a href=https://x.example>${IBAN}</a>`],
  ["letters in the colour of the body", `<body bgcolor=black text=black>${IBAN}`],
  ["a shadow in the colour of the paper", styled("color:transparent;text-shadow:0 0 1px #fff")],
  ["a marker in its own colour", `<mark style="color:#ff0">${IBAN}</mark>`],
  ["a fifth of a fifth", within("opacity:.2", "opacity:.2")],
  ["a filter", styled("filter:opacity(0%)")],
  ["clipped to a pixel", styled("position:absolute;clip:rect(1px,1px,1px,1px)")],
  ["clipped from below", styled("clip-path:inset(0 0 100% 0)")],
  ["clipped to a point", styled("clip-path:circle(.1%)")],
  ["clipped to a line", styled("clip-path:polygon(0 0,0 100%,0 0)")],
  ["a box that scrolls, of no height", styled("height:0;overflow-y:scroll")],
  ["a box of three pixels", styled("height:3px;overflow:hidden")],
  ["pushed out of its box", styled("height:0;padding:20px 0 0;overflow:hidden")],
  ["lines of no height", within("line-height:0", "overflow:hidden")],
  ["far to the right", styled("position:fixed;left:300vw")],
  ["far off on two sides", styled("position:absolute;inset:-999px auto auto -999px")],
  ["far out by its margin", styled("margin:0 0 0 -999em")],
  ["indented out of its box", styled("text-indent:100%;white-space:nowrap;overflow:hidden")],
  ["moved away", styled("transform:translateX(-9999px)")],
  ["moved away by the new property", styled("translate:-9999px 0")],
  ["a hundredth of its size", styled("transform:rotate(3deg) scale(.01)")],
  ["without a height", styled("transform:scaleY(0)")],
  ["scaled in space", styled("transform:scale3d(0,0,1)")],
  ["on edge", styled("transform:rotateY(90deg)")],
  ["a matrix of noughts", styled("transform:matrix(0,0,0,0,0,0)")],
  ["letters upon each other", within("letter-spacing:-1em", "color:red")],
  ["details that are closed", `<details><summary>More</summary><p>${IBAN}</p></details>`],
  ["text of details that are closed", `<details><summary>More</summary>${IBAN}</details>`],
  ["the title of the page", `<head><title>${IBAN}</title></head>x`],
  ["a template", `<template><p>${IBAN}</template>`],
  ["an entry that is not chosen", `<select><option>x<option>${IBAN}</select>`],
  ["a layer that must be called", `<div popover>${IBAN}</div>`],
  ["for readers without ruby", `<ruby>x<rp>${IBAN}</rp></ruby>`],
  ["a drawing's title", `<svg><title>${IBAN}</title></svg>`],
  ["drawn without ink", `<svg><text fill=none>${IBAN}</text></svg>`],
  ["drawn in white", `<svg><text style="fill:#fff">${IBAN}</text></svg>`],
  ["defined but not drawn", `<svg><defs><text>${IBAN}</text></defs></svg>`],
  ["a formula's annotation", `<math><mi>x</mi><annotation>${IBAN}</annotation></math>`],
  ["behind an object that loads", `<object data=x.swf>${IBAN}</object>`],
  ["a page inside the page", `<iframe srcdoc="<p>${IBAN}</p>"></iframe>`],
  ["a hidden text in Outlook's own part", `<!--[if gte mso 9]><p style="display:none">${IBAN}</p><![endif]-->`],
];

const seen: readonly Case[] = [
  ["a value that no browser can read", styled("display:nonee")],
  ["a comment that parts a word", styled("dis/**/play:none")],
  ["a font size below nought", styled("font-size:-1px")],
  ["a size of its own again", within("font-size:0", "font-size:14px")],
  ["a font of its own again", `<div style="font-size:0"><font size=2>${IBAN}</font></div>`],
  ["the smallest font", `<font size=0>${IBAN}</font>`],
  ["small print", styled("font-size:xx-small")],
  ["grey", styled("color:#ccc")],
  ["yellow", styled("color:yellow")],
  ["a marker", `<mark>${IBAN}</mark>`],
  [
    "a colour that is kept for what follows a fault",
    `<table><tr><td bgcolor="#003366;"><font color=#ffffff>${IBAN}</font>`,
  ],
  ["a name without a colour, which every browser takes for one", `<font color=chucknorris>${IBAN}</font>`],
  ["white on a picture", `<table background=x.png><tr><td><font color=white>${IBAN}</table>`],
  ["white on a gradient", `<div style="background:linear-gradient(#036,#369)">${styled("color:#fff")}`],
  ["white on a variable", `<div style="background:var(--brand)">${styled("color:#fff")}`],
  ["white in the middle of a shorthand", `<div style="background: no-repeat #036 center">${styled("color:#fff")}`],
  ["white on a dark body", `<body bgcolor=black text=white><p>${IBAN}`],
  ["a button", `<a href=https://x.example style="background:#06c;color:#fff">${IBAN}</a>`],
  ["a field on a dark ground", `<div style="color:#fff;background:#000"><input readonly value="${IBAN}"></div>`],
  ["a field in letters of no size", `<div style="font-size:0"><textarea>${IBAN}</textarea></div>`],
  ["a shadow", styled("color:transparent;text-shadow:0 0 0 #000")],
  [
    "letters cut out of their background",
    styled("background:linear-gradient(red,blue);-webkit-background-clip:text;color:transparent"),
  ],
  ["text on an element that isn't the body", `<p text=white>${IBAN}</p>`],
  ["pale", styled("opacity:.4")],
  ["clip without a position", styled("clip:rect(0,0,0,0)")],
  ["a shape that holds everything", styled("clip-path:polygon(0 0,100% 0,100% 100%,0 100%)")],
  ["no height, but nothing cut off", styled("height:0")],
  ["a height that has nothing to be part of", styled("height:0%;overflow:hidden")],
  ["a spacer's padding", styled("height:0;padding-bottom:20px;overflow:hidden")],
  ["a width that an inline element doesn't have", `<span style="width:0;overflow:hidden">${IBAN}</span>`],
  ["a cell, which grows", `<table><tr><td style="height:0;overflow:hidden">${IBAN}</table>`],
  ["left without a position", styled("left:-9999px")],
  ["a list's hanging indent", styled("margin-left:36pt;text-indent:-18pt")],
  ["tight letters", styled("letter-spacing:-.5px")],
  ["no line height", styled("line-height:0")],
  ["scaled by one", styled("transform:scale(1.0)")],
  ["moved to the middle", styled("position:absolute;left:50%;transform:translate(-50%,-50%)")],
  ["hidden, but displayed", `<p hidden style="display:block">${IBAN}</p>`],
  ["hidden from those who listen", `<p aria-hidden=true>${IBAN}</p>`],
  ["hidden from Word alone", styled("mso-hide:all")],
  ["details that are open", `<details open><summary>More</summary>${IBAN}</details>`],
  ["a summary", `<details><summary>${IBAN}</summary>x</details>`],
  ["for readers without scripts", `<noscript>${IBAN}</noscript>`],
  ["the first entry", `<select><option>${IBAN}<option>x</select>`],
  ["the entry that is chosen", `<select><option>x<option selected>${IBAN}</select>`],
  ["a drawing", `<svg style="color:#fff"><text>${IBAN}</text></svg>`],
  ["raw text in a drawing", `<svg><text><![CDATA[${IBAN}]]></text></svg>`],
  ["an object that isn't there", `<object>${IBAN}</object>`],
  ["Word's text box", `<v:shape><v:textbox>${IBAN}</v:textbox></v:shape>`],
  ["Word's empty paragraphs", `DE07100<o:p></o:p>100100140801649`],
  ["conditional for everybody but Word", `<!--[if !mso]><!-->${IBAN}<!--<![endif]-->`],
  ["a condition that others don't know", `<![if !mso]>${IBAN}<![endif]>`],
];

describe("what a person cannot see", () => {
  test.each(hidden)("%s", (_, html) => expect(words(html)).toEqual({ seen: false, hidden: true }));
});

describe("what looks like hiding and is seen", () => {
  test.each(seen)("%s", (_, html) => expect(words(html)).toEqual({ seen: true, hidden: false }));
});

test("what no one ever sees is not kept", () => {
  expect(words(`<!-- ${IBAN} --><![CDATA[${IBAN}]]><script>${IBAN}</script>x`)).toEqual({ seen: false, hidden: false });
});

test("the part for Outlook alone and the part for all others are both read", () => {
  const read = readHtml(
    `<!--[if mso]><v:roundrect href="https://a.example"><center>Pay here</center></v:roundrect><![endif]--><!--[if !mso]><!--><a href="https://b.example">Pay here</a><!--<![endif]-->`,
  );
  expect(read.lines).toEqual([{ text: "Pay here", depth: 0 }]);
  expect(read.hidden).toEqual(["Pay here"]);
  expect(read.links.map(({ target }) => target)).toEqual(["https://a.example", "https://b.example"]);
});
