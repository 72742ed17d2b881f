#ifndef COLOPHON_CCOMMONMARK_SHIM_H
#define COLOPHON_CCOMMONMARK_SHIM_H

#include <cmark.h>

#endif
