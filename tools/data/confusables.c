/* Prints "code point;target code points" (hex) for every character whose UTS 39 skeleton is not its own NFD, then
 * "=code point;letter" for Latin letters with a stroke, hook or other shape that have no decomposition, by their names.
 * Run by confusables.mjs. Needs ICU's headers (Debian: libicu-dev):  cc confusables.c -licui18n -licuuc */
#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uspoof.h>
#include <unicode/ustring.h>

/* The letter that a name ends on: LATIN SMALL LETTER R WITH FISHHOOK, LATIN LETTER SMALL CAPITAL R, … TURNED E. */
static char baseLetter(UChar32 c) {
  char name[128];
  UErrorCode status = U_ZERO_ERROR;
  u_charName(c, U_UNICODE_CHAR_NAME, name, sizeof name, &status);
  if (U_FAILURE(status) || strncmp(name, "LATIN ", 6) != 0 || strstr(name, " LETTER ") == NULL) return 0;
  char *with = strstr(name, " WITH ");
  if (with != NULL) *with = 0;
  size_t length = strlen(name);
  return length > 2 && name[length - 2] == ' ' && isupper((unsigned char)name[length - 1]) ? (char)tolower(name[length - 1]) : 0;
}

int main(void) {
  UErrorCode status = U_ZERO_ERROR;
  USpoofChecker *checker = uspoof_open(&status);
  const UNormalizer2 *nfd = unorm2_getNFDInstance(&status);
  if (U_FAILURE(status)) return 1;
  printf("# ICU %s, Unicode %s\n", U_ICU_VERSION, U_UNICODE_VERSION);
  for (UChar32 c = 0x20; c <= 0x10FFFF; c++) {
    if (!u_isdefined(c) || U_IS_SURROGATE(c)) continue;
    if (u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) continue;
    UChar source[4], normal[64], target[64];
    int32_t length = 0;
    U16_APPEND_UNSAFE(source, length, c);
    status = U_ZERO_ERROR;
    int32_t normals = unorm2_normalize(nfd, source, length, normal, 64, &status);
    int32_t targets = uspoof_getSkeleton(checker, 0, source, length, target, 64, &status);
    if (U_FAILURE(status)) return 1;
    if (normals == targets && u_memcmp(normal, target, targets) == 0) continue;
    /* A character with a decomposition is reached through its parts. */
    if (normals != length || u_memcmp(normal, source, length) != 0) continue;
    printf("%X;", c);
    for (int32_t i = 0; i < targets;) {
      UChar32 t;
      U16_NEXT(target, i, targets, t);
      printf("%X ", t);
    }
    printf("\n");
  }
  for (UChar32 c = 0x80; c <= 0xFFFF; c++) {
    UChar source[2], normal[64];
    if (!u_isalpha(c) || u_tolower(c) != c) continue;
    source[0] = (UChar)c;
    status = U_ZERO_ERROR;
    if (unorm2_normalize(nfd, source, 1, normal, 64, &status) != 1 || normal[0] != c) continue;
    char base = baseLetter(c);
    if (base != 0) printf("=%X;%X\n", c, base);
  }
  return 0;
}
