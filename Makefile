# The two commands of the README are `make` and `make test`.
#
#   make        installs what is missing, builds the program, compiles this repository's stories into dist/
#   make test   passes the tests
#   make lint   holds the style
#   make bench  measures time and memory on generated stories (needs git and python3);
#               BENCH="--quick --runs 1" and the like go to bench/run
#   make audit  runs other people's validators over dist, where they are present

PACKAGES := libgit2-dev libcmark-dev libicu-dev libzip-dev zlib1g-dev libdeflate-dev \
  libfontconfig-dev libvips-dev pkg-config git unzip fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji python3-venv
# Sets the printed book (PDF). Everything else is made without it.
TYPST    := 0.15.2
# Makes the index of `build --search`. A site without a search is made without it.
PAGEFIND := 1.5.2
PROGRAM  := .build/release/colophon
PICTURES := Sources/colophon-pictures
SOURCES  := Package.swift Sources Tests
AUDIT    := ../shared/audit

.PHONY: all deps tools program pictures site test lint bench audit clean

all: site

# Asks dpkg first: where everything is there, nothing is fetched and no password is asked for.
deps:
	@missing=""; \
	for name in $(PACKAGES); do \
	  dpkg-query -W -f '$${Status}' $$name 2>/dev/null | grep -q 'install ok installed' || missing="$$missing $$name"; \
	done; \
	if [ -n "$$missing" ]; then \
	  as=""; [ "$$(id -u)" = 0 ] || as=sudo; \
	  echo "installing:$$missing"; \
	  $$as apt-get update -qq && \
	  $$as env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
	fi
	@command -v swift >/dev/null || { echo "colophon needs Swift 6.3 or later: https://www.swift.org/install/linux/"; exit 1; }

# Typst's package for Python has no program of its own, so it lies in an environment beside the sources. Where it cannot
# be had, no PDF is made, and the build says so.
tools: deps
	@command -v typst >/dev/null || [ -n "$$COLOPHON_TOOLS" ] || \
	.tools/typst/bin/python3 -c 'import sys, importlib.metadata as m; sys.exit(m.version("typst") != "$(TYPST)")' 2>/dev/null || { \
	  echo "installing: Typst $(TYPST), into .tools"; \
	  { python3 -m venv --clear .tools/typst && \
	    .tools/typst/bin/pip install -q --disable-pip-version-check typst==$(TYPST); } || \
	  { rm -rf .tools/typst; echo "Typst could not be installed, so no PDF is made"; }; \
	}
	@command -v pagefind_extended >/dev/null || [ -n "$$COLOPHON_TOOLS" ] || \
	[ -d .tools/pagefind/pagefind_bin_extended-$(PAGEFIND).dist-info ] || { \
	  echo "installing: Pagefind $(PAGEFIND), into .tools"; \
	  { rm -rf .tools/pagefind .tools/pip && python3 -m venv .tools/pip && \
	    .tools/pip/bin/pip install -q --disable-pip-version-check --no-deps --target .tools/pagefind \
	      pagefind_bin_extended==$(PAGEFIND) && rm -rf .tools/pip; } || \
	  { rm -rf .tools/pagefind .tools/pip; echo "Pagefind could not be installed, so there is no search"; }; \
	}

# Linked with the Swift libraries inside: it starts in a few milliseconds and runs without the toolchain.
program: deps
	swift build -c release --static-swift-stdlib --product colophon

# The flags of libvips but for '-pthread', which every Swift program has anyway and about which SwiftPM warns each time.
FLAGS := $(PICTURES)/.build/flags
define without_pthread
mkdir -p $(FLAGS) && { \
	    echo "Name: vips"; echo "Description: libvips"; echo "Version: $$(pkg-config --modversion vips)"; \
	    echo "Cflags: $$(pkg-config --cflags vips | sed 's/-pthread//g')"; \
	    echo "Libs: $$(pkg-config --libs vips | sed 's/-pthread//g')"; \
	  } > $(FLAGS)/vips.pc && export PKG_CONFIG_PATH="$(CURDIR)/$(FLAGS):$$PKG_CONFIG_PATH"
endef

# The second program, which makes photographs ready; it lies beside the first one, which does all else without it.
pictures: program
	@if pkg-config --exists vips; then \
	  $(without_pthread) && \
	  swift build -c release --static-swift-stdlib --package-path $(PICTURES) --product colophon-pictures && \
	  cp -f $(PICTURES)/.build/release/colophon-pictures $(PROGRAM)-pictures.new && \
	  mv -f $(PROGRAM)-pictures.new $(PROGRAM)-pictures; \
	else echo "no libvips-dev here: colophon-pictures is not made"; fi

site: program pictures tools
	$(PROGRAM) build
	@echo "The site lies in dist/. To look at it: $(PROGRAM) preview --open"

test: deps tools
	@if pkg-config --exists vips; then $(without_pthread) && swift test --package-path $(PICTURES); fi
	swift build --build-tests
	swift test --skip-build

lint:
	swift format lint --strict --recursive $(SOURCES)
	@.ci/forbidden

bench: program
	swift build -c release --static-swift-stdlib --product chronicle-bench
	bench/run $(BENCH)

audit:
	@test -x $(AUDIT)/all.sh || { echo "no validators beside this folder"; exit 0; }; $(AUDIT)/all.sh dist

clean:
	rm -rf .build $(PICTURES)/.build .dist-spare .dist-lock
	find dist -mindepth 1 ! -name .gitignore -delete
