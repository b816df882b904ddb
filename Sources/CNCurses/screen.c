// The screen and the keyboard, over ncurses.

#define NCURSES_WIDECHAR 1
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#ifdef __APPLE__
#define _DARWIN_C_SOURCE 1
#endif

#include "CNCurses.h"
#include "internal.h"

#include <curses.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <string.h>
#include <term.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen = NULL;
static int input_fd = -1;
static bool is_up = false;
/// The colour pair of each pair of palette numbers, shifted by one for the terminal's own; 0: none yet.
static short pairs[257][257];
static short pair_count = 0;

static const char *capability(const char *name) {
  const char *text = tigetstr(name);
  return text && text != (const char *)-1 ? text : "";
}

/// Opens the terminal's name; one that nobody knows may still be a descendant of xterm.
static int open_screen(FILE *output, FILE *input) {
  const char *name = getenv("TERM");
  if (!name || !*name) return cn_no_term;
  screen = newterm(NULL, output, input);
  if (!screen && getenv("COLORTERM")) screen = newterm("xterm-256color", output, input);
  if (!screen && strncmp(name, "xterm", 5) == 0) screen = newterm("xterm-256color", output, input);
  if (!screen) return strcmp(name, "dumb") == 0 ? cn_dumb_term : cn_unknown_term;
  if (!*capability("cup")) {
    endwin();
    delscreen(screen);
    screen = NULL;
    return cn_dumb_term;
  }
  return cn_ok;
}

static void set_modes(void) {
  raw();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  keypad(stdscr, TRUE);
  leaveok(stdscr, TRUE);
  curs_set(0);
  set_escdelay(25);
  // Under tmux and others these come in forms that terminfo does not tell.
  define_key("\033[1~", KEY_HOME);
  define_key("\033[4~", KEY_END);
  define_key("\033[7~", KEY_HOME);
  define_key("\033[8~", KEY_END);
  define_key("\033[H", KEY_HOME);
  define_key("\033[F", KEY_END);
  define_key("\033OH", KEY_HOME);
  define_key("\033OF", KEY_END);
  define_key("\033[C", KEY_RIGHT);
  define_key("\033[D", KEY_LEFT);
  define_key("\033[A", KEY_UP);
  define_key("\033[B", KEY_DOWN);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
}

int cn_start(void) {
  if (is_up) return cn_ok;
  setlocale(LC_CTYPE, "");
  FILE *input = stdin;
  FILE *output = stdout;
  if (!isatty(STDIN_FILENO)) input = fopen("/dev/tty", "r");
  if (!isatty(STDOUT_FILENO)) output = fopen("/dev/tty", "w");
  if (!input || !output) return cn_no_terminal;
  input_fd = fileno(input);
  struct termios settings;
  tcgetattr(input_fd, &settings);
  cn_guard_remember();
  int status = open_screen(output, input);
  if (status != cn_ok) return status;

  char undo[512];
  snprintf(
    undo, sizeof undo, "%s%s%s%s%s%s", *capability("kmous") ? "\033[?1006l\033[?1000l" : "", capability("sgr0"), capability("op"), capability("rmcup"),
    capability("rmkx"), capability("cnorm"));
  // The settings to go back to are those from before `newterm`.
  struct termios changed;
  tcgetattr(input_fd, &changed);
  tcsetattr(input_fd, TCSANOW, &settings);
  cn_guard_prepare(input_fd == STDIN_FILENO ? fileno(output) : input_fd, undo);
  tcsetattr(input_fd, TCSANOW, &changed);
  set_modes();
  cn_capture_begin();
  cn_guard_arm();
  is_up = true;
  return cn_ok;
}

void cn_stop(void) {
  if (!is_up) return;
  is_up = false;
  endwin();
  cn_guard_stand_down();
}

void cn_suspend(void) {
  if (!is_up) return;
  endwin();
  cn_guard_stand_down();
  cn_guard_remember();
  struct sigaction deaf = {0}, usual = {0}, previous;
  deaf.sa_handler = SIG_IGN;
  usual.sa_handler = SIG_DFL;
  // To the rest of the job, as the terminal would do, and then to this thread.  What is sent to a process may reach another of
  // its threads, and later: with both at this one, the job stopped a second time as soon as it was continued.
  sigaction(SIGTSTP, &deaf, &previous);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &usual, NULL);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &previous, NULL);
  cn_capture_begin();
  cn_guard_arm();
  clearok(stdscr, TRUE);
  refresh();
  curs_set(0);
}

void cn_mouse(bool on) {
  mmask_t wanted = BUTTON1_PRESSED | BUTTON4_PRESSED;
#ifdef BUTTON5_PRESSED
  wanted |= BUTTON5_PRESSED;
#endif
  mouseinterval(0);
  mousemask(on ? wanted : 0, NULL);
}

int cn_run(const char *command) {
  if (!is_up) return -1;
  mmask_t before = 0;
  mousemask(0, &before);
  endwin();
  cn_guard_stand_down();
  cn_guard_remember();
  int result = system(command);
  cn_capture_begin();
  cn_guard_arm();
  mousemask(before, NULL);
  clearok(stdscr, TRUE);
  refresh();
  curs_set(0);
  return WIFEXITED(result) ? WEXITSTATUS(result) : -1;
}

void cn_size(int *width, int *height) { getmaxyx(stdscr, *height, *width); }

int cn_colours(void) { return has_colors() ? COLORS : 0; }

bool cn_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

static short pair(int foreground, int background) {
  if (!has_colors() || foreground < -1 || background < -1) return 0;
  if (foreground >= COLORS || background >= COLORS || foreground > 255 || background > 255) return 0;
  short *known = &pairs[foreground + 1][background + 1];
  if (*known == 0 && pair_count + 1 < COLOR_PAIRS && pair_count < 32000) {
    pair_count += 1;
    init_pair(pair_count, (short)foreground, (short)background);
    *known = pair_count;
  }
  return *known;
}

void cn_put_row(int y, const cn_cell *cells, int count) {
  enum { most = 1024 };
  static cchar_t row[most];
  int used = 0;
  for (int i = 0; i < count && used + 1 < most; i++) {
    const cn_cell *cell = &cells[i];
    wchar_t text[5] = {0};
    for (int k = 0; k < 4; k++) text[k] = (wchar_t)cell->scalars[k];
    attr_t attributes = A_NORMAL;
    if (cell->attributes & cn_bold) attributes |= A_BOLD;
    if (cell->attributes & cn_underline) attributes |= A_UNDERLINE;
    if (cell->attributes & cn_reverse) attributes |= A_REVERSE;
    if (cell->attributes & cn_dim) attributes |= A_DIM;
    short colours = pair(cell->foreground, cell->background);
    // Where the system's idea of the width differs from ours, the row would shift: show as much as is
    // certain.
    if (wcwidth(text[0]) != cell->width) {
      wchar_t unsure[2] = {L'?', 0};
      for (int k = 0; k < cell->width; k++) setcchar(&row[used++], unsure, attributes, colours, NULL);
      continue;
    }
    for (int k = 1; k < 4; k++) {
      if (text[k] && wcwidth(text[k]) != 0) text[k] = 0;
    }
    setcchar(&row[used++], text, attributes, colours, NULL);
  }
  mvadd_wchnstr(y, 0, row, used);
}

void cn_present(bool anew) {
  if (anew) clearok(stdscr, TRUE);
  refresh();
}

static int mouse_x = 0;
static int mouse_y = 0;

static int mouse(void) {
  MEVENT event;
  if (getmouse(&event) != OK) return cn_other;
  mouse_x = event.x;
  mouse_y = event.y;
  if (event.bstate & (BUTTON1_PRESSED | BUTTON1_CLICKED)) return cn_click;
  if (event.bstate & BUTTON4_PRESSED) return cn_wheel_up;
#ifdef BUTTON5_PRESSED
  if (event.bstate & BUTTON5_PRESSED) return cn_wheel_down;
#endif
  return cn_other;
}

void cn_mouse_place(int *x, int *y) {
  *x = mouse_x;
  *y = mouse_y;
}

static int special(wint_t key) {
  switch (key) {
    case KEY_LEFT: return cn_left;
    case KEY_RIGHT: return cn_right;
    case KEY_UP: return cn_up;
    case KEY_DOWN: return cn_down;
    case KEY_HOME: return cn_home;
    case KEY_END: return cn_end;
    case KEY_PPAGE: return cn_page_up;
    case KEY_NPAGE: return cn_page_down;
    case KEY_ENTER: return cn_enter;
    case KEY_RESIZE: return cn_resize;
    case KEY_BTAB: return cn_back_tab;
    case KEY_BACKSPACE: return cn_backspace;
    case KEY_MOUSE: return mouse();
    default: return cn_other;
  }
}

/// Reads the rest of an escape sequence that ncurses did not know, so that its letters are not taken for
/// commands.
static int after_escape(void) {
  wint_t next;
  wtimeout(stdscr, 25);
  int result = get_wch(&next);
  if (result == ERR) return cn_escape;
  if (result == KEY_CODE_YES) return special(next);
  if (next == L'[' || next == L'O') {
    for (int i = 0; i < 32 && get_wch(&next) == OK; i++) {
      if (next >= 0x40 && next <= 0x7E) break;
    }
  }
  return cn_other;
}

int cn_read_key(int timeout, uint32_t *value) {
  wint_t key = 0;
  wtimeout(stdscr, timeout);
  int result = get_wch(&key);
  if (result == ERR) {
    // A vanished terminal answers at once, for ever: without this look a core would spin.
    struct pollfd state = {.fd = input_fd, .events = POLLIN};
    if (poll(&state, 1, 0) > 0 && (state.revents & (POLLHUP | POLLERR | POLLNVAL))) return cn_key_hangup;
    return cn_key_none;
  }
  if (result == KEY_CODE_YES) {
    *value = (uint32_t)special(key);
    return cn_key_special;
  }
  if (key == 27) {
    *value = (uint32_t)after_escape();
    return cn_key_special;
  }
  if (key == L'\r' || key == L'\n') {
    *value = cn_enter;
    return cn_key_special;
  }
  *value = (uint32_t)key;
  return cn_key_character;
}

int64_t cn_milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
