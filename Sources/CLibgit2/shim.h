#ifndef COLOPHON_CLIBGIT2_SHIM_H
#define COLOPHON_CLIBGIT2_SHIM_H

#include <git2.h>

/* git_libgit2_opts is variadic, and Swift calls no variadic C function: one fixed form an option. */

static inline int colophon_git_set_search_path(int level, const char *path) {
  return git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, path);
}

/* Whether libgit2 compares the owner of a repository with the user. */
static inline int colophon_git_set_owner_validation(int enabled) {
  return git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, enabled);
}

/* Names the extensions of the repository format that do no harm to a reader. */
static inline int colophon_git_accept_extensions(void) {
  const char *names[] = {"worktreeconfig", "partialclone", "preciousobjects"};
  return git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, names, (size_t)3);
}

#endif
