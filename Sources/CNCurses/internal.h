// What screen.c and guard.c share.

#ifndef CNCURSES_INTERNAL_H
#define CNCURSES_INTERNAL_H

/// Remembers who handles the signals now; before ncurses, whose own handlers turn SIGTERM into exit status 1.
void cn_guard_remember(void);
/// Remembers how the terminal is to be left: `undo` is written, and the present line settings are restored.
void cn_guard_prepare(int fd, const char *undo);
/// From now on a dying process gives the terminal back first.
void cn_guard_arm(void);
/// Gives the terminal back now.
void cn_guard_disarm(void);
/// ncurses gave the terminal back: a dying process has nothing more to do.  Gives stderr back.
void cn_guard_stand_down(void);

/// Sends stderr to a file while the screen is up, because it would write over it.
void cn_capture_begin(void);
/// Gives stderr back and prints what was captured.
void cn_capture_end(void);

#endif
