#ifndef COLOPHON_CSHA256_H
#define COLOPHON_CSHA256_H

#include <stddef.h>
#include <stdint.h>

/* The step of SHA-256 by the processor's own instructions, which Swift has no words for. */

/* Whether this processor has them. */
int colophon_sha256_is_native(void);

/* Mixes whole blocks of 64 bytes into the eight words of the state (FIPS 180-4, section 6.2.2). Only where
 * `colophon_sha256_is_native` says yes. */
void colophon_sha256_mix(uint32_t state[8], const uint8_t *bytes, size_t blocks);

#endif
