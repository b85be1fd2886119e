#!/bin/sh
# A disk image of the app: dmg.sh APP DMG. Signed where CONNECTION_WIZARD_SIGN names an identity, notarised where
# CONNECTION_WIZARD_NOTARY names a profile of notarytool as well; without them it says so and goes on.
set -eu
app=$1 dmg=$2
here=$(cd "$(dirname "$0")" && pwd)
if [ -n "${CONNECTION_WIZARD_SIGN:-}" ]; then
    codesign --force --deep --options runtime --timestamp --entitlements "$here/entitlements.plist" \
        --sign "$CONNECTION_WIZARD_SIGN" "$app"
    codesign --verify --strict "$app"
else
    echo "Not signed: CONNECTION_WIZARD_SIGN names no identity."
    codesign --force --deep --sign - "$app" # Macs with Apple's processors start nothing without
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -volname "Connection Wizard" -srcfolder "$folder" -fs HFS+ -format ULMO -ov "$dmg"
if [ -n "${CONNECTION_WIZARD_SIGN:-}" ] && [ -n "${CONNECTION_WIZARD_NOTARY:-}" ]; then
    codesign --sign "$CONNECTION_WIZARD_SIGN" --timestamp "$dmg"
    xcrun notarytool submit "$dmg" --keychain-profile "$CONNECTION_WIZARD_NOTARY" --wait
    xcrun stapler staple "$dmg"
else
    echo "Not notarised: CONNECTION_WIZARD_NOTARY names no profile."
fi
