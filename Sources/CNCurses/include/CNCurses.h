// The terminal, as a few plain C functions over ncurses.
//
// C, because Swift sees none of ncurses' macros, its globals are concurrency errors, and what runs in a
// signal handler must be async-signal-safe.  Nothing here knows what is drawn.

#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stdint.h>

/// Why a terminal could not be opened.
enum cn_status {
  cn_ok = 0,
  /// Neither standard input and output nor /dev/tty is a terminal.
  cn_no_terminal = 1,
  /// TERM is not set.
  cn_no_term = 2,
  /// TERM names a terminal without a cursor that can be placed ("dumb").
  cn_dumb_term = 3,
  /// TERM names a terminal that nobody knows.
  cn_unknown_term = 4,
};

/// Looks of a cell, to be combined.
enum cn_attribute { cn_bold = 1, cn_underline = 2, cn_reverse = 4, cn_dim = 8 };

/// One character of a row.  `scalars`: a base character and up to three combining marks, 0 where there is
/// none.
typedef struct {
  uint32_t scalars[4];
  /// Palette numbers, -1 for the terminal's own.
  int16_t foreground;
  int16_t background;
  /// `cn_attribute`s.
  uint8_t attributes;
  /// Columns: 1 or 2.  A character of two columns is one cell.
  uint8_t width;
} cn_cell;

/// What `cn_read_key` found.
enum cn_key_kind { cn_key_none = 0, cn_key_character = 1, cn_key_special = 2, cn_key_hangup = 3 };

/// Keys that are not characters.
enum cn_special {
  cn_left, cn_right, cn_up, cn_down, cn_home, cn_end, cn_page_up, cn_page_down, cn_escape, cn_enter, cn_resize,
  cn_other, cn_back_tab, cn_backspace, cn_click, cn_wheel_up, cn_wheel_down,
};

/// Takes the terminal over: alternate screen, raw keys, stderr captured, signals guarded.
int cn_start(void);
/// Gives the terminal back and prints what was captured of stderr.  May be called twice.
void cn_stop(void);
/// Gives the terminal back, stops the process as Ctrl-Z does, and takes the terminal over when it goes on.
void cn_suspend(void);

/// Gives the terminal back, runs a shell command, and takes the terminal over again.  Answers the command's status.
int cn_run(const char *command);

/// Whether clicks and the wheel are reported.
void cn_mouse(bool on);
/// Where the last click was.
void cn_mouse_place(int *x, int *y);

void cn_size(int *width, int *height);
/// How many colours the terminal has; 0 where it has none.
int cn_colours(void);
/// Whether the locale's characters are UTF-8.
bool cn_is_utf8(void);

/// Draws the cells of one row into the next frame.
void cn_put_row(int y, const cn_cell *cells, int count);
/// Shows the frame; `anew`: as if nothing were known about what the terminal shows.
void cn_present(bool anew);

/// Waits for a key, at most `timeout` milliseconds.
int cn_read_key(int timeout, uint32_t *value);

/// A monotonic clock in milliseconds, for the pace of playing.
int64_t cn_milliseconds(void);

#endif
