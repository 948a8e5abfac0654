#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds with warnings as errors in build/dev, checks the style and runs every test. The
# summary of the tests is the last thing printed, unless the style check failed: then a line says so.
#   CI=true packaging/test.sh           what the continuous integration runs (see lint.sh)
#   ASAN=true packaging/test.sh         the same tests once more under the sanitizers, first (a second build: left
#                                       out of the continuous integration, which has half an hour on two cores)
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
# shellcheck source=packaging/packages.sh
. "$root/packaging/packages.sh"

install_packages build run test lint
cd "$root"
# Nobody debugs in the continuous integration: lines for a backtrace are enough, and compile in less time.
cmake --preset dev ${CI:+-DCMAKE_CXX_FLAGS_DEBUG=-g1}
cmake --build --preset dev

lint=0
packaging/lint.sh build/dev || lint=$?

if [ "${ASAN:-}" = true ]; then
  cmake --preset asan
  cmake --build --preset asan
  ctest --preset asan --parallel "$(nproc)"
fi

ctest --preset dev --parallel "$(nproc)"
if [ "$lint" -ne 0 ]; then
  echo "The tests passed; the style check above failed." >&2
  exit 1
fi
