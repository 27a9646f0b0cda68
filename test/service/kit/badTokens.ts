import { createHmac, createPublicKey, createSign, generateKeyPairSync, KeyObject } from "node:crypto";
import { roles } from "../../../src/service/auth/access";
import type { Issuer } from "./appKit";

type Claims = Record<string, unknown> | readonly unknown[];
type Header = Record<string, unknown>;

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString("base64url");
const foreign = generateKeyPairSync("rsa", { modulusLength: 2048 });
const now = (): number => Math.floor(Date.now() / 1000);

/** Claims that would let anybody in everywhere. */
const good = (issuer: Issuer): Record<string, unknown> => issuer.claims({ oid: "thief", name: "Thief", roles });

/** Signs by hand, since jose refuses to. */
async function byHand(claims: Claims, header: Header, sign: (input: string) => string): Promise<string> {
  const input = `${encoded({ typ: "JWT", ...header })}.${encoded(claims)}`;
  return `${input}.${sign(input)}`;
}

function publicPem(issuer: Issuer): string {
  const [jwk] = issuer.keys.published.keys;
  return createPublicKey({ key: jwk as never, format: "jwk" })
    .export({ format: "pem", type: "spki" })
    .toString();
}

const rs256 = (input: string, key: KeyObject): string =>
  createSign("RSA-SHA256").update(input).sign(key).toString("base64url");

const byForeignKey = (issuer: Issuer, header: Header): Promise<string> =>
  byHand(good(issuer), { alg: "RS256", ...header }, (input) => rs256(input, foreign.privateKey));

const byOwnKey = (issuer: Issuer, claims: Claims, header: Header = {}): Promise<string> =>
  byHand(claims, { alg: "RS256", kid: kidOf(issuer), ...header }, (input) =>
    rs256(input, KeyObject.from(issuer.keys.newest.privateKey)),
  );

const kidOf = (issuer: Issuer): unknown => issuer.keys.published.keys[0]?.["kid"];
const foreignJwk = foreign.publicKey.export({ format: "jwk" });

/** A token with the service's own signature, and something wrong about what it says. */
const with_ =
  (changes: Record<string, unknown>, header: Header = {}) =>
  (issuer: Issuer): Promise<string> =>
    issuer.keys.sign({ ...good(issuer), ...changes }, header);

const other = "99999999-0000-4000-8000-000000000000";

/** Tokens that no one may be let in with, whatever role they claim: each is refused with 401. */
export const badTokens: Readonly<Record<string, (issuer: Issuer) => Promise<string>>> = {
  "alg none": (issuer) => byHand(good(issuer), { alg: "none" }, () => ""),
  "alg none, with the key's id": (issuer) => byHand(good(issuer), { alg: "none", kid: kidOf(issuer) }, () => "AAAA"),
  "alg nOnE": (issuer) => byHand(good(issuer), { alg: "nOnE", kid: kidOf(issuer) }, () => "AAAA"),
  "HS256 with the public key as PEM": (issuer) =>
    byHand(good(issuer), { alg: "HS256", kid: kidOf(issuer) }, (input) =>
      createHmac("sha256", publicPem(issuer)).update(input).digest("base64url"),
    ),
  "HS256 with the public key's modulus": (issuer) =>
    byHand(good(issuer), { alg: "HS256", kid: kidOf(issuer) }, (input) =>
      createHmac("sha256", Buffer.from(String(issuer.keys.published.keys[0]?.["n"]), "base64url"))
        .update(input)
        .digest("base64url"),
    ),
  "PS256 over the same key's name": (issuer) =>
    byHand(good(issuer), { alg: "PS256", kid: kidOf(issuer) }, () => "AAAA"),
  "a wrong key under the right id": (issuer) => byForeignKey(issuer, { kid: kidOf(issuer) }),
  "a kid that points nowhere": (issuer) => byForeignKey(issuer, { kid: "nowhere" }),
  "a kid that is a path": (issuer) => byForeignKey(issuer, { kid: "../../../dev/null" }),
  "no kid": (issuer) => byForeignKey(issuer, {}),
  "a jku that points elsewhere": (issuer) => byForeignKey(issuer, { kid: "elsewhere", jku: "http://127.0.0.1:9/keys" }),
  "an x5u that points elsewhere": (issuer) =>
    byForeignKey(issuer, { kid: kidOf(issuer), x5u: "http://127.0.0.1:9/certificate" }),
  "a jwk of its own": (issuer) => byForeignKey(issuer, { jwk: foreignJwk }),
  "a header that must be understood": (issuer) => byOwnKey(issuer, good(issuer), { crit: ["exp"], exp: 1 }),
  "another kind of token": with_({}, { typ: "pop" }),
  "another tenant, of the same issuer": with_({ tid: other }),
  "no tenant": with_({ tid: undefined }),
  "another tenant's issuer": (issuer) => issuer.token({ oid: "thief", roles: [...roles], tenant: other }),
  "another issuer": with_({ iss: "https://login.microsoftonline.com/common/v2.0" }),
  "the issuer with a slash more": (issuer) => issuer.keys.sign({ ...good(issuer), iss: `${issuer.issuer}/` }),
  "another audience": (issuer) => issuer.token({ oid: "thief", roles: [...roles], audience: "api://somebody-else" }),
  "no audience": with_({ aud: undefined }),
  "an audience that begins alike": (issuer) =>
    issuer.token({ oid: "thief", roles: [...roles], audience: `${issuer.audience}x` }),
  "version 1.0 by the issuer of 2.0": with_({ ver: "1.0" }),
  "no version": with_({ ver: undefined }),
  expired: (issuer) => issuer.token({ oid: "thief", roles: [...roles], expiresIn: -3600 }),
  "without an end": with_({ exp: undefined }),
  "an end that is text": with_({ exp: String(now() + 3600) }),
  "not valid yet": (issuer) => issuer.token({ oid: "thief", roles: [...roles], notBefore: 3600 }),
  "without a beginning": with_({ nbf: undefined }),
  "nobody's": with_({ oid: undefined }),
  "somebody's with a line break": with_({ oid: "anna\nadmin" }),
  "an ID token: no scope": with_({ scp: undefined, azp: undefined, nonce: "n" }),
  "another scope": with_({ scp: "User.Read" }),
  "a scope that begins alike": with_({ scp: "access_as_user_too" }),
  "an altered payload": async (issuer) => {
    const [header, , signature] = (await issuer.token({ oid: "anna", roles: [] })).split(".");
    return `${header}.${encoded(good(issuer))}.${signature}`;
  },
  "an emptied signature": async (issuer) =>
    (await issuer.token({ oid: "anna", roles: [...roles] })).replace(/[^.]+$/, ""),
  "two parts": async (issuer) => (await issuer.token({ oid: "anna", roles: [...roles] })).replace(/\.[^.]+$/, ""),
  "five parts": async () => "e30.e30.e30.e30.e30",
  garbage: async () => "garbage",
  "a payload that is no object": (issuer) => byOwnKey(issuer, [good(issuer)]),
  "a payload that isn't encoded": (issuer) => byOwnKey(issuer, good(issuer), { crit: ["b64"], b64: false }),
};

/** Tokens that hold, of somebody who may do nothing: each is refused with 403. */
export const powerlessTokens: Readonly<Record<string, (issuer: Issuer) => Promise<string>>> = {
  "no role": (issuer) => issuer.token({ oid: "anna" }),
  "no roles claim": with_({ roles: undefined }),
  "an unknown role": (issuer) => issuer.token({ oid: "anna", roles: ["Supplier.Everything", "*"] }),
  "roles in other letters": (issuer) => issuer.token({ oid: "anna", roles: roles.map((role) => role.toLowerCase()) }),
  "roles as one text": with_({ roles: roles.join(" ") }),
  "roles within a list": with_({ roles: [[...roles]] }),
  "roles in claims that give none": with_({
    roles: [],
    role: roles,
    groups: roles,
    wids: roles,
    app_roles: roles,
    scp: `access_as_user ${roles.join(" ")}`,
  }),
};
