import { defaultPolicy, type Report } from "../../src/analysis";
import { inspect, type Ports } from "../../src/inspect";
import { readMessage } from "../../src/mail/file";
import { memoryDirectory, readPolicy, readSupplierFile } from "../../src/suppliers";

/** The files of an inspection, as they are. */
export interface Files {
  readonly suppliers: Uint8Array;
  readonly policy: string;
}

/** Inspects messages as a page's worker does. @param readDocuments A worker of its own does that for a page. */
export async function inspectAll(
  messages: readonly Uint8Array[],
  { suppliers, policy }: Files,
  readDocuments: Ports["readDocuments"],
): Promise<readonly Report[]> {
  const { records } = readSupplierFile(suppliers, "suppliers.csv");
  const read = readPolicy(policy, { defaults: defaultPolicy });
  if ("errors" in read) throw new Error(read.errors.join("\n"));
  const ports = {
    directory: memoryDirectory(records),
    policy: read.policy,
    now: new Date("2026-10-05"),
    readDocuments,
  };
  const reports: Report[] = [];
  for (const message of messages) reports.push(await inspect(await readMessage(message), ports));
  return reports;
}
