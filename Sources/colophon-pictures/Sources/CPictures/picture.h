#ifndef COLOPHON_PICTURE_H
#define COLOPHON_PICTURE_H

#include <vips/vips.h>

/* The picture over white, without transparency; a reference of one's own. NULL where there is no memory. */
VipsImage *colophon_over_white(VipsImage *image);

#endif
