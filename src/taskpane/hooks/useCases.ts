import { useMemo } from "react";
import type { GiveToken } from "../../contract";
import type { After, Setup } from "../../inspect";
import type { OfficeLike } from "../../mail/office";
import type { CaseDesk, LoadDesk, Sight } from "../cases/types";
import type { SignIn } from "../signIn/signIn";

interface CasePorts {
  readonly office: OfficeLike;
  readonly setup: Setup;
  readonly token?: GiveToken;
  readonly signIn?: SignIn;
  readonly securityContact?: string | null;
  readonly now: () => number;
}

const pageSight: Sight = {
  isSeen: () => document.visibilityState !== "hidden",
  onSeen: (seen) => {
    const look = (): void => {
      if (document.visibilityState !== "hidden") seen();
    };
    window.addEventListener("focus", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      window.removeEventListener("focus", look);
      document.removeEventListener("visibilitychange", look);
    };
  },
};

/** With the service after sign-in, else with the message. Loaded after the first verdict. */
export function useCases(ports: CasePorts | null, after: After): LoadDesk | undefined {
  return useMemo(() => {
    if (ports === null) return undefined;
    const { office, now, setup, securityContact = null } = ports;
    const token = ports.signIn?.token ?? ports.token;
    const isAsked = setup.directory.kind === "service" && token !== undefined;
    const service = isAsked ? { url: setup.directory.url, token } : null;
    let desk: Promise<CaseDesk> | null = null;
    return async () => {
      desk ??= import(/* webpackChunkName: "cases" */ "../cases/desk").then(({ deskOn }) =>
        deskOn({
          office,
          service,
          fetch: (...asked) => fetch(...asked),
          after,
          now,
          securityContact,
          policy: setup.policy,
          page: window.location.href,
          sight: pageSight,
        }),
      );
      try {
        return await desk;
      } catch {
        desk = null;
        return null;
      }
    };
  }, [ports, after]);
}
