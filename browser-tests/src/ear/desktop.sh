# A desktop that is heard, for desktop.rs, which runs this in a D-Bus session of its own: desktop.sh FOLDER
#
# It says on standard output where the desktop is, a variable a line, then "ready", or "lacks" and what did not come up. All
# of it ends with the standard input, which closes with whoever holds the other end, however that ends.
set -u
work=$1
parts=""
end() {
  # The launcher of the bus leaves the bus behind where it is not asked, but killed.
  for part in $parts; do
    parts="$parts $(cat "/proc/$part/task/$part/children" 2>/dev/null)"
  done
  parts="$parts $(cat "$work"/run/speech-dispatcher/pid/*.pid 2>/dev/null)"
  # shellcheck disable=SC2086
  kill -TERM $parts 2>/dev/null
  sleep 1
  # shellcheck disable=SC2086
  kill -KILL $parts 2>/dev/null
  # A browser that loses its display may write a last file.
  rm -rf "$work" 2>/dev/null || { sleep 1; rm -rf "$work"; }
}
trap end EXIT
trap 'exit 1' HUP INT TERM
lacks() {
  echo "lacks $1"
  exit 1
}
# Waits until a file has a line with these words.
await() {
  tries=0
  until grep -q "$2" "$1" 2>/dev/null; do
    tries=$((tries + 1))
    [ "$tries" -lt 300 ] || lacks "$3"
    sleep 0.1
  done
}

Xvfb -displayfd 4 -screen 0 1280x1000x24 -nolisten tcp 4>"$work/display" </dev/null >/dev/null 2>&1 &
parts="$parts $!"
await "$work/display" '[0-9]' "the display (Xvfb)"
DISPLAY=:$(cat "$work/display")
export DISPLAY
echo "DISPLAY=$DISPLAY"
echo "DBUS_SESSION_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS"

gsettings set org.gnome.desktop.interface toolkit-accessibility true 2>/dev/null
for launcher in /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher; do
  if [ -x "$launcher" ]; then
    "$launcher" --launch-immediately </dev/null >/dev/null 2>&1 &
    parts="$parts $!"
    break
  fi
done
openbox </dev/null >/dev/null 2>&1 &
parts="$parts $!"
sleep 1

# Orca ends another one that it finds, or refuses to start beside it: here it finds none.
PATH="$work/bin:$PATH" PYTHONPATH="$work" orca --debug-file="$EAR_LOG" --replace </dev/null >/dev/null 2>&1 &
parts="$parts $!"
await "$EAR_LOG" "SPEECH OUTPUT" "the screen reader (Orca)"
echo ready
cat >/dev/null
