#ifndef COLOPHON_CICU_H
#define COLOPHON_CICU_H

#include <stdint.h>

/* What we need of ICU, in functions of our own.
 *
 * No header of ICU is included here: Foundation carries another version of the same ones, and Swift refuses
 * two definitions of one type. ICU also renames its functions by macros (uplrules_open is uplrules_open_72),
 * which Swift does not see. */

/* The rules by which a language chooses the forms of words for numbers. */
typedef struct colophon_plural_rules colophon_plural_rules;

/* NULL where the tag (BCP 47) is none, or where there is no memory. */
colophon_plural_rules *colophon_plural_open(const char *tag);

void colophon_plural_close(colophon_plural_rules *rules);

/* The category's place in the order zero, one, two, few, many, other; the last where it fails. */
int32_t colophon_plural_select(const colophon_plural_rules *rules, double number);

/* Where words begin and end in a language (Unicode Standard Annex #29, with ICU's dictionaries for scripts
 * without spaces). */
typedef struct colophon_word_breaks colophon_word_breaks;

/* NULL where there is no memory. A tag that is none gets the rules for all languages. */
colophon_word_breaks *colophon_words_open(const char *tag);

/* Where a line may end in a language (Unicode Standard Annex #14, with the same dictionaries): the pieces that
 * colophon_words_cut then answers are what has to stay together, and none of them is said to be a word. */
colophon_word_breaks *colophon_lines_open(const char *tag);

void colophon_words_close(colophon_word_breaks *breaks);

/* Cuts a text of UTF-8 into pieces. Writes the end of each, in bytes, and whether it is a word; answers how many
 * there are, or -1 where it fails. There are never more pieces than bytes: `ends` and `words` have room for
 * `length`. */
int64_t colophon_words_cut(
    colophon_word_breaks *breaks, const char *text, int64_t length, int64_t *ends, uint8_t *words);

/* The order of names in a language (Unicode Technical Standard #10, with CLDR's rules). */
typedef struct colophon_collator colophon_collator;

/* NULL where there is no memory. A tag that is none gets the order for all languages. */
colophon_collator *colophon_collator_open(const char *tag);

void colophon_collator_close(colophon_collator *collator);

/* Writes bytes whose order is the order of the texts, case apart; a NUL ends them. Answers how many there are,
 * which may be more than there is room for: then they are not whole. 0 where it fails. */
int32_t colophon_collator_key(
    const colophon_collator *collator, const uint16_t *text, int32_t length, uint8_t *key, int32_t capacity);

#endif
