#pragma once

// Two calls of Linux that glibc declares for _GNU_SOURCE alone, which Swift's Glibc module does not
// set. Imported by Compilation (Writing/Folder+Changes.swift) and nobody else.

#define COLOPHON_RENAME_EXCHANGE (1u << 1)

int renameat2(int old_folder, const char *old_name, int new_folder, const char *new_name,
              unsigned int flags);

int syncfs(int descriptor);
