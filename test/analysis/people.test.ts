import { defaultPolicy, judge, type MailItem, type Policy, type Records } from "../../src/analysis";
import { item, record } from "./signals/kit";
import { read } from "./reading";

const none = { found: [], missing: [] };
const harbour: Policy = {
  ...defaultPolicy,
  organisation: {
    ...defaultPolicy.organisation,
    domains: ["harbour.example"],
    staff: [
      { name: "Priya Nair", email: "priya.nair@harbour.example" },
      { name: "Tom Ashworth", email: "tom@harbour.example" },
    ],
  },
};

function text(content: string): MailItem["bodies"] {
  return { found: [{ type: "text", content }], missing: [] };
}

function judged(fields: Partial<MailItem>, records: Records = { state: "notConfigured" }) {
  return judge(read(item(fields), none), records, harbour, new Date("2026-10-05"));
}

const thread = `Please pay now.

From: Katrin Lohmann <katrin@nordwind.example>
Sent: Monday, 28 September 2026 10:00
To: Priya Nair <priya.nair@harbour.example>; ap@harbour.example
Subject: Invoice

Hello Priya

From: Priya Nair <Priya.Nair@harbour.example>
Sent: Friday, 25 September 2026 10:00
To: Katrin Lohmann <katrin@nordwind.example>
Subject: Invoice

Hello Katrin
`;

describe("who took part in the quoted conversation", () => {
  test("each once, the newest message first, whatever the case of his address", () => {
    const { participants } = judged({ bodies: text(thread) });
    expect(participants).toEqual([
      { name: "Katrin Lohmann", address: "katrin@nordwind.example" },
      { name: "Priya Nair", address: "priya.nair@harbour.example" },
      { name: null, address: "ap@harbour.example" },
    ]);
  });

  test("no one, where nothing is quoted", () => {
    expect(judged({ bodies: text("Please pay now.") }).participants).toEqual([]);
  });

  test("at most twenty", () => {
    const many = Array.from({ length: 60 }, (_, index) => `p${index}@nordwind.example`).join("; ");
    const content = `Hi\n\nFrom: a@nordwind.example\nSent: Monday, 28 September 2026 10:00\nTo: ${many}\nSubject: Invoice\n\nHello\n`;
    const { participants } = judged({ bodies: text(content) });
    expect(participants).toHaveLength(20);
    expect(participants[0]).toEqual({ name: null, address: "a@nordwind.example" });
  });
});

test("everybody whom the header fields name, with the field", () => {
  const address = (name: string) => ({ name: null, address: `${name}@harbour.example` });
  const { correspondents } = judged({
    from: [address("from"), address("second")],
    sender: address("sender"),
    replyTo: [address("reply")],
    to: [address("to")],
    cc: [address("cc")],
  });
  expect(correspondents.map(({ field, address: at }) => `${field} ${at ?? ""}`)).toEqual([
    "from from@harbour.example",
    "from second@harbour.example",
    "from sender@harbour.example",
    "replyTo reply@harbour.example",
    "recipient to@harbour.example",
    "recipient cc@harbour.example",
  ]);
});

describe("whose name is borrowed", () => {
  const posing = { name: "Priya Nair", address: "priya.nair.harbour@gmail.com" };

  test("the colleague of that name, and no other", () => {
    const { impersonatedStaff } = judged({
      from: [posing],
      bodies: text("Please pay invoice 4711 to DE89 3704 0044 0532 0130 00."),
    });
    expect(impersonatedStaff).toEqual([{ name: "Priya Nair", email: "priya.nair@harbour.example" }]);
  });

  test("no one's, where no finding says so", () => {
    expect(judged({ from: [posing], bodies: text("See you at lunch.") }).impersonatedStaff).toEqual([]);
  });
});

test("a destination carries the record that it was compared with", () => {
  const supplier = record();
  const from = [{ name: null, address: "a@nordwind-spedition.de" }];
  const bodies = text("Please pay invoice 4711 to DE02 1203 0000 0000 2020 51.");
  const records: Records = {
    state: "found",
    matches: [{ record: supplier, by: "domain", clue: "nordwind-spedition.de" }],
    owners: [],
  };
  expect(judged({ from, bodies }, records).destinations).toMatchObject([{ payee: supplier, onRecord: false }]);
  expect(judged({ from, bodies }).destinations).toMatchObject([{ payee: null, onRecord: null }]);
});
