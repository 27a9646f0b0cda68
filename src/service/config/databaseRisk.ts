import { isLoopback } from "../auth/claims";
import type { Config } from "./config";

/** As postgres.js reads them. A socket is a path, encoded or not. */
function hostsOf(url: string): readonly string[] {
  const [, names = ""] = /^[^:]*:\/\/(?:[^@/?]*@)?([^/?]*)/.exec(url) ?? [];
  return names.split(",").map((name) => /^\[[^\]]*\]/.exec(name)?.[0] ?? name.split(":", 1)[0] ?? "");
}

function isSafe(url: string): boolean {
  const query = new URLSearchParams(url.split("?")[1] ?? "");
  if (query.get("sslmode") === "verify-full") return true;
  return hostsOf(url).every((host) => host === "" || /^(?:\/|%2f)/i.test(host) || isLoopback(host));
}

/** About connections that others can read or answer. */
export function databaseRisks({
  databaseUrl,
  databaseOwnerUrl,
}: Pick<Config, "databaseUrl" | "databaseOwnerUrl">): string[] {
  const named = Object.entries({ DATABASE_URL: databaseUrl, DATABASE_OWNER_URL: databaseOwnerUrl });
  return named.flatMap(([name, url]) =>
    url === null || isSafe(url)
      ? []
      : [
          `${name} leads to another machine without sslmode=verify-full: anyone on the network path can read the supplier list and the password, and answer as the database. Add sslmode=verify-full to it.`,
        ],
  );
}
