# Selaras. `make` lists what there is; `make run` and `make test` are the two to know.
# PORT=8081 and DATABASE=path choose where `run` serves; SELARAS_SCRATCH and SELARAS_TOOLS move
# the build products and the installed tools out of this folder (docs/operating.md).

.DEFAULT_GOAL := help
.PHONY: help setup run test check format build release docs docc bench fuzz scan kernels scenarios sample verify screenshots clean

PORT ?= 8080
DATABASE ?= var/selaras.sqlite
SELARAS_SCRATCH ?= .build
export PORT DATABASE SELARAS_SCRATCH

swift_build = swift build --scratch-path "$(SELARAS_SCRATCH)"

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

setup: ## install what a run needs: Debian packages, the typesetter
	@scripts/setup

run: setup ## build, load the sample province the first time, serve http://127.0.0.1:8080
	@scripts/run

test: ## everything: Swift tests, real-browser tests, interchange with other programs
	@scripts/test

scenarios: ## the table of permissions played over HTTP: N passed, N failed
	@scripts/scenarios

kernels: ## the kernel libraries alone, built and tested in a few minutes
	@scripts/kernels

check: ## format, lint, warnings, the house rules, what the binary links
	@scripts/check

format: ## rewrite the sources in the house format
	@python3 scripts/wrap-comments.py Sources Tests $(wildcard Benchmarks)
	@swift format -i -p -r Sources Tests $(wildcard Benchmarks) Package.swift

build: ## debug build of everything, tests included
	@$(swift_build) --build-tests

release: setup ## one stripped binary without Swift's libraries, packed in dist/
	@scripts/release

docs: ## check that every link, path and test named in the documents exists
	@python3 scripts/check-docs.py
	@python3 scripts/check-security.py

docc: ## the libraries' reference with an article for each family of kernels
	@scripts/docc

bench: ## benchmarks, each beside its peer in the same run (docs/benchmarks.md)
	@scripts/bench

fuzz: ## feed every parser hostile bytes; MINUTES=10 for the long run
	@scripts/fuzz

scan: ## wapiti and sqlmap against a server of its own (docs/security.md)
	@scripts/scan

sample: ## write the sample province again from its seed
	@scripts/sample

verify: ## check every chain, digest and row of the database
	@scripts/selaras verify --database "$(DATABASE)"

screenshots: ## pictures of every kind of page in var/screenshots, for people to look at
	@scripts/screenshots

clean: ## remove build products and installed tools; never your data in var/
	@rm -rf "$(SELARAS_SCRATCH)" "$${SELARAS_TOOLS:-.tools}" dist
