#ifndef COLOPHON_CPICTURES_H
#define COLOPHON_CPICTURES_H

#include <stddef.h>
#include <stdint.h>

/* What we need of libvips, in functions of our own. None of its types is seen here, so that Swift need not read
 * its headers. Not for more than one thread. */

/* The loaders that are let in; every other one of libvips stays shut. */
enum colophon_kind {
  COLOPHON_JPEG = 0,
  COLOPHON_PNG = 1,
  COLOPHON_WEBP = 2,
  COLOPHON_GIF = 3,
  COLOPHON_HEIC = 4,
};

/* What is written. */
enum colophon_format {
  COLOPHON_AS_WEBP = 0,
  COLOPHON_AS_WEBP_LOSSLESS = 1,
  COLOPHON_AS_JPEG = 2,
  COLOPHON_AS_PNG = 3,
};

/* Bounds this process for good: bytes of memory, seconds of processor time, bytes of any file; no core is left
 * behind and nobody may look into it. 0, or -1 where the system refuses. */
int colophon_limit(uint64_t memory, uint64_t seconds, uint64_t file);

/* Starts libvips for pictures of one kind: one thread, nothing remembered, no loader but that kind's. 0, or -1. */
int colophon_start(int kind);

/* `8.14.1`: without starting anything. */
void colophon_vips_version(char *text, size_t room);

/* Names the libraries that make pictures, all at once, by what they hold: where one is mended the name is another
 * one. In hexadecimal digits, as many as there is room for. 0, or -1. Starts libvips as for every kind. */
int colophon_libraries(char *text, size_t room);

/* What the header says: pixels before turning, the orientation (1 to 8, Exif 2.32, section 4.6.4). 0, or -1. */
int colophon_measure(
    int kind, const uint8_t *bytes, size_t length, int *width, int *height, int *orientation);

/* A picture in memory: upright, sRGB with 8 bits, with or without transparency, and not a word beside it. */
typedef struct colophon_picture colophon_picture;

/* Reads a picture to its last row, and makes it `width` by `height` as it is shown. NULL where it is damaged or
 * cut off, or there is no memory. */
colophon_picture *colophon_open(
    int kind, const uint8_t *bytes, size_t length, int width, int height);

/* Whether what failed last said that there was no memory: then the picture may be a good one. */
int colophon_lacked_memory(void);

/* The same picture, smaller; NULL where there is no memory. */
colophon_picture *colophon_narrowed(const colophon_picture *picture, int width, int height);

void colophon_close(colophon_picture *picture);

int colophon_has_alpha(const colophon_picture *picture);

/* Its points, row by row, a byte for each of three or four bands. */
const uint8_t *colophon_points(const colophon_picture *picture);

/* The colour that the picture has on the whole, over white: red, green and blue. 0, or -1. */
int colophon_colour(const colophon_picture *picture, uint8_t colour[3]);

/* Writes a picture; what `bytes` then points to is given back with `colophon_free`. A JPEG stands on white.
 * `quality`, from 1 to 100, means nothing to a lossless WebP; of a PNG it is the effort, from 1 to 9. libvips 8.14.1
 * writes EXIF of its own into a WebP whatever it is told: see `BareFile`. 0, or -1. */
int colophon_save(
    const colophon_picture *picture, int format, int quality, uint8_t **bytes, size_t *length);

void colophon_free(uint8_t *bytes);

#endif
