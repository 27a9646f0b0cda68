import { createServer } from "node:http";
import { claimsOf, Keys, requestFault } from "./tokens.mjs";

/** For trying it out: no tenant of Entra ID has this id. */
export const localTenant = "10ca1000-0000-4000-8000-000000000000";
/** What the service is called in the tokens. */
export const localAudience = "api://remit-guard";

const maxBodyBytes = 64 * 1024;

/** @param {string} hostname */
const isLoopback = (hostname) =>
  ["localhost", "::1", "[::1]"].includes(hostname) || /^127(?:\.\d{1,3}){3}$/.test(hostname);

/** @param {string | undefined} url @returns {url is string} */
const isLocalUrl = (url) => url !== undefined && URL.canParse(url) && isLoopback(new URL(url).hostname);

/** @param {import("node:http").IncomingMessage} request @returns {Promise<unknown>} */
async function bodyOf(request) {
  let text = "";
  for await (const chunk of request) {
    text += chunk;
    if (text.length > maxBodyBytes) throw new Error("The body is too large.");
  }
  return text === "" ? {} : JSON.parse(text);
}

/**
 * Starts an OpenID issuer that gives anybody on this machine any token, shaped like Entra ID's: for trying the service out
 * and for tests. It listens on loopback and nowhere else.
 * @param {{ port?: number, host?: string, tenant?: string, audience?: string, keys?: Keys }} [options] Port 0: any that is
 * free. Ready-made keys save time where many are started.
 * @throws {Error} for a host that isn't this machine; when the port is taken.
 */
export async function startIssuer({
  port = 0,
  host = "127.0.0.1",
  tenant = localTenant,
  audience = localAudience,
  keys = new Keys(),
} = {}) {
  if (!isLoopback(host))
    throw new Error(`HOST ${host}: the local issuer gives anybody any token, so it serves this machine alone.`);
  if (keys.published.keys.length === 0) await keys.rotate();
  let base = "";

  /** @param {string} of The tenant. */
  const documentOf = (of) => ({
    issuer: `${base}/${of}/v2.0`,
    jwks_uri: `${base}/${of}/discovery/v2.0/keys`,
    token_endpoint: `${base}/token`,
    authorization_endpoint: `${base}/${of}/oauth2/v2.0/authorize`,
    response_types_supported: ["token"],
    subject_types_supported: ["pairwise"],
    id_token_signing_alg_values_supported: ["RS256"],
  });

  /** @param {import("node:http").IncomingMessage} request @returns {Promise<{ status: number, body: unknown }>} */
  async function answer(request) {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const [, of, rest] = /^\/([0-9a-f-]{36})\/(.*)$/.exec(pathname) ?? [null, tenant, pathname.slice(1)];
    if (request.method === "GET") {
      if (/^(?:v2\.0\/)?\.well-known\/openid-configuration$/.test(rest ?? ""))
        return { status: 200, body: documentOf(of ?? tenant) };
      if (/^(?:discovery\/v2\.0\/keys|\.well-known\/jwks\.json)$/.test(rest ?? ""))
        return { status: 200, body: keys.published };
    }
    if (request.method === "POST" && pathname === "/token") {
      const body = await bodyOf(request);
      const fault = requestFault(body);
      if (fault !== null) return { status: 400, body: { error: "invalid_request", error_description: fault } };
      return { status: 200, body: await tokenOf(/** @type {import("./tokens.mjs").TokenRequest} */ (body)) };
    }
    if (request.method === "POST" && pathname === "/rotate") {
      const body = /** @type {{ drop?: unknown }} */ (await bodyOf(request));
      await keys.rotate(body.drop === true);
      return { status: 200, body: keys.published };
    }
    return { status: 404, body: { error: "not_found" } };
  }

  /** @param {import("./tokens.mjs").TokenRequest} request */
  async function tokenOf(request) {
    const claims = claimsOf(request, { base, tenant, audience });
    return { access_token: await keys.sign(claims), token_type: "Bearer", expires_in: claims.exp - claims.iat };
  }

  const server = createServer((request, response) => {
    const origin = request.headers.origin;
    if (isLocalUrl(origin)) {
      response.setHeader("access-control-allow-origin", origin);
      response.setHeader("vary", "origin");
      response.setHeader("access-control-allow-headers", "content-type");
    }
    // A name that somebody else's DNS points here is not this machine to a browser.
    const isOurs = isLocalUrl(`http://${request.headers.host}`) && (origin === undefined || isLocalUrl(origin));
    if (!isOurs) return void response.writeHead(403).end();
    if (request.method === "OPTIONS") return void response.writeHead(204).end();
    answer(request).then(
      ({ status, body }) => {
        response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
        response.end(JSON.stringify(body));
      },
      (error) => {
        response.writeHead(400, { "content-type": "application/json" });
        response.end(JSON.stringify({ error: "invalid_request", error_description: String(error.message) }));
      },
    );
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(undefined));
  });
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  base = `http://${address.family === "IPv6" ? `[${address.address}]` : address.address}:${address.port}`;

  return {
    /** Its address: tokens come from `${url}/token`. */
    url: base,
    /** Its name in the tokens of its tenant: the service's configuration has it as `issuer`. */
    issuer: `${base}/${tenant}/v2.0`,
    tenant,
    audience,
    keys,
    /** @param {import("./tokens.mjs").TokenRequest} request */
    token: async (request) => (await tokenOf(request)).access_token,
    /** The claims of such a token, to be altered and signed by `keys.sign`. @param {import("./tokens.mjs").TokenRequest} request */
    claims: (request) => claimsOf(request, { base, tenant, audience }),
    /** @returns {Promise<void>} */
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
