import CYAML
import ExamModel

/// libyaml's parser over bytes that stay where they are.
struct YAMLEvents: ~Copyable {
  /// One event, copied out of libyaml's memory.
  struct Event {
    enum Kind {
      case scalar(String)
      case sequenceStart
      case mappingStart
      /// The end of a sequence or mapping.
      case close
      case documentStart
      /// The start of the stream, or the end of a document.
      case frame
      /// The end of the stream.
      case end
    }

    var kind: Kind
    /// Whether it is an alias, or can be referred to by one.
    var isShared: Bool
    var line: Int
    var column: Int

    func node(_ content: YAMLNode.Content) -> YAMLNode {
      YAMLNode(content: content, line: line, column: column)
    }

    func failure(_ problem: YAMLProblem) -> YAMLFailure {
      YAMLFailure(problem, line: line, column: column)
    }
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// A parser; nil where there is no memory for it.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event.
  func next(_ place: YAMLErrorPlace) throws(YAMLFailure) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw place.failure(of: parser.pointee) }
    defer { yaml_event_delete(&event) }
    var isShared = false
    let kind: Event.Kind
    switch event.type {
    case YAML_SCALAR_EVENT:
      isShared = event.data.scalar.anchor != nil
      let value = UnsafeBufferPointer(
        start: event.data.scalar.value, count: event.data.scalar.length)
      kind = .scalar(String(decoding: value, as: UTF8.self))
    case YAML_SEQUENCE_START_EVENT:
      isShared = event.data.sequence_start.anchor != nil
      kind = .sequenceStart
    case YAML_MAPPING_START_EVENT:
      isShared = event.data.mapping_start.anchor != nil
      kind = .mappingStart
    case YAML_ALIAS_EVENT:
      isShared = true
      kind = .scalar("")
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: kind = .close
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_STREAM_END_EVENT: kind = .end
    default: kind = .frame
    }
    return Event(
      kind: kind, isShared: isShared, line: Int(event.start_mark.line) + 1,
      column: Int(event.start_mark.column) + 1)
  }
}
