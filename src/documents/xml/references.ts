/** XML's own entities (XML 1.0, section 4.6). */
const KNOWN: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'", nbsp: "\u00a0" };

function character(code: number): string {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : "\ufffd";
}

const maxReference = 80;
/** Characters per step: for millions of references in one text the runtime keeps every match. */
const atOnce = 65_536;

function resolved(text: string, onUnknown: () => void): string {
  return text.replace(
    /&(?:#(\d{1,8})|#[xX]([0-9A-Fa-f]{1,7})|([A-Za-z_][\w.-]{0,60}));/g,
    (whole, decimal, hex, name) => {
      if (typeof decimal === "string") return character(Number.parseInt(decimal, 10));
      if (typeof hex === "string") return character(Number.parseInt(hex, 16));
      const known = typeof name === "string" && Object.hasOwn(KNOWN, name) ? KNOWN[name] : undefined;
      if (known === undefined) onUnknown();
      return known ?? whole;
    },
  );
}

/** Resolves character references and XML's entities; keeps and reports others. */
export function withoutReferences(text: string, onUnknown: () => void): string {
  if (text.length <= atOnce) return resolved(text, onUnknown);
  const parts: string[] = [];
  for (let at = 0; at < text.length;) {
    let end = Math.min(text.length, at + atOnce);
    const last = text.lastIndexOf("&", end - 1);
    // Don't split a reference.
    if (end < text.length && last > end - maxReference && last > at) end = last;
    parts.push(resolved(text.slice(at, end), onUnknown));
    at = end;
  }
  return parts.join("");
}
