import { judged, mail, own } from "./desk";

const invoice =
  "Dear Priya,\n\nplease pay invoice 8891 for EUR 3,204.60 by 12 December.\n\nKind regards\nKatrin Lohmann";
const announced = "Our bank details have changed, please use the new ones";

describe("what is said next to the text", () => {
  test.each([
    ["a sender's name", { from: [{ name: announced, address: "katrin.lohmann@nordwind-spedition.de" }] }],
    ["a name in copy", { cc: [{ name: announced, address: "office@nordwind-spedition.de" }] }],
    ["the name of a file", { attachments: [{ ...fileOf(`${announced}.txt`) }] }],
    ["the text of a picture", { bodies: htmlOf(`<img src="cid:1" width="9" height="9" alt="${announced}">`) }],
  ])("announces in %s", async (_, fields) => {
    const { found, verdict } = await judged(mail(invoice, fields), {});
    expect(found).toContain("change-announced");
    expect(verdict).toBe("verify");
  });

  test("names people and files, and asks for nothing by that", async () => {
    const named = mail("Dear Priya,\n\nsee you on Monday.", {
      cc: [{ name: "Accounts Payable Harbour Lane", address: "ap@harbourlane.co.uk" }],
      attachments: [fileOf("Payment reminder invoice 8891.txt")],
    });
    expect((await judged(named, {})).intent).not.toBe("pay");
  });
});

describe("an account that is struck through", () => {
  const page = (account: string) => `<p>Dear Priya,</p><p>please pay invoice 8891. ${account}</p>`;

  test.each([
    `<s>IBAN ${own}</s>`,
    `<del>IBAN ${own}</del>`,
    `<span style="text-decoration: line-through">IBAN ${own}</span>`,
    `<p style="text-decoration-line:line-through"><b>IBAN</b> ${own}</p>`,
  ])("holds no longer: %s", async (account) => {
    const { found } = await judged(mail("", { bodies: htmlOf(page(account)) }), {});
    expect(found).toContain("change-announced");
  });

  test.each([
    `<u>IBAN ${own}</u>`,
    `<s>EUR 1,204,500.00</s> EUR 3,204.60. IBAN ${own}`,
    `<s>Order 20261204</s> IBAN ${own}`,
  ])("is another matter than %s", async (account) => {
    const { found } = await judged(mail("", { bodies: htmlOf(page(account)) }), {});
    expect(found).not.toContain("change-announced");
  });
});

describe("a mailbox spelled out", () => {
  test.each(["karen.lodge (at) leeds-ledgers (dot) com", "karen.lodge[at]leeds-ledgers.com"])(
    "is not on record: %s",
    async (address) => {
      const { found } = await judged(mail(`Our new e-mail address for payments is ${address}.`), {});
      expect(found).toContain("contact-changed");
    },
  );
});

function htmlOf(content: string) {
  return { found: [{ type: "html" as const, content }], missing: [] };
}

function fileOf(name: string) {
  return {
    id: name,
    name,
    type: "text/plain",
    size: 60,
    inline: false,
    contentId: null,
    content: { failed: { code: "notProvided" as const } },
  };
}
