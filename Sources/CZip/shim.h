#ifndef COLOPHON_CZIP_SHIM_H
#define COLOPHON_CZIP_SHIM_H

#include <zip.h>

#endif
