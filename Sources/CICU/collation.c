#include "CICU.h"

#include <unicode/ucol.h>
#include <unicode/uloc.h>

colophon_collator *colophon_collator_open(const char *tag) {
  char locale[ULOC_FULLNAME_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;
  int32_t read = 0;
  uloc_forLanguageTag(tag, locale, sizeof locale, &read, &status);
  /* Never the locale of the environment, which an empty name would mean. */
  int isTag = U_SUCCESS(status) && status != U_STRING_NOT_TERMINATED_WARNING && read > 0 && tag[read] == 0;
  status = U_ZERO_ERROR;
  UCollator *collator = ucol_open(isTag ? locale : "root", &status);
  if (U_FAILURE(status)) return 0;
  /* Letters and their marks, not their case. */
  ucol_setStrength(collator, UCOL_SECONDARY);
  return (colophon_collator *)collator;
}

void colophon_collator_close(colophon_collator *collator) { ucol_close((UCollator *)collator); }

int32_t colophon_collator_key(
    const colophon_collator *collator, const uint16_t *text, int32_t length, uint8_t *key, int32_t capacity) {
  return ucol_getSortKey((const UCollator *)collator, (const UChar *)text, length, key, capacity);
}
