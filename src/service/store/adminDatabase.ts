import { type Database, type DatabaseOptions, openDatabase } from "./database";
import { runningEmbedded } from "./embedded";
import { isClaimed } from "./embedded/claim";

/**
 * Opens the database for a command that runs beside a service, or without one: over a data folder it takes the server that
 * a service started there, or else starts it for as long as the command takes.
 */
export async function openBeside(options: DatabaseOptions): Promise<Database> {
  if (!("folder" in options)) return openDatabase(options, 2);
  const running = runningEmbedded(options.folder);
  if (running !== null && (await isClaimed(running.owner))) return openDatabase({ addresses: running }, 2);
  return openDatabase(options, 2);
}
