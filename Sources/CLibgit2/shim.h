#ifndef COLOPHON_CLIBGIT2_SHIM_H
#define COLOPHON_CLIBGIT2_SHIM_H

#include <git2.h>

/* git_libgit2_opts is variadic, and Swift calls no variadic C function: one fixed form an option. */

static inline int colophon_git_set_search_path(int level, const char *path) {
  return git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, path);
}

/* Whether libgit2 hashes every object that it reads. */
static inline int colophon_git_set_strict_hash_verification(int enabled) {
  return git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, enabled);
}

/* Whether libgit2 compares the owner of a repository with the user. */
static inline int colophon_git_set_owner_validation(int enabled) {
  return git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, enabled);
}

/* Whether libgit2 keeps the objects that it read. */
static inline int colophon_git_set_caching(int enabled) {
  return git_libgit2_opts(GIT_OPT_ENABLE_CACHING, enabled);
}

/* Names the extensions of the repository format that do no harm to a reader. */
static inline int colophon_git_accept_extensions(void) {
  const char *names[] = {"worktreeconfig", "partialclone", "preciousobjects"};
  return git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, names, (size_t)3);
}

#endif
