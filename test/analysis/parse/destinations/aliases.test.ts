import { notFromSender } from "../../../../src/codecs";
import { findAliases } from "../../../../src/analysis/parse/destinations/aliases";

const values = (text: string) => findAliases(text, notFromSender).map(({ value }) => value);

describe("a name that represents an account is found next to its scheme's", () => {
  test.each([
    ["UPI ID: nordwind.freight@hdfcbank", "upi:nordwind.freight@hdfcbank"],
    ["Please pay EUR 90 by UPI to nordwind.freight@hdfcbank.", "upi:nordwind.freight@hdfcbank"],
    ["Send it to nordwind@okaxis.", "upi:nordwind@okaxis"],
    ["PayID accounts@nordwind.com.\u0430u", "payid:accounts@nordwind.com.\u0430u"],
    ["Schicken Sie die 450,00 EUR einfach per PayPal an billing@nordwind.example.", "paypal:billing@nordwind.example"],
    ["można zapłacić PayPalem na billing@nordwind.example.", "paypal:billing@nordwind.example"],
    ["Pay EUR 450.00 by Wero to billing@nordwind.example", "wero:billing@nordwind.example"],
    ["please pay invoice 2201 with Wise to ruth.pennine@proton.example", "wise:ruth.pennine@proton.example"],
    ["please pay invoice 2201 on Revolut, @ruthh82", "revolut:@ruthh82"],
    ["Betal med MobilePay til 12 34 56", "mobilepay:123456"],
    ["MobilePay nr: 12345.", "mobilepay:12345"],
    ["Vipps til 123 456", "vipps:123456"],
    ["Send it to nordwind@okaxis", "upi:nordwind@okaxis"],
    ["upi://pay?pa=nordwind%40ybl&pn=Nordwind&am=100", "upi:nordwind@ybl"],
    ["GPay/PhonePe: 98765@ptsbi", "upi:98765@ptsbi"],
    ["Chave Pix: financeiro@nordwind.com.br", "pix:financeiro@nordwind.com.br"],
    ["Pix (CPF) 529.982.247-25", "pix:52998224725"],
    ["chave PIX CNPJ 11.222.333/0001-81", "pix:11222333000181"],
    ["Pix: 123e4567-e89b-12d3-a456-426614174000", "pix:123e4567-e89b-12d3-a456-426614174000"],
    ["Chave pix: +55 11 91234-5678", "pix:5511912345678"],
    ["PayID accounts@nordwind.com.au", "payid:accounts@nordwind.com.au"],
    ["PayID: 0412 345 678", "payid:0412345678"],
    ["Please Zelle to billing@nordwind.example", "zelle:billing@nordwind.example"],
    ["Zelle: (212) 555-0142", "zelle:2125550142"],
    ["send it to billing@nordwind.example via Zelle", "zelle:billing@nordwind.example"],
    ["Interac e-Transfer to pay@nordwind.ca", "interac:pay@nordwind.ca"],
    ["Venmo me at our Venmo @Nordwind-Freight", "venmo:@nordwind-freight"],
    ["Cash App: $NordwindPay", "cashapp:$nordwindpay"],
    ["Swish: 123 456 78 90", "swish:1234567890"],
    ["Betala via Swish 070-123 45 67", "swish:0701234567"],
    ["MobilePay 12 34 56 78", "mobilepay:12345678"],
    ["Vipps: #123456", "vipps:123456"],
    ["Bizum al 612 345 678", "bizum:612345678"],
    ["TWINT: 079 123 45 67", "twint:0791234567"],
    ["PayNow UEN: 201912345K", "paynow:201912345k"],
    ["PromptPay 0812345678", "promptpay:0812345678"],
    ["FPS ID: 1234567", "fps:1234567"],
    ["BLIK na telefon 600 700 800", "blik:600700800"],
    ["M-Pesa Paybill 522533", "mpesa:522533"],
    ["Skrill: billing@nordwind.example", "skrill:billing@nordwind.example"],
    ["please send it to our Neteller account billing@nordwind.example", "neteller:billing@nordwind.example"],
    ["BPAY\nBiller Code: 304915\nRef: 2208 8914 07", "bpay:304915"],
    ["Entidade: 21312\nReferência: 904 551 208\nMontante: 3.204,60 EUR", "multibanco:21312"],
    ["MB WAY: 912 345 678", "mbway:912345678"],
    ["+71<000000000088917+87654321<", "fik:87654321"],
    ["+73< +87654321<", "fik:87654321"],
    [
      "Linha digitável: 00190.50095 40144.816069 06809.350314 3 37370000000100",
      "boleto:00190500954014481606906809350314337370000000100",
    ],
    ["00190500954014481606906809350314337370000000100", "boleto:00190500954014481606906809350314337370000000100"],
  ])("%s", (text, value) => {
    expect(values(text)).toContain(value);
  });

  test("a Pix code, and whether its check sum holds", () => {
    const code =
      "00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-4266554400005204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***63041D3D";
    expect(findAliases(code, notFromSender)).toMatchObject([
      { value: "pix:123e4567-e12b-12d1-a456-426655440000", valid: true },
    ]);
    expect(findAliases(code.replace("Fulano", "Fulana"), notFromSender)).toMatchObject([{ valid: false }]);
  });

  test("whom cash is sent to", () => {
    expect(
      findAliases("Send by Western Union\nReceiver name: John Adebayo Smith\nCity: Lagos", notFromSender),
    ).toMatchObject([{ value: "westernunion:john adebayo smith", holder: "John Adebayo Smith" }]);
  });
});

describe("no alias", () => {
  test.each([
    "PayPal: questions to service@paypal.com or service@intl.paypal.com",
    "It would be wise to ask anna@nordwind.example before you pay.",
    "Hier geht es zu PayPal. Fragen an info@nordwind.example",
    "Betal 250 000 kr med MobilePay, eller MobilePay 250 000 kr",
    "MobilePay: 123 45,00",
    "Anna Zelle <anna@zelle.example> wrote to bob@example.org",
    "send pix to bob@example.org",
    "Entidade: 21312, Rua das Flores 12",
    "00190500954014481606916809350314337370000000100",
    "the biller sent 304915 letters",
    "+71 is what the line begins with",
    "The CPF 529.982.247-25 is on the invoice.",
    "Pix: 529.982.247-26",
    "pay id 4711, employee 0412",
    "a swish 070 look",
    "Our BLIK code is 123456.",
    "Write to accounts@nordwind.example. We accept Visa.",
    "We do not accept Venmo. Write to @nordwind on the forum.",
    "bob@example (dot) org",
    "Bill of lading 123456, UEN missing",
    "ftp://user@host",
    "Paytm is an app. My address is bob@example.org",
  ])("%s", (text) => {
    expect(values(text)).toEqual([]);
  });
});
