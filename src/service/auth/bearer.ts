import { RequestFault } from "../faults/problem";
import { challenge } from "./access";

/** RFC 6750, section 2.1. */
const credentials = /^bearer +([A-Za-z0-9._~+/-]+=*)$/i;

/** Not from the query, since queries are logged. @throws {RequestFault} 401 */
export function bearerToken(header: string | undefined): string {
  if (header === undefined)
    throw new RequestFault(401, "token", "An access token is needed, in the Authorization header.", challenge());
  const token = credentials.exec(header)?.[1];
  if (token !== undefined) return token;
  throw refusedToken("The Authorization header holds no bearer token.");
}

/** The answer to an invalid token. */
export function refusedToken(reason: string): RequestFault {
  return new RequestFault(401, "token", reason, challenge({ error: "invalid_token", error_description: reason }));
}
