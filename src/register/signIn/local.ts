import type { Fetch } from "../api/http";
import { type Person, personOf, type SignIn, tokenAnswer } from "./session";

/** Survives a reload. */
export type KeepingPlace = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const key = "remit-guard.register.person";
/** Milliseconds before expiry at which a token is exchanged. */
const margin = 60_000;

/** For trying it out: one may be anybody. */
export function localSignIn(
  { tokenUrl, people }: { readonly tokenUrl: string; readonly people: readonly Person[] },
  { fetch, now, place }: { readonly fetch: Fetch; readonly now: () => number; readonly place: KeepingPlace },
): SignIn {
  let chosen: Person | null = null;
  let kept: { readonly token: string; readonly until: number } | null = null;

  async function ask(person: Person): Promise<string> {
    const headers = { "Content-Type": "application/json" };
    const response = await fetch(tokenUrl, { method: "POST", headers, body: JSON.stringify(person) });
    const body = (await response.json()) as { readonly access_token?: unknown; readonly expires_in?: unknown };
    const { access_token: token, expires_in: seconds } = body;
    if (typeof token !== "string") throw new Error("The local issuer gave no token.");
    kept = { token, until: now() + (typeof seconds === "number" ? seconds * 1_000 : 0) - margin };
    return token;
  }

  async function begin(choice?: Person): Promise<Person | null> {
    if (choice === undefined) return null;
    const person = personOf(await ask(choice));
    chosen = choice;
    place.setItem(key, choice.oid);
    return person;
  }

  return {
    choices: people,
    begin,
    resume: () => begin(people.find(({ oid }) => oid === place.getItem(key))).catch(() => null),
    end: async () => {
      chosen = kept = null;
      place.removeItem(key);
    },
    token: async (fresh) => {
      if (chosen === null) return tokenAnswer(null);
      if (kept !== null && !fresh && now() < kept.until) return tokenAnswer(kept.token);
      return tokenAnswer(await ask(chosen).catch(() => null));
    },
  };
}
