import type { z } from "zod";
import { account, writtenAccount } from "../record";
import { caseForm, evidenceEntry, evidenceKey, foundCase } from "../cases";
import { health } from "../health";
import { historyEntry } from "../history";
import * as imports from "../imports";
import { ownership } from "../lookup";
import { actor, hash, next, signature, problem } from "../page";
import { proposal } from "../proposals";
import { record } from "../record";
import type { Part } from "../shape";
import { registerAnswer, supplier } from "../suppliers";

type Note<F = Readonly<Record<string, string>>> = Readonly<{ meta?: z.core.GlobalMeta; fields?: F }>;

const notes = new Map<Part, Note>();

function note<F extends Readonly<Record<string, Part>>>(
  part: Part & { readonly fields?: F },
  meta: z.core.GlobalMeta,
  fields?: Readonly<Partial<Record<keyof F, string>>>,
): void {
  notes.set(part, { meta, fields: fields as Readonly<Record<string, string>> });
}

const system = "supplier-file: our own format; mapping: only the mapping says what the columns contain.";
const layoutNotes = { system, title: "The name of the system.", sheet: "The sheet of a workbook that was read." };
const importNotes = {
  state: "preview: only the sender has looked at it; proposed: it waits for another person.",
  digest: "SHA-256 of the file, hexadecimal.",
  marked: "Rows that are worth a look.",
};

note(account, { id: "Account" });
note(writtenAccount, {
  description: "An IBAN, or scheme:bank/account in canonical digits.",
  examples: ["DE07100100100140801649", "gb-sort:200000/55779911"],
});
note(actor, { id: "Actor" });
note(problem, { id: "Problem" });
note(record, { id: "Record" });
note(supplier, { id: "Supplier" });
note(proposal, { id: "Proposal" });
note(next, { description: "The value for `after`; null at the end of the list." });
note(hash, { description: "SHA-256, hexadecimal." });
note(signature, { description: "Ed25519 (RFC 8032), base64url." });
note(ownership, {}, { account: "Index into `accounts`; for `other`, index into `otherDestinations`." });
note(
  registerAnswer,
  { id: "RegisterAnswer" },
  {
    taxNumber: "The supplier's tax number, as the register writes it.",
    date: "The date of the register; null if it can't be read.",
  },
);
note(caseForm, { id: "Case" }, { label: "Year and number, such as 2026-118." });
note(foundCase, {}, { covers: "Does the outcome apply to this message?" });
note(evidenceEntry, {}, { sealed: "The encrypted detail, base64." });
note(evidenceKey, {}, { publicKey: "Ed25519, SPKI, base64." });
note(historyEntry, {}, { name: "The supplier's current name." });
note(
  health,
  { id: "RecordHealth" },
  {
    unchecked: "Suppliers with accounts that no state register has answered for yet.",
    hasRegisters: "Without a state register, the count of notOnRegister is meaningless.",
  },
);
note(imports.meaning, {
  description: "A column of the supplier file or a part of an account, as in a mapping; null if the column isn't used.",
});
note(imports.layoutColumn, {}, { column: "As in the header row.", samples: "Up to three of its values." });
note(imports.layout, { description: "How the columns of the file were understood; null for JSON." }, layoutNotes);
note(
  imports.fileColumn,
  {},
  {
    column: "As in the header row.",
    samples: "Up to three of its values.",
    recognised: "The meaning that its name alone suggests.",
  },
);
note(
  imports.fileColumns,
  {},
  { ...layoutNotes, saved: "Who described the columns of such a file before: each `meaning` is from then." },
);
note(imports.fileColumnsAnswer, {}, { columns: "Null for a file without columns, such as JSON." });
note(imports.done, { description: "Rows done and their estimated total; a total of 0 means unknown." });
note(imports.importProgress, {}, { progress: "Null if there is no such file." });
note(imports.importForm, { id: "Import" }, importNotes);
note(imports.importSummary, {}, importNotes);

/** What is said of a shape. */
export const noteOf = (part: Part): Note => notes.get(part) ?? {};
