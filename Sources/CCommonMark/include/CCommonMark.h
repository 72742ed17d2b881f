#ifndef COLOPHON_CCOMMONMARK_H
#define COLOPHON_CCOMMONMARK_H

#include <cmark.h>

/* A parsed text. Its nodes lie in a few blocks of memory that are freed at once: a tree is made, read and dropped for
   every text, and asking for each node and each string of it alone took a third of the time of parsing. */
typedef struct colophon_tree colophon_tree;

/* Parses UTF-8. Never NULL: as libcmark does, it ends the program when memory is out. */
colophon_tree *colophon_tree_parse(const char *text, size_t length, int options);

/* The document. It belongs to the tree, and nothing in it may be changed or freed. */
cmark_node *colophon_tree_root(colophon_tree *tree);

void colophon_tree_free(colophon_tree *tree);

#endif
