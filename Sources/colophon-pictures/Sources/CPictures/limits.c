#define _GNU_SOURCE
#include "CPictures.h"

#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

static int limit(int what, uint64_t most) {
  struct rlimit bound = {most, most};
  return setrlimit(what, &bound);
}

int colophon_limit(uint64_t memory, uint64_t seconds, uint64_t file) {
  /* An arena for each thread would take 64 MB of addresses, used or not. */
  mallopt(M_ARENA_MAX, 1);
  /* Whatever else was open where we were started is none of our business. */
  close_range(3, ~0U, 0);
  if (limit(RLIMIT_AS, memory) || limit(RLIMIT_DATA, memory) || limit(RLIMIT_CPU, seconds) ||
      limit(RLIMIT_FSIZE, file) || limit(RLIMIT_CORE, 0) || limit(RLIMIT_NOFILE, 64))
    return -1;
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) || prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)) return -1;
  /* Whoever started us may be gone: then nobody reads the answer. */
  return prctl(PR_SET_PDEATHSIG, 9, 0, 0, 0);
}
