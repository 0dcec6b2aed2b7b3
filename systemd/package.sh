#!/usr/bin/env bash
# Builds the Debian package: `systemd/package.sh [DIRECTORY [OPTION…]]` leaves gehoord_VERSION_ARCHITECTURE.deb in
# DIRECTORY (default .build/package) and prints its path, size and dependencies. Needs no root. Options, as
# `--scratch-path`, go to `swift build`. DEBFULLNAME and DEBEMAIL say whose package it is, as in devscripts.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
umask 022

Tests/install package
target=$(mkdir -p "${1:-.build/package}" && cd "${1:-.build/package}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The Swift runtime is linked in: the machine it is installed on needs no toolchain.
build() { swift build -c release --static-swift-stdlib "$@" >&2; }
options=("${@:2}")
for program in gehoord gehoor; do build "${options[@]}" --product "$program"; done
binaries=$(swift build -c release --static-swift-stdlib "${options[@]}" --show-bin-path)

architecture=$(dpkg --print-architecture)
# The date of the last commit: the same source gives the same version.
moment=$(git log -1 --format=%ct 2>/dev/null || date +%s)
version=$(sed -n 's/^package let gehoordVersion = "\(.*\)"$/\1/p' Sources/IntakeService/Version.swift)
version=$version+$(date -u -d "@$moment" +%Y%m%d%H%M)
export SOURCE_DATE_EPOCH=$moment
maintainer="${DEBFULLNAME:-Gehoord} <${DEBEMAIL:-gehoord@example.org}>"

root=$work/root
place() { install -D -m "$1" "$2" "$root/$3"; }
for program in gehoord gehoor; do
  place 755 "$binaries/$program" "usr/bin/$program"
  strip --strip-unneeded --remove-section=.comment --remove-section=.note "$root/usr/bin/$program"
done

# What the programs print of themselves.
printed() { gzip -9n >"$work/page" && place 644 "$work/page" "usr/share/man/$1"; }
"$binaries/gehoor" --print-manual | printed man1/gehoor.1.gz
"$binaries/gehoord" --print-manual gehoord | printed man8/gehoord.8.gz
"$binaries/gehoord" --print-manual gehoord.conf | printed man5/gehoord.conf.5.gz
completion() { "$binaries/$1" --print-completion "$2" >"$work/page" && place 644 "$work/page" "usr/share/$3"; }
for program in gehoord gehoor; do
  completion "$program" bash "bash-completion/completions/$program"
  completion "$program" zsh "zsh/vendor-completions/_$program"
  completion "$program" fish "fish/vendor_completions.d/$program.fish"
done

place 644 systemd/gehoord.service lib/systemd/system/gehoord.service
place 644 systemd/gehoord-published.path usr/share/doc/gehoord/examples/gehoord-published.path
place 644 systemd/gehoord.sysusers usr/lib/sysusers.d/gehoord.conf
place 644 systemd/gehoord.tmpfiles usr/lib/tmpfiles.d/gehoord.conf
place 644 systemd/gehoord.conf.sample etc/gehoord/gehoord.conf
for plan in samples/plans/*.json; do place 644 "$plan" "usr/share/doc/gehoord/examples/plans/${plan##*/}"; done
for text in samples/privacy/*.md; do place 644 "$text" "usr/share/doc/gehoord/examples/privacy/${text##*/}"; done
place 644 README.md usr/share/doc/gehoord/README.md
place 644 systemd/debian/copyright usr/share/doc/gehoord/copyright
mkdir -p "$root/usr/share/lintian/overrides"
place 644 systemd/debian/lintian-overrides usr/share/lintian/overrides/gehoord
printf 'gehoord (%s) unstable; urgency=medium\n\n  * Built from the source of this day.\n\n -- %s  %s\n' \
  "$version" "$maintainer" "$(date -u -R -d "@$moment")" |
  gzip -9n >"$work/changelog.gz"
place 644 "$work/changelog.gz" usr/share/doc/gehoord/changelog.gz

# The libraries of this machine's Debian that the programs are linked to, with the versions they need.
mkdir -p "$work/debian"
printf 'Source: gehoord\n\nPackage: gehoord\nArchitecture: any\n' >"$work/debian/control"
depends=$(cd "$work" && dpkg-shlibdeps -O --ignore-missing-info "$root/usr/bin/gehoord" "$root/usr/bin/gehoor" 2>/dev/null |
  sed -n 's/^shlibs:Depends=//p')

mkdir -p "$root/DEBIAN"
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@DEPENDS@/$depends/" \
  -e "s/@MAINTAINER@/$maintainer/" \
  -e "s/@SIZE@/$(du -sk --exclude=DEBIAN "$root" | cut -f1)/" systemd/debian/control >"$root/DEBIAN/control"
for script in postinst prerm postrm; do install -m 755 "systemd/debian/$script" "$root/DEBIAN/$script"; done
echo /etc/gehoord/gehoord.conf >"$root/DEBIAN/conffiles"
(cd "$root" && find . -path ./DEBIAN -prune -o -type f -printf '%P\0' | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
find "$root" -newermt "@$moment" -exec touch -h -d "@$moment" {} +

package=$target/gehoord_${version}_$architecture.deb
dpkg-deb --root-owner-group --build "$root" "$package" >/dev/null
printf '%s\n' "$package"
printf 'size: %s kB packed, %s kB installed\n' "$(du -k "$package" | cut -f1)" "$(du -sk --exclude=DEBIAN "$root" | cut -f1)"
printf 'depends: %s\n' "$depends"
