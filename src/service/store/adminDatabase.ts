import { existsSync } from "node:fs";
import { type Database, type DatabaseOptions, openDatabase } from "./database";
import { runningEmbedded, startEmbedded } from "./embedded";
import { backUp } from "./embedded/backup";
import { isClaimed } from "./embedded/claim";
import { filesIn } from "./embedded/files";
import { StartFault } from "../faults/startFault";

/** Uses a running service's server, or starts one for as long as needed. @param mayMake whether to make a missing database */
export async function openBeside(options: DatabaseOptions, mayMake: boolean): Promise<Database> {
  if (!("folder" in options)) return openDatabase(options, 2);
  if (!mayMake) mustBeThere(options.folder);
  const running = runningEmbedded(options.folder);
  if (running !== null && (await isClaimed(running.owner))) return openDatabase({ addresses: running }, 2);
  return openDatabase(options, 2);
}

/** A command that would make a new, empty database was given the wrong folder. */
function mustBeThere(dataFolder: string): void {
  if (existsSync(filesIn(dataFolder).cluster)) return;
  throw new StartFault(`There is no database in ${dataFolder}. Name the service's data folder in DATA_DIR.`);
}

/** With or without a running service. */
export async function backUpFolder(dataFolder: string, target: string): Promise<void> {
  const running = runningEmbedded(dataFolder);
  if (running !== null && (await isClaimed(running.owner))) return backUp(running.owner, dataFolder, target);
  mustBeThere(dataFolder);
  const started = await startEmbedded(dataFolder);
  try {
    await backUp(started.owner, dataFolder, target);
  } finally {
    await started.stop();
  }
}
