import { followCase } from "./follow";
import type { CaseDesk, Sight } from "./types";
import type { GiveToken } from "../../contract";
import type { After, Setup } from "../../inspect";
import { environmentOf, type OfficeLike, prepareMessage } from "../../mail/office";
import { localCases } from "./local";
import { noteForSending } from "./openDigests";
import { casesOf } from "./service";

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
  readonly sight: Sight;
}

/** Makes the desk at which cases are read and worked on. */
export function deskOn(ports: DeskPorts): CaseDesk {
  const { office, service, fetch, after, now, securityContact, policy, page, sight } = ports;
  const { mobile, person, address } = environmentOf(office);
  const here = mobile ? (["phone"] as const) : [];
  const desk: CaseDesk = {
    service: service && casesOf({ service: service.url, token: service.token, fetch, after }, here),
    local: localCases({ office, after, now, person: () => person ?? address ?? "?" }),
    prepare: (message) => prepareMessage(office, message, after),
    note: noteForSending({ office, after, now, page, policy }),
    securityContact,
    now,
    follow: (of, emit) => followCase(desk, { ...sight, after }, of, emit),
  };
  return desk;
}
