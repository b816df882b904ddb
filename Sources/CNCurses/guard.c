// The terminal is whole again after any end: signals, traps, abort, stack overflow.
//
// Handlers make async-signal-safe calls only (write, tcsetattr, dup2, pread, sigaction, raise); all they need
// is prepared before.

#include "internal.h"

#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static volatile sig_atomic_t armed = 0;
static int terminal_fd = -1;
static struct termios saved_settings;
static char undo_text[512];
static size_t undo_length = 0;

static int capture_fd = -1;
static int original_stderr = -1;
static off_t captured_read = 0;

static const int guarded[] = {
  SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS,
};
enum { guarded_count = sizeof guarded / sizeof guarded[0] };
static struct sigaction previous[guarded_count];
static bool installed = false;

static void write_all(int fd, const char *text, size_t length) {
  while (length > 0) {
    ssize_t written = write(fd, text, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    text += written;
    length -= (size_t)written;
  }
}

void cn_capture_end(void) {
  if (original_stderr < 0) return;
  dup2(original_stderr, STDERR_FILENO);
  close(original_stderr);
  original_stderr = -1;
  char buffer[4096];
  for (;;) {
    ssize_t length = pread(capture_fd, buffer, sizeof buffer, captured_read);
    if (length <= 0) break;
    captured_read += length;
    write_all(STDERR_FILENO, buffer, (size_t)length);
  }
}

void cn_capture_begin(void) {
  if (!isatty(STDERR_FILENO)) return;
  if (capture_fd < 0) {
    FILE *file = tmpfile();
    if (!file) return;
    capture_fd = fileno(file);
  }
  int copy = dup(STDERR_FILENO);
  if (copy < 0) return;
  fflush(stderr);
  if (dup2(capture_fd, STDERR_FILENO) < 0) {
    close(copy);
    return;
  }
  original_stderr = copy;
}

static void restore_terminal(void) {
  if (!armed) return;
  armed = 0;
  write_all(terminal_fd, undo_text, undo_length);
  tcsetattr(terminal_fd, TCSADRAIN, &saved_settings);
  cn_capture_end();
}

static void handle(int signal_number) {
  int saved_errno = errno;
  restore_terminal();
  for (int i = 0; i < guarded_count; i++) {
    if (guarded[i] == signal_number) sigaction(signal_number, &previous[i], NULL);
  }
  errno = saved_errno;
  // With the old handler in place: the default ends the process with the right status, another one has its
  // turn.
  raise(signal_number);
}

void cn_guard_remember(void) {
  for (int i = 0; i < guarded_count; i++) sigaction(guarded[i], NULL, &previous[i]);
}

void cn_guard_prepare(int fd, const char *undo) {
  terminal_fd = fd;
  tcgetattr(fd, &saved_settings);
  undo_length = strlen(undo);
  if (undo_length > sizeof undo_text) undo_length = sizeof undo_text;
  memcpy(undo_text, undo, undo_length);
}

void cn_guard_arm(void) {
  if (!installed) {
    installed = true;
    // A stack overflow leaves no stack to run a handler on.
    static char stack[64 * 1024];
    stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&alternate, NULL);
    atexit(cn_guard_disarm);
  }
  armed = 1;
  for (int i = 0; i < guarded_count; i++) {
    struct sigaction action = {0};
    action.sa_handler = handle;
    action.sa_flags = SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    // What was ignored stays ignored (nohup).
    if (previous[i].sa_handler == SIG_IGN) continue;
    sigaction(guarded[i], &action, NULL);
  }
}

void cn_guard_disarm(void) {
  restore_terminal();
  cn_guard_stand_down();
}

void cn_guard_stand_down(void) {
  armed = 0;
  cn_capture_end();
  if (!installed) return;
  for (int i = 0; i < guarded_count; i++) {
    struct sigaction now;
    sigaction(guarded[i], NULL, &now);
    if (now.sa_handler == handle) sigaction(guarded[i], &previous[i], NULL);
  }
}
