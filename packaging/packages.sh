# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by run.sh and test.sh: installs what is missing of apt-packages.txt, and only that.

packaging_folder="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

# packages_of GROUP…: the names in those groups, one a line.
packages_of() {
  local group='' line wanted=" $* "
  while IFS= read -r line || [ -n "$line" ]; do
    case "$line" in
      '#: '*) group="${line#'#: '}" ;;
      '#'* | '') ;;
      *) if [[ "$wanted" == *" $group "* ]]; then printf '%s\n' "$line"; fi ;;
    esac
  done <"$packaging_folder/apt-packages.txt"
}

# missing_packages GROUP…: those that are not installed.
missing_packages() {
  local name
  packages_of "$@" | while IFS= read -r name; do
    if [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" != installed ]; then
      printf '%s\n' "$name"
    fi
  done
}

# install_packages GROUP…: asks for nothing, and touches nothing where all is there.
install_packages() {
  local -a missing as_root=()
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This is no Debian system. Depthchart needs what these Debian packages hold:" >&2
    packages_of "$@" | paste -sd ' ' - >&2
    return 0
  fi
  mapfile -t missing < <(missing_packages "$@")
  if [ "${#missing[@]}" -eq 0 ]; then
    return 0
  fi
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "These packages are missing, and neither root nor sudo is at hand to install them:" >&2
      echo "  apt-get install --no-install-recommends ${missing[*]}" >&2
      return 1
    fi
    as_root=(sudo)
  fi
  echo "Installing: ${missing[*]}"
  "${as_root[@]}" apt-get update -q
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -q --no-install-recommends "${missing[@]}"
}
