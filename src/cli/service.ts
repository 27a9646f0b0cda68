import { recordsFaults, type Directory, type Records, type RecordsFault } from "../analysis";
import { serviceDirectory } from "../inspect";
import { InputError } from "./options";
import type { ServiceAddress } from "./protocol";

/** Security: not an argument, since all processes on the machine can read those. */
export const tokenVariable = "REMIT_GUARD_TOKEN";

/** Milliseconds of failures only: longer than a restart. */
const patience = 60_000;
const nobody = { addresses: [], domains: [], names: [], mentions: [], taxIds: [], accounts: [] };
const refused = `the service doesn't accept the token in ${tokenVariable}. It may have expired: get another one.`;
const atStart: Readonly<Record<RecordsFault, string>> = {
  notReachable: "no answer. Check the address and the network.",
  recordsTimedOut: "no answer came within three seconds, twice. Check the address and the network.",
  notSignedIn: refused,
  signInRefused: refused,
  noPermission: `the token in ${tokenVariable} may not read suppliers: it needs the role Supplier.Read.`,
  serviceFault: "the service is not available at the moment. Try again in a few minutes.",
  notOurService: "this isn't the supplier service, or it is another version. Give its address without /api.",
};

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

function addressOf(given: string): string {
  if (!URL.canParse(given)) throw new InputError(`${given}: not a valid address.`);
  const { protocol, hostname, username, password, search, hash, href } = new URL(given);
  if (protocol !== "https:" && !isLoopback(hostname))
    throw new InputError(`${given}: the address must begin with https, because a token is sent with each request.`);
  if (username + password + search + hash !== "")
    throw new InputError(`${given}: give the address without a user name, query or fragment.`);
  return href.replace(/\/$/, "");
}

/** For one thread. */
export function openService(
  { url, token }: ServiceAddress,
  now: () => number = () => performance.now(),
  open: typeof serviceDirectory = serviceDirectory,
): Directory {
  const directory = open(url, (fresh) => Promise.resolve(fresh ? { failure: "signInRefused" } : { token }));
  let since: number | null = null;
  let last: Records | null = null;
  return {
    lookup: async (clues, signal) => {
      if (last !== null && since !== null && now() - since > patience) return last;
      const records = await directory.lookup(clues, signal);
      const isFailure = records.state === "notReachable";
      since = isFailure ? (since ?? now()) : null;
      last = isFailure ? records : null;
      return records;
    },
  };
}

/** Doesn't ask the service. @throws {InputError} if the address or token is unusable */
export function placeOf(given: string, environment: Readonly<Record<string, string | undefined>>): ServiceAddress {
  const url = addressOf(given);
  const token = environment[tokenVariable]?.trim() ?? "";
  if (token === "")
    throw new InputError(`${url}: the service requires an access token. Put one into ${tokenVariable}.`);
  if (!/^[\x21-\x7e]{1,20000}$/.test(token))
    throw new InputError(`${tokenVariable} isn't an access token: it contains a space or an invalid character.`);
  return { url, token };
}

/** @throws {InputError} for an unusable address or token, or by the service's answer */
export async function serviceFrom(
  given: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ServiceAddress> {
  const address = placeOf(given, environment);
  const { url } = address;
  const records = await openService(address).lookup(nobody);
  if (records.state === "notReachable") {
    const fault = recordsFaults.find((each) => each === records.reason.code) ?? "notReachable";
    throw new InputError(`${url}: ${atStart[fault]}`);
  }
  return address;
}
