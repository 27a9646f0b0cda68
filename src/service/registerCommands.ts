import { join } from "node:path";
import { registerCountries } from "../contract";
import { readConfig } from "./config/config";
import { codeOf, StartFault } from "./faults/startFault";
import { addRegister, indexName } from "./registers/index/build";
import { type IndexHead, RegisterIndex } from "./registers/index/open";

function folderOf({ environment }: AdminPorts): string {
  const { registers } = readConfig(environment);
  if (registers === null)
    throw new StartFault('The configuration names no folder for registers. Add "registers": { "folder": … } to it.');
  return registers.folder;
}

function told({ country, date, counts, skipped, file }: IndexHead): string {
  const left = skipped === 0 ? "" : `; ${skipped} entries without a tax number or an IBAN were left out`;
  return `${country}: the register of ${date} has ${counts.pair} accounts (${file})${left}.`;
}

/** Resolves with the exit code. */
export async function registersAdd({
  file,
  ...ports
}: AdminPorts & { readonly file: string | undefined }): Promise<number> {
  if (file === undefined) throw new StartFault("Name the register's file.");
  ports.say(told(await addRegister(file, folderOf(ports), new Date())));
  return 0;
}

/** Resolves with the exit code. */
export async function registersList(ports: AdminPorts): Promise<number> {
  const folder = folderOf(ports);
  let found = 0;
  for (const country of registerCountries) {
    try {
      const index = await RegisterIndex.open(join(folder, indexName(country)));
      ports.say(told(index.head));
      await index.close();
      found += 1;
    } catch (error) {
      if (codeOf(error) !== "ENOENT") throw error;
    }
  }
  if (found === 0) ports.say(`There is no register in ${folder}. Add one with registers add FILE.`);
  return 0;
}

/** What a command gets from its process. */
export interface AdminPorts {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}
