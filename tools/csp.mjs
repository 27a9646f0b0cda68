/**
 * The Content-Security-Policy of every page, in one place: as a header where our own server sends one, as a <meta> in
 * the built pages, and in docs/deploy/headers.md for other servers. Whatever isn't named is refused.
 */

/** Where Outlook loads Office.js from, and demands that a page does. */
export const officeHost = "https://appsforoffice.microsoft.com";

/** Where Microsoft Entra ID signs people in. */
export const signInHost = "https://login.microsoftonline.com";

/** Fluent makes empty style elements and fills them by script: the hash is that of the empty text. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The pages of Outlook in a browser that frame an add-in. */
export const outlookHosts = [
  "https://outlook.office.com",
  "https://outlook.office365.com",
  "https://outlook.live.com",
  "https://outlook.cloud.microsoft",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.cloud.microsoft",
];

/**
 * @typedef {object} Page
 * @property {boolean} office Does it load Office.js?
 * @property {readonly string[]} [connect] Origins that it connects to, apart from its own.
 * @property {boolean} [frames] Does it frame pages of its own origin?
 * @property {boolean} [shows] Is there anything to be seen on it? There is where not given.
 */

/**
 * The origins that the pane and the dialog in which it signs in connect to, apart from their own, as config.json says. Outlook signs in for the
 * pane: it asks Outlook and no host. Only the dialog, which does it by itself, asks the sign-in service.
 * @param {{ service?: string, clientId?: string }} config
 * @returns {{ pane: string[], dialog: string[] }}
 */
export const originsOf = ({ service, clientId }) => ({
  pane: service === undefined ? [] : [new URL(service).origin],
  dialog: clientId === undefined ? [] : [signInHost],
});

/** @param {Page} page @returns {string} Everything but who may frame the page, which a <meta> can't say. */
export function contentPolicy({ office, connect = [], frames = false, shows = true }) {
  const parts = [
    "default-src 'none'",
    `script-src 'self'${office ? ` ${officeHost}` : ""}`,
    ...(shows ? ["worker-src 'self'"] : []),
    `connect-src ${["'self'", ...connect].join(" ")}`,
    ...(shows ? [`style-src 'self' ${emptyStyle}`, "img-src 'self' data:", "font-src 'self'"] : []),
    ...(frames ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ];
  return parts.join("; ");
}

/** @param {Page} page @param {readonly string[]} framedBy Origins, or "'self'". @returns {string} The whole, for a header. */
export const headerPolicy = (page, framedBy) => `${contentPolicy(page)}; frame-ancestors ${framedBy.join(" ")}`;

/**
 * The policy of the workers that read files and wording, which is that of their own scripts and not the page's: no host but its
 * own, no picture, no frame; WebAssembly, for QR codes, words in pictures, the pictures within documents, and the encoder.
 */
export const filesPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";

/** Scripts that run in these workers, and their data, by their path. */
export const filesPath = /^\/?(?:(?:files|wording)\.[0-9a-f]{12}\.js|(?:documents|reader)\/.{1,200})$/;
