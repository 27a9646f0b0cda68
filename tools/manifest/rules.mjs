import { everyElement, find, overrides, own, textAt, type } from "./xml.mjs";

/**
 * @import { Fault } from "./schema.mjs"
 * @import { Element } from "./xml.mjs"
 */

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

/** @type {Rule} Bytes are what counts, and Outlook's cap is 256 KB. */
const size = ({ root, source }, report) => {
  const bytes = Buffer.byteLength(source);
  if (bytes >= 256 * 1024) report(root, `The file has ${bytes} bytes; it must stay under 262144.`);
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
      if (tag === standard) report(element, `${called}: ${tag} is the default locale, which has no override.`);
      if (tags.indexOf(tag) !== tags.lastIndexOf(tag)) report(element, `${called}: ${tag} is there twice.`);
    }
    const missing = [...all].filter((tag) => !tags.includes(tag));
    if (missing.length > 0) report(element, `${called}: it is not said in ${missing.join(", ")}.`);
  }
};
/** A Description with its text in it, not one that names a resource. @param {Element} element */
const isText = ({ name, attributes }) => name === "Description" && attributes.DefaultValue !== undefined;

/** Each address leads to a host of AppDomains: Outlook opens no other in the pane. @type {Rule} */
const domains = ({ root }, report) => {
  const allowed = find(root, "AppDomains", "AppDomain").map(({ text }) => text);
  for (const element of everyElement(root)) {
    const url = element.attributes.DefaultValue ?? "";
    if (!/^https:/.test(url)) continue;
    const origin = URL.canParse(url) ? new URL(url).origin : "its host";
    if (!allowed.includes(origin)) report(element, `"${url}" is not in <AppDomains>, where ${origin} is missing.`);
  }
};

/** What a resid in each element may name. @param {string} name @param {string} parent */
function kindOf(name, parent) {
  if (name === "bt:Image") return "bt:Images";
  if (["SourceLocation", "FunctionFile", "Runtime", "Override"].includes(name)) return "bt:Urls";
  return name === "Description" && parent === "Supertip" ? "bt:LongStrings" : "bt:ShortStrings";
}

/** Each resid leads to a resource of its kind: Outlook shows nothing at all where one is wrong. @type {Rule} */
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

/** Each button has its pictures, each picture its pixels. @type {Rule} */
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
  for (const element of find(root, "IconUrl")) check(element, element.attributes.DefaultValue ?? "", 64);
  for (const element of find(root, "HighResolutionIconUrl")) check(element, element.attributes.DefaultValue ?? "", 128);
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
        if (picture) check(image, picture.attributes.DefaultValue ?? "", Number(size) * Number(scale));
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

/** Add-in commands came with Mailbox 1.3, events on sending with 1.12. @type {Rule} */
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

/** The event runs where its runtime is. @type {Rule} */
const events = ({ root }, report) => {
  for (const host of overrides(root).flatMap((node) => find(node, "Hosts", "Host"))) {
    const resid = find(host, "Runtimes", "Runtime")[0]?.attributes.resid;
    const points = everyElement(host).filter((element) => type(element) === "LaunchEvent");
    for (const source of points.flatMap((point) => find(point, "SourceLocation"))) {
      if (source.attributes.resid !== resid) report(source, `Its resid must be that of <Runtime>: ${resid}.`);
    }
  }
};

/** What a draft is looked at for, and how sending it may be held up: a computer's handler relaxes the mode, a phone's can't. */
const launches = ["OnMessageSend", "OnNewMessageCompose", "OnMessageRecipientsChanged"];
/** @type {Readonly<Record<string, readonly string[]>>} */
const modes = { DesktopFormFactor: ["PromptUser", "SoftBlock"], MobileFormFactor: ["PromptUser"] };

/** Each kind of client starts the add-in for the same events. @type {Rule} */
const sending = ({ root }, report) => {
  for (const host of overrides(root).flatMap((node) => find(node, "Hosts", "Host"))) {
    for (const [factor, allowed] of Object.entries(modes)) {
      const points = find(host, factor, "ExtensionPoint").filter((point) => type(point) === "LaunchEvent");
      for (const point of points) {
        const events = find(point, "LaunchEvents", "LaunchEvent");
        for (const name of launches) {
          const { length } = events.filter(({ attributes }) => attributes.Type === name);
          if (length !== 1) report(point, `${name} is there ${length} times; once is needed.`);
        }
        for (const event of events) {
          const { Type, SendMode } = event.attributes;
          const fits = Type === "OnMessageSend" ? allowed.includes(SendMode ?? "") : SendMode === undefined;
          const wanted = Type === "OnMessageSend" ? allowed.join(" or ") : "left out";
          if (!fits) report(event, `${Type}: SendMode must be ${wanted} in <${factor}>.`);
        }
      }
    }
  }
};

/** Where a person meets the add-in. @type {readonly (readonly [factor: string, surface: string])[]} */
const surfaces = [
  ["DesktopFormFactor", "MessageReadCommandSurface"],
  ["DesktopFormFactor", "MessageComposeCommandSurface"],
  ["DesktopFormFactor", "LaunchEvent"],
  ["MobileFormFactor", "MobileMessageReadCommandSurface"],
  ["MobileFormFactor", "LaunchEvent"],
];

/** The pane opens from each place, is pinned, and is asked on sending. @type {Rule} */
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
};

/** @type {readonly Rule[]} */
const rules = [size, locales, domains, names, icons, requirements, events, sending, doors];

/**
 * Everything beyond the schema that makes Outlook or an administrator refuse a manifest, or this add-in less
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
