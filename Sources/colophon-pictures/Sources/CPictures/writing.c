#include "CPictures.h"

#include <vips/vips.h>

#include "picture.h"

int colophon_has_alpha(const colophon_picture *picture) {
  return vips_image_hasalpha((VipsImage *)picture);
}

VipsImage *colophon_over_white(VipsImage *image) {
  if (!vips_image_hasalpha(image)) {
    g_object_ref(image);
    return image;
  }
  VipsArrayDouble *white = vips_array_double_newv(3, 255.0, 255.0, 255.0);
  VipsImage *flat = NULL;
  int failed = vips_flatten(image, &flat, "background", white, NULL);
  vips_area_unref(VIPS_AREA(white));
  return failed ? NULL : flat;
}

int colophon_colour(const colophon_picture *picture, uint8_t colour[3]) {
  VipsImage *flat = colophon_over_white((VipsImage *)picture);
  if (!flat) return -1;
  VipsImage *sums = NULL;
  int failed = vips_stats(flat, &sums, NULL);
  g_object_unref(flat);
  if (failed) return -1;
  /* A row for all bands together and one for each; the mean is in the fifth column. */
  for (int band = 0; band < 3 && !failed; band++) {
    double *point = NULL;
    int count = 0;
    failed = vips_getpoint(sums, &point, &count, 4, band + 1, NULL);
    if (!failed) colour[band] = (uint8_t)(point[0] + 0.5);
    g_free(point);
  }
  g_object_unref(sums);
  return failed ? -1 : 0;
}

int colophon_save(
    const colophon_picture *picture, int format, int quality, uint8_t **bytes, size_t *length) {
  VipsImage *image = (VipsImage *)picture;
  void *made = NULL;
  int failed = -1;
  *bytes = NULL;
  *length = 0;
  switch (format) {
  case COLOPHON_AS_WEBP:
    failed = vips_webpsave_buffer(
        image, &made, length, "Q", quality, "effort", 4, "strip", TRUE, NULL);
    break;
  case COLOPHON_AS_WEBP_LOSSLESS:
    failed = vips_webpsave_buffer(
        image, &made, length, "lossless", TRUE, "Q", 75, "effort", 4, "strip", TRUE, NULL);
    break;
  case COLOPHON_AS_JPEG: {
    VipsImage *flat = colophon_over_white(image);
    if (!flat) return -1;
    failed = vips_jpegsave_buffer(
        flat, &made, length, "Q", quality, "optimize_coding", TRUE, "strip", TRUE, NULL);
    g_object_unref(flat);
    break;
  }
  case COLOPHON_AS_PNG:
    failed = vips_pngsave_buffer(
        image, &made, length, "compression", quality, "filter", VIPS_FOREIGN_PNG_FILTER_ALL, "strip", TRUE,
        NULL);
    break;
  }
  if (failed) return -1;
  *bytes = made;
  return 0;
}

void colophon_free(uint8_t *bytes) { g_free(bytes); }
