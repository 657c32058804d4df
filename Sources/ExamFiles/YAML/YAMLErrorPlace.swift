import CYAML
import ExamModel

/// Makes of libyaml's errors what a person can act on.
struct YAMLErrorPlace {
  let bytes: [UInt8]

  /// The failure that a parser stopped with.
  func failure(of parser: yaml_parser_t) -> YAMLFailure {
    if parser.error == YAML_READER_ERROR { return readerFailure(parser) }
    let problem = parser.problem.map { String(cString: $0) } ?? ""
    var mark = parser.problem_mark
    // A key without a colon is noticed only where the next line begins.
    let isAtContext = problem.contains("could not find expected ':'")
    if isAtContext { mark = parser.context_mark }
    let line = Int(mark.line) + 1
    let column = Int(mark.column) + 1
    for candidate in [line, line - 1] {
      if let (sign, place) = fullWidthSign(in: text(ofLine: candidate)) {
        return YAMLFailure(.fullWidthSign(sign), line: candidate, column: place)
      }
    }
    let kind = kind(of: problem, line: text(ofLine: line), column: column)
    if kind == .unclosed, parser.context != nil {
      // What was opened is where to look, not the end of the file.
      let opening = parser.context_mark
      return YAMLFailure(kind, line: Int(opening.line) + 1, column: Int(opening.column) + 1)
    }
    return YAMLFailure(kind, line: line, column: column)
  }

  private func readerFailure(_ parser: yaml_parser_t) -> YAMLFailure {
    let problem = parser.problem.map { String(cString: $0) } ?? ""
    let before = bytes.prefix(Int(parser.problem_offset))
    let line = 1 + before.count { $0 == UInt8(ascii: "\n") }
    let isControl = problem.contains("control characters")
    return YAMLFailure(isControl ? .controlCharacter : .notUTF8, line: line, column: 0)
  }

  private func kind(of problem: String, line: String, column: Int) -> YAMLProblem {
    let signs: [(String, YAMLProblem)] = [
      ("mapping values are not allowed", .colonInValue),
      ("could not find expected ':'", .missingColon),
      ("found unexpected end of stream", .unclosed),
      ("did not find expected ',' or", .unclosed),
      ("did not find expected key", .indentation),
      ("did not find expected '-' indicator", .indentation),
      ("block sequence entries are not allowed", .indentation),
      ("tab", .tab),
      ("alias", .alias), ("anchor", .alias),
    ]
    if let sign = signs.first(where: { problem.contains($0.0) }) { return sign.1 }
    guard problem.contains("cannot start any token") else { return .syntax }
    return Array(line).dropFirst(column - 1).first == "\t" ? .tab : .strayCharacter
  }

  private func text(ofLine line: Int) -> String {
    guard line > 0 else { return "" }
    let lines = bytes.split(
      separator: UInt8(ascii: "\n"), maxSplits: line, omittingEmptySubsequences: false)
    guard lines.indices.contains(line - 1) else { return "" }
    return String(decoding: lines[line - 1].prefix(10_000), as: UTF8.self)
  }

  /// A full-width colon behind a key, or a full-width comma between braces or brackets; with the
  /// column where it stands.
  private func fullWidthSign(in line: String) -> (sign: String, column: Int)? {
    var key = ""
    var isNested = false
    for (position, character) in line.enumerated() {
      switch character {
      case "#": return nil
      case "{", "[": isNested = true
      case "，" where isNested, "｛", "［": return (String(character), position + 1)
      case "：" where !key.isEmpty && !key.contains(":") && key.allSatisfy(\.isASCII):
        return (String(character), position + 1)
      default: break
      }
      // A colon stays, so that what follows it is no key.
      let startsKey = "-{,".contains(character) || (character == " " && !key.contains(":"))
      key = startsKey ? "" : key + String(character)
    }
    return nil
  }
}
