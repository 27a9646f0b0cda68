import { defaultPolicy, type Clues, type Directory, type MailItem } from "../../src/analysis";
import { inspect, type Ports } from "../../src/inspect";

const none = { found: [], missing: [] };

function letter(text: string, fields: Partial<MailItem> = {}): MailItem {
  return {
    id: "1@example.org",
    subject: "Invoice 4711",
    from: [{ name: "Katrin Lohmann", address: "katrin@nordwind-stahl.de" }],
    sender: null,
    replyTo: [],
    to: [{ name: null, address: "priya@harbour.example" }],
    cc: [],
    date: "2026-10-05T10:00:00Z",
    headers: none,
    bodies: { found: [{ type: "text", content: text }], missing: [] },
    attachments: [],
    unread: [],
    ...fields,
  };
}

const asks = letter("Please pay invoice 4711 to IBAN DE89 3704 0044 0532 0130 00.");
const chats = letter("Shall we meet at noon by the canal?", { subject: "Lunch" });

function ports(directory: Directory | null, fields: Partial<Ports> = {}): Ports {
  const now = new Date("2026-10-06T12:00:00Z");
  return { directory, policy: defaultPolicy, now, readDocuments: () => Promise.resolve(none), ...fields };
}

const empty: Directory = { lookup: () => Promise.resolve({ state: "found", matches: [], owners: [] }) };
const broken: readonly (readonly [string, Directory])[] = [
  ["rejects", { lookup: () => Promise.reject(new Error("connection refused")) }],
  [
    "throws",
    {
      lookup: () => {
        throw new Error("not open");
      },
    },
  ],
];

describe.each(broken)("a supplier list that %s", (_, directory) => {
  test("leaves a request incomplete, never harmless", async () => {
    const report = await inspect(asks, ports(directory));
    expect(report.gates).toContainEqual({ kind: "recordsNotReachable", reasons: ["notReachable"] });
    expect(report.verdict).toBe("incomplete");
  });

  test("doesn't trouble a message that asks for nothing", async () => {
    expect((await inspect(chats, ports(directory))).verdict).toBe("unrelated");
  });
});

test("a list that holds no one is not one that fails", async () => {
  const report = await inspect(asks, ports(empty));
  expect(report.gates.map(({ kind }) => kind)).not.toContain("recordsNotReachable");
});

test("no list at all is no gate either", async () => {
  const report = await inspect(asks, ports(null));
  expect(report.gates.map(({ kind }) => kind)).not.toContain("recordsNotReachable");
});

test("the list is asked once, for people and accounts, without the message's sentences", async () => {
  const asked: Clues[] = [];
  const directory: Directory = {
    lookup: (clues) => {
      asked.push(clues);
      return empty.lookup(clues);
    },
  };
  await inspect(asks, ports(directory));
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({
    domains: expect.arrayContaining(["nordwind-stahl.de"]) as string[],
    accounts: [{ scheme: "iban", value: "DE89370400440532013000" }],
  });
  expect(JSON.stringify(asked)).not.toContain("Please pay");
});

test("documents are read from the message's attachments and judged with it", async () => {
  const content = { found: new Uint8Array([1]), missing: [] };
  const attachments = [{ name: "a.txt", type: "text/plain", size: 1, inline: false, content }];
  const text = "Please pay to IBAN DE89 3704 0044 0532 0130 00";
  const readDocuments: Ports["readDocuments"] = (given) => {
    expect(given).toBe(attachments);
    return Promise.resolve({ found: [{ name: "a.txt", document: 0, layer: "text", page: null, text }], missing: [] });
  };
  const report = await inspect(
    letter("Please pay the attached invoice.", { attachments }),
    ports(empty, { readDocuments }),
  );
  expect(report.destinations).toMatchObject([
    { value: "DE89370400440532013000", source: { part: "attachment", name: "a.txt", layer: "text" } },
  ]);
});
