#include "CICU.h"

#include <unicode/uloc.h>
#include <unicode/upluralrules.h>
#include <unicode/ustring.h>

colophon_plural_rules *colophon_plural_open(const char *tag) {
  char locale[ULOC_FULLNAME_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;
  int32_t read = 0;
  uloc_forLanguageTag(tag, locale, sizeof locale, &read, &status);
  if (U_FAILURE(status) || status == U_STRING_NOT_TERMINATED_WARNING || tag[read] != 0) return 0;
  UPluralRules *rules = uplrules_openForType(locale, UPLURAL_TYPE_CARDINAL, &status);
  return U_SUCCESS(status) ? (colophon_plural_rules *)rules : 0;
}

void colophon_plural_close(colophon_plural_rules *rules) {
  uplrules_close((UPluralRules *)rules);
}

int32_t colophon_plural_select(const colophon_plural_rules *rules, double number) {
  static const UChar *const names[] = {u"zero", u"one", u"two", u"few", u"many"};
  UChar keyword[16] = {0};
  UErrorCode status = U_ZERO_ERROR;
  uplrules_select((const UPluralRules *)rules, number, keyword, 15, &status);
  if (U_FAILURE(status)) return 5;
  for (int32_t index = 0; index < 5; index++)
    if (u_strcmp(keyword, names[index]) == 0) return index;
  return 5;
}
