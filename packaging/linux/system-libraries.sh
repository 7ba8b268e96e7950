#!/bin/sh
# Sees to the system libraries that Qt needs on Linux: installs what is missing as root where apt-get is, else names the
# one command that does. Does nothing, quickly, when all is there.
#
#   sh packaging/linux/system-libraries.sh [run | bench | package | package-check | test]
#
# The libraries are what PySide6's own files ask of the system (NEEDED in Core, Gui, Widgets, DBus and the platform plugins).
set -eu

[ "$(uname -s)" = Linux ] || exit 0
PATH="$PATH:/usr/sbin:/sbin"

window="libEGL.so.1=libegl1 libGL.so.1=libgl1 libX11.so.6=libx11-6 libdbus-1.so.3=libdbus-1-3
    libfontconfig.so.1=libfontconfig1 libfreetype.so.6=libfreetype6 libglib-2.0.so.0=libglib2.0-0
    libgthread-2.0.so.0=libglib2.0-0 libxkbcommon.so.0=libxkbcommon0 libz.so.1=zlib1g libzstd.so.1=libzstd1"
x11="libX11-xcb.so.1=libx11-xcb1 libxcb.so.1=libxcb1 libxcb-cursor.so.0=libxcb-cursor0 libxcb-icccm.so.4=libxcb-icccm4
    libxcb-image.so.0=libxcb-image0 libxcb-keysyms.so.1=libxcb-keysyms1 libxcb-randr.so.0=libxcb-randr0
    libxcb-render.so.0=libxcb-render0 libxcb-render-util.so.0=libxcb-render-util0 libxcb-shape.so.0=libxcb-shape0
    libxcb-shm.so.0=libxcb-shm0 libxcb-sync.so.1=libxcb-sync1 libxcb-util.so.1=libxcb-util1
    libxcb-xfixes.so.0=libxcb-xfixes0 libxcb-xkb.so.1=libxcb-xkb1 libxkbcommon-x11.so.0=libxkbcommon-x11-0"
wayland="libwayland-client.so.0=libwayland-client0 libwayland-cursor.so.0=libwayland-cursor0"

# for packaging/screen_reader, which the Python of the system runs
heard="dbus-run-session=dbus-daemon openbox=openbox"
heard_files="/usr/libexec/at-spi-bus-launcher=at-spi2-core /usr/lib/python3/dist-packages/gi/__init__.py=python3-gi"

browser="chromium=chromium" # reads shared web pages
[ -z "$(command -v chromium-browser || command -v google-chrome || :)" ] || browser=""

python_library() { # Debian packs the one of its own Python apart, and a standalone program carries it
    python=.venv/bin/python
    [ -x "$python" ] || python=python3
    "$python" -c 'import sys
if sys.base_prefix == "/usr":
    print("libpython{0}.{1}.so.1.0=libpython{0}.{1}".format(*sys.version_info))' 2>/dev/null || :
}

libraries="$window"
commands=""
files=""
case "${1:-run}" in
run)
    [ -z "${DISPLAY:-}" ] || libraries="$libraries $x11"
    [ -z "${WAYLAND_DISPLAY:-}" ] || libraries="$libraries $wayland"
    ;;
bench)
    libraries="$libraries $x11"
    commands="Xvfb=xvfb sqlite3=sqlite3"
    ;;
package)
    libraries="$libraries $x11 $wayland $(python_library)" # they travel in the standalone program
    files="$heard_files"
    commands="$heard objdump=binutils patchelf=patchelf Xvfb=xvfb xdotool=xdotool strace=strace weston=weston dpkg-deb=dpkg"
    ;;
package-check)
    commands="debootstrap=debootstrap Xvfb=xvfb"
    ;;
test)
    libraries="$libraries $x11 $wayland $(python_library)"
    files="$heard_files"
    commands="$heard objdump=binutils patchelf=patchelf Xvfb=xvfb xdotool=xdotool strace=strace weston=weston appstreamcli=appstream
        desktop-file-validate=desktop-file-utils update-mime-database=shared-mime-info soffice=libreoffice-calc-nogui
        pdftotext=poppler-utils $browser"
    ;;
*)
    echo "usage: system-libraries.sh [run | bench | package | package-check | test]" >&2
    exit 2
    ;;
esac

fonts() { # the files of fonts on this system whose names match
    for folder in /usr/share/fonts /usr/local/share/fonts "${HOME:-/}/.fonts" "${XDG_DATA_HOME:-${HOME:-/}/.local/share}/fonts"; do
        [ ! -d "$folder" ] || find -L "$folder" -name "$1" 2>/dev/null
    done
}

has_font() { # Qt brings none; the tests are laid out with those of tests/fonts.conf, and with no others
    if [ "$1" = test ]; then
        [ -n "$(fonts DejaVuSans-Bold.ttf)" ] && [ -n "$(fonts DejaVuSansMono.ttf)" ] && [ -n "$(fonts DejaVuSerif.ttf)" ]
    else
        [ -n "$(fc-list 2>/dev/null | head -n 1)" ] || [ -n "$(fonts '*.[to]t[cf]')" ]
    fi
}

known=$(ldconfig -p)
missing=""
packages=""
for pair in $libraries; do
    case "$known" in
    *"${pair%%=*} "*) ;;
    *) missing="$missing ${pair%%=*}" packages="$packages ${pair#*=}" ;;
    esac
done
for pair in $commands; do
    command -v "${pair%%=*}" >/dev/null || { missing="$missing ${pair%%=*}" packages="$packages ${pair#*=}"; }
done
for pair in $files; do
    [ -e "${pair%%=*}" ] || { missing="$missing ${pair%%=*}" packages="$packages ${pair#*=}"; }
done
[ -z "$files" ] || [ -n "$(find /usr/lib -name Atspi-2.0.typelib 2>/dev/null | head -n 1)" ] || {
    missing="$missing Atspi-2.0.typelib" packages="$packages gir1.2-atspi-2.0"
}
[ "${1:-run}" != test ] || [ -e /usr/share/i18n/locales/de_DE ] || { # a language with another decimal point
    missing="$missing de_DE" packages="$packages locales"
}
has_font "${1:-run}" || { missing="$missing a-font" packages="$packages fonts-dejavu-core"; }
[ -n "$missing" ] || exit 0

# shellcheck disable=SC2086 # one word a package
packages=$(printf '%s\n' $packages | sort -u | tr '\n' ' ')
packages=${packages% }
echo "This system lacks, for Qt:$missing" >&2
if ! command -v apt-get >/dev/null; then
    echo "Install the packages of your distribution that hold these; Debian calls them: $packages" >&2
    exit 1
elif [ "$(id -u)" != 0 ]; then
    echo "Install them with:" >&2
    echo "    sudo apt-get install -y --no-install-recommends $packages" >&2
    exit 1
fi
echo "Installing $packages ..." >&2
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq >/dev/null
# shellcheck disable=SC2086 # one word a package
apt-get install -qq -y --no-install-recommends $packages >/dev/null
