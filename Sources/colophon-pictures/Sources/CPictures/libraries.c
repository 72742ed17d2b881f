#define _GNU_SOURCE
#include "CPictures.h"

#include <elf.h>
#include <link.h>
#include <stdlib.h>
#include <string.h>

#include "picture.h"

/* Of the libraries that are loaded those that read, write and reckon pictures. */
static const char *const makers[] = {
    "libvips", "vips-heif", "libheif", "libde265", "libwebp", "libsharpyuv", "libjpeg", "libpng",
    "libspng", "liblcms2", "libcgif", "libimagequant", "libz.", "libz-ng", "libm.",
};

struct list {
  char *lines[64];
  int count;
};

/* The name that whoever linked a library gave it, by its content (a note of the GNU linker). */
static char *build_name(const struct dl_phdr_info *library) {
  for (int part = 0; part < library->dlpi_phnum; part++) {
    const ElfW(Phdr) *head = &library->dlpi_phdr[part];
    if (head->p_type != PT_NOTE || head->p_align > 8) continue;
    const size_t align = head->p_align == 8 ? 8 : 4;
    const char *at = (const char *)(library->dlpi_addr + head->p_vaddr);
    const char *end = at + head->p_memsz;
    while (at + sizeof(ElfW(Nhdr)) <= end) {
      const ElfW(Nhdr) *note = (const ElfW(Nhdr) *)at;
      const char *name = at + sizeof *note;
      const char *data = name + ((note->n_namesz + align - 1) & ~(align - 1));
      if (note->n_type == NT_GNU_BUILD_ID && note->n_namesz == 4 && !memcmp(name, "GNU", 4)) {
        GString *text = g_string_new(NULL);
        for (size_t byte = 0; byte < note->n_descsz; byte++)
          g_string_append_printf(text, "%02x", (unsigned char)data[byte]);
        return g_string_free(text, FALSE);
      }
      at = data + ((note->n_descsz + align - 1) & ~(align - 1));
    }
  }
  return NULL;
}

static int add(struct dl_phdr_info *library, size_t size, void *data) {
  struct list *list = data;
  const char *slash = strrchr(library->dlpi_name, '/');
  const char *name = slash ? slash + 1 : library->dlpi_name;
  (void)size;
  for (size_t maker = 0; maker < G_N_ELEMENTS(makers); maker++) {
    if (strncmp(name, makers[maker], strlen(makers[maker])) ||
        list->count == G_N_ELEMENTS(list->lines))
      continue;
    char *build = build_name(library);
    /* One without a name is told by its file's alone. */
    list->lines[list->count++] = g_strdup_printf("%s %s\n", name, build ? build : "");
    g_free(build);
    return 0;
  }
  return 0;
}

static int compare(const void *one, const void *other) {
  return strcmp(*(char *const *)one, *(char *const *)other);
}

int colophon_libraries(char *text, size_t room) {
  struct list list = {.count = 0};
  if (colophon_start_vips(1)) return -1;
  dl_iterate_phdr(add, &list);
  qsort(list.lines, list.count, sizeof *list.lines, compare);
  GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA256);
  for (int line = 0; line < list.count; line++) {
    g_checksum_update(sum, (const unsigned char *)list.lines[line], -1);
    g_free(list.lines[line]);
  }
  g_strlcpy(text, g_checksum_get_string(sum), room);
  g_checksum_free(sum);
  return 0;
}
