const HYPERLINK = /HYPERLINK\s+(?:\\\w\s+)?(?:"([^"]+)|([^"\s]\S*))/;

/** Quoted or bare (ECMA-376 part 1, section 17.16.5); "" without one. */
export function fieldTarget(instruction: string): string {
  const [, quoted, bare] = HYPERLINK.exec(instruction) ?? [];
  return quoted ?? bare ?? "";
}
