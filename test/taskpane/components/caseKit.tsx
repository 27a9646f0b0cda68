import { createHash, webcrypto } from "node:crypto";
import { TextDecoder as NodeDecoder, TextEncoder as NodeEncoder } from "node:util";
import { act, fireEvent, screen, within } from "@testing-library/react";
import { readSendingNotes, sendingNotesKey } from "../../../src/cases";
import type { OfficeLike } from "../../../src/mail/office";
import { deskOn, type DeskPorts } from "../../../src/taskpane/cases/desk";
// They are loaded by need: here they are there at once.
import "../../../src/taskpane/components/case/CaseCard";
import "../../../src/taskpane/components/case/offers";
import { paneWordsFor } from "../../../src/taskpane/messages";
import { caseWordsFor } from "../../../src/taskpane/messages/case";
import { offerWordsFor } from "../../../src/taskpane/messages/offer";
import type { PaneState } from "../../../src/taskpane/state";
import type { FakeService } from "../cases/fakeService";
import { priya, tokenOf } from "../cases/fakeService";
import { actions, show } from "./kit";
import { shown } from "./views";

export const pane = paneWordsFor("en");
export const words = caseWordsFor("en");
export const offer = offerWordsFor("en");
const now = Date.parse("2026-10-02T14:20:00Z");
export const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** Digests that are being made: other threads make them, in their own time. */
let digesting = 0;

/** Gives the pages of a test file what browsers have: digests, and text as bytes. */
export function withDigests(): void {
  const digest = async (...given: Parameters<typeof webcrypto.subtle.digest>): Promise<ArrayBuffer> => {
    digesting++;
    try {
      return await webcrypto.subtle.digest(...given);
    } finally {
      digesting--;
    }
  };
  beforeAll(() => {
    Object.defineProperty(globalThis.crypto, "subtle", { value: { digest }, configurable: true });
    Object.defineProperty(globalThis, "TextEncoder", { value: NodeEncoder, configurable: true });
    Object.defineProperty(globalThis, "TextDecoder", { value: NodeDecoder, configurable: true });
  });
}

/** An Outlook that keeps what it is given to keep, and opens messages. */
function officeOf() {
  const kept = new Map<string, string>();
  const opened: object[] = [];
  const settings = new Map<string, unknown>();
  const item = {
    itemId: "i1",
    internetMessageId: "<m1@gmx.example>",
    conversationId: "c1",
    loadCustomPropertiesAsync: (callback: (result: object) => void) =>
      callback({
        status: "succeeded",
        value: {
          get: (name: string) => kept.get(name),
          set: (name: string, value: string) => void kept.set(name, value),
          saveAsync: (done: (result: object) => void) => done({ status: "succeeded" }),
        },
      }),
  };
  const office = {
    context: {
      mailbox: {
        item,
        userProfile: { displayName: "Priya Nair", emailAddress: "priya@harbourlane.example" },
        displayNewMessageFormAsync: (form: object, _options: object, callback: (result: object) => void) => {
          opened.push(form);
          callback({ status: "succeeded" });
        },
      },
      requirements: { isSetSupported: () => true },
      roamingSettings: {
        get: (name: string) => settings.get(name),
        set: (name: string, value: unknown) => void settings.set(name, value),
        saveAsync: (done: (result: object) => void) => done({ status: "succeeded" }),
      },
    },
  } as unknown as OfficeLike;
  return { office, kept, opened, notes: () => readSendingNotes(settings.get(sendingNotesKey)) };
}

export async function paneWith(
  service: FakeService | null,
  state: PaneState = shown(),
  who = priya,
  ports: Partial<DeskPorts> = {},
) {
  const { office, kept, opened, notes } = officeOf();
  const desk = deskOn({
    office,
    service: service && { url: service.origin, token: async () => ({ token: tokenOf(who) }) },
    fetch: service?.fetch ?? (() => Promise.reject(new Error("Nobody is to be asked."))),
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    now: () => now,
    securityContact: "security@harbourlane.example",
    policy: "{}",
    page: "https://guard.example/taskpane.html",
    sight: { isSeen: () => true, onSeen: () => () => undefined },
    ...ports,
  });
  const done = actions();
  const rendered = show({ state, actions: { ...done, cases: async () => desk } });
  await settle();
  return { ...rendered, kept, opened, notes, taken: done.taken };
}

const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 15));

/** Lets what was asked be answered, and what is loaded come: until the page stays as it is. */
export const settle = () =>
  act(async () => {
    let changed = true;
    const observer = new MutationObserver(() => (changed = true));
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    for (let still = 0; still < 4; still = changed || digesting > 0 ? 0 : still + 1) {
      changed = false;
      await moment();
    }
    observer.disconnect();
  });

export async function press(name: string | RegExp) {
  const button = screen.getByRole("button", { name });
  await act(async () => {
    button.focus();
    fireEvent.click(button);
  });
  await settle();
}
export const choose = (name: string) => act(async () => screen.getByRole("radio", { name }).click());
export const type = (name: string | RegExp, value: string) =>
  act(async () => void fireEvent.change(screen.getByRole("textbox", { name }), { target: { value } }));

export const card = () => screen.getByRole("region", { name: "Case 2026-118" });
/** What the case has come to: the first of what is read out. */
export const stateOf = () => within(card()).getAllByRole("status")[0]?.textContent;
