import { startEmbedded } from "../../../../src/service/store/embedded";

/** A service that only runs its database, to be killed: says the port when it does. */
const [folder = "", settings = "{}"] = process.argv.slice(2);
void startEmbedded(folder, JSON.parse(settings) as Record<string, string>).then(
  ({ owner }) => process.stdout.write(`${"port" in owner ? owner.port : "?"}\n`),
  (error: unknown) => process.stdout.write(`fault ${String(error)}\n`),
);
setInterval(() => undefined, 1_000);
