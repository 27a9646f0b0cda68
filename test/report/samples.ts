import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultPolicy, type Report } from "../../src/analysis";
import { documentReader, inspect, type Ports } from "../../src/inspect";
import { readMessage } from "../../src/mail/file";
import { memoryDirectory, readPolicy, readSupplierFile } from "../../src/suppliers";

const readDocuments = documentReader({ ocr: true });

const folder = join(__dirname, "../../samples");

function ports(): Ports {
  const file = readSupplierFile(readFileSync(join(folder, "suppliers.csv")), "suppliers.csv");
  const read = readPolicy(readFileSync(join(folder, "policy.json"), "utf8"), { defaults: defaultPolicy });
  if ("errors" in read) throw new Error(read.errors.join("\n"));
  const directory = memoryDirectory(file.records);
  return { directory, policy: read.policy, now: new Date("2026-10-05T12:00:00Z"), readDocuments };
}

/** Names of the sample messages, in their order. */
export const sampleNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(".eml"))
  .sort();

/** The report of a sample message, as every door makes it. */
export async function sampleReport(name: string): Promise<Report> {
  return inspect(await readMessage(readFileSync(join(folder, name))), ports());
}
