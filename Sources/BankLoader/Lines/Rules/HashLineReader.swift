import ExamModel

/// Reads files with a question a line, its parts between `#` and its options between `$`:
/// `12#电工是（　）。#特种作业人员$普通工人#A`.
enum HashLineReader {
  /// The questions; nil for a file of another form.
  static func questions(of lines: [TidyLine]) -> (questions: [TidyQuestion], strays: [TidyLine])? {
    let numbered = lines.count { $0.glyphs.first?.digit != nil }
    guard lines.count > 1, numbered * 10 >= lines.count * 8 else { return nil }
    let found = lines.map(question)
    guard found.count(where: { $0 != nil }) * 10 >= lines.count * 8 else { return nil }
    let strays = zip(lines, found).filter { $0.1 == nil }.map(\.0)
    var questions = found.compactMap { $0 }
    takeCodes(of: &questions)
    return (questions, strays)
  }

  /// Makes statements of the questions that two codes answer: only what the file says elsewhere tells
  /// which of them is right.
  private static func takeCodes(of questions: inout [TidyQuestion]) {
    let coded = questions.indices.filter { questions[$0].doubt != nil }
    let codes = Set(coded.compactMap { questions[$0].doubt })
    guard coded.count > 3, codes == ["0", "1"] || codes == ["1", "2"] else { return }
    for index in coded {
      let code = TidyLine(
        glyphs: Glyphs(questions[index].doubt ?? ""), number: questions[index].line)
      questions[index].kind = .trueFalse
      questions[index].keys = [KeyNote(place: .label, lines: [code])]
      questions[index].doubt = nil
    }
  }

  private static func question(of line: TidyLine) -> TidyQuestion? {
    let parts = line.glyphs.split(separator: Glyph(scalar: "#"), omittingEmptySubsequences: false)
      .map(\.trimmed)
    guard (3...5).contains(parts.count),
      let (number, end) = parts[0].number(at: line.glyphs.startIndex),
      end == parts[0].endIndex, !parts[1].isEmpty
    else { return nil }
    var question = TidyQuestion(line: line.number, section: 0)
    question.number = number
    question.stem = [TidyLine(glyphs: parts[1], number: line.number)]
    for part in parts[2...] where !part.isEmpty {
      let options = part.split(separator: Glyph(scalar: "$")).map(\.trimmed)
      let text = TidyLine(glyphs: part, number: line.number)
      if options.count > 1, question.options.isEmpty {
        question.options = options.enumerated().map { letter, option in
          TidyOption(letter: letter, lines: [TidyLine(glyphs: option, number: line.number)])
        }
      } else if KeyNotation(part).isKey || !question.options.isEmpty {
        question.keys.append(KeyNote(place: .label, lines: [text]))
      } else {
        // 0 and 1: nothing tells which of them is right.
        question.doubt = part.string
      }
    }
    return question
  }
}
