/**
 * `npm run issuer`: a local OpenID issuer, which signs real tokens for trying the service out. PORT (3201), HOST (loopback
 * alone), TENANT and AUDIENCE as the service's configuration has them. Ctrl+C ends it.
 */
import { localAudience, localTenant, startIssuer } from "./issuer/issuer.mjs";

/** @returns {Promise<number | undefined>} The exit code, where it can't serve. */
async function main() {
  const { PORT = "3201", HOST = "127.0.0.1", TENANT = localTenant, AUDIENCE = localAudience } = process.env;
  try {
    if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65_535) throw new Error(`PORT ${PORT}: this is not a port.`);
    const issuer = await startIssuer({ port: Number(PORT), host: HOST, tenant: TENANT, audience: AUDIENCE });
    console.log(`issuer  ${issuer.url}`);
    const stop = () => void issuer.close().then(() => process.exit(0));
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
    return undefined;
  } catch (error) {
    console.error(`The issuer can't start: ${/** @type {Error} */ (error).message}`);
    return 2;
  }
}

process.exitCode = await main();
