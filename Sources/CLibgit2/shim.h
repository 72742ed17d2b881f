#ifndef COLOPHON_CLIBGIT2_SHIM_H
#define COLOPHON_CLIBGIT2_SHIM_H

#include <git2.h>

/* git_libgit2_opts is variadic, and Swift calls no variadic C function: one fixed form an option. */

static inline int colophon_git_set_search_path(int level, const char *path) {
  return git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, path);
}

static inline int colophon_git_set_strict_hash_verification(int enabled) {
  return git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, enabled);
}

#endif
