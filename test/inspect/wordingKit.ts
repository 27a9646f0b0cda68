import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WordingSegment } from "../../src/analysis";
import type { ModelFiles } from "../../src/inspect";
import { filePath } from "../encoder/kit";

/** A file of weights by its path. */
const weightsFile = (place: string): ModelFiles["gate"] => ({
  place,
  sha256: createHash("sha256").update(readFileSync(place)).digest("hex"),
});

/** A gate and a reader with made-up weights: what they say of a text means nothing, and is always the same. */
export const tinyFiles: ModelFiles = {
  gate: weightsFile(join(__dirname, "../analysis/reading/tiny.gate")),
  reader: weightsFile(filePath("tiny.bin")),
};

/** What the made-up gate lets through, and what it doesn't. */
export const passes = "Please note our new bank details.";
export const fails = "ÆØÅ æøå ß";

/** Segments of the newest voice. */
export const segmentsOf = (...texts: readonly string[]): readonly WordingSegment[] =>
  texts.map((text) => ({ voice: 0, isSubject: false, text, quote: text }));
