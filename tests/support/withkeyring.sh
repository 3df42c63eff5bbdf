#!/usr/bin/env bash
# withkeyring.sh PROGRAM [ARG...] runs it with a session bus and an unlocked gnome-keyring of its own, in a home of its
# own, and ends with its code; 77 where something is missing. Neither a process nor a folder is left, also after SIGKILL.
# The program finds LENGTHWISE_KEYRING (the folder of all that) and LENGTHWISE_KEYRING_PASSWORD.
# The bus starts no services, so that nothing answers but what is started here: no desktop asks for a password either.
set -euo pipefail

for tool in dbus-daemon:dbus-daemon dbus-send:dbus-bin gnome-keyring-daemon:gnome-keyring; do
    if ! command -v "${tool%:*}" >/dev/null; then
        echo "withkeyring: ${tool%:*} is missing (Debian package ${tool#*:}); skipped: $*" >&2
        exit 77
    fi
done

bed=$(mktemp -d "${TMPDIR:-/tmp}/keyring.XXXXXX")
mkdir -m 700 "$bed/run" "$bed/home"

# Outlives this script whatever ends it: its parent is init, and the end of the pipe is the end of the script. It is
# told the process groups to end, one id a line.
mkfifo "$bed/groups"
(setsid bash -c '
    exec 3<"$1/groups"
    while read -r group <&3; do kill_later+=("-$group"); done
    [ -z "${kill_later-}" ] || kill -KILL -- "${kill_later[@]}" 2>/dev/null
    rm -rf "$1"' clean "$bed" </dev/null >/dev/null 2>&1 &)
exec 9>"$bed/groups"

children=()
begin() { # COMMAND [ARG...]: in the background, as the leader of a group that ends with the script
    setsid "$@" <&0 9>&- &
    children+=($!)
    echo $! >&9
}
clean() {
    for child in "${children[@]}"; do kill -KILL -- "-$child" 2>/dev/null || true; done
    wait "${children[@]}" 2>/dev/null || true
    rm -rf "$bed"
}
trap clean EXIT
trap 'exit 143' TERM
trap 'exit 130' INT

export HOME=$bed/home XDG_RUNTIME_DIR=$bed/run TMPDIR=$bed
export XDG_DATA_HOME=$HOME/.local/share XDG_CONFIG_HOME=$HOME/.config XDG_CACHE_HOME=$HOME/.cache XDG_STATE_HOME=$HOME/.local/state
export DBUS_SESSION_BUS_ADDRESS=unix:path=$bed/run/bus
export LENGTHWISE_KEYRING=$bed LENGTHWISE_KEYRING_PASSWORD=open-sesame
unset GNOME_KEYRING_CONTROL SSH_AUTH_SOCK QT_NO_GLIB DESKTOP_SESSION XDG_CURRENT_DESKTOP KDE_FULL_SESSION KDE_SESSION_VERSION

cat >"$bed/bus.conf" <<XML
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
    "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>$DBUS_SESSION_BUS_ADDRESS</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
XML

until_true() { # up to 10 s
    for _ in $(seq 500); do
        if "$@" >/dev/null 2>&1; then return 0; fi
        sleep 0.02
    done
    echo "withkeyring: waited in vain for: $*" >&2
    cat "$bed/log" >&2
    exit 1
}
has_secrets() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets | grep -q true
}

begin dbus-daemon --config-file="$bed/bus.conf" --nofork --nopidfile >>"$bed/log" 2>&1
until_true test -S "$bed/run/bus"
begin gnome-keyring-daemon --foreground --unlock --components=secrets < <(printf %s "$LENGTHWISE_KEYRING_PASSWORD") >>"$bed/log" 2>&1
until_true has_secrets

begin "$@" <&0
code=0
wait $! || code=$?
exit $code
