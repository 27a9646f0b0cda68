/** The entities that XML knows by itself (XML 1.0, section 4.6). */
const KNOWN: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'", nbsp: "\u00a0" };

function character(code: number): string {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : "\ufffd";
}

/** Text with its references resolved: characters, and the entities of XML. Others stay as they are, and are told. */
export function withoutReferences(text: string, onUnknown: () => void): string {
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
