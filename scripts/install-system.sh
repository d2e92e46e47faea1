#!/usr/bin/env bash
# Installs what the tests need beside npm packages: three browser engines and a display without a screen.
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

if [ ${#missing[@]} -eq 0 ]; then
  echo "chromium, firefox-esr, webkit2gtk-driver and xvfb are installed"
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
