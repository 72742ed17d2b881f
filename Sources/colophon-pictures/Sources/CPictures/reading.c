#include "CPictures.h"

#include <stdlib.h>
#include <string.h>
#include <vips/vips.h>

/* Needs the types of the one above. */
#include <vips/vector.h>

#include "picture.h"

static const char *const loaders[] = {
    "VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp", "VipsForeignLoadNsgif",
    "VipsForeignLoadHeif",
};

int colophon_start(int kind) {
  /* libvips asks the environment; ours is empty but for this. What is larger than its threshold it would put
   * into a file. Its code made at run time rounds otherwise on other processors. */
  setenv("VIPS_CONCURRENCY", "1", 1);
  setenv("VIPS_DISC_THRESHOLD", "1g", 1);
  setenv("VIPS_NOVECTOR", "1", 1);
  if (colophon_start_vips(kind == COLOPHON_HEIC)) return -1;
  vips_concurrency_set(1);
  vips_vector_set_enabled(FALSE);
  vips_cache_set_max(0);
  vips_block_untrusted_set(TRUE);
  vips_operation_block_set("VipsForeignLoad", TRUE);
  vips_operation_block_set(loaders[kind], FALSE);
  return 0;
}

void colophon_vips_version(char *text, size_t room) {
  g_snprintf(text, room, "%d.%d.%d", vips_version(0), vips_version(1), vips_version(2));
}

/* The format's own loader: the one that looks for a loader reports no picture that is cut off. */
static VipsImage *load(int kind, const uint8_t *bytes, size_t length, int shrink) {
  VipsImage *image = NULL;
  void *buffer = (void *)bytes;
  int failed = -1;
  switch (kind) {
  case COLOPHON_JPEG:
    failed = vips_jpegload_buffer(
        buffer, length, &image, "shrink", shrink, "access", VIPS_ACCESS_SEQUENTIAL, "fail_on",
        VIPS_FAIL_ON_TRUNCATED, NULL);
    break;
  case COLOPHON_PNG:
    failed = vips_pngload_buffer(
        buffer, length, &image, "access", VIPS_ACCESS_SEQUENTIAL, "fail_on",
        VIPS_FAIL_ON_TRUNCATED, NULL);
    break;
  case COLOPHON_WEBP:
    failed = vips_webpload_buffer(
        buffer, length, &image, "scale", 1.0 / shrink, "access", VIPS_ACCESS_SEQUENTIAL, "fail_on",
        VIPS_FAIL_ON_TRUNCATED, NULL);
    break;
  case COLOPHON_GIF:
    failed = vips_gifload_buffer(
        buffer, length, &image, "access", VIPS_ACCESS_SEQUENTIAL, "fail_on",
        VIPS_FAIL_ON_TRUNCATED, NULL);
    break;
  case COLOPHON_HEIC:
    failed = vips_heifload_buffer(
        buffer, length, &image, "access", VIPS_ACCESS_SEQUENTIAL, "fail_on",
        VIPS_FAIL_ON_TRUNCATED, NULL);
    break;
  }
  return failed ? NULL : image;
}

int colophon_measure(
    int kind, const uint8_t *bytes, size_t length, int *width, int *height, int *orientation) {
  VipsImage *image = load(kind, bytes, length, 1);
  if (!image) return -1;
  *width = vips_image_get_width(image);
  *height = vips_image_get_height(image);
  *orientation = vips_image_get_orientation(image);
  g_object_unref(image);
  return 0;
}

/* By how much the loader itself makes a picture smaller, without ever holding all of it: at least half of the way is
 * left to the finer method. */
static int shrink_on_load(int kind, int from, int to) {
  if (kind != COLOPHON_JPEG && kind != COLOPHON_WEBP) return 1;
  for (int shrink = 8; shrink > 1; shrink /= 2)
    if (from >= 2 * shrink * to) return shrink;
  return 1;
}

/* Replaces `image` by what was made of it. */
static int became(VipsImage **image, VipsImage *made) {
  g_object_unref(*image);
  *image = made;
  return 0;
}

static int resize(VipsImage **image, int width, int height) {
  VipsImage *made = NULL;
  if ((*image)->Xsize == width && (*image)->Ysize == height) return 0;
  int has_alpha = vips_image_hasalpha(*image);
  VipsBandFormat format = (*image)->BandFmt;
  /* What cannot be seen has a colour too, which must not bleed into what can. */
  if (has_alpha) {
    if (vips_premultiply(*image, &made, NULL)) return -1;
    became(image, made);
  }
  if (vips_resize(
          *image, &made, (double)width / (*image)->Xsize, "vscale",
          (double)height / (*image)->Ysize, NULL))
    return -1;
  became(image, made);
  if (has_alpha) {
    if (vips_unpremultiply(*image, &made, NULL)) return -1;
    became(image, made);
    if (vips_cast(*image, &made, format, NULL)) return -1;
    became(image, made);
  }
  return 0;
}

static int in_memory(VipsImage **image) {
  VipsImage *made = vips_image_copy_memory(*image);
  return made ? became(image, made) : -1;
}

static int to_srgb(VipsImage **image) {
  VipsImage *made = NULL;
  if (vips_image_get_typeof(*image, VIPS_META_ICC_NAME)) {
    if (!vips_icc_transform(
            *image, &made, "srgb", "embedded", TRUE, "intent", VIPS_INTENT_PERCEPTUAL, "depth", 8,
            NULL))
      return became(image, made);
    /* A profile that is none: the colours are taken for the usual ones. */
    vips_error_clear();
    made = NULL;
  }
  if (vips_colourspace(*image, &made, VIPS_INTERPRETATION_sRGB, NULL)) return -1;
  became(image, made);
  if ((*image)->BandFmt != VIPS_FORMAT_UCHAR) {
    if (vips_cast(*image, &made, VIPS_FORMAT_UCHAR, NULL)) return -1;
    became(image, made);
  }
  return 0;
}

/* Takes a transparency away that hides nothing: many programs write one beside every photo. */
static int without_idle_alpha(VipsImage **image) {
  VipsImage *made = NULL;
  if ((*image)->Bands != 4) return 0;
  if (vips_extract_band(*image, &made, 3, NULL)) return -1;
  double least = 0;
  int failed = vips_min(made, &least, NULL);
  g_object_unref(made);
  if (failed) return -1;
  if (least < 255) return 0;
  if (vips_extract_band(*image, &made, 0, "n", 3, NULL)) return -1;
  return became(image, made);
}

/* Leaves the picture without a word beside it: `strip` of libvips 8.14.1 keeps what EXIF says in a WebP. */
static int bare(VipsImage **image) {
  VipsImage *made = NULL;
  if (vips_copy(*image, &made, "xres", 1.0, "yres", 1.0, "xoffset", 0, "yoffset", 0, NULL))
    return -1;
  char **fields = vips_image_get_fields(made);
  /* The names of what every picture has are refused, and stay. */
  for (char **field = fields; field && *field; field++) vips_image_remove(made, *field);
  g_strfreev(fields);
  return became(image, made);
}

static int make(VipsImage **image, int width, int height, int is_turned, int orientation) {
  VipsImage *made = NULL;
  if (resize(image, is_turned ? height : width, is_turned ? width : height)) return -1;
  /* Here the last row was read. */
  if (in_memory(image)) return -1;
  if (orientation > 1) {
    vips_image_set_int(*image, VIPS_META_ORIENTATION, orientation);
    if (vips_autorot(*image, &made, NULL)) return -1;
    became(image, made);
  }
  if (to_srgb(image) || without_idle_alpha(image) || bare(image) || in_memory(image)) return -1;
  int bands = (*image)->Bands;
  return bands == 3 || bands == 4 ? 0 : -1;
}

colophon_picture *colophon_open(
    int kind, const uint8_t *bytes, size_t length, int width, int height) {
  VipsImage *image = load(kind, bytes, length, 1);
  if (!image) return NULL;
  int orientation = vips_image_get_orientation(image);
  int is_turned = orientation >= 5;
  int shrink = shrink_on_load(
      kind, is_turned ? image->Ysize : image->Xsize, width);
  if (shrink > 1) {
    g_object_unref(image);
    image = load(kind, bytes, length, shrink);
    if (!image) return NULL;
  }
  if (make(&image, width, height, is_turned, orientation)) {
    g_object_unref(image);
    return NULL;
  }
  return (colophon_picture *)image;
}

int colophon_lacked_memory(void) { return strstr(vips_error_buffer(), "memory") != NULL; }

colophon_picture *colophon_narrowed(const colophon_picture *picture, int width, int height) {
  VipsImage *image = (VipsImage *)picture;
  g_object_ref(image);
  if (resize(&image, width, height) || bare(&image) || in_memory(&image)) {
    g_object_unref(image);
    return NULL;
  }
  return (colophon_picture *)image;
}

const uint8_t *colophon_points(const colophon_picture *picture) {
  return vips_image_get_data((VipsImage *)picture);
}

void colophon_close(colophon_picture *picture) { g_object_unref((VipsImage *)picture); }
