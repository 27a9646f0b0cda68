import { RequestFault } from "../faults/problem";

/** RFC 9110, section 13.1.1. @param of whose ETag. @throws {RequestFault} 400 for no ETag of ours */
export function versionOf(header: string | undefined, of: string): number | null {
  if (header === undefined) return null;
  const [, version] = /^"(\d{1,15})"$/.exec(header.trim()) ?? [];
  if (version === undefined) throw new RequestFault(400, "invalid", `If-Match must be the ETag of ${of}, such as "3".`);
  return Number(version);
}
