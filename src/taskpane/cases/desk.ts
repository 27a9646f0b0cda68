import { isUnsettled } from "../../cases";
import type { CaseDesk, CaseHere, CaseMessage, Following, Found, FoundCase, Opening } from "./types";
import type { GiveToken } from "../../contract";
import type { After, Setup } from "../../inspect";
import { environmentOf, type OfficeLike, prepareMessage } from "../../mail/office";
import { localCases } from "./local";
import { noteForSending } from "./openDigests";
import { casesOf } from "./service";

const withoutService: ReadonlySet<string> = new Set(["notSignedIn", "noPermission"]);

/** Open ones first, then those about this message, then fraud, then the newest. */
function chosenOf(cases: readonly FoundCase[]): FoundCase | null {
  const about = cases.filter(({ covers }) => covers);
  return (
    cases.find(({ state }) => isUnsettled(state)) ??
    about.find(({ state }) => state === "fraud") ??
    about[0] ??
    cases[0] ??
    null
  );
}

/** Calls `emit` at each change. */
function followCase(desk: CaseDesk, first: CaseMessage, emit: (here: CaseHere) => void): Following {
  let of = first;
  let isOver = false;
  let isOpenedHere = false;
  let found: Found | null = null;
  let cases = desk.service ?? desk.local;

  const tell = (): void => {
    void desk.note(of.subject, found?.kind === "found" ? found.cases : []);
    if (isOver) return;
    const form = found?.kind === "found" ? chosenOf(found.cases) : null;
    emit({ ...of, desk, cases, found, form, isLocal: cases === desk.local, isOpenedHere, open, become, askAgain });
  };
  const become = (form: FoundCase): void => {
    const others = found?.kind === "found" ? found.cases.filter(({ id }) => id !== form.id) : [];
    found = { kind: "found", cases: [form, ...others] };
    tell();
  };
  const learn = async (): Promise<void> => {
    cases = desk.service ?? desk.local;
    found = await cases.find(of.subject);
    if (cases !== desk.local && found.kind === "failed" && withoutService.has(found.because)) {
      cases = desk.local;
      found = await cases.find(of.subject);
    }
    tell();
  };
  const askAgain = (): void => void learn();
  async function open(reason: string | null): Promise<Opening> {
    const acted = await cases.open(of.subject, of.report, reason);
    if (acted.kind === "failed") return acted.because;
    isOpenedHere = true;
    become(acted.form);
    return null;
  }
  void learn();
  return {
    learn: (more) => {
      of = more;
    },
    end: () => {
      isOver = true;
    },
  };
}

/** What cases run on. */
export interface DeskPorts {
  readonly office: OfficeLike;
  readonly service: { readonly url: string; readonly token: GiveToken } | null;
  readonly fetch: (url: string, options: RequestInit) => Promise<Response>;
  readonly after: After;
  readonly now: () => number;
  readonly securityContact: string | null;
  readonly policy: Setup["policy"];
  readonly page: string;
}

/** Makes the desk at which cases are read and worked on. */
export function deskOn({ office, service, fetch, after, now, securityContact, policy, page }: DeskPorts): CaseDesk {
  const { mobile, person, address } = environmentOf(office);
  const here = mobile ? (["phone"] as const) : [];
  const desk: CaseDesk = {
    service: service && casesOf({ service: service.url, token: service.token, fetch, after }, here),
    local: localCases({ office, after, now, person: () => person ?? address ?? "?" }),
    prepare: (message) => prepareMessage(office, message, after),
    note: noteForSending({ office, after, now, page, policy }),
    securityContact,
    now,
    follow: (of, emit) => followCase(desk, of, emit),
  };
  return desk;
}
