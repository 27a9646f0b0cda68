import type { Edit, FoundDestination } from "../../../src/analysis/facts";
import { documentEdited } from "../../../src/analysis/signals/document-edited";
import { payment } from "./kit";
import { judges } from "./table";

const inFile = { part: "attachment", name: "invoice.pdf", layer: "text", page: 1, quote: "IBAN" } as const;
const fraudster = payment({ segment: null, source: inFile, document: 0 });
const own = payment({ value: "DE89370400440532013000", segment: null, source: inFile, document: 0 });

function edit(before: readonly FoundDestination[], added: readonly FoundDestination[]): Edit {
  return { name: "invoice.pdf", page: 1, before, added };
}

judges(documentEdited, [
  {
    story: "an account laid over another one",
    given: { edits: [edit([own], [fraudster])], payments: [fraudster] },
    says: "suspicious edited",
    strength: "moderate",
    params: { file: "invoice.pdf", account: "DE02 1203 0000 0000 2020 51" },
    cause: "destination:DE02120300000000202051",
  },
  {
    story: "an account where there was none",
    given: { edits: [edit([], [fraudster])], payments: [fraudster] },
    says: "suspicious edited",
  },
  {
    story: "a stamp, a signature, a page number",
    given: { edits: [edit([], [])], payments: [fraudster] },
    says: "clear same",
  },
  {
    story: "a line that was moved with its account",
    given: { edits: [edit([fraudster], [fraudster])], payments: [fraudster] },
    says: "clear same",
  },
  {
    story: "an account on record",
    given: { edits: [edit([], [own])], payments: [{ ...own, onRecord: true }] },
    says: "clear same",
  },
  {
    story: "our own account, in a form that we filled",
    given: { edits: [edit([], [own])], payments: [{ ...own, role: "ours" }] },
    says: "clear same",
  },
  {
    story: "the same account in another file",
    given: {
      edits: [edit([], [fraudster])],
      payments: [{ ...fraudster, source: { ...inFile, name: "other.pdf" } }],
    },
    says: "clear same",
  },
  { story: "nothing was edited", given: { payments: [fraudster] }, says: "notApplicable" },
  {
    story: "a document could not be read",
    given: {},
    raw: { edits: { found: [], missing: [{ code: "encrypted" }] } },
    says: "cannotTell",
    reasons: ["encrypted"],
  },
]);
