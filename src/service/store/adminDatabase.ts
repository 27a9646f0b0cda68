import { existsSync } from "node:fs";
import { type Database, type DatabaseOptions, openDatabase } from "./database";
import { runningEmbedded, startEmbedded } from "./embedded";
import { backUp } from "./embedded/backup";
import { isClaimed } from "./embedded/claim";
import { filesIn } from "./embedded/files";
import { StartFault } from "../faults/startFault";

/**
 * Opens the database for a command that runs beside a service, or without one: over a data folder it takes the server that
 * a service started there, or else starts it for as long as the command takes.
 * @param mayMake whether a database is made where there is none
 */
export async function openBeside(options: DatabaseOptions, mayMake: boolean): Promise<Database> {
  if (!("folder" in options)) return openDatabase(options, 2);
  if (!mayMake) mustBeThere(options.folder);
  const running = runningEmbedded(options.folder);
  if (running !== null && (await isClaimed(running.owner))) return openDatabase({ addresses: running }, 2);
  return openDatabase(options, 2);
}

/** A command that makes a new database, and finds nothing wrong with it, was given the wrong folder. */
function mustBeThere(dataFolder: string): void {
  if (existsSync(filesIn(dataFolder).cluster)) return;
  throw new StartFault(`There is no database in ${dataFolder}. Name the service's data folder in DATA_DIR.`);
}

/** Copies the database of a data folder into a new folder, beside a service or without one. */
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
