#!/bin/sh
# Installs what a build or a test run needs and what is not there yet: install-missing.sh WHAT...
#
# WHAT is swift (only looked for: a toolchain is no package of Debian's), ncurses (the headers), tmux, valgrind or python3.
# Quiet when nothing is missing.  Works as root or through sudo.
set -eu

need_swift() {
  if ! command -v "${SWIFT:-swift}" >/dev/null 2>&1; then
    cat >&2 <<'TEXT'
A Swift toolchain is needed, version 6.1 or later, and there is none on the PATH.

  How to get one:  https://www.swift.org/install/  (on Linux and macOS: "swiftly", a few minutes)
  Then open a new shell, so that `swift --version` answers, and try again.
TEXT
    exit 1
  fi
  version=$("${SWIFT:-swift}" --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1)
  set -- $version
  if [ "${1:-0}" -lt 6 ] || { [ "$1" -eq 6 ] && [ "${2:-0}" -lt 1 ]; }; then
    echo "Swift 6.1 or later is needed; this is $("${SWIFT:-swift}" --version 2>/dev/null | head -n 1)" >&2
    echo "How to get one: https://www.swift.org/install/" >&2
    exit 1
  fi
}

has_ncurses() {
  [ "$(uname)" = Darwin ] || { [ -e /usr/include/curses.h ] && [ -n "$(find /usr/lib /usr/lib64 /lib -name 'libncursesw.so' 2>/dev/null | head -n 1)" ]; }
}

install() { # PACKAGE
  if [ "$(uname)" = Darwin ]; then
    echo "$1 is missing; with Homebrew: brew install $1" >&2
    exit 1
  fi
  if ! command -v apt-get >/dev/null 2>&1; then
    echo "$1 is missing and there is no apt-get here; install it with this system's own tool" >&2
    exit 1
  fi
  as_root=
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
      echo "$1 is missing; as root: apt-get install $1" >&2
      exit 1
    fi
    as_root=sudo
  fi
  echo "installing $1"
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$1" >/dev/null 2>&1 || {
    $as_root apt-get update -qq
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$1" >/dev/null
  }
}

for what in "$@"; do
  case $what in
    swift) need_swift ;;
    ncurses) has_ncurses || install libncurses-dev ;;
    tmux | valgrind | python3) command -v "$what" >/dev/null 2>&1 || install "$what" ;;
    *) echo "install-missing.sh: what is '$what'?" >&2; exit 2 ;;
  esac
done
