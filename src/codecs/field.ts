const HYPERLINK = /HYPERLINK\s+(?:\\\w\s+)?(?:"([^"]+)|([^"\s]\S*))/;

/**
 * Target of a HYPERLINK field in Word or RTF, quoted or bare (ECMA-376 part 1, section 17.16.5); "" if there is none.
 */
export function fieldTarget(instruction: string): string {
  const [, quoted, bare] = HYPERLINK.exec(instruction) ?? [];
  return quoted ?? bare ?? "";
}
