import { en, viewOf } from "../../src/report";
import { destination, finding, nordwind, report } from "./kit";

test("a view as text, to be copied: everything that a colleague needs, and nothing that a program reads", () => {
  const { text } = viewOf(
    report({
      verdict: "stop",
      record: nordwind,
      callBack: "+49405550187",
      destinations: [
        destination({ source: { part: "attachment", name: "a.pdf", layer: "qr", page: 2, quote: "" } }),
        destination({ onRecord: null, account: null, kind: "link", value: "PAY.EXAMPLE" }),
      ],
      participants: [{ name: "Katrin", address: "k@nordwind-spedition.de" }],
      correspondents: [{ field: "from", name: null, address: "k@nordwlnd-spedition.de" }],
      findings: [
        finding({
          group: "sender",
          message: "lookalike-domain.imitates",
          params: {
            domain: "nordwlnd-spedition.de",
            genuine: "nordwind-spedition.de",
            trick: "homoglyph",
            target: "supplier",
          },
        }),
        finding({
          message: "sender-outside-thread.outside",
          params: { address: "k@nordwlnd-spedition.de", participant: "k@nordwind-spedition.de" },
        }),
      ],
      unread: [{ name: "scan.jpg", reason: { code: "unsupported" } }],
    }),
    en,
  );
  expect(text).toBe(`Do not pay
nordwlnd-spedition.de imitates nordwind-spedition.de (a supplier's domain): letters that look alike.
“Invoice 4711”  ·  Katrin Lohmann <katrin@example.net>

Found
- nordwlnd-spedition.de imitates nordwind-spedition.de (a supplier's domain): letters that look alike.
- k@nordwlnd-spedition.de was never part of the quoted conversation; k@nordwind-spedition.de was.

Account
  on record       DE89 3704 0044 0532 0130 00
  in the message  DE02 1203 0000 0000 2020 51
                    ^^ ^^ ^ ^  ^ ^ ^^   ^  ^^
  Different: bank and account number (13 of 22 characters)
  a.pdf, page 2, QR code

Payment link
  in the message  PAY.EXAMPLE
  text: IBAN DE02120300000000202051

Sender
  k@nordwlnd-spedition.de
  on record       nordwind-spedition.de
  in the message  nordwlnd-spedition.de
                       ^
  Letters that look alike: “l” for “i”

Conversation
  Katrin <k@nordwind-spedition.de>

Next
1. Do not pay and do not reply.
2. Call Nordwind Spedition GmbH on +49405550187, the number on record, and ask them to read the bank details back to you. Don't use a number from the message.
3. Tell IT: an outsider is quoting a real conversation, so a mailbox may be compromised.

For IT
1. Revoke all sessions of the mailbox.
2. Reset its password.
3. Look for inbox rules that forward, move or delete mail.
4. Check which apps were given access, and withdraw it from any that nobody recognises.
5. Check the sign-in methods, and remove any that the owner doesn't recognise.

Not checked
- scan.jpg: file type not supported
`);
});

test("a quiet message is three lines", () => {
  expect(viewOf(report(), en).text).toBe(
    `Nothing about payment here\n${en.verdicts.unrelated.sentence}\n“Invoice 4711”  ·  Katrin Lohmann <katrin@example.net>\n`,
  );
});

test("a subject is in quotation marks that it can't close", () => {
  const message = { ...report().message, subject: "RE: 7” · No difference found" };
  expect(viewOf(report({ message }), en).text).toContain("\n“RE: 7' · No difference found”  ·  Katrin");
  expect(viewOf(report({ message: { ...message, subject: null } }), en).text).toContain("\n(no subject)  ·  Katrin");
});

test("what a message passes for isn't called on record where the records were not asked", () => {
  const { text } = viewOf(
    report({
      verdict: "caution",
      noRecords: true,
      correspondents: [{ field: "from", name: null, address: "k@nordwlnd-spedition.de" }],
      findings: [
        finding({
          group: "sender",
          message: "lookalike-domain.imitates",
          params: {
            domain: "nordwlnd-spedition.de",
            genuine: "nordwind-spedition.de",
            trick: "homoglyph",
            target: "supplier",
          },
        }),
      ],
    }),
    en,
  );
  expect(text).toContain("  claims to be    nordwind-spedition.de\n  in the message  nordwlnd-spedition.de");
});
