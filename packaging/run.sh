#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Depthchart in build/release and starts it. Arguments go to the program:
#   packaging/run.sh [FILE…]            opens profiles
#   packaging/run.sh assess FILE        runs a subcommand
# Without a display and without arguments it writes the example's report instead, and says where.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
# shellcheck source=packaging/packages.sh
. "$root/packaging/packages.sh"

install_packages build run </dev/null >&2
(
  cd "$root"
  cmake --preset release -DBUILD_TESTING=OFF
  cmake --build --preset release --target depthchart
) </dev/null >&2

program="$root/build/release/app/depthchart"
if [ "$#" -gt 0 ]; then
  exec "$program" "$@"
fi
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec "$program"
fi

pdf="$root/build/noor-report.pdf"
"$program" report "$root/resources/examples/noor.depthchart" -o "$pdf"
echo "There is no display to open a window on. The example's report is in $pdf"
