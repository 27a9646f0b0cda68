import { recordForm } from "../../src/accounts";
import type { Policy } from "../../src/analysis";
import type { FakeCompose } from "../outlook";

/** What a draft's window hands to the frame in which the add-in's events run. Both pages are of one origin. */
export interface EventsHost {
  readonly office: FakeCompose["office"];
  /** What the script reads as config.json. */
  readonly config: object;
  /** Signs in to the supplier service, in place of what the pane's site does it with; null where there is none. */
  readonly token: (() => Promise<string | null>) | null;
  /** The script has been loaded, or can't be. */
  readonly onLoad: () => void;
}

declare global {
  interface Window {
    /** Set by the mailbox before it opens the frame. */
    remitGuardEvents?: EventsHost;
  }
}

/** The settings of the pane's site, as the mailbox has them: what messages are judged by holds for drafts too. */
export function configFor(policy: Policy, service: string | null): object {
  const { organisation } = policy;
  return {
    ...(service !== null && { service }),
    policy: { ...policy, organisation: { ...organisation, accounts: organisation.accounts.map(recordForm) } },
  };
}
