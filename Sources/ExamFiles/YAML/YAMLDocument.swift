import CYAML
import ExamModel

/// Reads the one document of a YAML file.
enum YAMLDocument {
  /// The most bytes that a file may have.
  static let largestSize = 1 << 20
  /// How deep lists and mappings may stand in each other.
  static let greatestDepth = 32

  /// The root of the document.
  ///
  /// - Parameter bytes: UTF-8, or UTF-16 with its mark.
  /// - Returns: The root.
  /// - Throws: What is wrong with the file as a whole.
  static func read(_ bytes: [UInt8]) throws(YAMLFailure) -> YAMLNode {
    guard bytes.count <= largestSize else { throw YAMLFailure(.tooLarge) }
    return try bytes.withUnsafeBufferPointer { (buffer) throws(YAMLFailure) in
      guard let events = YAMLEvents(buffer) else { throw YAMLFailure(.tooLarge) }
      return try root(events, explaining: YAMLErrorPlace(bytes: bytes))
    }
  }

  private static func root(
    _ events: borrowing YAMLEvents, explaining place: YAMLErrorPlace
  ) throws(YAMLFailure) -> YAMLNode {
    var root: YAMLNode?
    while true {
      let event = try events.next(place)
      switch event.kind {
      case .end:
        guard let root else { throw YAMLFailure(.empty, line: 0, column: 0) }
        return root
      case .documentStart:
        guard root == nil else { throw event.failure(.severalDocuments) }
      case .frame: continue
      default: root = try node(event, depth: 1, events, explaining: place)
      }
    }
  }

  private static func node(
    _ event: YAMLEvents.Event, depth: Int, _ events: borrowing YAMLEvents,
    explaining place: YAMLErrorPlace
  ) throws(YAMLFailure) -> YAMLNode {
    guard !event.isShared else { throw event.failure(.alias) }
    guard depth <= greatestDepth else {
      throw YAMLFailure(.tooLarge, line: event.line, column: event.column)
    }
    switch event.kind {
    case .scalar(let text): return event.node(.scalar(text))
    case .sequenceStart:
      var items: [YAMLNode] = []
      while true {
        let next = try events.next(place)
        if case .close = next.kind { return event.node(.sequence(items)) }
        items.append(try node(next, depth: depth + 1, events, explaining: place))
      }
    case .mappingStart:
      var entries: [YAMLEntry] = []
      while true {
        let next = try events.next(place)
        if case .close = next.kind { return event.node(.mapping(entries)) }
        let key = try node(next, depth: depth + 1, events, explaining: place)
        let value = try node(
          try events.next(place), depth: depth + 1, events, explaining: place)
        entries.append(YAMLEntry(key: key, value: value))
      }
    default: throw event.failure(.syntax)
    }
  }
}
