/**
 * Outlook as an add-in sees it, client by client: for tests, and for the preview in a browser. What the fakes do is what
 * Microsoft's documents and scripts say, and what was reported from the field.
 */
export type { ShownBanner } from "./banners";
export { chanceOf } from "./chance";
export { CLIENTS, clientNames, clientOf, type ClientName } from "./clients";
export { FakeClock } from "./clock";
export { fakeMessageOf, type Placing } from "./fromFile";
export { FakeOutlook, type OutlookOptions } from "./mailbox";
export { FakeCompose, type ComposeOptions, type Launch, type Sent } from "./compose/compose";
export { forwardOf, newDraft, replyTo } from "./compose/drafts";
export type { FakeForm } from "./compose/form";
export type { AlertButton, SendMode, SmartAlert } from "./compose/smartAlert";
export type { FakeAttachment, FakeMessage, FakePerson } from "./message";
export { officeOutside } from "./outside";
export { FakeStore } from "./store";
