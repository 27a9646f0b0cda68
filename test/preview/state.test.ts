import { samplesNow } from "../../preview/mailbox/samples";
import { loadSamples } from "../../preview/mailbox/samples";
import {
  afterEvent,
  emptyMailbox,
  hasOwn,
  hasOwnMessages,
  selectedEntry,
  serviceInUse,
  type Event,
  type Mailbox,
} from "../../preview/mailbox/state";
import { takeFiles } from "../../preview/mailbox/take";
import { all, fetchSample, file, message, reader, sampleNames } from "./kit";

const after = (mailbox: Mailbox, ...events: readonly Event[]): Mailbox => events.reduce(afterEvent, mailbox);

async function withSamples(): Promise<Mailbox> {
  return after(emptyMailbox, { kind: "samplesLoaded", samples: await loadSamples(fetchSample, reader) });
}

async function taken(...files: readonly (readonly [string, string])[]): Promise<Event> {
  const list = files.map(([name, content]) => file(name, content));
  return { kind: "taken", all: await all(takeFiles(list, reader, { messages: 0, bytes: 0 })) };
}

describe("the samples", () => {
  test("are shown in the order of their files, the first one open", async () => {
    const mailbox = await withSamples();
    expect(mailbox.phase).toBe("ready");
    expect(mailbox.entries.map(({ name }) => name)).toEqual(sampleNames);
    expect(selectedEntry(mailbox)?.name).toBe("01-freemail-hijack.eml");
    expect(hasOwn(mailbox)).toBe(false);
  });

  test("play on the day of their story", () => {
    expect(new Date(samplesNow).toISOString()).toBe("2026-10-05T12:00:00.000Z");
  });

  test("that can't be loaded leave a mailbox that says so", () => {
    expect(after(emptyMailbox, { kind: "samplesFailed" }).phase).toBe("failed");
  });
});

describe("a visitor's own", () => {
  test("messages take the place of the samples, and more of them are below", async () => {
    const first = after(await withSamples(), await taken(["a.eml", message("A")]));
    expect(first.entries.map(({ name }) => name)).toEqual(["a.eml"]);
    expect(selectedEntry(first)?.name).toBe("a.eml");
    const both = after(first, await taken(["a.eml", message("A")], ["b.eml", message("B")]));
    expect(both.entries.map(({ name }) => name)).toEqual(["a.eml", "a.eml", "b.eml"]);
    expect(new Set(both.entries.map(({ id }) => id)).size).toBe(3);
    expect(selectedEntry(both)?.id).toBe(first.selected);
  });

  test("files that can't be used leave the samples where they are", async () => {
    const mailbox = after(await withSamples(), await taken(["x.pdf", "%PDF-1.7"]));
    expect(hasOwnMessages(mailbox)).toBe(false);
    expect(mailbox.entries).toHaveLength(sampleNames.length);
    expect(mailbox.notices).toHaveLength(1);
    expect(after(mailbox, { kind: "noticesRead" }).notices).toEqual([]);
  });

  test("supplier list takes the samples' place, and what was said before no longer counts", async () => {
    const before = await withSamples();
    const judged = after(before, { kind: "verdict", id: before.selected ?? "", verdict: "stop" });
    const mailbox = after(judged, await taken(["mine.csv", "id,name\nV1,Acme Ltd\n"]));
    expect(mailbox.suppliers?.name).toBe("mine.csv");
    expect(mailbox.verdicts.size).toBe(0);
    expect(mailbox.held).not.toBe(before.held);
    expect(hasOwn(mailbox)).toBe(true);
    expect(hasOwnMessages(mailbox)).toBe(false);
  });

  test("are all gone after the way back to the samples", async () => {
    const own = after(
      await withSamples(),
      await taken(
        ["a.eml", message("A")],
        ["mine.csv", "id,name\nV1,Acme Ltd\n"],
        ["policy.json", "{}"],
        ["x.pdf", "%PDF"],
      ),
    );
    expect(hasOwn(own)).toBe(true);
    const back = after(own, { kind: "backToSamples" });
    expect(hasOwn(back)).toBe(false);
    expect(back.entries.map(({ name }) => name)).toEqual(sampleNames);
    expect(back.suppliers?.own).toBe(false);
    expect(back.policy?.own).toBe(false);
    expect(back.notices).toEqual([]);
    expect(back.held).not.toBe(own.held);
  });
});

describe("the supplier service", () => {
  const served = {
    service: {
      url: "http://localhost:3200",
      tokenUrl: "http://localhost:3201/token",
      register: null,
      people: [{ oid: "p-1", name: "Priya Nair", roles: [] }],
    },
    fault: null,
  };
  async function withService(): Promise<Mailbox> {
    const samples = await loadSamples(fetchSample, reader);
    return after(emptyMailbox, { kind: "samplesLoaded", samples: { ...samples, served } });
  }

  test("is where records come from, until a visitor opens a list, and again when it is put away", async () => {
    const before = await withService();
    expect(serviceInUse(before)).toBe(served.service);
    expect(hasOwn(before)).toBe(false);
    const own = after(before, await taken(["mine.csv", "id,name\nV1,Acme Ltd\n"], ["a.eml", message("A")]));
    expect(serviceInUse(own)).toBeNull();
    const back = after(own, { kind: "backToRecords" });
    expect(serviceInUse(back)).toBe(served.service);
    expect(back.held).not.toBe(own.held);
    expect(hasOwnMessages(back)).toBe(true);
  });

  test("that answers again makes what was said without it void", async () => {
    const before = await withService();
    const judged = after(before, { kind: "verdict", id: before.selected ?? "", verdict: "incomplete" });
    const back = after(judged, { kind: "recordsAreBack" });
    expect(back.verdicts.size).toBe(0);
    expect(back.held).not.toBe(judged.held);
  });

  test("is nothing where there is none, and nothing is void then", async () => {
    const before = await withSamples();
    expect(serviceInUse(before)).toBeNull();
    expect(serviceInUse(emptyMailbox)).toBeNull();
    expect(after(before, { kind: "recordsAreBack" })).toBe(before);
    expect(after(emptyMailbox, { kind: "backToRecords" })).toBe(emptyMailbox);
  });
});

test("a message counts as opened once it was selected", async () => {
  const before = await withSamples();
  const id = before.entries[3]?.id ?? "";
  expect(before.opened.has(id)).toBe(false);
  const mailbox = after(before, { kind: "selected", id });
  expect(mailbox.selected).toBe(id);
  expect(mailbox.opened.has(id)).toBe(true);
});
