import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultPolicy, type Report } from "../../src/analysis";
import { documentReader, inspect, type WordingPort } from "../../src/inspect";
import { readMessage } from "../../src/mail/file";
import { memoryDirectory, readPolicy, readSupplierFile } from "../../src/suppliers";

/** Inspects messages with the supplier list and the policy of a folder. */
export interface Inspection {
  /** Of the supplier list and the policy. There are none. */
  readonly faults: readonly unknown[];
  /** @param path From the folder. @param now The clock, as ISO 8601. */
  readonly inspectFile: (path: string, now: string) => Promise<Report>;
}

/** Reads suppliers.csv and policy.json of `folder`. @param wording The wording model; null for the patterns alone. */
export function inspectionIn(folder: string, wording: WordingPort | null = null): Inspection {
  const suppliers = readSupplierFile(readFileSync(join(folder, "suppliers.csv")), "suppliers.csv");
  const read = readPolicy(readFileSync(join(folder, "policy.json"), "utf8"), { defaults: defaultPolicy });
  const directory = memoryDirectory(suppliers.records);
  const readDocuments = documentReader({ ocr: true });
  return {
    faults: [...suppliers.faults, ...("errors" in read ? read.errors : [])],
    inspectFile: async (path, now) => {
      if ("errors" in read) throw new Error(read.errors.join("\n"));
      const item = await readMessage(readFileSync(join(folder, path)));
      return inspect(item, { directory, policy: read.policy, now: new Date(now), readDocuments, wording });
    },
  };
}
