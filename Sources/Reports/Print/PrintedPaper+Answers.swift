import ExamModel
import Wording

extension PrintedPaper {
  /// 答题卡: a place for every answer.
  func answerSheet(_ version: Version) -> String {
    let slots = version.form.slots.compactMap { slot in
      version.form.question(at: slot).map { place($0, Self.number(of: slot)) }
    }
    return "<article>" + head(version, words.text(.answerSheet), hasFields: true)
      + "<div class=\"sheet\">\(slots.joined())</div></article>"
  }

  private func place(_ question: Question, _ number: String) -> String {
    let label = "<b>\(number)</b>"
    switch question.kind {
    case .singleChoice, .multipleChoice:
      let bubbles = question.options.indices.map {
        "<span class=\"bubble\">\(Self.letter($0))</span>"
      }
      return "<div class=\"row\">\(label)\(bubbles.joined())</div>"
    case .trueFalse:
      let bubbles = [true, false].map {
        "<span class=\"bubble\">\(words.keyText(.truth($0)).escaped)</span>"
      }
      return "<div class=\"row\">\(label)\(bubbles.joined())</div>"
    case .shortAnswer: return "<div class=\"text\">\(label)</div>"
    default: return "<div class=\"row\">\(label)<span class=\"line\"></span></div>"
    }
  }

  /// 参考答案, with the articles.
  func key(_ version: Version) -> String {
    let heads = [PrintLabel.number, .answer, .basis].map {
      "<th>\(words.text($0).escaped)</th>"
    }
    let rows = version.form.slots.compactMap { slot -> String? in
      guard let question = version.form.question(at: slot) else { return nil }
      let points = question.scoringPoints.map { point in
        point.marks.map { "\(point.text) [\(words.marks($0))]" } ?? point.text
      }
      let key = question.key.map(words.keyText)
      let answer = ([key].compactMap { $0 } + points).joined(separator: "\n")
      let cited =
        question.citations.isEmpty
        ? version.form.items[slot.item].question.citations : question.citations
      let basis = cited.map(words.citation).joined(separator: "\n")
      let cells = [Self.number(of: slot), answer, basis].map { text in
        "<td>\(text.escaped.split(separator: "\n").joined(separator: "<br>"))</td>"
      }
      return "<tr>\(cells.joined())</tr>"
    }
    return "<article>" + head(version, words.text(.key), hasFields: false)
      + "<table><thead><tr>\(heads.joined())</tr></thead><tbody>\(rows.joined())</tbody></table>"
      + "</article>"
  }

  /// `12`, or `12-2` of a part.
  private static func number(of slot: Slot) -> String {
    slot.part.map { "\(slot.item + 1)-\($0 + 1)" } ?? String(slot.item + 1)
  }
}
