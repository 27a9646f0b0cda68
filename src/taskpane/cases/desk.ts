import type { GiveToken } from "../../contract";
import type { After, Setup } from "../../inspect";
import { environmentOf, prepareMessage, type OfficeLike } from "../../mail/office";
import { followCase } from "./follow";
import { localCases } from "./local";
import { noteForSending } from "./noteForSending";
import { casesOf } from "./service";
import type { CaseDesk } from "./types";

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
