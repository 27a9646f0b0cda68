import { fraudster, judged, mail, own } from "./desk";

/** A message in HTML from the supplier on record that asks for a payment, and carries so much in front of its payload. */
const asks = "<p>Dear all, please pay invoice 4471 over EUR 450.00 by Friday.</p>";
const html = (content: string, unread: Parameters<typeof mail>[1] = {}) =>
  mail("", { bodies: { found: [{ type: "html", content }], missing: [] }, ...unread });

const repeated = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join("\n");

/** A German account number of its own with check digits that hold. */
function iban(at: number): string {
  const bban = `1203${String(at).padStart(14, "0")}`;
  return `DE${String(98 - Number(BigInt(`${bban}131400`) % 97n)).padStart(2, "0")}${bban}`;
}

/** What comes before the payload, each more than is read; and the payload, which isn't seen by itself. */
const fillers: readonly (readonly [name: string, content: string])[] = [
  ["links that lead to paying", repeated(10_001, (at) => `<a href="https://pay.example.org/${at}">Pay ${at}</a>`)],
  ["places of links", repeated(600, (at) => `<a href="https://x.example/pay/${at}">https://x.example/pay/${at}</a>`)],
  ["names of images", repeated(10_001, (at) => `<img alt="picture ${at}">`)],
  ["attributes", `<a ${repeated(41, (at) => `data-a${at}="1"`)} href="https://pay.example.org/4471">Pay now</a>`],
  ["a page in a frame", `<iframe srcdoc="${"word ".repeat(5_000)} Pay now"></iframe>`],
  ["beginnings of accounts", repeated(1_100, (at) => `bank DE${10 + (at % 90)} and then ${at}, part two follows;<br>`)],
  ["wallets", repeated(2_100, (at) => `1${"a".repeat(24)}${String(at).replace(/0/g, "z")}<br>`)],
  ["cheques", repeated(600, (at) => `Make your cheque payable to Nobody Number ${at}.<br>`)],
  ["names of schemes", repeated(600, (at) => `paypal, of which we say nothing ${at}<br>`)],
  ["transfers of cash", repeated(600, (at) => `Western Union shop ${at}<br>`)],
  ["codes", repeated(600, (at) => `000201${at}<br>`)],
  ["links to files", repeated(600, (at) => `<a href="https://files.example.org/${at}.pdf">invoice ${at}</a>`)],
  ["parts of accounts", repeated(600, (at) => `to the account ending ${1000 + at}<br>`)],
  ["addresses", repeated(600, (at) => `<a href="https://x.example/${at}">https://x.example/${at}</a><br>`)],
  ["accounts", repeated(700, (at) => `IBAN ${iban(at)}<br>`)],
  ["cells", `<table>${repeated(60_000, (at) => `<tr><td>${at}</td><td>x</td></tr>`)}</table>`],
  ["spelled digits", repeated(2_500, (at) => `account one two three four five six seven ${at} eight<br>`)],
  [
    "form fields",
    repeated(10_001, (at) => `<form action="https://pay.example.org/${at}"><button>Pay now</button></form>`),
  ],
  ["telephone numbers", repeated(1_100, (at) => `Tel. +44 20 7946 ${1000 + at}<br>`)],
];

describe("a request with more than is looked at", () => {
  test.each(fillers)("is never consistent: %s", async (_, content) => {
    const { verdict, unread, gates } = await judged(html(`${asks}<div>${content}</div>`), {});
    expect(unread.map(({ reason }) => reason.code)).toContainEqual(expect.stringMatching(/^too(?:Many|Large)$/));
    expect(gates).not.toEqual([]);
    expect(["incomplete", "caution", "verify", "stop"]).toContain(verdict);
  });

  test("hides no button behind links that no one sees", async () => {
    const hidden = repeated(2_050, (at) => `<a style="display:none" href="https://pay.example.org/news/${at}">x</a>`);
    const button = '<a href="https://checkout.stranger.example/4471">Pay now</a>';
    const { destinations } = await judged(html(`${asks}${hidden}${button}`), {});
    expect(destinations.map(({ value }) => value)).toContain("checkout.stranger.example/4471");
  });

  test("compares every part of an account, however many say the same before it", async () => {
    const genuine = repeated(300, () => "<p>as always to the account ending 3000</p>");
    const { findings } = await judged(html(`${asks}${genuine}<p>or to the account ending 3482</p>`), {});
    const found = findings.find(({ signal }) => signal === "destination-not-on-record");
    expect([found?.outcome, JSON.stringify(found)]).toEqual(["suspicious", expect.stringContaining("3482")]);
  });

  test("hides no page to pay on behind links that no one sees", async () => {
    const hidden = repeated(2_050, (at) => `<a style="display:none" href="https://news.example.org/${at}">x</a>`);
    const page = '<p>You can settle the amount due here: <a href="https://desk.stranger.example/4471">here</a></p>';
    const { findings } = await judged(html(`${asks}${hidden}${page}`), {});
    expect(JSON.stringify(findings)).toContain("desk.stranger.example/4471");
  });

  test("hides no link to a file behind others", async () => {
    const others = repeated(300, (at) => `<a href="https://news.example.org/${at}">article ${at}</a>`);
    const bill = '<p>The invoice: <a href="https://www.dropbox.com/scl/fi/k2/BR-4471.pdf">download</a></p>';
    const { verdict, gates } = await judged(html(`${asks}${others}${bill}`), {});
    expect(gates.map(({ kind }) => kind)).toContain("destinationsUnreadable");
    expect(verdict).not.toBe("consistent");
  });
});

test("a newsletter of 3,000 links that asks nothing is unrelated", async () => {
  const news = repeated(3_000, (at) => `<a href="https://click.example.org/url?link=${at}">Read story ${at}</a>`);
  const { verdict, unread } = await judged(html(`<h1>News</h1>${news}`), {}, null);
  expect([verdict, unread]).toEqual(["unrelated", []]);
});

test("whether a damaged body asks isn't known", async () => {
  const bodies = { found: [], missing: [{ code: "damaged", detail: "base64" }] } as const;
  const { verdict } = await judged(mail("", { bodies }), {});
  expect(verdict).toBe("incomplete");
});

describe("pictures that no one reads", () => {
  const subject = "Invoice 4471 is overdue, please pay EUR 450.00 by Friday";
  const logo = '<img src="https://cdn.example.org/logo.png" width="180" height="60">';
  const remote = '<img src="https://cdn.example.org/4471.png" width="600" height="800">';
  const background = '<table><tr><td background="https://cdn.example.org/4471.png" width="600" height="800"></table>';
  const written =
    '<div style="background-image:url(data:image/png;base64,iVBORw0KGgo=);width:600px;height:800px"></div>';

  test.each([remote, background, written])("in place of a text: %s", async (content) => {
    const { verdict, unread } = await judged(html(content, { subject }), {});
    expect(unread).toContainEqual({ name: "body", reason: { code: "picturesNotRead" } });
    expect(verdict).toBe("incomplete");
  });

  const styled = `<style>.bill{background:url("data:image/png;base64,${"iVBORw0KGgo".repeat(90)}")}</style>`;

  test.each([
    ["remote, as large as a page", remote],
    ["remote, of no size", '<img src="https://cdn.example.org/4471.png">'],
    ["written into a background", written],
    ["written into a style sheet", `${styled}<div class="bill" style="width:600px;height:800px"></div>`],
    [
      "one of several sources",
      '<picture><source srcset="https://cdn.example.org/a.webp 2x"><img src="cid:x" width="600" height="800"></picture>',
    ],
    ["the poster of a film", '<video poster="https://cdn.example.org/4471.jpg" width="600" height="800"></video>'],
    ["within a drawing", '<svg width="600" height="800"><image href="https://cdn.example.org/4471.png"/></svg>'],
  ])("below a text that asks and says nothing of where to pay: %s", async (_, content) => {
    const { verdict, unread } = await judged(html(`${asks}${content}`), {});
    expect(unread).toEqual([{ name: "body", reason: { code: "picturesNotRead" } }]);
    expect(verdict).toBe("incomplete");
  });

  test("words within a drawing are read", async () => {
    const drawing = `<svg width="600" height="800"><text x="10" y="20">IBAN ${fraudster}</text></svg>`;
    const { destinations } = await judged(html(`${asks}${drawing}`), {});
    expect(destinations.map(({ value }) => value)).toEqual([fraudster.replace(/ /g, "")]);
  });

  test.each([
    ["a logo and a tracking pixel", `${logo}<img src="https://cdn.example.org/open.gif" width="1" height="1">`],
    ["a banner", '<img src="https://cdn.example.org/banner.png" width="600" height="150">'],
    ["a logo of several sources", `<picture><source srcset="https://cdn.example.org/logo.webp">${logo}</picture>`],
    ["an account", `<p>IBAN ${own}</p>${remote}`],
  ])("are ornaments in a text that asks, next to %s", async (_, content) => {
    const { unread, gates } = await judged(html(`${asks}${content}`), {});
    expect([unread, gates]).toEqual([[], []]);
  });

  test.each([
    `<p>Our news of this month: twelve new products, and a visit of our works in May.</p>${remote}`,
    '<p>Hello</p><img src="https://cdn.example.org/open.gif" width="1" height="1">',
    '<p>Hello</p><img src="https://cdn.example.org/logo.png" width="90" height="40">',
  ])("aren't in a text that asks nothing, or too small for words: %s", async (content) => {
    const { unread } = await judged(html(content), {});
    expect(unread).toEqual([]);
  });
});
