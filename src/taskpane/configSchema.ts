import * as z from "zod/mini";

// Otherwise zod tries `new Function`, which the page's Content-Security-Policy refuses and reports.
z.config({ jitless: true });

const text = (isIt: (given: string) => boolean, expected: string): z.ZodMiniString =>
  z.string({ error: `${expected} is expected` }).check(z.refine(isIt, { error: `${expected} is expected` }));

/** RFC 9562 section 4. */
const isGuid = (given: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(given);

/** An Application ID URI (api:// or https://), or the client id. */
const isAudience = (given: string): boolean =>
  isGuid(given) || (given.length <= 255 && /^(?:api|https):\/\/[\w.:~/-]{1,250}$/.test(given) && !given.endsWith("/"));

/** For trying it out: needs no sign-in. */
export const isLocalService = (given: string): boolean => new URL(given).protocol === "http:";

/** Security: may its answers be believed? A query would be lost when paths are added. */
function isServiceAddress(given: string): boolean {
  if (given.length > 2_000) return false;
  try {
    const { protocol, hostname, username, password, search, hash } = new URL(given);
    const own = protocol === "http:" && hostname === "localhost";
    return (protocol === "https:" || own) && username + password + search + hash === "";
  } catch {
    return false;
  }
}

/** Plain: it goes into a new message's recipients. */
const isAddress = (given: string): boolean =>
  given.length <= 254 && /^[^\s@<>"',;:]{1,64}@[^\s@<>"',;:]{1,190}$/.test(given);

/** The worker checks `policy`. */
export const configSchema = z.strictObject(
  {
    service: z.optional(text(isServiceAddress, "an address with https, without a user name, query or fragment,")),
    register: z.optional(text(isServiceAddress, "an address with https, without a user name, query or fragment,")),
    clientId: z.optional(text(isGuid, "a GUID")),
    tenantId: z.optional(text(isGuid, "a GUID")),
    audience: z.optional(text(isAudience, "an Application ID URI such as api://…, or a GUID,")),
    securityContact: z.optional(text(isAddress, "an e-mail address")),
    ocr: z.optional(z.boolean({ error: "true or false is expected" })),
    reader: z.optional(z.boolean({ error: "true or false is expected" })),
    policy: z.optional(z.record(z.string(), z.unknown(), { error: "an object is expected" })),
  },
  { error: (issue) => (issue.code === "invalid_type" ? "an object is expected" : undefined) },
);
