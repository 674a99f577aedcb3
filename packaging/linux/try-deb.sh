#!/bin/sh
# Tries the .deb in a clean Debian, as root: packaging/linux/try-deb.sh dist/nutgraf_0.1.0_amd64.deb [FOLDER]
#
# debootstrap makes the smallest Debian 12 there is (once, where FOLDER is given and kept; MIRROR names another mirror,
# SUITE another Debian). There, without Python, apt installs the package. Then a user without rights and without a
# network has
#   - nutgraf-cli summarise and translate the sample, paint it as PDF and read that PDF again,
#   - the window, on a screen of Xvfb, show the sample and translate it,
#   - xdg-open open a file with it.
# In the end all is purged, and whatever is left of it is listed and a failure. A picture of the window is kept in
# build/try-deb.png. It takes some minutes and 1 GB.
set -eu

[ "$(id -u)" = 0 ] || { echo "debootstrap needs root." >&2; exit 2; }
package=$(realpath "$1")
root=${2:-$(mktemp -d)}
kept=${2:-}
picture=$(cd "$(dirname "$0")/../.." && pwd)/build/try-deb.png

say() { printf '\n== %s\n' "$*"; }

clear_away() {
    for mounted in dev/shm dev proc; do umount -l "$root/$mounted" 2>/dev/null || true; done
    [ -n "$kept" ] || rm -rf "$root"
}
trap clear_away EXIT

if [ ! -e "$root/etc/debian_version" ]; then
    say "A clean Debian"
    debootstrap --variant=minbase "${SUITE:-bookworm}" "$root" ${MIRROR:+"$MIRROR"} >"$root.log" 2>&1 ||
        { tail "$root.log" >&2; exit 1; }
    rm -f "$root.log"
fi
# mktemp lets only root in, and the user in there would find no libraries.
chmod 755 "$root"
cp -L /etc/resolv.conf "$root/etc/resolv.conf"
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/dev/shm"

inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
apt() { inside apt-get --quiet --quiet --yes --no-install-recommends "$@" >"$root/tmp/apt.log" 2>&1 || { cat "$root/tmp/apt.log" >&2; exit 1; }; }
# Records of the package manager, and caches that belong to nobody, are not looked at.
files() {
    inside find / -xdev \( -path /proc -o -path /dev -o -path /tmp -o -path /var/lib/dpkg -o -path /var/lib/apt \
        -o -path /var/log -o -path /var/cache -o -path /home \) -prune -o -print | sort
}

apt update
if inside which python3; then echo "There is a Python: this is no clean Debian." >&2; exit 1; fi
files >"$root/tmp/before"

say "apt install"
cp "$package" "$root/tmp/nutgraf.deb"
apt install /tmp/nutgraf.deb
inside dpkg-query --show --showformat '${Package} ${Version}: ${Installed-Size} kB\n' nutgraf
if inside sh -c 'command -v python3'; then echo "It brought a Python." >&2; exit 1; fi
inside dpkg --verify nutgraf
inside sh -c 'ldd $(find /usr/lib/nutgraf -name "*.so*" -type f) 2>/dev/null' | grep "not found" && exit 1

say "nutgraf-cli, without a network"
# A number is enough of a user, and leaves nothing in /etc.
inside install --directory --owner 1000 --group 1000 /home/reader
cat >"$root/tmp/terminal.sh" <<'TERMINAL'
set -eu
cd
rm -rf .config .cache .local
sample=/usr/lib/nutgraf/_internal/resources/samples/lighthouse.txt
nutgraf-cli "$sample" --to pt >digest.txt
grep "Translated into" digest.txt
tail -n 1 digest.txt
nutgraf-cli "$sample" --to pt --save digest.pdf --force
nutgraf-cli digest.pdf | head -n 1
nutgraf-cli packs
TERMINAL
reader() { inside unshare --net setpriv --reuid 1000 --regid 1000 --clear-groups env HOME=/home/reader USER=reader "$@"; }
reader sh /tmp/terminal.sh

say "The window on a screen, without a network"
apt install xvfb xauth xdg-utils x11-utils desktop-file-utils file
cat >"$root/tmp/screen.sh" <<'SCREEN'
set -eu
cd
rm -rf .config .cache .local
export DISPLAY=:77
Xvfb $DISPLAY -screen 0 1440x900x24 -fbdir /tmp/screen >/tmp/xvfb.log 2>&1 &
screen=$!
for _ in $(seq 50); do xwininfo -root >/dev/null 2>&1 && break; sleep 0.2; done

shown() { # the title of a window, within 20 seconds
    for _ in $(seq 100); do
        if xwininfo -root -tree | grep -F "$1"; then return; fi
        sleep 0.2
    done
    echo "No window is called $1" >&2
    return 1
}

LANG=pt_PT.UTF-8 nutgraf &
window=$!
shown "Nutgraf\":"
for _ in $(seq 100); do
    if grep -a -q farol .cache/nutgraf/translations.sqlite* 2>/dev/null; then break; fi
    sleep 0.2
done
grep -a -q farol .cache/nutgraf/translations.sqlite*
echo "The window has translated the sample."
sleep 2
cp /tmp/screen/Xvfb_screen0 /tmp/window.xwd
kill $window
wait $window || true

printf 'The bridge is closed\n\nThe bridge was closed on Monday. Repairs will last until May. Boats carry people across.\n' >bridge.txt
xdg-mime query filetype bridge.txt
xdg-mime query default text/plain
xdg-open bridge.txt &
shown "bridge"
echo "xdg-open has opened a file."
kill $(pgrep -x nutgraf 2>/dev/null || cat /proc/[0-9]*/stat | sed -n 's/^\([0-9]*\) (nutgraf).*/\1/p')
kill $screen
SCREEN
mkdir -p "$root/tmp/screen" && chmod 1777 "$root/tmp/screen"
reader sh /tmp/screen.sh
if command -v convert >/dev/null; then convert "xwd:$root/tmp/window.xwd" "$picture" && echo "See $picture"; fi

say "apt purge"
inside rm -rf /home/reader
apt purge nutgraf
inside find / -xdev -path /proc -prune -o -iname '*nutgraf*' -not -path '/tmp/*' -print | grep -v '^/var/log' && { echo "These are left." >&2; exit 1; }
apt purge xvfb xauth xdg-utils x11-utils desktop-file-utils file
apt autoremove --purge
files >"$root/tmp/after"
diff "$root/tmp/before" "$root/tmp/after" || { echo "These are left." >&2; exit 1; }
echo "Nothing is left."
