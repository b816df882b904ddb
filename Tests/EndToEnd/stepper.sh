#!/bin/sh
# Drives the real stepper in a real terminal with keys, and reads the screen.
#
#   Tests/EndToEnd/stepper.sh PATH/TO/simul
#
# The terminal is tmux, on a socket of its own.  Nothing sleeps for a fixed time: each check polls until the screen shows
# what it should, or fails after a while.
set -u
cd "$(dirname "$0")/../.."
SIMUL=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
[ -x "$SIMUL" ] || { echo "stepper.sh: no program at $SIMUL" >&2; exit 2; }
SCENARIO=Scenarios/01-basics/one_cook.py
SOCKET=simul-e2e-$$
WORK=$(mktemp -d)
failures=0
export LC_ALL=C.UTF-8 SWIFT_BACKTRACE=enable=no
unset NO_COLOR TMUX VISUAL
export EDITOR=true XDG_CONFIG_HOME=/nonexistent

t() { tmux -L "$SOCKET" -f /dev/null "$@"; }
finish() { t kill-server 2>/dev/null; rm -rf "$WORK"; }
trap finish EXIT
trap 'exit 130' INT TERM

screen() { t capture-pane -p -t e2e; }
keys() { for k in "$@"; do t send-keys -t e2e "$k"; done; }
fail() {
  failures=$((failures + 1))
  echo "FAIL ($SIZE): $1"
  screen | sed 's/^/    |/'
}

# Polls for about 10 s until the command says yes.
until_true() {
  n=0
  until "$@"; do
    n=$((n + 1))
    [ $n -gt 400 ] && return 1
    sleep 0.025
  done
}
has() { screen | grep -qF -- "$1"; }
see() { until_true has "$1" || fail "the screen does not show: $1"; }
has_not() { ! has "$1"; }
see_not() { until_true has_not "$1" || fail "the screen still shows: $1"; }

# Waits until two captures in a row are the same, and keeps the picture.
settle() {
  screen >"$WORK/now"
  n=0
  while :; do
    sleep 0.05
    screen >"$WORK/next"
    cmp -s "$WORK/now" "$WORK/next" && break
    mv "$WORK/next" "$WORK/now"
    n=$((n + 1))
    [ $n -gt 100 ] && break
  done
  cp "$WORK/now" "$1"
}
position() { screen | sed -n '1s/.*step \([0-9]*\)\/.*/\1/p'; }
is_at() { [ "$(position)" = "$1" ]; }
at() { until_true is_at "$1" || fail "not at step $1"; }
is_past() { p=$(position); [ -n "$p" ] && [ "$p" -gt "$1" ]; }
shows() { screen >"$WORK/now" && cmp -s "$1" "$WORK/now"; }
comes_back() { # picture, complaint
  until_true shows "$1" || { fail "$2"; screen | diff "$1" - | head -n 20; }
}
is_wide() { screen | sed -n '2p' | grep -q '[╮┓]╭─.*╮$' && [ "$(screen | sed -n '1p' | wc -m)" -gt 125 ]; }
is_at_pass() { has "of the loop"; }
same() { cmp -s "$1" "$2" || { fail "$3"; diff "$1" "$2" | head -n 20; }; }

# A shell in the terminal, which notes how the terminal was before and is after.
open_shell() { # WIDTH HEIGHT
  SIZE=${1}x$2
  t kill-session -t e2e 2>/dev/null
  # The server may still be on its way out with the session before.
  until t new-session -d -s e2e -x "$1" -y "$2" "env PS1='ready> ' ENV= sh" 2>/dev/null; do
    starts=$((${starts:-0} + 1))
    [ $starts -gt 50 ] && { echo "tmux does not start" >&2; exit 2; }
    sleep 0.1
  done
  t set-option -g status off >/dev/null
  t resize-window -t e2e -x "$1" -y "$2" 2>/dev/null
  see "ready>"
}
play() {
  keys "clear; stty -a > $WORK/before; $SIMUL play $1; echo \"ended \$?\"; stty -a > $WORK/after; echo \"noted\"" Enter
  see "step 0/"
}
ended() { # how, expected status
  see "ended $2"
  see "noted"
  same "$WORK/before" "$WORK/after" "the terminal's settings differ after $1"
  has_not "q quit" || fail "the screen was not given back after $1"
}

# Forward N times with one key and back with another: each picture must come again.  To be called at a boundary of the
# key's step.
there_and_back() { # forward back times
  i=0
  settle "$WORK/$1.0"
  while [ $i -lt "$3" ]; do
    here=$(position)
    keys "$1"
    until_true is_past "$here" || fail "$1 does not move"
    i=$((i + 1))
    settle "$WORK/$1.$i"
  done
  while [ $i -gt 0 ]; do
    i=$((i - 1))
    keys "$2"
    comes_back "$WORK/$1.$i" "$2 does not restore the screen before $1 ($i)"
  done
}

for size in "80 24" "120 36"; do
  open_shell $size
  play $SCENARIO
  see "Ready"
  see "Sleeping"
  see "Output"
  see "Timeline"
  see "q quit"
  there_and_back Right Left 12
  there_and_back n N 6
  keys n n n n
  see "soup: chop"
  keys i
  until_true is_at_pass || fail "i does not go to a pass of the loop"
  there_and_back i I 3
  keys t
  see "clock 1.000 s"
  there_and_back t T 3

  keys Home
  at 0
  settle "$WORK/start"
  keys End
  see "ready to serve"
  until_true is_past 50 || fail "End does not go to the end"
  settle "$WORK/end"
  keys Home
  at 0
  comes_back "$WORK/start" "Home does not restore the first screen"

  keys "?"
  see "one event forward"
  keys "?"
  see_not "one event forward"
  comes_back "$WORK/start" "the help leaves something behind"

  # Playing: it goes on by itself until it is paused; faster is faster.
  keys + + + + Space
  see "PLAY"
  until_true is_past 5 || fail "playing does not move"
  keys Space
  see_not "PLAY"
  keys Home
  at 0

  # Another size and back.
  settle "$WORK/small"
  t resize-window -t e2e -x 140 -y 44
  until_true is_wide || fail "a larger window is not used"
  keys n
  until_true is_past 0
  keys N
  at 0
  t resize-window -t e2e -x "${size% *}" -y "${size#* }"
  comes_back "$WORK/small" "a resize and back gives another picture"
  t resize-window -t e2e -x 40 -y 10
  see "60x16"
  t resize-window -t e2e -x "${size% *}" -y "${size#* }"
  see "q quit"

  keys q
  ended q 0

  play $SCENARIO
  keys Right Right C-c
  see "noted"
  same "$WORK/before" "$WORK/after" "the terminal's settings differ after Ctrl-C"
done

# SIGTERM: without job control in the way, from a script of its own.
open_shell 80 24
cat >"$WORK/term.sh" <<TEXT
stty -a > $WORK/before
sh -c 'echo \$\$ > $WORK/pid; exec $SIMUL play $SCENARIO'
echo "ended \$?"
stty -a > $WORK/after
echo noted
TEXT
keys "clear; sh $WORK/term.sh" Enter
see "step 0/"
keys Right Right
at 2
kill -TERM "$(cat "$WORK/pid")"
ended SIGTERM 143

# Every other signal that ends a process: the terminal is whole again.
for signal in HUP QUIT ABRT SEGV TRAP; do
  open_shell 80 24
  keys "clear; sh $WORK/term.sh" Enter
  see "step 0/"
  keys Right
  at 1
  kill -$signal "$(cat "$WORK/pid")"
  see "noted"
  same "$WORK/before" "$WORK/after" "the terminal's settings differ after SIG$signal"
  has_not "q quit" || fail "the screen was not given back after SIG$signal"
done

# Ctrl-Z and back.
open_shell 80 24
play $SCENARIO
keys Right Right
at 2
keys C-z
see "topped"
has_not "q quit" || fail "the screen was not given back by Ctrl-Z"
keys "clear; fg" Enter
see "step 2/"
keys q
see_not "q quit"

# Sizes from nothing to a wall.
open_shell 80 24
play $SCENARIO
keys n n n n
see "T3 runs"
settle "$WORK/eighty"
for size in "1 1" "10 5" "60 16" "300 90" "59 16"; do
  t resize-window -t e2e -x "${size% *}" -y "${size#* }"
  sleep 0.1
done
t resize-window -t e2e -x 80 -y 24
comes_back "$WORK/eighty" "the picture differs after sizes from 1x1 to 300x90"

# Searching, going, breakpoints, panes.
keys Home
at 0
keys : 4 0 Enter
at 40
keys / s a l a d Enter
see "search"
keys Escape
see_not "search \"salad\""
keys Home
keys B 9 Enter
see "breakpoint: line 9"
keys c
see "soup: chop"
keys 5
keys z
see_not "Ready"
keys z
see "Ready"
keys M
see "the mouse is the terminal's again"
keys D
see "theme: light"
keys q
ended q 0

# Terminals of all kinds.
for setting in "TERM=xterm" "TERM=xterm-256color" "TERM=screen" "TERM=vt100" "TERM=linux" "NO_COLOR=1" "LC_ALL=C" "LC_ALL=POSIX NO_COLOR=1 TERM=vt220"; do
  open_shell 80 24
  keys "clear; stty -a > $WORK/before; env $setting $SIMUL play $SCENARIO; echo \"ended \$?\"; stty -a > $WORK/after; echo noted" Enter
  see "step 0/"
  keys n n
  see "q quit"
  # Old terminals have no second screen: what was drawn stays, the settings do not.
  keys q
  see "ended 0"
  see "noted"
  same "$WORK/before" "$WORK/after" "the terminal's settings differ with $setting"
done
open_shell 80 24
keys "clear; TERM=dumb $SIMUL play $SCENARIO; echo \"ended \$?\"" Enter
see "ended 2"

# Standard input is a pipe: keys come from the terminal.
open_shell 80 24
keys "clear; stty -a > $WORK/before; echo x | $SIMUL play $SCENARIO; echo \"ended \$?\"; stty -a > $WORK/after; echo noted" Enter
see "step 0/"
keys Right
at 1
keys q
ended "q with stdin piped" 0

# The file changes on disk: offered, and read anew at the same step.  The editor comes back.
cp $SCENARIO "$WORK/kitchen.py"
open_shell 120 36
keys "clear; stty -a > $WORK/before; EDITOR=true $SIMUL play $WORK/kitchen.py; echo \"ended \$?\"; stty -a > $WORK/after; echo noted" Enter
see "step 0/"
keys n n n
is_past 3 || until_true is_past 3
here=$(position)
sed 's/soup/stew/' $SCENARIO >"$WORK/kitchen.py"
see "on disk"
keys r
see "stew"
at "$here"
keys e
see "step $here/"
keys q
ended "q after a reload" 0

# The browser: a filter, a program, back to the list, and out; the same in Chinese.
for size in "80 24" "120 36"; do
  SIZE=$size
  open_shell $size
  keys "clear; stty -a > $WORK/before; $SIMUL; echo \"ended \$?\"; stty -a > $WORK/after; echo noted" Enter
  see "SCENARIOS"
  see "One cook"
  keys o n e Space c o o k
  see "1 of "
  see "Timeline"
  keys Enter
  see "step 0/"
  see "q back"
  keys Right
  at 1
  keys Escape
  see "SCENARIOS"
  keys Enter
  see "step 0/"
  keys q
  see "SCENARIOS"
  keys Escape
  see "q quit"
  keys q
  ended "q in the browser" 0
done
open_shell 120 36
keys "clear; stty -a > $WORK/before; $SIMUL --lang zh Scenarios/06-queues; echo \"ended \$?\"; stty -a > $WORK/after; echo noted" Enter
see "场景"
see "时间线"
keys Enter
see "一切还没有开始"
keys C-c
ended "Ctrl-C below the browser" 130

# Line by line, and a picture without a terminal.
SIZE=plain
printf 'n\n5n\nw\nb9\nc\n:40\ntasks\nhelp\nq\n' | "$SIMUL" play --plain $SCENARIO >"$WORK/plain" 2>&1 || fail "play --plain fails"
grep -q '^Step 40, ' "$WORK/plain" || fail "play --plain does not go to step 40"
grep -q 'line 9: await asyncio.sleep' "$WORK/plain" || fail "play --plain does not stop at line 9"
"$SIMUL" render --step 50 --size 100x30 $SCENARIO >"$WORK/picture" || fail "render fails"
[ "$(wc -l <"$WORK/picture")" = 30 ] || fail "render does not print 30 rows"
sed -n '/^ PAUSED/,/^```/p' README.md | sed '$d' >"$WORK/manual"
same "$WORK/manual" "$WORK/picture" "the manual's picture is not what simul render prints"
mkdir -p "$WORK/config/simul"
printf 'theme = "pink"\n\n[keys]\nturm = "x"\n' >"$WORK/config/simul/config.toml"
XDG_CONFIG_HOME="$WORK/config" "$SIMUL" render $SCENARIO 2>"$WORK/complaints" >/dev/null
grep -q 'config.toml:1: theme is one of' "$WORK/complaints" || fail "a wrong theme is not named with its line"
grep -q "config.toml:4: there is no command 'turm'" "$WORK/complaints" || fail "a wrong command is not named with its line"

if [ $failures -gt 0 ]; then
  echo "stepper.sh: $failures checks failed"
  exit 1
fi
echo "stepper.sh: the stepper does what its keys say, at 80x24 and 120x36, and leaves every terminal whole"
