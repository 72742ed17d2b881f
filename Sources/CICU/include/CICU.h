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

#endif
