import { defaultPolicy, signals } from "../../src/analysis";
import { readPiece } from "../../src/mail/file";
import { packSuppliers, readPolicy, readSupplierFile } from "../../src/suppliers";
import { letterOf, listingOf } from "./letter";
import type { Answers, PolicyFile, Question, SuppliersRead } from "./protocol";
import { textOf } from "./text";

/** Answers a question of the page. Rejects where the reader of a rare format can't be loaded. */
export async function answer(question: Question): Promise<Answers[keyof Answers]> {
  switch (question.ask) {
    case "listing":
      return listingOf(await readPiece(question.piece));
    case "letter":
      return letterOf(await readPiece(question.piece));
    case "suppliers":
      return suppliersOf(question.bytes, question.name);
    case "policy":
      return policyOf(question.bytes);
  }
}

function suppliersOf(bytes: Uint8Array, name: string): SuppliersRead {
  const { records, ...rest } = readSupplierFile(bytes, name);
  return { ...rest, packed: packSuppliers(records) };
}

function policyOf(bytes: Uint8Array): PolicyFile {
  return readPolicy(textOf(bytes), { defaults: defaultPolicy, knownSignals: signals.map(({ id }) => id) });
}
