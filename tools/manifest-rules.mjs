import { everyElement, find } from "./manifest-xml.mjs";

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

/** @param {Element} element @param {...string} path @returns {string} */
const textAt = (element, ...path) => find(element, ...path)[0]?.text ?? "";
/** @param {Element} element */
const type = (element) => element.attributes["xsi:type"] ?? "";
/** The outer VersionOverrides and the one in it. @param {Element} root */
const overrides = (root) => [...find(root, "VersionOverrides"), ...find(root, "VersionOverrides", "VersionOverrides")];
/** All of one VersionOverrides, without the one in it: nothing is shared between them. @param {Element} element */
const own = (element) =>
  element.children.filter(({ name }) => name !== "VersionOverrides").flatMap((child) => everyElement(child));
/** @param {Element} element */
const address = ({ name, attributes, text }) => (name === "AppDomain" ? text : (attributes.DefaultValue ?? ""));

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

/** What a resid in each element may name. @param {string} name @param {string} parent */
function kindOf(name, parent) {
  if (name === "bt:Image") return "bt:Images";
  if (["SourceLocation", "FunctionFile", "Runtime", "Override"].includes(name)) return "bt:Urls";
  return name === "Description" && parent === "Supertip" ? "bt:LongStrings" : "bt:ShortStrings";
}

/** @type {Rule} Outlook shows nothing at all where one name is wrong. */
const names = ({ root }, report) => {
  for (const node of overrides(root)) {
    /** @type {Map<string, { kind: string, element: Element, used: boolean }>} */
    const defined = new Map();
    for (const kind of find(node, "Resources").flatMap(({ children }) => children)) {
      for (const element of kind.children) {
        const id = element.attributes.id ?? "";
        if (defined.has(id)) report(element, `The id "${id}" is there twice in ${type(node)}.`);
        defined.set(id, { kind: kind.name, element, used: false });
      }
    }
    const ids = new Set();
    for (const parent of own(node)) {
      if (["Group", "Control"].includes(parent.name)) {
        const { id = "" } = parent.attributes;
        if (ids.has(id)) report(parent, `The id "${id}" is there twice in ${type(node)}.`);
        ids.add(id);
      }
      for (const element of parent.children) {
        const { resid } = element.attributes;
        if (resid === undefined) continue;
        const resource = defined.get(resid);
        const kind = kindOf(element.name, parent.name);
        if (!resource) report(element, `resid "${resid}" is not defined in the Resources of ${type(node)}.`);
        else if (resource.kind !== kind)
          report(element, `resid "${resid}" is one of <${resource.kind}>; <${kind}> is meant here.`);
        else resource.used = true;
      }
    }
    for (const [id, { element, used }] of defined) {
      if (!used) report(element, `The id "${id}" is not used in ${type(node)}.`);
    }
  }
};

/** Sizes in pixels that a button of the desktop must have; others may be there. */
const desktopSizes = ["16", "32", "80"];
/** Sizes in points that a phone's button must have, each at one, two and three pixels a point. */
const mobileSizes = ["25", "32", "48"].flatMap((points) =>
  ["1", "2", "3"].map((scale) => `${points} at scale ${scale}`),
);

/** @type {Rule} */
const icons = ({ root, pixels }, report) => {
  /** @param {Element} at @param {string} url @param {number} wanted */
  const check = (at, url, wanted) => {
    const file = /\/assets\/([\w.-]+)$/.exec(url)?.[1];
    const size = file === undefined ? undefined : pixels(file);
    if (file === undefined) report(at, `"${url}": the picture must be in /assets/.`);
    else if (!size) report(at, `assets/${file} is not there, or is not a PNG.`);
    else if (size.width !== wanted || size.height !== wanted)
      report(at, `assets/${file} has ${size.width} x ${size.height} pixels; ${wanted} x ${wanted} are needed.`);
  };
  for (const element of find(root, "IconUrl")) check(element, address(element), 64);
  for (const element of find(root, "HighResolutionIconUrl")) check(element, address(element), 128);
  for (const node of overrides(root)) {
    const pictures = find(node, "Resources", "bt:Images", "bt:Image");
    for (const icon of own(node).filter(({ name }) => name === "Icon")) {
      const mobile = type(icon) === "bt:MobileIconList";
      const there = icon.children.map(({ attributes: { size, scale } }) =>
        mobile ? `${size} at scale ${scale}` : size,
      );
      for (const wanted of mobile ? mobileSizes : desktopSizes) {
        if (!there.includes(wanted)) report(icon, `The picture of size ${wanted} is missing.`);
      }
      for (const image of icon.children) {
        const { size, scale = "1", resid } = image.attributes;
        const picture = pictures.find(({ attributes }) => attributes.id === resid);
        if (picture) check(image, address(picture), Number(size) * Number(scale));
      }
    }
  }
};

/** Is the one version at least the other? @param {string} one @param {string} other */
const atLeast = (one, other) => one.localeCompare(other, "en", { numeric: true }) >= 0;

/** The lowest Mailbox set with which a node counts. @param {Element} node */
function mailboxSet(node) {
  const sets = [...find(node, "Requirements", "Sets"), ...find(node, "Requirements", "bt:Sets")][0];
  const mailbox = sets?.children.find(({ attributes }) => attributes.Name === "Mailbox");
  return mailbox && (mailbox.attributes.MinVersion ?? sets?.attributes.DefaultMinVersion);
}

/** @type {Rule} Add-in commands came with Mailbox 1.3, events on sending with 1.12. */
const requirements = ({ root }, report) => {
  for (const [depth, node] of [root, ...overrides(root)].entries()) {
    const needed = ["1.1", "1.3", "1.12"][depth] ?? "1.12";
    const set = mailboxSet(node);
    if (set === undefined) report(node, "Its <Requirements> name no Mailbox set.");
    else if (!/^\d+\.\d+$/.test(set) || !atLeast(set, needed))
      report(node, `Its <Requirements> name Mailbox ${set}; it needs ${needed} or later.`);
    // What is required of everybody decides where the add-in appears at all: 1.5 is the last of Exchange servers and phones.
    else if (depth === 0 && !atLeast("1.5", set))
      report(
        node,
        `Its <Requirements> name Mailbox ${set}; above 1.5 the add-in is missing on phones and Exchange servers.`,
      );
  }
};

/** @type {Rule} */
const events = ({ root }, report) => {
  const inner = overrides(root)[1];
  if (!inner) return;
  const sending = everyElement(root).filter(
    ({ name, attributes }) => name === "LaunchEvent" && attributes.Type === "OnMessageSend",
  );
  if (sending.length !== 1)
    report(sending[1] ?? inner, `OnMessageSend is there ${sending.length} times; once is allowed.`);
  for (const event of sending) {
    const { SendMode: mode, FunctionName: name = "" } = event.attributes;
    if (mode !== "PromptUser")
      report(
        event,
        `SendMode is ${mode ?? "missing, which means SoftBlock"}; a person must be able to send: PromptUser.`,
      );
    if (!/^[A-Za-z_$][\w$]*$/.test(name)) report(event, `FunctionName "${name}" is no function's name.`);
  }
  const runtime = find(inner, "Hosts", "Host", "Runtimes", "Runtime")[0];
  for (const point of own(inner).filter((element) => type(element) === "LaunchEvent")) {
    const [source] = find(point, "SourceLocation");
    if (!runtime) report(point, "<Runtimes> is missing: an event has nothing to run in.");
    else if (source && source.attributes.resid !== runtime.attributes.resid)
      report(source, `Its resid must be that of <Runtime>: ${runtime.attributes.resid}.`);
  }
  const script = runtime && find(runtime, "Override")[0];
  if (runtime && script?.attributes.type !== "javascript")
    report(runtime, 'The <Override type="javascript"> of classic Outlook on Windows is missing.');
};

/** Where a person meets the add-in. @type {readonly (readonly [factor: string, surface: string])[]} */
const surfaces = [
  ["DesktopFormFactor", "MessageReadCommandSurface"],
  ["DesktopFormFactor", "MessageComposeCommandSurface"],
  ["MobileFormFactor", "MobileMessageReadCommandSurface"],
];

/** @type {Rule} */
const doors = ({ root }, report) => {
  const inner = overrides(root)[1];
  if (!inner) return;
  for (const [factor, surface] of surfaces) {
    const points = find(inner, "Hosts", "Host", factor, "ExtensionPoint").filter((point) => type(point) === surface);
    if (points.length !== 1) report(inner, `${surface} is there ${points.length} times; once is needed.`);
    if (surface !== "MessageReadCommandSurface") continue;
    for (const element of points.flatMap(everyElement).filter(({ name }) => name === "Action")) {
      if (textAt(element, "SupportsPinning") !== "true") report(element, "<SupportsPinning> must be true.");
    }
  }
  for (const factor of find(inner, "Hosts", "Host", "DesktopFormFactor")) {
    if (textAt(factor, "SupportsSharedFolders") !== "true")
      report(factor, "<SupportsSharedFolders> must be true: invoices go to shared mailboxes.");
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
