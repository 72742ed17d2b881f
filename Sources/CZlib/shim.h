#ifndef COLOPHON_CZLIB_SHIM_H
#define COLOPHON_CZLIB_SHIM_H

#include <zlib.h>

/* inflateInit is a macro, which Swift does not see. */
static inline int colophon_inflate_start(z_stream *stream) { return inflateInit(stream); }

#endif
