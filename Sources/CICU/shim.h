#ifndef COLOPHON_CICU_SHIM_H
#define COLOPHON_CICU_SHIM_H

#include <unicode/uloc.h>
#include <unicode/upluralrules.h>
#include <unicode/ustring.h>

/* ICU renames its functions by macros (uplrules_open is uplrules_open_72), which Swift does not see. */

/* NULL where the tag (BCP 47) is none, or where there is no memory. */
static inline UPluralRules *colophon_plural_open(const char *tag) {
  char locale[ULOC_FULLNAME_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;
  int32_t read = 0;
  uloc_forLanguageTag(tag, locale, sizeof locale, &read, &status);
  if (U_FAILURE(status) || status == U_STRING_NOT_TERMINATED_WARNING || tag[read] != 0) return 0;
  UPluralRules *rules = uplrules_openForType(locale, UPLURAL_TYPE_CARDINAL, &status);
  return U_SUCCESS(status) ? rules : 0;
}

static inline void colophon_plural_close(UPluralRules *rules) { uplrules_close(rules); }

/* The category's place in the order zero, one, two, few, many, other; the last where it fails. */
static inline int32_t colophon_plural_select(const UPluralRules *rules, double number) {
  static const UChar *const names[] = {u"zero", u"one", u"two", u"few", u"many"};
  UChar keyword[16] = {0};
  UErrorCode status = U_ZERO_ERROR;
  uplrules_select(rules, number, keyword, 15, &status);
  if (U_FAILURE(status)) return 5;
  for (int32_t index = 0; index < 5; index++)
    if (u_strcmp(keyword, names[index]) == 0) return index;
  return 5;
}

#endif
