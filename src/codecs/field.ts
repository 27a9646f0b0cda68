const HYPERLINK = /HYPERLINK\s+(?:\\\w\s+)?(?:"([^"]+)|([^"\s]\S*))/;

/**
 * Where the instruction of a field leads that Word and RTF have, once it is whole: its target, in quotes or bare (ECMA-376
 * part 1, section 17.16.5). Empty where it leads nowhere.
 */
export function fieldTarget(instruction: string): string {
  const [, quoted, bare] = HYPERLINK.exec(instruction) ?? [];
  return quoted ?? bare ?? "";
}
