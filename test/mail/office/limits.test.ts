import { readMessage } from "../../../src/mail/file";
import { readOpenItem } from "../../../src/mail/office";
import type { FakeMessage } from "../../../preview/outlook";
import { contentsOf, eml, file, messageOf, outlookOf, read } from "./kit";

const pdf = btoa("%PDF");
let message: FakeMessage;
beforeAll(async () => {
  message = await messageOf(eml("a"));
});

it("bounds attachments in number and in bytes", async () => {
  const many = { ...message, attachments: Array.from({ length: 5 }, (_, at) => file(`${at}.pdf`, pdf)) };
  const counted = await read("web", many, { limits: { maxAttachments: 3 } });
  expect(contentsOf(counted)).toEqual(["found", "found", "found", "tooMany", "tooMany"]);
  const weighed = await read("web", many, { limits: { maxAttachmentBytes: 9 } });
  expect(contentsOf(weighed)).toEqual(["found", "found", "tooLarge", "tooLarge", "tooLarge"]);
});

it("bounds the bytes of all attachments as they come, whatever their sizes were said to be", async () => {
  const understated = { ...file("a.pdf", pdf), size: 0 };
  const many = {
    ...message,
    attachments: Array.from({ length: 4 }, (_, at) => ({ ...understated, name: `${at}.pdf` })),
  };
  const weighed = await read("web", many, { limits: { maxAttachmentBytes: 9 } });
  expect([...contentsOf(weighed)].sort()).toEqual(["found", "found", "tooLarge", "tooLarge"]);
});

it("cuts a list of attachments that has no end, and says so once", async () => {
  const list = (length: number) => Array.from({ length }, (_, at) => file(`${at}.pdf`, pdf));
  const most = await read("web", { ...message, attachments: list(2_000) }, { limits: { maxAttachments: 1 } });
  expect(most.attachments).toHaveLength(2_000);
  expect(most.unread).toHaveLength(1_999);
  const more = await read("web", { ...message, attachments: list(2_500) }, { limits: { maxAttachments: 1 } });
  expect(more.attachments).toHaveLength(2_000);
  expect(more.unread).toHaveLength(2_000);
  expect(more.unread).toContainEqual({ name: "+500", kind: "attachment", reason: { code: "tooMany" } });
});

it.each(["web", "newWindows", "ios"] as const)("makes three calls at once at most in %s", async (client) => {
  const attachments = Array.from({ length: 30 }, (_, at) => file(`${at}.pdf`, pdf));
  const { outlook, clock } = outlookOf(client);
  outlook.open({ ...message, attachments });
  const readings = [1, 2].map(() => readOpenItem({ office: outlook.office, readMessage, after: clock.after }));
  await clock.run();
  await Promise.all(readings);
  expect(outlook.calls.refused).toBe(0);
  expect(outlook.calls.maxAtOnce).toBeLessThanOrEqual(3);
});

it("tries again where others took all the calls that there are", async () => {
  const { outlook, clock } = outlookOf("web");
  outlook.open(message);
  const { item } = outlook.office.context.mailbox;
  for (let call = 0; call < 3; call++) item?.body.getAsync("text", () => undefined);
  const reading = readOpenItem({ office: outlook.office, readMessage, after: clock.after });
  await clock.run();
  expect((await reading)?.item.unread).toEqual([]);
  expect(outlook.calls.refused).toBeGreaterThan(0);
});
