import { supplierCsvOf } from "./csv.mjs";

/** Rows of one file: it must be applied within the five minutes that fetch waits for an answer. */
const rowsAFile = 100_000;

/**
 * Fills the service with made-up suppliers, as a person does: files that are sent, and applied by somebody else.
 * @param {{ url: string }} service
 * @param {Awaited<ReturnType<typeof import("../../../tools/issuer/issuer.mjs").startIssuer>>} issuer
 * @param {ReturnType<typeof import("../matching/suppliers.mjs").suppliers>} list
 * @returns {Promise<string>} How long it took.
 */
export async function fill({ url }, issuer, list) {
  const count = list.records.length;
  const [one, other] = await Promise.all(
    ["11111111-0000-4000-8000-000000000001", "11111111-0000-4000-8000-000000000002"].map((oid) =>
      issuer.token({
        oid,
        name: oid.slice(-1),
        roles: ["Supplier.Read", "Supplier.Maintain", "Supplier.Approve"],
        expiresIn: 36_000,
      }),
    ),
  );
  let [preview, apply] = [0, 0];
  for (let from = 0; from < count; from += rowsAFile) {
    const body = supplierCsvOf(list.records.slice(from, from + rowsAFile));
    const sent = performance.now();
    const { id, counts } = await ask(`${url}/api/imports`, { method: "POST", body, token: one, type: "text/csv" });
    if (counts.new !== Math.min(rowsAFile, count - from)) throw new Error(`Rows: ${JSON.stringify(counts)}`);
    preview += performance.now() - sent;
    const applied = performance.now();
    await ask(`${url}/api/imports/${id}/apply`, { method: "POST", token: other });
    apply += performance.now() - applied;
  }
  return `read in ${(preview / 1000).toFixed(1)} s, applied in ${(apply / 1000).toFixed(1)} s`;
}

/** @param {string} url @param {{ method: string, body?: string, token: string | undefined, type?: string }} request @returns {Promise<any>} */
async function ask(url, { method, body, token, type }) {
  const response = await fetch(url, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(type ? { "content-type": type } : {}) },
    signal: AbortSignal.timeout(1_800_000),
    ...(body === undefined ? {} : { body }),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response.json();
}
