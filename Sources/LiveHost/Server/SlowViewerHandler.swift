#if Live
  import NIOCore

  /// Closes a connection whose reader has taken nothing for too long.
  final class SlowViewerHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = NIOAny
    typealias OutboundIn = NIOAny

    private let patience: TimeAmount
    private var end: Scheduled<Void>?

    /// - Parameter patience: How long a full connection may stay so.
    init(patience: TimeAmount) { self.patience = patience }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
      end?.cancel()
      end = nil
      if !context.channel.isWritable {
        let channel = context.channel
        end = context.eventLoop.scheduleTask(in: patience) { channel.close(promise: nil) }
      }
      context.fireChannelWritabilityChanged()
    }

    func channelInactive(context: ChannelHandlerContext) {
      end?.cancel()
      end = nil
      context.fireChannelInactive()
    }
  }
#endif
