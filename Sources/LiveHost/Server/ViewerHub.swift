#if Live
  import NIOCore
  import Synchronization

  /// Everybody who watches, and what they see now.
  ///
  /// Each viewer has one signal at most waiting for it: whoever is slow misses what is out of date and
  /// takes no memory.
  final class ViewerHub: Sendable {
    /// Somebody who watches.
    struct Viewer: Sendable {
      let id: Int
      /// Says that there is something to send.
      let signals: AsyncStream<Void>
    }

    private struct State {
      var view: ByteBuffer?
      var version = 0
      var next = 0
      var viewers: [Int: AsyncStream<Void>.Continuation] = [:]
    }

    private let limit: Int
    private let state = Mutex(State())

    /// - Parameter limit: How many may watch.
    init(limit: Int) { self.limit = limit }

    /// The view that is current, and which one it is; 0 before the first.
    var current: (view: ByteBuffer?, version: Int) {
      state.withLock { ($0.view, $0.version) }
    }

    /// Shows a view to all.
    func show(_ view: ByteBuffer) {
      state.withLock {
        $0.view = view
        $0.version += 1
        for viewer in $0.viewers.values { viewer.yield() }
      }
    }

    /// Wakes all, so that each hears that the host is there and the host that each is.
    func beat() { state.withLock { $0.viewers.values.forEach { $0.yield() } } }

    /// A new viewer; nil where there are enough.
    func join() -> Viewer? {
      let (signals, continuation) = AsyncStream.makeStream(
        of: Void.self, bufferingPolicy: .bufferingNewest(1))
      return state.withLock { state in
        guard state.viewers.count < limit else { return nil }
        let id = state.next
        state.next += 1
        state.viewers[id] = continuation
        continuation.yield()
        return Viewer(id: id, signals: signals)
      }
    }

    /// A viewer has gone.
    func leave(_ id: Int) { state.withLock { _ = $0.viewers.removeValue(forKey: id) } }
  }
#endif
