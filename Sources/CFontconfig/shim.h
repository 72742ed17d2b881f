#ifndef COLOPHON_CFONTCONFIG_SHIM_H
#define COLOPHON_CFONTCONFIG_SHIM_H

#include <fontconfig/fontconfig.h>

#endif
