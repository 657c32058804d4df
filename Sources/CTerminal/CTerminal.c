#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

void kaosai_use_utf8(void) { setlocale(LC_CTYPE, "C.UTF-8"); }

int kaosai_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

static int signal_pipe[2] = {-1, -1};

static void report(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  ssize_t written = write(signal_pipe[1], &byte, 1);
  (void)written;
  errno = saved;
}

static void catch_signal(int number) {
  struct sigaction old;
  if (sigaction(number, NULL, &old) != 0 || old.sa_handler == SIG_IGN) return;
  struct sigaction action = {.sa_handler = report};
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

void kaosai_catch_signals(void) {
  if (signal_pipe[0] >= 0 || pipe2(signal_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return;
  catch_signal(SIGINT);
  catch_signal(SIGTERM);
  catch_signal(SIGHUP);
}

int kaosai_signal_pipe(void) { return signal_pipe[0]; }

void kaosai_ignore_broken_pipes(void) { signal(SIGPIPE, SIG_IGN); }

int kaosai_pipe(int files[2], int size) {
  if (pipe2(files, O_CLOEXEC) != 0) return -1;
  fcntl(files[1], F_SETFL, O_NONBLOCK);
  fcntl(files[1], F_SETPIPE_SZ, size);
  return 0;
}

static void run(const char *path, char *const argv[], char *const envp[]) {
  // A thread that serves tasks blocks signals, and its children would inherit that.
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  signal(SIGPIPE, SIG_DFL);
  execve(path, argv, envp);
  _exit(127);
}

pid_t kaosai_spawn_pty(const char *path, char *const argv[], char *const envp[],
                       unsigned short rows, unsigned short columns, int *master) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  pid_t child = forkpty(master, NULL, NULL, &size);
  if (child == 0) run(path, argv, envp);
  if (child > 0) fcntl(*master, F_SETFD, FD_CLOEXEC);
  return child;
}

pid_t kaosai_spawn(const char *path, char *const argv[], char *const envp[], int input,
                   int output, int error) {
  pid_t child = fork();
  if (child != 0) return child;
  if (dup2(input, 0) < 0 || dup2(output, 1) < 0 || dup2(error, 2) < 0) _exit(127);
  run(path, argv, envp);
  return -1;
}
