import Glibc

/// Does something on a thread of its own while the test's thread waits for a line.
enum Later {
  private final class Work {
    let delay: UInt32
    let action: @Sendable () -> Void

    init(delay: UInt32, action: @escaping @Sendable () -> Void) {
      self.delay = delay
      self.action = action
    }
  }

  static func after(milliseconds: UInt32, _ action: @escaping @Sendable () -> Void) {
    let work = Unmanaged.passRetained(Work(delay: milliseconds * 1000, action: action))
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        let work = Unmanaged<Work>.fromOpaque(argument).takeRetainedValue()
        usleep(work.delay)
        work.action()
        return nil
      }, work.toOpaque())
    pthread_detach(thread)
  }
}
