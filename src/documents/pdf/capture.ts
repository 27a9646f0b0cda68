/** A class of pdf.js that it gives nobody: its objects set `key` when they are made, and inherit `method`. */
export interface Sought {
  readonly key: string;
  readonly method: string;
}

/** A document of which the reading makes decoders (its instructions are packed), a map of characters and a reader of fonts. */
const sample = [
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
  "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</Font<</F 5 0 R/G 7 0 R>>>>/Contents 4 0 R>>endobj",
  `4 0 obj<</Length 31/Filter/ASCIIHexDecode>>stream\n2F46203920546620 2F472039205466>\nendstream endobj`,
  "5 0 obj<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/CharProcs<<>>",
  "/Encoding<</Differences[]>>/FirstChar 0/LastChar 0/Widths[1]/ToUnicode 6 0 R>>endobj",
  "6 0 obj<</Length 9>>stream\nbegincmap\nendstream endobj",
  "7 0 obj<</Type/Font/Subtype/Type1/BaseFont/G/FontDescriptor 8 0 R>>endobj",
  "8 0 obj<</Type/FontDescriptor/FontName/G/Flags 32/FontFile3 9 0 R>>endobj",
  "9 0 obj<</Subtype/Type1C/Length 4>>stream\n\u0001\u0000\u0004\u0001\nendstream endobj\ntrailer<</Root 1 0 R>>",
].join(" ");

/**
 * The prototypes of such classes, so that bounds can be put into them. For the moment in which `open` reads our sample, a
 * setter that all objects inherit meets the first object that sets the key. Rejects where none came by: then this version
 * of pdf.js is another than the one that was looked at.
 */
export async function capture(
  sought: readonly Sought[],
  open: (bytes: Uint8Array) => Promise<void>,
): Promise<readonly object[]> {
  const met = new Map<string, object>();
  for (const { key } of sought) {
    Object.defineProperty(Object.prototype, key, {
      configurable: true,
      set(this: object, value: unknown) {
        if (!met.has(key)) met.set(key, this);
        Object.defineProperty(this, key, { value, writable: true, configurable: true, enumerable: true });
      },
    });
  }
  try {
    await open(new TextEncoder().encode(sample));
  } finally {
    for (const { key } of sought) Reflect.deleteProperty(Object.prototype, key);
  }
  return sought.map(({ key, method }) => {
    let found: unknown = met.get(key);
    while (typeof found === "object" && found !== null && !Object.hasOwn(found, method))
      found = Object.getPrototypeOf(found);
    if (typeof found !== "object" || found === null) throw new Error(`pdf.js makes no objects with ${key}.`);
    return found;
  });
}
