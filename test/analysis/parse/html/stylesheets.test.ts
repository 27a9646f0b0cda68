import { readHtml } from "../../../../src/analysis/parse/html";

const isSeen = (html: string) => {
  const { lines, hidden } = readHtml(html);
  const seen = lines.some(({ text }) => text.includes("pay"));
  expect(hidden.some((text) => text.includes("pay"))).toBe(!seen);
  return seen;
};
const ruled = (css: string, body: string) => `<style>${css}</style>${body}`;
const NONE = "{display:none}";

describe("selectors of a style sheet that mean an element", () => {
  test.each([
    ["descendant", "div p", "<div><b><p>pay</p></b></div>"],
    ["descendants that must be tried twice", ".a > .b p", "<div class=a><div class=b><div class=b><p>pay"],
    ["child", "div>p", "<div><p>pay</p></div>"],
    ["the next", "i+p", "<i></i><p>pay</p>"],
    ["one that follows", "i ~ p", "<i></i><b></b><p>pay</p>"],
    ["two classes", ".a.b", '<p class="b x a">pay</p>'],
    ["a class in other letters", ".GHOST", "<p class=Ghost>pay</p>"],
    ["an escaped class", ".\\61 b", "<p class=ab>pay</p>"],
    ["a class with a colon", ".md\\:none", "<p class=md:none>pay</p>"],
    ["an attribute", "p[data-x]", "<p data-x=1>pay</p>"],
    ["an attribute's value", '[lang="x"]', "<p lang=x>pay</p>"],
    ["an attribute's beginning", "[class^=gho]", "<p class=ghost>pay</p>"],
    ["an attribute's end", "[class$='ost']", "<p class=ghost>pay</p>"],
    ["a part of an attribute", '[style*="--z"]', '<p style="--z:1">pay</p>'],
    ["one of an attribute's words", "[title~=b]", '<p title="a b">pay</p>'],
    ["a language", "[lang|=en]", "<p lang=en-GB>pay</p>"],
    ["the second", "p:nth-child(2)", "<div><p>x</p><p>pay</p></div>"],
    ["every even one", "p:nth-child(2n)", "<div><p>x</p><p>x</p><p>x</p><p>pay</p></div>"],
    ["the first ones", "p:nth-child(-n+2)", "<div><p>x</p><p>pay</p></div>"],
    ["the last", "p:last-child", "<div><p>x</p><p>pay</p></div>"],
    ["the last but one", "p:nth-last-child(2)", "<div><p>pay</p><p>x</p></div>"],
    ["the only one", "p:only-child", "<div><p>pay</p></div>"],
    ["the second of its kind", "p:nth-of-type(2)", "<div><p>x</p><b></b><p>pay</p></div>"],
    ["what isn't", "p:not(.x, #y)", "<p>pay</p>"],
    ["one of several", ":is(p, div)", "<p>pay</p>"],
    ["a link", "a:link", "<a href=https://x.example>pay</a>"],
    ["the root", ":root p", "<p>pay</p>"],
    ["a body that nobody wrote", "html > body p", "<p>pay</p>"],
    ["a comment in between", ".a/* */p", "<div class=a><p>pay</p></div>"],
    ["all", "*", "<p>pay</p>"],
    ["an escape that is a capital", ".\\41 b", "<p class=ab>pay</p>"],
    ["any namespace", "*|p", "<p>pay</p>"],
    ["one of several, by a browser's own name", "p:-webkit-any(.x, .y)", "<p class=y>pay</p>"],
    ["one of several, of which one isn't known", ":is(p, :nonsense)", "<p>pay</p>"],
    ["an attribute in quotes with brackets in them", "p[title='a]{b']", "<p title='a]{b'>pay</p>"],
  ])("%s", (_, selector, body) => {
    expect(isSeen(ruled(selector + NONE, body))).toBe(false);
    expect(isSeen(ruled(`zz, ${selector}, yy${NONE}`, body))).toBe(false);
  });
});

describe("selectors that mean something else", () => {
  test.each([
    ["another ancestor", "td p", "<div><p>pay</p></div>"],
    ["a child's child", "div>p", "<div><b><p>pay</p></b></div>"],
    ["one class of two", ".a.b", "<p class=b>pay</p>"],
    ["another place", "p:nth-child(2)", "<div><p>pay</p><p>x</p></div>"],
    ["not the last", "p:last-child", "<div><p>pay</p><p>x</p></div>"],
    ["while the mouse is there", "p:hover", "<p>pay</p>"],
    ["its first letter", "p::first-letter", "<p>pay</p>"],
    ["no selector", "p:nonsense", "<p>pay</p>"],
    ["nor this", "p[", "<p>pay</p>"],
    ["a combinator before it", "> p", "<p>pay</p>"],
    ["a combinator behind it", "p >", "<p>pay</p>"],
    ["two combinators", "div > > p", "<div><p>pay</p></div>"],
    ["a sign that needs an escape", ".%a", "<p class=%a>pay</p>"],
    ["a point for a name", "..a", "<p class=.a>pay</p>"],
    ["a class that begins with a digit", ".5a", "<p class=5a>pay</p>"],
    ["a value without quotes that needs them", "[title=5]", "<p title=5>pay</p>"],
    ["no value", "[title=]", "<p title>pay</p>"],
    ["a tag behind a class", ".a*", "<p class=a>pay</p>"],
    ["what jQuery knows", "p[title!=x]", "<p>pay</p>"],
    ["a parent, as css-what writes it", "p < b", "<p>pay<b></b></p>"],
    ["a list without anything", "p:not()", "<p>pay</p>"],
    ["no list", "p:not", "<p>pay</p>"],
    ["a namespace that nobody declared", "x|p", "<p>pay</p>"],
  ])("%s", (_, selector, body) => expect(isSeen(ruled(selector + NONE, body))).toBe(true));
});

describe("which of several rules holds", () => {
  test.each([
    ["the later", ".a{display:none}.b{display:block}", "<p class='b a'>pay</p>", true],
    [
      "the later, whatever the order of the classes",
      ".b{display:block}.a{display:none}",
      "<p class='a b'>pay</p>",
      false,
    ],
    ["the id", "#i{display:none}.a{display:block}", "<p class=a id=i>pay</p>", false],
    ["the more specific", "div p{display:none}p{display:block}", "<div><p>pay</p></div>", false],
    ["the attribute", ".a{display:none}", '<p class=a style="display:block">pay</p>', true],
    ["the important", ".a{display:none!important}", '<p class=a style="display:block">pay</p>', false],
    [
      "the important attribute",
      ".a{display:none!important}",
      '<p class=a style="display:block!important">pay</p>',
      true,
    ],
    ["a later one of the same selector", "p{display:none}p{display:block}", "<p>pay</p>", true],
    ["what can be read", "p{display:none;display:hide}", "<p>pay</p>", false],
    ["the body's, inherited", "html{color:#fff}", "<p>pay</p>", false],
  ])("%s", (_, css, body, seen) => expect(isSeen(ruled(css, body))).toBe(seen));
});

describe("what is around rules", () => {
  test.each([
    ["@media print", "@media print{p{display:none}}", true],
    ["@media screen", "@media only screen{p{display:none}}", false],
    ["@media not print", "@media not print{p{display:none}}", false],
    ["one of two media", "@media print, screen{p{display:none}}", false],
    ["a telephone", "@media screen and (max-width:600px){p{display:none}}", true],
    ["a telephone, written anew", "@media (width <= 480px){p{display:none}}", true],
    ["wider than nothing", "@media screen and (min-width:1px){p{display:none}}", false],
    ["wider than nothing, written anew", "@media (1px <= width){p{display:none}}", false],
    ["a fine screen of a browser's own", "@media (-webkit-min-device-pixel-ratio:0){p{display:none}}", false],
    ["dark mode", "@media (prefers-color-scheme:dark){p{color:#fff!important}}", true],
    ["light mode", "@media (prefers-color-scheme:light){p{display:none}}", false],
    ["what browsers don't know", "@media (nonsense:1){p{display:none}}", true],
    ["one or the other", "@media (max-width:1px) or (min-width:1px){p{display:none}}", false],
    ["@supports", "@supports (display:grid){p{display:none}}", false],
    ["@supports not", "@supports not (display:grid){p{display:none}}", true],
    ["@layer", "@layer a{p{display:none}}", false],
    ["@import before", "@import url(x.css);p{display:none}", false],
    ["@charset before", '@charset "utf-8";p{display:none}', false],
    ["@font-face before", "@font-face{font-family:x;src:url(x)}p{display:none}", false],
    ["a brace in quotes", 'i{content:"}"}p{display:none}', false],
    ["marks of a comment of HTML", "<!-- p{display:none} -->", false],
    ["a rule in a rule", "div{color:red;p{display:none}}", false],
    ["a rule in a rule, by its sign", "p{&.x{display:none}}", true],
    ["an open comment", "/* p{display:none}", true],
    ["a comment that parts a word", "p{dis/**/play:none}", true],
  ])("%s", (_, css, seen) => expect(isSeen(ruled(css, "<div><p>pay</p></div>"))).toBe(seen));

  test.each([
    ["at the end of the body", "<p class=a>pay</p><style>.a{display:none}</style>", false],
    ["for print alone", "<style media=print>p{display:none}</style><p>pay</p>", true],
    ["of another kind", "<style type=text/x>p{display:none}</style><p>pay</p>", true],
    ["in a drawing", "<svg><style>p{display:none}</style></svg><p>pay</p>", false],
    ["for Outlook alone", "<!--[if mso]><style>p{display:none}</style><![endif]--><p>pay</p>", true],
  ])("a style element %s", (_, html, seen) => expect(isSeen(html)).toBe(seen));
});

describe("text that a style sheet puts there is seen", () => {
  const text = (html: string) => readHtml(html).lines.map((line) => line.text);

  test.each([
    ["before", 'p::before{content:"IBAN DE07 "}', "<p>1001</p>", "IBAN DE07 1001"],
    ["behind, the old way", "p:after{content:' 0010'}", "<p>1001</p>", "1001 0010"],
    ["escaped", 'p:before{content:"\\44\\45 07"}', "<p>x</p>", "DE07x"],
    ["in pieces", "p:before{content:\"DE\" '07'}", "<p> 1001</p>", "DE07 1001"],
    ["from an attribute", "p::after{content:attr(data-x)}", '<p data-x="07">DE</p>', "DE07"],
    ["but not where it isn't displayed", 'p::before{content:"DE07";display:none}', "<p>x</p>", "x"],
    ["nor of an element itself", 'p{content:"DE07"}', "<p>x</p>", "x"],
  ])("%s", (_, css, body, expected) => expect(text(ruled(css, body))).toEqual([expected]));

  test("unless its element isn't", () => {
    expect(readHtml(ruled('i::before{content:"DE07"}', "<i hidden>x</i>y"))).toMatchObject({
      lines: [{ text: "y" }],
      hidden: ["DE07x"],
    });
  });
});

test("a preview line, shown to telephones alone, and a part for dark mode disturb nothing", () => {
  const html = `<head><style>
    .preheader{display:none!important;mso-hide:all;max-height:0} .mobile{display:none}
    @media only screen and (max-width:480px){.mobile{display:block!important}.desktop{display:none!important}}
    @media (prefers-color-scheme:dark){.dark{display:block!important}.light{display:none!important} h1{color:#fff}}
    .dark{display:none} u + .body .gmail{display:none}
  </style></head><body class=body><div class=preheader>Your invoice</div><h1 class=desktop>Invoice 7</h1>
    <h1 class=mobile>Invoice 7</h1><img class=light alt=Logo><div class=dark><img alt=Logo></div><p class=gmail>Thanks</p>`;
  expect(readHtml(html)).toMatchObject({
    lines: [{ text: "Invoice 7" }, { text: "" }, { text: "Thanks" }],
    hidden: ["Your invoice", "Invoice 7"],
  });
});
