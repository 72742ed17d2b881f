#include "CICU.h"

#include <unicode/ubrk.h>
#include <unicode/uloc.h>
#include <unicode/utext.h>

static colophon_word_breaks *open(UBreakIteratorType type, const char *tag) {
  char locale[ULOC_FULLNAME_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;
  int32_t read = 0;
  uloc_forLanguageTag(tag, locale, sizeof locale, &read, &status);
  /* Never the locale of the environment, which an empty name would not mean either. */
  int isTag = U_SUCCESS(status) && status != U_STRING_NOT_TERMINATED_WARNING && tag[read] == 0;
  status = U_ZERO_ERROR;
  UBreakIterator *breaks = ubrk_open(type, isTag ? locale : "root", 0, 0, &status);
  return U_SUCCESS(status) ? (colophon_word_breaks *)breaks : 0;
}

colophon_word_breaks *colophon_words_open(const char *tag) { return open(UBRK_WORD, tag); }

colophon_word_breaks *colophon_lines_open(const char *tag) { return open(UBRK_LINE, tag); }

void colophon_words_close(colophon_word_breaks *breaks) { ubrk_close((UBreakIterator *)breaks); }

int64_t colophon_words_cut(
    colophon_word_breaks *breaks, const char *bytes, int64_t length, int64_t *ends, uint8_t *words) {
  UBreakIterator *iterator = (UBreakIterator *)breaks;
  UErrorCode status = U_ZERO_ERROR;
  UText text = UTEXT_INITIALIZER;
  utext_openUTF8(&text, bytes, length, &status);
  ubrk_setUText(iterator, &text, &status);
  int64_t count = 0;
  if (U_SUCCESS(status)) {
    ubrk_first(iterator);
    for (int32_t end = ubrk_next(iterator); end != UBRK_DONE && count < length; end = ubrk_next(iterator)) {
      ends[count] = end;
      words[count] = ubrk_getRuleStatus(iterator) >= UBRK_WORD_NONE_LIMIT;
      count++;
    }
  }
  /* The iterator keeps a shallow copy of the text; it must not outlive the bytes. */
  UErrorCode after = U_ZERO_ERROR;
  UText nothing = UTEXT_INITIALIZER;
  utext_openUTF8(&nothing, "", 0, &after);
  ubrk_setUText(iterator, &nothing, &after);
  utext_close(&nothing);
  utext_close(&text);
  return U_SUCCESS(status) ? count : -1;
}
