#ifndef KAOSAI_CTERMINAL_H
#define KAOSAI_CTERMINAL_H

#include <stdint.h>
#include <sys/types.h>

/// Makes wcwidth know UTF-8; to be called once, before `kaosai_columns`.
void kaosai_use_utf8(void);

/// The columns that a scalar takes on a terminal: 0, 1 or 2; -1 where it cannot be printed.
int kaosai_columns(uint32_t scalar);

/// Makes SIGINT, SIGTERM and SIGHUP arrive on a pipe, one byte each, instead of ending the program;
/// those that were ignored stay ignored. Further calls do nothing.
void kaosai_catch_signals(void);

/// The read end of that pipe; -1, which poll(2) skips, where signals are not caught.
int kaosai_signal_pipe(void);

/// Ignores SIGPIPE, so that writing to a closed pipe reports EPIPE.
void kaosai_ignore_broken_pipes(void);

/// Makes a pipe that programs started later do not inherit.
///
/// @param files Receives the read end and the write end, which never blocks.
/// @param size How many bytes it shall hold; fewer where the kernel allows no more.
/// @return 0, or -1 with errno set.
int kaosai_pipe(int files[2], int size);

/// Runs a program on a new pseudo-terminal.
///
/// @param master Receives the side that a person would sit at.
/// @return The process, or -1 with errno set.
pid_t kaosai_spawn_pty(const char *path, char *const argv[], char *const envp[],
                       unsigned short rows, unsigned short columns, int *master);

/// Runs a program on three given file descriptors.
///
/// @return The process, or -1 with errno set.
pid_t kaosai_spawn(const char *path, char *const argv[], char *const envp[], int input,
                   int output, int error);

#endif
