import { textLimit } from "../../../src/analysis/parse/acts/text/prepareTexts";
import { readActs } from "../reading";
import { kindsOf, segment } from "../language/kinds";

test("the subject's acts are the first voice's", () => {
  const { acts } = readActs([segment("See attached."), segment("Hello")], "Change of bank details");
  expect(acts).toEqual([{ kind: "changeBank", voice: 0, quote: "Change of bank details" }]);
});

test("an act is the voice's that it was read from", () => {
  const { acts } = readActs([segment("Hello Jane,"), segment("Our bank details have changed.")], null);
  expect(acts).toEqual([{ kind: "changeBank", voice: 1, quote: "Our bank details have changed.", plain: true }]);
});

test("the quotation is the sentence, without its neighbours", () => {
  const { acts } = readActs([segment("Hello Jane. Our bank details have changed! Best regards")], null);
  expect(acts.map((act) => act.quote)).toEqual(["Our bank details have changed!"]);
});

test("a long sentence is quoted around the act, in 200 characters at most", () => {
  const filler = "and the weather was fine on the coast ".repeat(8);
  const { acts } = readActs([segment(`${filler}, our bank details have changed, ${filler}`)], null);
  const quote = acts.find((act) => act.kind === "changeBank")?.quote ?? "";
  expect(quote).toContain("our bank details have changed");
  expect(quote.length).toBeLessThanOrEqual(200);
});

test.each([
  [
    "wrapped lines",
    [
      "We would like to let you know that from next month on our bank",
      "details will have changed, see the attachment.",
    ],
  ],
  ["a broken heading", ["OUR BANK DETAILS", "HAVE CHANGED"]],
  ["a few words a line", ["Our", "bank details", "have changed"]],
  ["a hyphen at the line's end", ["Our bank de-", "tails have changed."]],
  ["two sentences", ["Our account is frozen. Please send the payment to the one below."]],
  ["zwei Sätze", ["Unser Konto ist gesperrt. Bitte überweisen Sie auf das folgende Konto."]],
])("reads across %s", (_, lines) => {
  expect(kindsOf(...lines)).toContain("changeBank");
});

test.each([
  ["a bullet list", ["- our bank", "- details of the plan have changed"]],
  ["paragraphs", ["Our bank", "", "details of the trip have changed"]],
  ["labelled lines", ["Bank details: none", "Schedule: changed"]],
])("keeps %s apart", (_, lines) => {
  expect(kindsOf(...lines)).not.toContain("changeBank");
});

test.each([
  ["Cyrillic letters", "\u041eur b\u0430nk d\u0435t\u0430ils h\u0430ve ch\u0430ng\u0435d"],
  ["full width letters", "\uff2f\uff55\uff52 bank details have changed"],
  ["zero-width characters", "Our ba\u200bnk de\u200dtails have chan\u2060ged"],
  ["soft hyphens", "Our bank de\u00adtails have chan\u00adged"],
  ["combining marks", "Our b\u0301ank details ha\u0308ve changed"],
  ["letters apart", "Our b a n k  d e t a i l s have changed"],
  ["dots between letters", "Our b.a.n.k details have changed"],
  ["figures for letters", "Our b4nk deta1ls have chang3d"],
  ["slips", "Our bank detials have chnaged"],
  ["umlauts in two letters", "Unsere Bankverbindung hat sich geaendert"],
  ["umlauts without dots", "Unsere Bankverbindung hat sich geandert"],
])("reads through %s", (_, sentence) => {
  expect(kindsOf(sentence)).toContain("changeBank");
});

test("abbreviations end no sentence", () => {
  expect(kindsOf("Our acct. no. at the bank, i.e. the IBAN, has changed.")).toContain("changeBank");
});

describe("languages", () => {
  test("are told by their frequent words", () => {
    expect(readActs([segment("We thank you for the order and will send it to you.")], null).languages).toEqual(["en"]);
    expect(readActs([segment("Wir danken für die Bestellung und senden sie Ihnen zu.")], null).languages).toEqual([
      "de",
    ]);
  });

  test("a sentence in another language than the rest is read", () => {
    const english = "We thank you for the order and will send it to you as soon as it has been packed. ".repeat(5);
    expect(kindsOf(`${english} Unsere Bankverbindung hat sich geändert.`)).toContain("changeBank");
  });

  test.each([
    ["Turkish", "Banka hesap bilgilerimiz değişmiştir, lütfen bundan sonra ödemelerinizi aşağıdaki hesaba yapınız."],
    ["Russian", "Наши банковские реквизиты изменились, просим перечислять оплату на новый счёт, указанный ниже."],
    ["Chinese", "我们的银行账户信息已经更改，请将款项汇入以下新账户，谢谢您的合作。"],
  ])("%s is unknown", (_, sentence) => {
    expect(readActs([segment(sentence)], null).unknown).toBe(true);
  });

  test("an unknown text over a quotation in a known language is unknown", () => {
    const own = segment(
      "Banka hesap bilgilerimiz değişmiştir, lütfen bundan sonra ödemelerinizi aşağıdaki hesaba yapınız.",
    );
    const quoted = segment("We thank you for the order and will send it to you as soon as it has been packed.");
    expect(readActs([own, quoted], null).unknown).toBe(true);
  });

  test.each([
    ["a short text", ["Merhaba"]],
    ["an address", ["Jane Doe", "Nordwind GmbH", "Hafenstr. 4711, 20457 Hamburg", "Tel. +49 40 555 0100"]],
    ["a table", ["Item\tQty\tPrice", "Bolt M8\t100\t12.00", "Nut M8\t100\t8.00", "Washer\t200\t4.00"]],
    ["nothing", []],
  ])("%s is not unknown", (_, lines) => {
    expect(readActs([segment(...lines)], null)).toMatchObject({ unknown: false, acts: [] });
  });
});

describe("hostile text", () => {
  const announced = "Our bank details have changed.";

  test.each([
    ["an address that a wide space ends", `https://x.example/invoice\u00a0${announced.replaceAll(" ", "\u00a0")}`],
    ["thin spaces behind a mailbox", `pay@x.example\u2009${announced.replaceAll(" ", "\u2009")}`],
    ["Hangul fillers between words", announced.replaceAll(" ", "\u3164")],
    ["Braille blanks beside spaces", announced.replaceAll(" ", " \u2800")],
  ])("is read where white represents a space: %s", (_, text) => {
    expect(kindsOf(text)).toContain("changeBank");
  });

  test("is read up to the limit, which is said", () => {
    const long = "Nothing here is of interest. ".repeat(textLimit / 20);
    const result = readActs([segment(long), segment("Our bank details have changed.")], null);
    expect(result).toMatchObject({ cut: true, acts: [] });
    expect(readActs([segment("Our bank details have changed.")], null).cut).toBe(false);
  });

  test.each([
    ["one phrase", "Please pay the invoice. "],
    ["no stops", "please pay our bank details change new account not use "],
    ["negations", "not our bank details changed never our bank details changed "],
    ["letters", "b a n k "],
    ["spaces", " "],
    ["lines", "a\n"],
    ["one word", "x"],
    ["marks", "a\u200b\u0301"],
  ])("takes no more than linear time: %s", (_, piece) => {
    readActs([segment("Please pay the invoice.")], null);
    const time = (size: number): number => {
      const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
      const started = performance.now();
      readActs([{ ...segment(), lines: text.split("\n") }], null);
      return performance.now() - started;
    };
    time(20_000);
    expect(time(300_000)).toBeLessThan(Math.max(3_000, 60 * time(20_000)));
  });

  test("keeps a bounded number of acts", () => {
    const text = Array.from({ length: 500 }, (_, i) => `Please pay invoice ${i}.`).join(" ");
    expect(readActs([segment(text)], null).acts.filter((act) => act.kind === "askPay").length).toBeLessThanOrEqual(8);
  });
});

test.each(["Antw: ", "SV: ", "TR: ", "RIF: ", "Re[2]: ", ""])("the subject %sof an invoice", (prefix) => {
  const lines = ["Betrag: 1.294,00 EUR"];
  const { acts } = readActs([segment(...lines)], `${prefix}Rechnung 4711`);
  expect(acts.some(({ kind }) => kind === "askPay")).toBe(prefix === "");
});
