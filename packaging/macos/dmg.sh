#!/bin/sh
# The disk image for macOS, made of the .app: sh packaging/macos/dmg.sh build/bundle/Nutgraf.app dist/nutgraf-0.1.0.dmg
#
# CODESIGN_IDENTITY names the certificate to sign with; without it the signature is "ad hoc", which runs on the machine
# that it was made on, and elsewhere after its owner allowed it under Privacy & Security. NOTARY_PROFILE names what
# "xcrun notarytool store-credentials" has kept; without it nothing is notarised.
set -eu

app=$1 image=$2
here=$(dirname "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

codesign --force --deep --timestamp="${CODESIGN_TIMESTAMP:-none}" --options runtime \
    --entitlements "$here/entitlements.plist" --sign "${CODESIGN_IDENTITY:--}" "$app"
codesign --verify --deep --strict "$app"

cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
rm -f "$image"
hdiutil create -volname Nutgraf -srcfolder "$folder" -fs HFS+ -format UDZO -ov "$image"

if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
