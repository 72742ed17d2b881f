#pragma once

#include <stddef.h>

// Calls of Linux that Swift's Glibc module leaves out: two that are declared for _GNU_SOURCE alone (used in
// Writing/Folder+Changes.swift), and one of <malloc.h> (FreedMemory.swift). Imported by Compilation and nobody else.

#define COLOPHON_RENAME_EXCHANGE (1u << 1)

int renameat2(int old_folder, const char *old_name, int new_folder, const char *new_name,
              unsigned int flags);

int syncfs(int descriptor);

int malloc_trim(size_t pad);
