#if Live
  import Hummingbird
  import HummingbirdCore
  import Logging
  import NIOCore
  import NIOPosix

  /// Serves the big screen to browsers.
  package struct LiveServer: Sendable {
    /// Why it does not serve: the system's number, 0 where there is none.
    package struct Failure: Error {
      package var number: Int32
    }

    /// How many may watch at once.
    private static let mostViewers = 400
    /// Each page has its events and asks for the clock beside them.
    private static let mostConnections = 2 * mostViewers + 50
    private static let patience = TimeAmount.seconds(10)
    private static let beat = Duration.seconds(5)

    private let address: (host: String, port: Int)
    private let nonce: String
    private let now: @Sendable () -> Int64
    private let hub = ViewerHub(limit: Self.mostViewers)

    /// - Parameters:
    ///   - host: The address to listen on.
    ///   - port: 0 for any that is free.
    ///   - nonce: Letters and digits that nobody can guess.
    ///   - now: The host's boot clock, in milliseconds.
    package init(host: String, port: Int, nonce: String, now: @escaping @Sendable () -> Int64) {
      address = (host, port)
      self.nonce = nonce
      self.now = now
    }

    /// Shows a view to all who watch.
    ///
    /// - Parameter line: JSON without a line end.
    package func show(_ line: some Sequence<UInt8>) { hub.show(ByteBuffer(bytes: line)) }

    /// Serves until it is cancelled.
    ///
    /// - Parameter listening: Called with the port when browsers can come.
    package func run(listening: @escaping @Sendable (Int) -> Void) async throws(Failure) {
      var logger = Logger(label: "kaosai-live") { _ in SwiftLogNoOpLogHandler() }
      logger.logLevel = .critical
      let application = Application(
        responder: StageResponder(
          hub: hub, page: ByteBuffer(string: StagePage.html(nonce: nonce)),
          policy: StagePage.policy(nonce: nonce), now: now),
        server: .http1(configuration: Self.connection),
        configuration: ApplicationConfiguration(
          address: .hostname(address.host, port: address.port),
          availableConnectionsDelegate: MaximumAvailableConnections(Self.mostConnections)),
        onServerRunning: { channel in listening(channel.localAddress?.port ?? 0) },
        logger: logger)
      do {
        try await withThrowingTaskGroup(of: Void.self) { group in
          group.addTask { try await application.run() }
          group.addTask {
            while true {
              try await Task.sleep(for: Self.beat)
              hub.beat()
            }
          }
          try await group.next()
          group.cancelAll()
        }
      } catch let error as IOError {
        throw Failure(number: error.errnoCode)
      } catch {
        throw Failure(number: 0)
      }
    }

    private static var connection: HTTP1Channel.Configuration {
      HTTP1Channel.Configuration(
        additionalChannelHandlers: [SlowViewerHandler(patience: patience)],
        idleTimeout: .seconds(30),
        httpDecoderConfiguration: .init(
          maxHeaderFieldSize: 8192, maxHeaderListSize: 16_384, maxHeaderFieldCount: 64))
    }
  }
#endif
