#if Live
  import HTTPTypes
  import Hummingbird
  import HummingbirdCore
  import NIOCore

  /// Answers a browser: the page, the events, the host's clock.
  struct StageResponder: HTTPResponder {
    typealias Context = BasicRequestContext

    let hub: ViewerHub
    let page: ByteBuffer
    let policy: String
    /// The host's boot clock, in milliseconds.
    let now: @Sendable () -> Int64

    func respond(to request: Request, context: Context) async throws -> Response {
      guard request.method == .get || request.method == .head else {
        return Response(status: .methodNotAllowed)
      }
      switch request.uri.path {
      case "/": return answer(page, type: "text/html; charset=utf-8")
      case "/clock": return answer(ByteBuffer(string: "\(now())"), type: "text/plain")
      case "/events": return events()
      default: return Response(status: .notFound)
      }
    }

    private func headers(_ type: String) -> HTTPFields {
      var fields: HTTPFields = [.contentType: type, .cacheControl: "no-store"]
      fields[.contentSecurityPolicy] = policy
      fields[.xContentTypeOptions] = "nosniff"
      if let name = HTTPField.Name("Referrer-Policy") { fields[name] = "no-referrer" }
      return fields
    }

    private func answer(_ body: ByteBuffer, type: String) -> Response {
      Response(status: .ok, headers: headers(type), body: ResponseBody(byteBuffer: body))
    }

    /// Server-sent events: the whole view whenever it has changed, a beat where it has not.
    private func events() -> Response {
      guard let viewer = hub.join() else { return Response(status: .serviceUnavailable) }
      let (hub, now) = (hub, now)
      let body = ResponseBody { writer in
        defer { hub.leave(viewer.id) }
        try await writer.write(ByteBuffer(string: "retry: 1000\n\n"))
        var sent = 0
        for await _ in viewer.signals {
          let (view, version) = hub.current
          if let view, version != sent {
            sent = version
            try await writer.write(Self.event(view, now: now()))
          } else {
            try await writer.write(ByteBuffer(string: "event: beat\ndata: \(now())\n\n"))
          }
        }
        try await writer.finish(nil)
      }
      return Response(status: .ok, headers: headers("text/event-stream"), body: body)
    }

    private static func event(_ view: ByteBuffer, now: Int64) -> ByteBuffer {
      var buffer = ByteBuffer()
      buffer.reserveCapacity(view.readableBytes + 64)
      buffer.writeString("data: {\"now\":\(now),\"view\":")
      buffer.writeImmutableBuffer(view)
      buffer.writeString("}\n\n")
      return buffer
    }
  }
#endif
