#!/usr/bin/env bash
# Installs what the tests need beside npm packages: three browser engines, a display without a screen, PostgreSQL and Redis.
# Does nothing when all of it is there. Where it cannot install, it says what is missing and fails.
set -euo pipefail

missing=()
need() { # need <package> <command>
  command -v "$2" >/dev/null 2>&1 || missing+=("$1")
}
need chromium chromium
need firefox-esr firefox-esr
need webkit2gtk-driver WebKitWebDriver
need xvfb Xvfb
need redis-server redis-server
# Debian keeps the programs of its server out of the path.
compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || missing+=(postgresql)

if [ ${#missing[@]} -eq 0 ]; then
  echo "chromium, firefox-esr, webkit2gtk-driver, xvfb, postgresql and redis-server are installed"
  exit 0
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    as_root=(sudo -n)
  else
    echo "Missing Debian packages: ${missing[*]}. Install them as root: apt-get install ${missing[*]}" >&2
    exit 1
  fi
fi
if ! command -v apt-get >/dev/null 2>&1; then
  echo "Missing: ${missing[*]} (names of Debian packages), and there is no apt-get to install them with." >&2
  exit 1
fi

echo "installing ${missing[*]}"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" fonts-liberation
