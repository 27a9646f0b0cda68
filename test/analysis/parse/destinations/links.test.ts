import { notFromSender } from "../../../../src/codecs";
import { findLinks, linkTo } from "../../../../src/analysis/parse/destinations/links";

const to = (target: string, words = "") => linkTo(target, words)?.value ?? null;

describe("a payment link is told by its form, and represents who is paid", () => {
  test.each([
    ["https://www.paypal.me/NordwindHH/1200EUR", "paypal.me/nordwindhh"],
    ["https://www.paypal.com/paypalme/nordwindhh/120?locale.x=de_DE", "paypal.me/nordwindhh"],
    ["https://paypal.com/de/paypalme/my/nordwindhh", "paypal.me/nordwindhh"],
    [
      "https://www.paypal.com/cgi-bin/webscr?cmd=_xclick&business=pay%40nordwind.de&amount=10",
      "paypal.com/cgi-bin/webscr/pay@nordwind.de",
    ],
    ["https://invoice.stripe.com/i/acct_1AbC9/test_YWNjdF8x?s=il", "invoice.stripe.com/i/acct_1AbC9"],
    ["https://buy.stripe.com/14kAbC9?prefilled_email=a%40b.c", "buy.stripe.com/14kAbC9"],
    ["https://checkout.stripe.com/c/pay/cs_live_a1b2#fid", "checkout.stripe.com/c/pay/cs_live_a1b2"],
    ["https://wise.com/pay/business/NordwindLtd?utm_source=quick_pay", "wise.com/pay/business/nordwindltd"],
    ["https://revolut.me/nordwind/eur120", "revolut.me/nordwind"],
    ["https://checkout.revolut.com/payment-link/abc-1", "checkout.revolut.com/payment-link/abc-1"],
    ["https://cash.app/$Nordwind", "cash.app/$nordwind"],
    ["https://venmo.com/u/Nord-Wind", "venmo.com/u/nord-wind"],
    ["https://in.xero.com/9fQ2hXb7", "in.xero.com/9fQ2hXb7"],
    ["https://connect.intuit.com/t/scs-v1-abc?cta=pay", "connect.intuit.com/t/scs-v1-abc"],
    ["https://app.bill.com/p/nordwind", "app.bill.com/p/nordwind"],
    ["https://tikkie.me/pay/abc123", "tikkie.me/pay/abc123"],
    ["https://eu.adyen.link/PLABC123", "eu.adyen.link/PLABC123"],
    ["https://app.swish.nu/1/p/sw/?sw=1231234567&amt=100", "app.swish.nu/1/p/sw/1231234567"],
    ["HTTPS://PAY.SUMUP.COM/b2c/Q1W2E3", "pay.sumup.com/b2c/Q1W2E3"],
  ])("%s", (target, value) => {
    expect(to(target)).toBe(value);
  });
});

describe("it is found behind those who lead on", () => {
  test.each([
    "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fpaypal.me%2Fnordwind&data=05%7C01&sdata=x&reserved=0",
    "https://www.google.com/url?q=https://paypal.me/nordwind&sa=D&source=editors",
    "https://urldefense.proofpoint.com/v2/url?u=https-3A__paypal.me_nordwind&d=DwMF&c=x",
    "https://urldefense.com/v3/__https://paypal.me/nordwind__;!!N11eV2iwtfs!x$",
    "https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fpaypal.me%2fnordwind&c=E,1,x",
    "https://secure-web.cisco.com/1Gh7/https%3A%2F%2Fpaypal.me%2Fnordwind",
    "https://abc.r.eu-west-1.awstrack.me/L0/https:%2F%2Fpaypal.me%2Fnordwind/1/0102/xyz=123",
    "https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Furldefense.com%2Fv3%2F__https%3A%2F%2Fpaypal.me%2Fnordwind__%3B!!x%24&data=1",
    "https://user:pass@paypal.me:443/nordwind",
  ])("%s", (target) => {
    expect(to(target)).toBe("paypal.me/nordwind");
  });

  test("but not behind a host that anybody may call so", () => {
    const wrapped = "https://click.desk.example/i/1?url=https%3A%2F%2Fnordwind-spedition.de%2Finvoice";
    expect(to(wrapped, "Pay invoice now")).toBe("click.desk.example/i/1");
    expect(to(wrapped)).toBeNull();
  });

  test("however often they lead on to each other, within bounds", () => {
    const wrap = (inner: string) => `https://www.google.com/url?q=${encodeURIComponent(inner)}`;
    const deep = Array.from({ length: 40 }).reduce<string>(wrap, "https://paypal.me/nordwind");
    expect(to(deep)).toBeNull();
    expect(to(wrap(wrap(wrap("https://paypal.me/nordwind"))))).toBe("paypal.me/nordwind");
  });
});

describe("no payment link by its form", () => {
  test.each([
    "https://pay.stripe.com/receipts/acct_1/ch_2/rcpt_3",
    "https://dashboard.stripe.com/test",
    "https://www.paypal.com/us/webapps/mpp/home",
    "https://www.paypal.com/donate/?hosted_button_id=ABC",
    "https://wise.com/help/articles/123",
    "https://www.xero.com/blog/pay-run",
    "https://www.nordwind-spedition.de/karriere",
    "https://notpaypal.me.example/nordwind",
    "https://paypal.me.example.com/nordwind",
    "mailto:pay@nordwind.de",
    "javascript:alert(1)",
  ])("%s", (target) => {
    expect(to(target)).toBeNull();
  });
});

describe("a page of no one known is one where the link says that it is for paying", () => {
  test.each([
    "Pay now",
    "Pay invoice",
    "Pay your invoice online",
    "Make a secure payment",
    "Jetzt bezahlen",
    "Rechnung online bezahlen",
    "Payer la facture en ligne",
    "Pagar ahora",
    "Paga ora",
    "Nu betalen: betaal direct",
    "Betala fakturan online",
    "Betal nu",
    "Zapłać teraz",
    "Zaplatit nyní",
    "Maksa lasku tästä",
    "Pague a fatura agora",
    "Payment link",
    "Settle it here",
    "Pay invoice now (30 days, our usual terms)",
    `Invoice 2026-8891, ${"delivered as agreed, ".repeat(9)}pay now`,
  ])("%s", (words) => {
    expect(to("https://secure-pay.example/i/88?utm=1", words)).toBe("secure-pay.example/i/88");
  });

  test("whatever the page is called", () => {
    expect(to("https://secure-pay.example/support/f/88", "Pay now")).toBe("secure-pay.example/support/f/88");
  });

  test.each([
    "View your order",
    "Track parcel",
    "Terms of payment",
    "Read more about payment fraud",
    "Unsubscribe",
    "Donate now to pay for the roof",
    "How we pay attention to details",
    "Zahlungsbedingungen",
    "Conditions de paiement",
  ])("not: %s", (words) => {
    expect(to("https://shop.example/x", words)).toBeNull();
  });
});

describe("links in plain text", () => {
  const values = (text: string) => findLinks(text, notFromSender).map(({ value }) => value);
  test("are alone, without their scheme, and with the sentence's full stop behind them", () => {
    expect(values("Please pay EUR 450 to paypal.me/nordwind.")).toEqual(["paypal.me/nordwind"]);
    expect(values("Pay here: <https://secure-pay.example/i/88>, thanks")).toEqual(["secure-pay.example/i/88"]);
    expect(values("You can pay your invoice online:\nhttps://secure-pay.example/i/88")).toEqual([
      "secure-pay.example/i/88",
    ]);
  });
  test("that aren't", () => {
    expect(values("Please pay here: secure-pay.example/88.")).toEqual(["secure-pay.example/88"]);
    expect(values("See https://news.example/pay, and a/b.c/d or 1.2/3 or and/or. He pays.")).toEqual([]);
    expect(values("Support my work: https://paypal.me/someone (donations welcome)")).toEqual(["paypal.me/someone"]);
    expect(values("Donate: https://paypal.me/someone")).toEqual([]);
  });
});
