#!/bin/sh
# A Debian with nothing in it: the package is installed there as people do, tried, and removed again.
#     bare.sh SUITE PACKAGE.deb [FOLDER]     as root; debootstrap makes the system, or FOLDER has one already
set -eu
suite=$1 package=$2
root=${3:-$(mktemp -d)}
here=$(cd "$(dirname "$0")" && pwd)
[ -d "$root/usr" ] || debootstrap --variant=minbase "$suite" "$root" ${DEBIAN_MIRROR:+"$DEBIAN_MIRROR"} >/dev/null
cp "$package" "$root/root/connection-wizard.deb"
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
trap 'umount "$root/dev" "$root/proc"' EXIT
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/home/somebody LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
files() { chroot "$root" find /etc /opt /usr /var/lib /home -xdev \( -path /var/lib/apt -o -path /var/lib/dpkg \) -prune -o -print | sort; }

mkdir -p "$root/home/somebody"
inside apt-get update -qq
# What it needs comes first, so that only its own files count as what it leaves behind; so does what the trial needs
needed=$(inside dpkg-deb -f /root/connection-wizard.deb Depends)
inside apt-get satisfy -y -qq --no-install-recommends "$needed" >/dev/null
inside apt-get install -y -qq --no-install-recommends desktop-file-utils shared-mime-info python3-minimal \
    libpython3-stdlib xvfb dbus gnome-keyring >/dev/null
files >"$root/root/before"
inside apt-get install -y -qq --no-install-recommends /root/connection-wizard.deb >/dev/null
inside sh -c 'grep -q connection-wizard /usr/share/applications/mimeinfo.cache' || { echo "the desktop does not know it"; exit 1; }
inside sh -c 'touch /home/somebody/a.connection.json' && rm "$root/home/somebody/a.connection.json"
cp "$here/../frozen/smoke.py" "$root/root/smoke.py"
inside python3 -B /root/smoke.py /usr/bin/connection-wizard /home/somebody/demo
inside apt-get purge -y -qq connection-wizard >/dev/null
files | grep -v '^/home/somebody' >"$root/root/after"
grep -v '^/home/somebody' "$root/root/before" | diff - "$root/root/after" || { echo "$suite: something is left"; exit 1; }
ls "$root/home/somebody/demo/practice.connection.json"
echo "$suite: installed, tried, removed; nothing is left but the user's files"
