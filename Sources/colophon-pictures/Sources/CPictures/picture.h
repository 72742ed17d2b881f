#ifndef COLOPHON_PICTURE_H
#define COLOPHON_PICTURE_H

#include <vips/vips.h>

/* Starts libvips with no module, or with HEIC's alone. 0, or -1. */
int colophon_start_vips(int reads_heic);

/* The picture over white, without transparency; a reference of one's own. NULL where there is no memory. */
VipsImage *colophon_over_white(VipsImage *image);

#endif
