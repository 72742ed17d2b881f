#ifndef COLOPHON_CZLIB_SHIM_H
#define COLOPHON_CZLIB_SHIM_H

#include <zlib.h>

/* inflateInit is a macro, which Swift does not see. */
static inline int colophon_inflate_start(z_stream *stream) { return inflateInit(stream); }

/* deflateInit2 as well: without a head, with the window and the memory that it has by itself. */
static inline int colophon_deflate_start(z_stream *stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
}

#endif
