import { samePerson } from "../../names";
import type { Author, Thread } from "../evidence/evidence";
import { sameAddress } from "../evidence/people";
import { outsiders, senderCause } from "./shared";
import { defineSignal } from "./define";

/** Lines at the end of a text in which a name alone is its author's, and the first ones, which may address the reader. */
const signatureLines = 6;
const addressLines = 2;

/** A line that is a name, or a name before a title: "Helen Marsh | CFO". "Helen Marsh," greets. */
function signs(line: string, name: string): boolean {
  const [alone = ""] = line.trim().split(/\s[|\u2013\u2014-]\s/);
  return (
    !/[,:]$/.test(alone) && alone.split(/\s+/).length === name.trim().split(/\s+/).length && samePerson(alone, name)
  );
}

/** The names that an author goes by: the one that he shows; in webmail also what stands before the @, and his signature. */
function goesBy(author: Author, name: string, { segments }: Thread): boolean {
  if (author.name !== null && samePerson(name, author.name)) return true;
  if (!author.freemail) return false;
  const local = author.address?.split("@")[0]?.replace(/[._+\d-]+/g, " ") ?? "";
  if (samePerson(name, local)) return true;
  const lines = (segments[author.segment]?.lines ?? []).filter((line) => line.trim() !== "").slice(addressLines);
  return author.role !== "quoted" && lines.slice(-signatureLines).some((line) => signs(line, name));
}

/** Asks: does an outside address, on no record, carry a colleague's name and ask? */
export const staffImpersonated = defineSignal({
  id: "staff-impersonated",
  group: "sender",
  needs: ["authors", "staff", "thread"],
  messages: ["posing", "none"],
  check({ authors, staff, thread }, say) {
    for (const author of outsiders(authors)) {
      if (author.onRecord || !author.asks) continue;
      // A colleague's own mailbox elsewhere, where the policy lists it, poses as nobody.
      if (staff.some(({ email }) => sameAddress(email, author.address))) continue;
      const colleague = staff.find(({ name }) => goesBy(author, name, thread));
      if (colleague === undefined) continue;
      const params = { name: colleague.name, address: author.address ?? "" };
      return say.suspicious("posing", { params, cause: senderCause(author) });
    }
    return say.clear("none");
  },
});
