import Glibc

/// The clock that the kernel marks files with: it moves some milliseconds at a time, so that two changes which follow
/// each other may bear one time.
enum FileClock {
  /// Waits until what is changed from now on bears a later time than what was changed before: some milliseconds, and
  /// half a second on a machine that is very busy.
  ///
  /// A change may be marked by the finer clock when somebody asked for the one before (Linux 6.13), and the coarse one
  /// may lie behind: so it must pass what the finer one says now.
  static func waitForNextTick() {
    let start = time(CLOCK_REALTIME)
    for _ in 0..<2_500 where time(CLOCK_REALTIME_COARSE) <= start { usleep(200) }
  }

  private static func time(_ clock: clockid_t) -> FileStatus.Instant {
    var time = timespec()
    clock_gettime(clock, &time)
    return FileStatus.Instant(seconds: time.tv_sec, nanoseconds: time.tv_nsec)
  }
}
