import { accountText, isUnsettled, type CaseForm, type FoundCases, type OpenCase } from "../../cases";
import type { Conversation } from "../draft/conversation";
import type { Runtime } from "../outlook/runtime";
import { digest, shortDigest } from "./digest";
import { askedFor } from "./fetched";
import type { SendingSettings } from "./settings";
import { tokenFor } from "./token";

/** Milliseconds that the service may take. */
const limit = 1_800;

function known({ label, state, supplierName, scope }: CaseForm): readonly OpenCase[] {
  if (!isUnsettled(state) && state !== "fraud") return [];
  return [
    {
      label,
      state: state as OpenCase["state"],
      supplier: supplierName,
      domains: [],
      keys: [],
      disputed: scope.destinations.map((each) => shortDigest(accountText(each))),
      onRecord: [],
    },
  ];
}

/**
 * The cases on a conversation that are open or were found to be fraud, the newest first; null where the service can't be asked. The
 * verdict of the question settles nothing and reopens nothing.
 */
export function askService(
  runtime: Runtime,
  { service }: SendingSettings,
  { keys, sender }: Conversation,
): Promise<readonly OpenCase[] | null> {
  if (service === null || keys.length === 0) return Promise.resolve(null);
  return tokenFor(runtime).then((token) => {
    if (token === null) return null;
    const body = JSON.stringify({
      digests: keys.map(digest),
      scope: { supplier: null, destinations: [], sender },
      verdict: "unrelated",
    });
    const headers = { "Content-Type": "application/json", Authorization: `Bearer ${token}` };
    return askedFor(runtime, { method: "POST", url: `${service}/api/cases/find`, headers, body, limit }).then(
      (answer) => {
        const cases = (answer as Partial<FoundCases> | null)?.cases;
        return Array.isArray(cases)
          ? (cases as FoundCases["cases"]).reduce<readonly OpenCase[]>((all, each) => [...all, ...known(each)], [])
          : null;
      },
    );
  });
}
