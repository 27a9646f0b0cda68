import type { FakeMessage } from "../../../preview/outlook";
import { codesOf, eml, file, messageOf, openedIn, outlookOf, type Result } from "./kit";

let message: FakeMessage;
beforeAll(async () => {
  message = await messageOf(eml("a"));
});

describe("a pane that another message ends", () => {
  it.each([
    ["brokenOnChange", [5001, 5001, 9020]],
    ["deafOnChange", []],
  ] as const)("%s is broken until it is opened again", async (fault, codes) => {
    const { outlook, clock } = outlookOf("classicWindows", { faults: [fault] });
    outlook.open(message);
    const results: Result[] = [];
    const ask = async (): Promise<Result[]> => {
      results.length = 0;
      const { item } = outlook.office.context.mailbox;
      item?.body.getAsync("html", (told: unknown) => results.push(told as Result));
      item?.getAllInternetHeadersAsync((told: unknown) => results.push(told as Result));
      item?.getAsFileAsync((told: unknown) => results.push(told as Result));
      await clock.run();
      return results;
    };
    expect(codesOf(await ask())).toEqual(["succeeded", "succeeded", "succeeded"]);
    outlook.office.context.mailbox.addHandlerAsync("olkItemSelectedChanged", () => undefined);
    outlook.open({ ...message, id: "b" });
    await clock.run();
    expect(codesOf(await ask()).sort()).toEqual(codes);
    outlook.reopen();
    expect(codesOf(await ask())).toEqual(["succeeded", "succeeded", "succeeded"]);
  });
});

it("gives an empty content next to another that is asked for, and the whole one alone", async () => {
  const attachments = [file("a.pdf", btoa("%PDF a")), file("b.pdf", btoa("%PDF b"))];
  const { item, clock, results, told } = openedIn("web", { ...message, attachments }, { faults: ["emptyInParallel"] });
  const [a, b] = item.attachments.map(({ id }) => id);
  item.getAttachmentContentAsync(a ?? "", told);
  item.getAttachmentContentAsync(b ?? "", told);
  await clock.run();
  item.getAttachmentContentAsync(b ?? "", told);
  await clock.run();
  const contents = results.map(({ value }) => (value as { content: string }).content).sort();
  expect(contents).toEqual(["", btoa("%PDF a"), btoa("%PDF b")]);
});

it("cuts a body", async () => {
  const html = `<p>${"x".repeat(60_000)}</p>`;
  const { item, clock, results, told } = openedIn("ios", { ...message, html }, { faults: ["cutsBody"] });
  item.body.getAsync("html", told);
  await clock.run();
  expect(results.map(({ value }) => (value as string).length)).toEqual([48_000]);
});

describe("what is dragged into the pane", () => {
  it.each(["web", "newWindows"] as const)("is told by %s", (client) => {
    const { outlook } = outlookOf(client);
    const told: unknown[] = [];
    const { EventType, context } = outlook.office;
    context.mailbox.addHandlerAsync(String(EventType.DragAndDropEvent), (event: object) => told.push(event));
    outlook.drag();
    outlook.drag([{ name: "RE.eml", type: "message/rfc822", fileContent: new Blob(["Subject: RE"]) }]);
    expect(told).toMatchObject([
      { type: "olkDragAndDropEvent", dragAndDropEventData: { type: "dragover" } },
      { dragAndDropEventData: { type: "drop", dataTransfer: { files: [{ name: "RE.eml" }] } } },
    ]);
  });

  it.each(["classicWindows", "mac", "ios"] as const)("is left to the browser by %s", async (client) => {
    const { outlook, clock } = outlookOf(client);
    const { EventType, context } = outlook.office;
    expect(EventType.DragAndDropEvent).toBeUndefined();
    const results: Result[] = [];
    context.mailbox.addHandlerAsync(
      "olkDragAndDropEvent",
      () => undefined,
      (told: unknown) => results.push(told as Result),
    );
    await clock.run();
    expect(codesOf(results)).toEqual([5000]);
  });
});
