import { doors, events, icons, names, requirements } from "./manifest-commands.mjs";
import { address, everyElement, find, overrides, textAt, type } from "./manifest-xml.mjs";

/** @import { Element, Fault } from "./manifest-xml.mjs" */

/**
 * What the rules are asked about.
 * @typedef {object} Manifest
 * @property {Element} root
 * @property {string} source
 * @property {(name: string) => { width: number, height: number } | undefined} pixels A file of assets/, by its name.
 *
 * @typedef {(at: Element, reason: string) => void} Report
 * @typedef {(manifest: Manifest, report: Report) => void} Rule
 */

/** RFC 9562, 4; not the nil one. */
export const guid = /^(?!0{8}-)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Language, perhaps a script, and a region: not each client knows a language alone (BCP 47). */
const fullTag = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-(?:[A-Z]{2}|\d{3})$/;

/** @type {Rule} Bytes are what counts, and Outlook's cap is 256 KB. */
const size = ({ root, source }, report) => {
  const bytes = Buffer.byteLength(source);
  if (bytes >= 256 * 1024) report(root, `The file has ${bytes} bytes; it must stay under 262144.`);
};

/** @type {Rule} */
const namespaces = ({ root }, report) => {
  const wanted = {
    xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
    "xsi:type": "MailApp",
  };
  for (const [name, value] of Object.entries(wanted)) {
    if (root.attributes[name] !== value) report(root, `${name} must be ${value}.`);
  }
  const kinds = [
    ["VersionOverridesV1_0", "http://schemas.microsoft.com/office/mailappversionoverrides"],
    ["VersionOverridesV1_1", "http://schemas.microsoft.com/office/mailappversionoverrides/1.1"],
  ];
  const there = overrides(root);
  kinds.forEach(([kind, namespace], depth) => {
    const element = there[depth];
    if (!element) report(root, `<VersionOverrides> of type ${kind} is missing.`);
    else if (type(element) !== kind) report(element, `Its xsi:type must be ${kind}.`);
    else if (element.attributes.xmlns !== namespace) report(element, `Its xmlns must be ${namespace}.`);
  });
};

/** @type {Rule} */
const head = ({ root }, report) => {
  /** @param {string} name @param {(text: string) => boolean} holds @param {string} reason */
  const check = (name, holds, reason) => {
    for (const element of find(root, name)) if (!holds(element.text)) report(element, `"${element.text}": ${reason}`);
  };
  check("Id", (text) => guid.test(text), "this is not a GUID.");
  check(
    "Version",
    (text) => /^\d+(?:\.\d+){1,3}$/.test(text) && text.split(".").every((part) => Number(part) <= 65535),
    "a version is two to four numbers up to 65535, as in 1.0.0.0.",
  );
  check("ProviderName", (text) => text.length <= 125, "at most 125 characters.");
  check("DefaultLocale", (text) => fullTag.test(text), "a full language tag is needed, as in en-US.");
  check("Permissions", (text) => text === "ReadItem", "the add-in asks for ReadItem, and for nothing more.");
  for (const host of find(root, "Hosts", "Host")) {
    if (host.attributes.Name !== "Mailbox") report(host, "The host of a mail add-in is Mailbox.");
  }
};

/** Most characters that a string may have. @type {Readonly<Record<string, number>>} */
const longest = { DisplayName: 125, Description: 250, "bt:ShortStrings": 125, "bt:LongStrings": 250 };

/** @type {Rule} */
const lengths = ({ root }, report) => {
  for (const parent of everyElement(root)) {
    for (const element of parent.children) {
      const most = longest[parent === root ? element.name : parent.name];
      if (most === undefined) continue;
      const said = [element.attributes.DefaultValue ?? "", ...element.children.map((child) => child.attributes.Value)];
      for (const value of said) {
        if (value !== undefined && value.length > most)
          report(element, `"${value.slice(0, 30)}…" has ${value.length} characters; at most ${most} are allowed.`);
      }
    }
    for (const name of ["id", "resid"]) {
      const value = parent.attributes[name] ?? "";
      if (value.length > 32)
        report(parent, `${name} "${value}" has ${value.length} characters; at most 32 are allowed.`);
    }
  }
};

/** @type {Rule} What is said in one language is said in all. */
const locales = ({ root }, report) => {
  const standard = textAt(root, "DefaultLocale");
  const localised = everyElement(root)
    .map((element) => ({ element, tags: element.children.flatMap(({ attributes }) => attributes.Locale ?? []) }))
    .filter(
      ({ element, tags }) => tags.length > 0 || ["DisplayName", "bt:String"].includes(element.name) || isText(element),
    );
  const all = new Set(localised.flatMap(({ tags }) => tags));
  for (const { element, tags } of localised) {
    const called = element.attributes.id ?? element.name;
    for (const tag of new Set(tags)) {
      if (!fullTag.test(tag)) report(element, `${called}: "${tag}" is not a full language tag, as de-DE is.`);
      if (tag === standard) report(element, `${called}: ${tag} is the default locale, which has no override.`);
      if (tags.indexOf(tag) !== tags.lastIndexOf(tag)) report(element, `${called}: ${tag} is there twice.`);
    }
    const missing = [...all].filter((tag) => !tags.includes(tag));
    if (missing.length > 0) report(element, `${called}: it is not said in ${missing.join(", ")}.`);
  }
};
/** A Description with its text in it, not one that names a resource. @param {Element} element */
const isText = ({ name, attributes }) => name === "Description" && attributes.DefaultValue !== undefined;

/** Elements whose value is an address. */
const addressed = new Set(["IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomain", "bt:Image", "bt:Url"]);

/** @type {Rule} */
const urls = ({ root }, report) => {
  const domains = everyElement(root)
    .filter(({ name }) => name === "AppDomain")
    .map(({ text }) => text);
  for (const element of everyElement(root)) {
    const { name, attributes } = element;
    const named = addressed.has(name) || name === "SourceLocation";
    if (!named || (name !== "AppDomain" && attributes.DefaultValue === undefined)) continue;
    const value = address(element);
    if (value.length > 2048) report(element, `The address has ${value.length} characters; at most 2048 are allowed.`);
    if (!URL.canParse(value)) {
      report(element, `"${value}" is not an address.`);
      continue;
    }
    const { protocol, origin, username, hostname } = new URL(value);
    if (protocol !== "https:") report(element, `"${value}": only https is allowed.`);
    else if (username !== "" || hostname.includes("*")) report(element, `"${value}": no user name and no wildcard.`);
    else if (name === "AppDomain" && value !== origin) report(element, `"${value}" must be an origin: ${origin}.`);
    else if (!domains.includes(origin))
      report(element, `"${value}" is not in <AppDomains>, where ${origin} is missing.`);
  }
};

/** @type {readonly Rule[]} */
const rules = [size, namespaces, head, lengths, locales, urls, names, icons, requirements, events, doors];

/**
 * Everything beyond the order of elements that makes Outlook or an administrator refuse a manifest, or this add-in less
 * than it should be.
 * @param {Manifest} manifest
 * @returns {readonly Fault[]}
 */
export function ruleFaults(manifest) {
  /** @type {Fault[]} */
  const faults = [];
  for (const rule of rules) {
    rule(manifest, ({ line, name }, reason) => void faults.push({ line, element: name, reason }));
  }
  return faults;
}
