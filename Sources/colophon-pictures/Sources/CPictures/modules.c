#define _GNU_SOURCE
#include "picture.h"

#include <dlfcn.h>
#include <gmodule.h>
#include <stdlib.h>
#include <string.h>

int colophon_start_vips(int reads_heic) {
  /* Modules bring readers of many more formats, which nobody may send in, and loading them takes as long as all
   * else together: libvips finds none. */
  setenv("VIPSHOME", "/nonexistent", 1);
  if (VIPS_INIT("colophon-pictures")) return -1;
  if (!reads_heic) return 0;
  /* HEIC's lies in a folder beside the library. Where there is none libvips may read it by itself, or not at all. */
  Dl_info library;
  if (!dladdr(dlsym(RTLD_DEFAULT, "vips_init"), &library) || !library.dli_fname) return 0;
  char *folder = g_path_get_dirname(library.dli_fname);
  char *path = g_strdup_printf(
      "%s/vips-modules-%d.%d/vips-heif.so", folder, vips_version(0), vips_version(1));
  GModule *heic = g_module_open(path, G_MODULE_BIND_LAZY);
  if (heic) g_module_make_resident(heic);
  g_free(path);
  g_free(folder);
  return 0;
}
