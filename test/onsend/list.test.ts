import type { FakeMessage, FakePerson } from "../../preview/outlook";
import type { Store } from "../../src/service/store";
import { testApp, type TestApp } from "../service/kit/appKit";
import { about, ann, digestOf, filled, released } from "../service/kit/caseKit";
import { databaseKit } from "../service/kit/kit";
import { closeStores } from "../service/kit/storeKit";
import { onsendFile } from "./kit";
import { asked, forward, katrin, reply } from "./mails";
import { origin, sendInPage, type PageSetting } from "./page";

/** The built file next to a supplier service that runs, with its store. */
const kit = databaseKit();
let test: TestApp;
let store: Store;
let message: FakeMessage;
const secondPerson = { forBankChange: true, above: null, inContext: false };
beforeAll(async () => {
  await onsendFile();
  message = await asked();
  const row = `V9,Nordwind Spedition GmbH,,nordwind-spedition.de,${katrin.emailAddress},+49 40 5550187,DE,,${onRecord}`;
  ({ store } = await filled(kit, { cases: { secondPerson, coolOffDays: 14 } }, [row]));
  test = await testApp(store);
}, 300_000);
afterAll(async () => {
  await test.close();
  await closeStores();
});

const onRecord = "DE25100100104540331482";
const strange = "DE07100100100140801649";
const anothers = "GB29NWBK60161331926819";
const colleague: FakePerson = { displayName: "Accounts Payable", emailAddress: "ap@harbourlane.co.uk" };
const bank: FakePerson = { displayName: "Bank", emailAddress: "desk@bank.example" };

async function send(draft: FakeMessage, more: Partial<PageSetting> = {}) {
  const { authorization } = await test.as("Supplier.Read");
  return sendInPage(draft, {
    isReal: true,
    token: authorization.replace("Bearer ", ""),
    server: async ({ method, url, headers, body }) => {
      const path = url.slice(origin.length);
      const answer = await test.app.inject({ method: method as "POST", url: path, headers, payload: body });
      return { status: answer.statusCode, text: answer.body };
    },
    ...more,
  });
}

/** A message of Katrin's that names an account. */
const naming = (account: string): Promise<FakeMessage> => asked(katrin, `Our account is ${account}. Kind regards`);

describe("an account that is passed on where no case is", () => {
  it("is asked about with nothing else of the draft than domains", async () => {
    const { sent } = await send(forward(await naming(strange), "Please look at this.", bank));
    const lookups = sent.filter(({ url }) => url.endsWith("/api/lookup")).map(({ body }) => JSON.parse(body) as object);
    expect(lookups).toEqual([{ accounts: [strange], domains: ["nordwind-spedition.de", "bank.example"] }]);
  });

  it.each([
    [
      "isn't on record, to somebody outside",
      strange,
      "Please look.",
      bank,
      "It isn't on record for Nordwind Spedition GmbH",
    ],
    ["isn't on record, to a colleague who is to pay", strange, "Please pay.", colleague, "It isn't on record for"],
    ["is somebody else's", anothers, "Please pay.", colleague, "It is on record for somebody else, not for Nordwind"],
  ])("is held up where it %s", async (_, account, text, to, expected) => {
    const { alert } = await send(forward(await naming(account), text, to));
    expect(alert?.message).toContain(expected);
    expect(alert?.message).toContain(`passes on the account ${account.replace(/.{4}(?=.)/g, "$& ")}`);
  });

  it("is held up in what is written, too", async () => {
    const { alert } = await send(reply(await naming(onRecord), `Their new account is ${strange}.`, [katrin, bank]));
    expect(alert?.message).toContain("It isn't on record for Nordwind Spedition GmbH");
  });

  it.each([
    ["is on record: an ordinary invoice", onRecord, "Please pay.", colleague],
    ["is on record: an ordinary invoice, to somebody outside", onRecord, "Please find the invoice below.", bank],
    ["isn't on record, to a colleague who isn't told to pay", strange, "Is this right?", colleague],
  ])("goes where it %s", async (_, account, text, to) => {
    const outcome = await send(forward(await naming(account), text, to));
    expect(outcome).toMatchObject({ alert: null, lines: [], log: [] });
  });

  it("goes where it is ours, whatever the list says", async () => {
    const config = {
      policy: { organisation: { domains: ["harbourlane.co.uk"], accounts: ["FR7630006000011234567890189"] } },
    };
    const draft = reply(await naming(onRecord), "Please refund to FR76 3000 6000 0112 3456 7890 189.");
    expect((await send(draft, { config })).alert).toBeNull();
    expect((await send(draft)).alert?.message).toContain("isn't on record");
  });

  it("goes where no one in the conversation is on record", async () => {
    const stranger: FakePerson = { displayName: "Ida", emailAddress: "ida@somewhere.example" };
    const draft = reply(await asked(stranger, "Hello"), `To ${strange}.`, [stranger]);
    const { inReplyTo: _, ...other } = { ...draft, html: `<p>To ${strange}.</p>`, text: `To ${strange}.` };
    expect((await send(other)).alert).toBeNull();
  });
});

it("holds up an account that a supplier denied, no matter who is written to and what is said", async () => {
  const denied = "DE02120300000000202051";
  const { form } = await store.openCase(
    about("n9", { scope: { supplier: "V1", destinations: [denied], sender: "pay@oakes.co.uk" } }),
    ann,
  );
  await store.closeCase(form.id, form.version, { outcome: "fraud", reason: "A thief." }, ann);
  for (const [text, to] of [
    ["Is this right?", colleague],
    ["Please pay.", colleague],
    ["Please look.", bank],
  ] as const) {
    const { alert } = await send(forward(await naming(denied), text, to));
    expect(alert?.message).toContain("Oakes Timber Ltd said on");
  }
  const written = await send(reply(await naming(onRecord), `To ${denied}?`, [katrin]));
  expect(written.alert?.message).toContain("that it isn't theirs");
});

describe("a case of the service", () => {
  it("is found by the message that is answered, and one that is released isn't to be paid in its cool-off", async () => {
    const draft = { ...reply(message, "Approved, please pay."), conversationId: "of a colleague" };
    expect(await send(draft)).toMatchObject({ alert: null, lines: [], log: [] });
    const digests = [digestOf("message\nsecond@nordwind-spedition.de")];
    const { form } = await store.openCase(about("n1", { digests }), ann);
    expect((await send(draft)).alert?.message).toContain(`Case ${form.label} is open on this conversation`);
    await store.closeCase(form.id, form.version, { outcome: "fraud", reason: "A thief.", denied: [] }, ann);
    expect((await send(draft)).alert?.message).toContain("closed as fraud");
  });

  it("that is released isn't to be paid before its cool-off is over", async () => {
    const other = { ...(await naming(onRecord)), conversationId: "n2" };
    const form = await released(store, "n2");
    expect(form.payFrom).not.toBeNull();
    const { inReplyTo: _, ...draft } = reply(other, "Approved, please pay.");
    expect((await send(draft)).alert?.message).toContain(`before ${form.payFrom}`);
  });
});
