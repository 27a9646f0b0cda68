import { fileURLToPath } from "node:url";
import { ensureBuilt } from "../build.mjs";
import { startIssuer } from "../issuer/issuer.mjs";
import { fillOnce } from "./filling.mjs";
import { atPortOrNext, freePort } from "./ports.mjs";
import { ServiceFault, startService } from "./service.mjs";

/** What the list is filled with. */
export const samples = fileURLToPath(new URL("../../samples/suppliers.csv", import.meta.url));

/** The person in the samples' organisation who filled the list. */
export const keeper = {
  oid: "7b1d3f52-6c0e-4a57-9d21-3f0c5e8a1b02",
  name: "Helen Marsh",
  roles: ["Supplier.Read", "Supplier.Maintain"],
};

const priya = { oid: "7b1d3f52-6c0e-4a57-9d21-3f0c5e8a1b01", name: "Priya Nair" };
const helen = { oid: "7b1d3f52-6c0e-4a57-9d21-3f0c5e8a1b03", name: "Helen Frost" };

/** The mailbox's users: the caller in a case can't be its second person. */
export const readers = [priya, helen].map((person) => ({ ...person, roles: ["Supplier.Read", "Case.Write"] }));

/** The register's users: the proposer of a change can't approve it. */
export const people = [
  { ...priya, roles: ["Supplier.Read", "Supplier.Maintain"] },
  { ...helen, roles: ["Supplier.Read", "Supplier.Approve"] },
];

/**
 * @typedef {object} Surroundings
 * @property {string} folder Where the database and its keys are kept.
 * @property {readonly string[]} origins Those of the pages that may call the service.
 * @property {() => void} onBuild
 * @property {AbortSignal} signal Everything is being ended.
 * @property {(end: () => Promise<void>, kill?: () => void) => void} onStart Takes how each part is ended.
 * @property {(words: string) => void} say
 */

/**
 * Starts the issuer and the supplier service over a data folder, and fills the list with the samples where it is empty.
 * @param {Surroundings} surroundings
 * @returns {Promise<import("./mailbox.mjs").Told | { fault: string, advice?: string }>} What the mailbox is told; why there is no service.
 */
export async function startRecords(surroundings) {
  const { folder, onBuild, signal } = surroundings;
  if (!(await ensureBuilt("service", onBuild, signal))) return { fault: "The supplier service could not be built." };
  try {
    return await start(surroundings);
  } catch (error) {
    if (!(error instanceof ServiceFault) && !signal.aborted) throw error;
    return {
      fault: `The supplier service doesn't run: ${/** @type {Error} */ (error).message}`,
      advice: `What is in ${folder} are samples: if nothing else helps, delete it, and the next start makes it again.`,
    };
  }
}

/**
 * The service's configuration, but for the keys.
 * @param {{ tenant: string, audience: string, issuer: string }} issuer
 * @param {readonly string[]} origins Those of the pages that may call it.
 */
export const configFor = ({ tenant, audience, issuer }, origins) => ({
  tenantId: tenant,
  audience,
  issuer,
  localIssuer: true,
  origins: [...origins],
});

/**
 * Starts the service at the first free port; at another one if that has just been taken.
 * @param {number} first @param {Omit<import("./service.mjs").Setting, "port">} setting
 */
async function startAt(first, setting) {
  for (let tries = 1; ; tries += 1) {
    const port = await freePort(first);
    try {
      return await startService({ ...setting, port });
    } catch (error) {
      if (tries === 3 || !(error instanceof ServiceFault) || !/\bis in use\b/.test(error.message)) throw error;
      first = port + 1;
    }
  }
}

/** @param {Surroundings} surroundings @returns {Promise<import("./mailbox.mjs").Told>} */
async function start({ folder, origins, signal, onStart, say }) {
  const issuer = await atPortOrNext(3201, (port) => startIssuer({ port }));
  onStart(issuer.close);
  const config = configFor(issuer, origins);
  const service = await startAt(3200, { folder, config, signal, onStart });
  void service.ended.then((words) => {
    if (!signal.aborted) say(`The supplier service has ended: ${words} Ctrl+C and another npm start bring it back.`);
  });
  try {
    await fillOnce({ url: service.url, token: await issuer.token(keeper) }, samples);
  } catch (error) {
    say(`The sample suppliers could not be put into the list: ${/** @type {Error} */ (error).message}`);
  }
  return { url: service.url, tokenUrl: `${issuer.url}/token`, people: readers };
}
