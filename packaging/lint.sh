#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks the style: clang-format on every file, clang-tidy on the files that changed, shellcheck on the scripts.
#   packaging/lint.sh BUILD_FOLDER
# clang-tidy takes about 15 s a file, and the whole tree does not fit into half an hour on two cores. With CI=true it
# takes the core, and of the other files those of the last commit; else the files that differ from HEAD. At most
# TIDY_FILES (24) files outside the core are taken; what is left out is said. With CI=true the static analyzer follows
# fewer paths, in half the time; run by hand it follows all that it can.
set -euo pipefail

build="$(cd "${1:?usage: packaging/lint.sh BUILD_FOLDER}" && pwd)"
cd "$(dirname "${BASH_SOURCE[0]}")/.."
failed=0

mapfile -t sources < <(find core ui app tests resources -name '*.cpp' -o -name '*.h' | LC_ALL=C sort)
echo "clang-format: ${#sources[@]} files"
clang-format --dry-run --Werror "${sources[@]}" || failed=1

# changed_sources: the .cpp files that changed, as told above.
changed_sources() {
  if ! git rev-parse --git-dir >/dev/null 2>&1; then
    return 0
  fi
  if [ "${CI:-}" = true ]; then
    git diff --name-only --diff-filter=d HEAD~1 HEAD -- '*.cpp' 2>/dev/null || true
  else
    git diff --name-only --diff-filter=d HEAD -- '*.cpp'
    git ls-files --others --exclude-standard -- '*.cpp'
  fi
}

mapfile -t tidy < <(changed_sources | grep -v '^core/' | LC_ALL=C sort -u || true)
limit="${TIDY_FILES:-24}"
if [ "${#tidy[@]}" -gt "$limit" ]; then
  echo "clang-tidy: $((${#tidy[@]} - limit)) of ${#tidy[@]} changed files outside the core are left out"
  tidy=("${tidy[@]:0:limit}")
fi
if [ "${CI:-}" = true ]; then
  mapfile -t core < <(find core -name '*.cpp' | LC_ALL=C sort)
else
  mapfile -t core < <(changed_sources | grep '^core/' | LC_ALL=C sort -u || true)
fi
tidy+=("${core[@]}")
# clang cannot read headers that g++ precompiled: its commands go without them.
mkdir -p build/lint
sed -E 's/ -Winvalid-pch//; s/ -include [^ ]+cmake_pch\.hxx//' "$build/compile_commands.json" >build/lint/compile_commands.json
depth=()
if [ "${CI:-}" = true ]; then
  depth=(--extra-arg=-Xclang --extra-arg=-analyzer-config --extra-arg=-Xclang --extra-arg=mode=shallow)
fi
echo "clang-tidy: ${#tidy[@]} files"
if [ "${#tidy[@]}" -gt 0 ]; then
  printf '%s\0' "${tidy[@]}" |
    xargs -0 -n 1 -P "$(nproc)" clang-tidy -p build/lint --quiet "${depth[@]}" 2> >(grep -v 'warnings generated' >&2) || failed=1
fi

echo "shellcheck: the scripts"
shellcheck -x .ci/run packaging/*.sh || failed=1

exit "$failed"
