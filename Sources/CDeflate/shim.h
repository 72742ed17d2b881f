#ifndef COLOPHON_CDEFLATE_SHIM_H
#define COLOPHON_CDEFLATE_SHIM_H

#include <libdeflate.h>

#endif
