#include "CCommonMark.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What malloc gives out is aligned to it. */
#define ALIGNMENT 16
/* Smaller than what malloc asks the system for. */
#define BLOCK_SIZE (32 * 1024)

struct block {
  struct block *before;
  /* Where the next piece may begin, and where the block ends. */
  char *next, *end;
};

struct colophon_tree {
  struct block *block;
  cmark_node *root;
};

/* In front of each piece. */
union header {
  size_t size;
  char aligned[ALIGNMENT];
};

/* libcmark's allocator is told nothing of the tree it works for: it is that of the thread that parses. */
static _Thread_local colophon_tree *current;

static void *checked(void *memory) {
  if (memory) return memory;
  fputs("colophon: no memory is left\n", stderr);
  abort();
}

static size_t rounded(size_t size) { return (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1); }

static void *piece(size_t size) {
  if (size > SIZE_MAX / 4) checked(NULL);
  size_t whole = rounded(size) + sizeof(union header);
  struct block *block = current->block;
  if (!block || (size_t)(block->end - block->next) < whole) {
    size_t start = rounded(sizeof(struct block));
    size_t room = whole > BLOCK_SIZE / 4 ? start + whole : BLOCK_SIZE;
    struct block *made = checked(malloc(room));
    made->next = (char *)made + start;
    made->end = (char *)made + room;
    made->before = block;
    current->block = block = made;
  }
  union header *header = (union header *)block->next;
  header->size = rounded(size);
  block->next += whole;
  return header + 1;
}

static int is_last(const char *memory, size_t size) {
  return current->block && memory + size == current->block->next;
}

static void *tree_calloc(size_t count, size_t size) {
  if (size && count > SIZE_MAX / size) checked(NULL);
  return memset(piece(count * size), 0, count * size);
}

static void *tree_realloc(void *memory, size_t size) {
  if (!memory) return piece(size);
  union header *header = (union header *)memory - 1;
  size_t old = header->size;
  if (size <= old) return memory;
  /* The text of a paragraph grows line by line, mostly with nothing after it. */
  if (is_last(memory, old) && rounded(size) - old <= (size_t)(current->block->end - current->block->next)) {
    current->block->next += rounded(size) - old;
    header->size = rounded(size);
    return memory;
  }
  return memcpy(piece(size), memory, old);
}

/* What was given out last may be given out again; the rest goes with the tree. */
static void tree_free(void *memory) {
  if (!memory) return;
  union header *header = (union header *)memory - 1;
  if (is_last(memory, header->size)) current->block->next = (char *)header;
}

colophon_tree *colophon_tree_parse(const char *text, size_t length, int options) {
  static cmark_mem memory = {tree_calloc, tree_realloc, tree_free};
  colophon_tree *tree = checked(calloc(1, sizeof *tree));
  colophon_tree *outer = current;
  current = tree;
  cmark_parser *parser = cmark_parser_new_with_mem(options, &memory);
  cmark_parser_feed(parser, text, length);
  tree->root = cmark_parser_finish(parser);
  cmark_parser_free(parser);
  current = outer;
  return tree;
}

cmark_node *colophon_tree_root(colophon_tree *tree) { return tree->root; }

void colophon_tree_free(colophon_tree *tree) {
  struct block *block = tree->block;
  while (block) {
    struct block *before = block->before;
    free(block);
    block = before;
  }
  free(tree);
}
