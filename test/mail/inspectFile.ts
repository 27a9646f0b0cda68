import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultPolicy, isFreemail } from "../../src/analysis";
import { documentReader, inspect } from "../../src/inspect";
import { readMessage } from "../../src/mail/file";
import { en, reportJson, type ReportJson } from "../../src/report";
import { memoryDirectory, readPolicy, readSupplierFile } from "../../src/suppliers";

const readDocuments = documentReader({ ocr: true });

const suppliers = readSupplierFile(readFileSync(join(__dirname, "suppliers.csv")), "suppliers.csv");
const read = readPolicy(readFileSync(join(__dirname, "policy.json"), "utf8"), { defaults: defaultPolicy });

/** The faults of the shipped supplier and policy file: there are none. */
export const faults: readonly unknown[] = [...suppliers.faults, ...("errors" in read ? read.errors : [])];

const directory = memoryDirectory(suppliers.records, { isSharedDomain: isFreemail });

/** Inspects one of the shipped messages with the shipped suppliers and policy. */
export async function inspectFile(path: string, now: string): Promise<ReportJson> {
  if ("errors" in read) throw new Error(read.errors.join("\n"));
  const item = await readMessage(readFileSync(join(__dirname, path)));
  const ports = { directory, policy: read.policy, now: new Date(now), readDocuments };
  return reportJson(await inspect(item, ports), path, 0, 0, en);
}
