import { defaultPolicy, type Directory, type Policy, type Report } from "../../src/analysis";
import { documentReader, inspect } from "../../src/inspect";
import { readMessage } from "../../src/mail/file";
import { memoryDirectory, readPolicy, readSupplierFile } from "../../src/suppliers";
import { now } from "./base";
import { reaches, type ExpectedVerdict } from "./verdict/expectedVerdict";
import type { Case } from "./generate";
import { policyFile, supplierFile, type World } from "./world";

const readDocuments = documentReader({ ocr: true });

/** What was said of a message. */
export interface Judgement {
  readonly case: Case;
  readonly verdict: ExpectedVerdict;
  /** Signals that found something, the faint ones apart. */
  readonly said: readonly string[];
  /** It is what it must or may be. */
  readonly holds: boolean;
  readonly report: Report;
}

/** The program as it is set up for an organisation. */
interface Desk {
  readonly policy: Policy;
  readonly directory: Directory;
}

const desks = new Map<World, Desk>();

/** The program set up for an organisation, from the files that it would be given. A fault in them is one of ours. */
export function deskOf(world: World): Desk {
  const ready = desks.get(world);
  if (ready !== undefined) return ready;
  const { records, faults } = readSupplierFile(new TextEncoder().encode(supplierFile(world)), "suppliers.csv");
  const read = readPolicy(policyFile(world), { defaults: defaultPolicy });
  if ("errors" in read) throw new Error(read.errors.join("\n"));
  if (faults.length > 0 && world.ofMail !== true) throw new Error(JSON.stringify(faults.slice(0, 3)));
  const desk = { policy: read.policy, directory: memoryDirectory(records) };
  desks.set(world, desk);
  return desk;
}

const weighs = ({ strength }: Report["findings"][number]): boolean => strength !== "context" && strength !== "weak";

/** Reads and judges a message with the real program, in this process. */
export async function judgeCase(made: Case): Promise<Judgement> {
  const { policy, directory } = deskOf(made.world);
  const item = await readMessage(new TextEncoder().encode(made.message));
  const report = await inspect(item, {
    directory: made.records ? directory : null,
    policy,
    now,
    readDocuments: async (attachments) => {
      const read = await readDocuments(attachments);
      return { ...read, found: [...read.found, ...(made.papers ?? [])] };
    },
  });
  const found = report.findings.filter(({ outcome }) => outcome === "suspicious");
  const holds =
    made.harm === "attack" ? reaches(report.verdict, made.expected) : reaches(made.expected, report.verdict);
  // What is never more than faint counts where it was due.
  const faint = made.due.includes("supplier-unknown") ? ["supplier-unknown"] : [];
  const said = [
    ...new Set(found.filter((one) => weighs(one) || faint.includes(one.signal)).map(({ signal }) => signal)),
  ];
  return { case: made, verdict: report.verdict, said, holds, report };
}
