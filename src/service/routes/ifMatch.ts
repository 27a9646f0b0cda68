import { RequestFault } from "../faults/problem";

/**
 * The version that If-Match names (RFC 9110, section 13.1.1); null without one.
 * @param of whose ETag it must be, to speak of it
 * @throws {RequestFault} 400 for what no answer of ours gave as an ETag.
 */
export function versionOf(header: string | undefined, of: string): number | null {
  if (header === undefined) return null;
  const [, version] = /^"(\d{1,15})"$/.exec(header.trim()) ?? [];
  if (version === undefined) throw new RequestFault(400, "invalid", `If-Match must be the ETag of ${of}, such as "3".`);
  return Number(version);
}
