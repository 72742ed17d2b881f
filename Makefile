# The two commands of the README are `make` and `make test`.
#
#   make        installs what is missing, builds the program, compiles this repository's stories into dist/
#   make test   passes the tests
#   make lint   holds the style
#   make bench  measures time and memory on generated stories (needs git and python3);
#               BENCH="--quick --runs 1" and the like go to bench/run
#   make audit  runs other people's validators over dist, where they are present

PACKAGES := libgit2-dev libcmark-dev libicu-dev libzip-dev zlib1g-dev pkg-config git
PROGRAM  := .build/release/colophon
SOURCES  := Package.swift Sources Tests
AUDIT    := ../shared/audit

.PHONY: all deps program site test lint bench audit clean

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

# Linked with the Swift libraries inside: it starts in a few milliseconds and runs without the toolchain.
program: deps
	swift build -c release --static-swift-stdlib --product colophon

site: program
	$(PROGRAM) build

test: deps
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
	rm -rf .build .dist-spare .dist-lock
	find dist -mindepth 1 ! -name .gitignore -delete
