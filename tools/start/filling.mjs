import { readFile } from "node:fs/promises";
import { basename } from "node:path";

/**
 * @typedef {object} Place
 * @property {string} url Of the service.
 * @property {string} token That reads and maintains.
 */

/** @param {Place} place @param {string} path @param {RequestInit} [init] @returns {Promise<any>} */
async function ask({ url, token }, path, init = {}) {
  const response = await fetch(`${url}${path}`, { ...init, headers: { Authorization: `Bearer ${token}` } });
  const body = /** @type {any} */ (await response.json());
  if (!response.ok) throw new Error(`${body.detail ?? body.title ?? "It was refused."} (${response.status})`);
  return body;
}

/**
 * Puts a supplier file into a list that is still empty, as a person would: it is sent, looked at and applied.
 * @param {Place} place @param {string} file
 * @returns {Promise<boolean>} Was it empty?
 */
export async function fillOnce(place, file) {
  const { suppliers } = await ask(place, "/api/suppliers?limit=1");
  if (suppliers.length > 0) return false;
  const form = new FormData();
  form.set("file", new Blob([new Uint8Array(await readFile(file))], { type: "text/csv" }), basename(file));
  const { id } = await ask(place, "/api/imports", { method: "POST", body: form });
  await ask(place, `/api/imports/${encodeURIComponent(id)}/apply`, { method: "POST" });
  return true;
}
