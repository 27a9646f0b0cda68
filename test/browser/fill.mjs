/** Fills a data folder, `DATA`, with the sample suppliers, by a supplier service that runs for that alone. */
import { startIssuer } from "../../tools/issuer/issuer.mjs";
import { fillOnce } from "../../tools/start/filling.mjs";
import { freePort } from "../../tools/start/ports.mjs";
import { configFor, keeper, samples } from "../../tools/start/records.mjs";
import { startService } from "../../tools/start/service.mjs";

const [data = ""] = process.argv.slice(2);
const issuer = await startIssuer();
const service = await startService({
  folder: data,
  port: await freePort(3700),
  config: configFor(issuer, []),
  signal: new AbortController().signal,
  onStart: () => {},
});
await fillOnce({ url: service.url, token: await issuer.token(keeper) }, samples);
await service.stop();
process.exit(0);
