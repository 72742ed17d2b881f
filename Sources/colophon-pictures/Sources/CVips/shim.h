#pragma once

// Imported by the C files of CPictures alone: libvips is called with as many arguments as a call likes,
// which Swift cannot do.
#include <vips/vips.h>
