import { openKey, sameItem } from "../../../src/mail/office";
import type { FakeMessage } from "../../../preview/outlook";
import { eml, messageOf, outlookOf } from "./kit";

let message: FakeMessage;
beforeAll(async () => {
  message = await messageOf(eml("a"));
});

it.each([
  ["item id", { id: "AAMkother" }],
  ["Message-ID", { internetMessageId: "<other@harbour.example>" }],
  ["conversation", { conversationId: "AAQkother" }],
] as const)("takes no item for another that differs in its %s alone", (_, other) => {
  const { outlook } = outlookOf("web");
  outlook.open(message);
  const key = openKey(outlook.office);
  if (key === null) throw new Error("Nothing is open.");
  expect(sameItem(outlook.office, key)).toBe(true);
  outlook.open({ ...message, ...other });
  expect(sameItem(outlook.office, key)).toBe(false);
  outlook.open(message);
  expect(sameItem(outlook.office, key)).toBe(true);
});
