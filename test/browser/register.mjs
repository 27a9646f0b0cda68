/** Serves the register over the supplier service, its database and the issuer, as `npm start` does, and prints its address. */
import { startIssuer } from "../../tools/issuer/issuer.mjs";
import { freePort } from "../../tools/start/ports.mjs";
import { configFor } from "../../tools/start/records.mjs";
import { serveRegister } from "../../tools/start/register.mjs";
import { startService } from "../../tools/start/service.mjs";

const [pages, data = ""] = process.argv.slice(2);
const issuer = await startIssuer();
const register = await serveRegister({ port: 0, pages });
const service = await startService({
  folder: data,
  port: await freePort(3400),
  config: configFor(issuer, [new URL(register.address).origin]),
  signal: new AbortController().signal,
  onStart: () => {},
});
register.open({ url: service.url, tokenUrl: `${issuer.url}/token` });
console.log(register.address);

process.stdin.resume();
process.stdin.on("end", () => void service.stop().then(() => process.exit(0)));
