import {
  type SendingNotes,
  noNotes,
  readSendingNotes,
  sendingNotesKey,
  warnedAs,
  type OpenCase,
  digestLength,
} from "../../cases";
import { jsonOf, type Send, type Sent } from "../../contract";
import { type Runtime, safely, type OfficeLike } from "../outlook/office";
import { sha256 } from "js-sha256";

const maxCharacters = 2_000_000;

/** XMLHttpRequest: every engine of Outlook has it. */
export const sendBy =
  (runtime: Runtime): Send =>
  ({ method, url, headers, body }, limit) =>
    new Promise<Sent>((resolve) => {
      const fail = (): void => resolve({ failed: "network" });
      const late = (): void => resolve({ failed: "timedOut" });
      try {
        const request = runtime.request();
        if (request === null) return fail();
        request.open(method, url);
        for (const name of Object.keys(headers)) request.setRequestHeader(name, headers[name] ?? "");
        request.onerror = fail;
        request.ontimeout = late;
        request.onload = () => {
          const { status, responseText: text } = request;
          resolve(text.length > maxCharacters ? { failed: "tooLarge" } : { status, text, header: () => null });
        };
        if (limit !== null) {
          request.timeout = limit;
          runtime.after(limit, late);
        }
        request.send(typeof body === "string" ? body : undefined);
      } catch {
        fail();
      }
    });

/** What of config.json the check on sending goes by. */
export interface SendingSettings {
  readonly sendMode: SendingNotes["sendMode"];
  /** Lower case. */
  readonly own: readonly string[];
  readonly freemail: readonly string[];
  readonly accounts: readonly string[];
  /** Without a slash at its end; null for none. */
  readonly service: string | null;
}

/** Milliseconds. */
const limit = 1_500;

type Json = Readonly<Record<string, unknown>>;

const objectOf = (value: unknown): Json => (typeof value === "object" && value !== null ? (value as Json) : {});
const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];

function settingsOf(json: unknown, notes: SendingNotes): SendingSettings {
  const config = objectOf(json);
  const policy = objectOf(config.policy);
  const organisation = objectOf(policy.organisation);
  const own = textsOf(organisation.domains).map((domain) => domain.toLowerCase());
  const isKnown = policy.sendMode === "SoftBlock" || policy.sendMode === "PromptUser";
  return {
    sendMode: json === null ? notes.sendMode : isKnown ? (policy.sendMode as SendingNotes["sendMode"]) : "PromptUser",
    own: own.length > 0 ? own : notes.own,
    freemail: textsOf(policy.freemailDomains),
    accounts: textsOf(organisation.accounts),
    service: typeof config.service === "string" ? config.service.replace(/\/$/, "") : null,
  };
}

/** Without config.json the pane's notes hold. What stays unknown is left open: people are asked, and may send. */
export function loadSettings(runtime: Runtime, notes: SendingNotes): Promise<SendingSettings> {
  const base = runtime.base ?? notes.base;
  if (base === null || !/^https?:\/\//.test(base)) return Promise.resolve(settingsOf(null, notes));
  const request = { method: "GET", url: `${base}config.json`, headers: {}, body: null } as const;
  return sendBy(runtime)(request, limit).then((sent) =>
    settingsOf("status" in sent && sent.status >= 200 && sent.status < 300 ? (jsonOf(sent.text) ?? null) : null, notes),
  );
}

/** Left by a second script, loaded only on a page, which signing in needs. */
interface TokenGiver {
  remitGuardToken?: () => Promise<string | null>;
}

declare const window: TokenGiver | undefined;

/** Milliseconds, loading included. */
const signInLimit = 1_800;

/** Null if none without asking anybody. Never rejects. */
export function tokenFor({ page, base, after }: Runtime): Promise<string | null> {
  if (page === null || base === null || typeof window === "undefined") return Promise.resolve(null);
  const giver = window;
  return new Promise((resolve) => {
    const none = (): void => resolve(null);
    const ask = (): void => {
      const given = giver.remitGuardToken?.();
      if (given === undefined) none();
      else given.then(resolve, none);
    };
    after(signInLimit, none);
    if (giver.remitGuardToken !== undefined) return ask();
    const script = page.createElement("script");
    script.onload = ask;
    script.onerror = none;
    script.src = `${base}token.js`;
    page.head.appendChild(script);
  });
}

/** UTF-8, hexadecimal. */
export const digest = (text: string): string => sha256(text);

/** As the pane's notes keep it. */
export const shortDigest = (text: string): string => digest(text).slice(0, digestLength);

/** Today, ISO 8601. */
export const dayOf = ({ now }: Pick<Runtime, "now">): string => new Date(now()).toISOString().slice(0, 10);

/** May be old: Outlook hands out copies. */
export function notesOf(office: OfficeLike): SendingNotes {
  return safely(() => readSendingNotes(office.context.roamingSettings?.get(sendingNotesKey)), noNotes);
}

/** The first in the list with these keys; null for none. */
export function caseOf(cases: readonly OpenCase[], keys: readonly string[], today: string): OpenCase | null {
  if (cases.length === 0) return null;
  const digests = new Set(keys.map(shortDigest));
  const isOpen = (one: OpenCase): boolean => warnedAs({ ...one, isAltered: false }, today) !== null;
  return cases.find((one) => isOpen(one) && one.keys.some((key) => digests.has(key))) ?? null;
}
