#!/bin/sh
# Tries the two programs in a folder: sh packaging/smoke.sh build/bundle/nutgraf
#
# They run in an empty home, from another folder, and under Linux without a network. The command line summarises and
# translates the sample, paints it as PDF, reads that PDF again, and exports and installs a pack; the window opens and
# goes on running. All that runs in processes of its own is among it.
set -eu

case $1 in /* | [A-Z]:*) folder=$1 ;; *) folder=$PWD/$1 ;; esac
sample=$(cd "$(dirname "$0")/../resources/samples" && pwd)/lighthouse.txt
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cd "$room"
mkdir home
export HOME="$room/home" XDG_CONFIG_HOME="$room/home/config" XDG_DATA_HOME="$room/home/data" XDG_CACHE_HOME="$room/home/cache"
export ARGOS_PACKAGES_DIR="$room/home/packs" QT_QPA_PLATFORM=offscreen

offline=
if unshare --map-root-user --net true 2>/dev/null; then offline="unshare --map-root-user --net"; fi

try() {
    echo "  $*" >&2
    program=$1
    shift
    $offline "$folder/$program" "$@"
}

try nutgraf-cli --help >help.txt
grep -q -- --to help.txt
try nutgraf-cli "$sample" --to pt >digest.txt
grep -q "Translated into: Portuguese" digest.txt
grep -q farol digest.txt
try nutgraf-cli "$sample" --to pt --full --save digest.pdf
head -c 5 digest.pdf | grep -q %PDF-
try nutgraf-cli digest.pdf --format json >again.json
grep -q lighthouse again.json
try nutgraf-cli packs export en_pt .
try nutgraf-cli packs install ./*.argosmodel --force
test -d "$ARGOS_PACKAGES_DIR"

echo "  nutgraf"
$offline "$folder/nutgraf" "$sample" 2>window.txt &
window=$!
sleep 8
if ! kill -0 $window; then
    cat window.txt >&2
    exit 1
fi
kill $window
wait $window 2>/dev/null || true
if grep -A 50 Traceback window.txt >&2; then exit 1; fi
echo "  All is well."
