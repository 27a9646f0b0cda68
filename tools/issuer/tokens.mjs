import { randomBytes, randomUUID } from "node:crypto";
import { exportJWK, generateKeyPair, SignJWT } from "jose";

/**
 * What a token is asked for.
 * @typedef {object} TokenRequest
 * @property {string} oid The person's object id.
 * @property {string} [name] As shown.
 * @property {string} [employeeId]
 * @property {string} [tenant] Another one than the issuer's.
 * @property {readonly string[]} [roles]
 * @property {string} [audience] Another one than the issuer's.
 * @property {number} [expiresIn] Seconds; below 0 for a token that has expired.
 * @property {number} [notBefore] Seconds from now.
 */

/** Seconds: Entra ID's own tokens last for 60 to 90 minutes. */
const lifetime = 3600;

const hour = 3600;
const longest = 366 * 24 * hour;

/** The issuer's keys: the newest signs, all are published. */
export class Keys {
  /** @type {{ kid: string, privateKey: import("jose").CryptoKey, jwk: import("jose").JWK }[]} */
  #keys = [];

  /** Makes a new key, which signs from now on. @param {boolean} [drop] The ones before it are published no more. */
  async rotate(drop = false) {
    const { publicKey, privateKey } = await generateKeyPair("RS256", { modulusLength: 2048 });
    const kid = randomBytes(20).toString("base64url");
    const jwk = { ...(await exportJWK(publicKey)), kid, use: "sig", alg: "RS256" };
    this.#keys = [{ kid, privateKey, jwk }, ...(drop ? [] : this.#keys)];
  }

  /** RFC 7517. */
  get published() {
    return { keys: this.#keys.map(({ jwk }) => jwk) };
  }

  /** The one that signs. */
  get newest() {
    const [key] = this.#keys;
    if (key === undefined) throw new Error("There is no key yet.");
    return key;
  }

  /**
   * Signs whatever it is given.
   * @param {import("jose").JWTPayload} claims
   * @param {Record<string, unknown>} [header]
   */
  async sign(claims, header = {}) {
    const key = this.newest;
    return new SignJWT(claims)
      .setProtectedHeader({ typ: "JWT", alg: "RS256", kid: key.kid, ...header })
      .sign(key.privateKey);
  }
}

/**
 * What is wrong with a request for a token, in one sentence; null when nothing is.
 * @param {unknown} body
 * @returns {string | null}
 */
export function requestFault(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return "An object is expected.";
  const request = /** @type {Record<string, unknown>} */ (body);
  if (typeof request.oid !== "string" || request.oid === "") return "oid: the person's object id is expected.";
  for (const key of ["name", "employeeId", "tenant", "audience"]) {
    if (request[key] !== undefined && typeof request[key] !== "string") return `${key}: text is expected.`;
  }
  for (const key of ["expiresIn", "notBefore"]) {
    const seconds = request[key];
    if (seconds !== undefined && !(typeof seconds === "number" && Math.abs(seconds) <= longest)) {
      return `${key}: a number of seconds is expected.`;
    }
  }
  const { roles } = request;
  const areRoles = roles === undefined || (Array.isArray(roles) && roles.every((role) => typeof role === "string"));
  return areRoles ? null : "roles: an array of role names is expected.";
}

/**
 * Claims as Entra ID's v2.0 access tokens have them.
 * @param {TokenRequest} request
 * @param {{ base: string, tenant: string, audience: string }} issuer
 * @param {number} [now] Seconds since 1970.
 */
export function claimsOf(request, issuer, now = Math.floor(Date.now() / 1000)) {
  const { oid, name = "Someone", employeeId, roles = [], expiresIn = lifetime, notBefore = 0 } = request;
  const tenant = request.tenant ?? issuer.tenant;
  const mailbox = name.toLowerCase().replace(/[^a-z0-9]+/g, ".") || "someone";
  return {
    aud: request.audience ?? issuer.audience,
    iss: `${issuer.base}/${tenant}/v2.0`,
    iat: now,
    nbf: now + notBefore,
    exp: now + expiresIn,
    azp: "6f1c2f0e-7a53-4c5b-9a55-0d0f3f3c1a01",
    azpacr: "0",
    name,
    oid,
    preferred_username: `${mailbox}@example.com`,
    roles,
    scp: "access_as_user",
    sub: `${oid}-sub`,
    tid: tenant,
    uti: randomUUID(),
    ver: "2.0",
    ...(employeeId === undefined ? {} : { employeeid: employeeId }),
  };
}
