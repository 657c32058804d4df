import ExamModel

/// Options that stand once before the stems that share them, and texts before the questions about
/// them.
///
/// Shared options are repeated after each stem, so that what follows reads every question alike.
struct SharedLines {
  /// How many lines a shared text has, shared options have, and each question may have.
  private static let longestText = 40
  private static let mostOptions = 12
  private static let each = 12

  /// What some questions share.
  private struct Stretch {
    var numbers: ClosedRange<Int>?
    /// The line of the marker.
    var line: Int
    var options: [TidyLine] = []
    var text: [TidyLine] = []
    /// The keys of a list behind the questions, by their numbers, and the place of that list.
    var keys: [Int: [TidyLine]] = [:]
    var list: Int?
  }

  /// The lines, shared texts taken out.
  var lines: [TidyLine] = []
  private var stretches: [Stretch] = []
  private var all: [TidyLine]
  /// The number of the question whose options are still to be written.
  private var pending: Int?
  /// Whether the last stretch goes on.
  private var isOpen = false

  init(_ all: [TidyLine]) {
    self.all = all
    var index = 0
    while index < all.count {
      if let marker = SharedMarker(all[index].glyphs),
        let end = takeOptions(marker, at: index) ?? takeText(marker, at: index)
      {
        if stretches.count == 1 { lines = Array(all[..<index]) }
        index = end
        continue
      }
      if isOpen { watch(index) }
      if !stretches.isEmpty, stretches.last?.list != index { lines.append(all[index]) }
      index += 1
    }
    // Nearly all files share nothing.
    if stretches.isEmpty { lines = all }
    flush()
    self.all = []
  }

  /// The options after a marker; the place after them, where the first of the questions stands.
  private mutating func takeOptions(_ marker: SharedMarker, at index: Int) -> Int? {
    guard marker.content != .text else { return nil }
    var found: [TidyLine] = []
    if !marker.rest.isEmpty {
      found.append(TidyLine(glyphs: marker.rest, number: all[index].number))
    }
    var end = index + 1
    while end < all.count, end - index <= Self.mostOptions,
      OptionScanner(line: all[end].glyphs).first() != nil
    {
      found.append(all[end])
      end += 1
    }
    guard end < all.count, let number = NumberScanner(line: all[end].glyphs).mark(),
      number.style.isMarked, marker.numbers.map({ $0.lowerBound == number.value }) ?? true
    else { return nil }
    let reader = OptionReader(found)
    guard reader.options.count >= 2, reader.stem.allSatisfy(\.glyphs.isEmpty),
      reader.options.enumerated().allSatisfy({ $0.offset == $0.element.letter })
    else { return nil }
    flush()
    var stretch = Stretch(numbers: marker.numbers, line: all[index].number, options: found)
    findKeys(of: &stretch, from: end)
    stretches.append(stretch)
    isOpen = true
    return end
  }

  /// The text after a marker; the place after it.
  private mutating func takeText(_ marker: SharedMarker, at index: Int) -> Int? {
    guard marker.content == .text, let numbers = marker.numbers else { return nil }
    var text: [TidyLine] = []
    if !marker.rest.isEmpty {
      text.append(TidyLine(glyphs: marker.rest, number: all[index].number))
    }
    for end in all.indices[(index + 1)...].prefix(Self.longestText) {
      let number = NumberScanner(line: all[end].glyphs).mark()
      if let number, number.style.isMarked, number.value == numbers.lowerBound {
        guard !text.isEmpty else { return nil }
        flush()
        stretches.append(Stretch(numbers: numbers, line: all[index].number, text: text))
        return end
      }
      guard SharedMarker(all[end].glyphs) == nil, label(at: end) == nil else { return nil }
      text.append(all[end])
    }
    return nil
  }

  private func label(at index: Int) -> LabelMark? {
    let line = all[index].glyphs
    return LabelScanner(line: line).label(at: line.startIndex)
  }

  /// Finds the line that gives the keys of all questions of a set: `答案：1.A 2.B 3.C`.
  private func findKeys(of stretch: inout Stretch, from start: Int) {
    guard let numbers = stretch.numbers else { return }
    for index in all.indices[start...].prefix(numbers.count * Self.each) {
      if SharedMarker(all[index].glyphs) != nil { return }
      guard let label = label(at: index), label.field == .bank(.key) else { continue }
      let rest = all[index].glyphs[label.content...].trimmed
      let line = TidyLine(glyphs: rest, number: all[index].number)
      guard let items = KeyItemScanner(line).items(), items.map(\.number) == Array(numbers),
        items.allSatisfy({ !$0.isUnclear && KeySheetReader.isKey($0) })
      else { continue }
      for item in items { stretch.keys[item.number] = KeySheetReader.withoutLabels(item).lines }
      stretch.list = index
      return
    }
  }
}

extension SharedLines {
  /// Writes the options after a stem where a line begins something else, and sees where the set ends.
  private mutating func watch(_ index: Int) {
    let line = all[index].glyphs
    if OptionScanner(line: line).first()?.style.isMarked == true {
      // The question has options of its own.
      pending = nil
      isOpen = stretches.last?.numbers != nil
    } else if label(at: index) != nil {
      flush()
    } else if let number = NumberScanner(line: line).mark(), number.style.isMarked {
      flush()
      isOpen = stretches.last?.numbers.map { $0.contains(number.value) } ?? true
      if isOpen { pending = number.value }
    } else if HeadingReader(line).mark()?.namesKind == true {
      flush()
      isOpen = false
    }
  }

  private mutating func flush() {
    guard let number = pending, let stretch = stretches.last else { return }
    pending = nil
    lines += stretch.options
    if let key = stretch.keys[number]?.first {
      lines.append(TidyLine(glyphs: key.glyphs.led(by: "答案："), number: key.number))
    }
  }

  /// Says of the questions that share options that they are choices, where their heading does not.
  func setKinds(of questions: inout [TidyQuestion], sections: [TidySection]) {
    for (place, stretch) in stretches.enumerated() where !stretch.options.isEmpty {
      for index in members(of: stretch, at: place, in: questions) {
        let kind = questions[index].kind ?? sections[questions[index].section].kind
        if kind != .multipleChoice, kind != nil { questions[index].kind = .singleChoice }
      }
    }
  }

  /// Makes one question of those that share a text.
  func joinTexts(of questions: inout [TidyQuestion]) {
    for (place, stretch) in stretches.enumerated().reversed() where !stretch.text.isEmpty {
      let members = members(of: stretch, at: place, in: questions)
      guard let first = members.first, let last = members.last, members.count > 1,
        last - first + 1 == members.count,
        members.allSatisfy({ questions[$0].section == questions[first].section })
      else { continue }
      var question = TidyQuestion(line: stretch.line, section: questions[first].section)
      question.isCase = true
      question.stem = stretch.text
      question.parts = Array(questions[first...last])
      questions.replaceSubrange(first...last, with: [question])
    }
  }

  /// The questions that follow a marker, up to the next, with its numbers.
  private func members(of stretch: Stretch, at place: Int, in questions: [TidyQuestion]) -> [Int] {
    let end = place + 1 < stretches.count ? stretches[place + 1].line : Int.max
    guard let numbers = stretch.numbers else { return [] }
    let after = questions.indices.filter {
      questions[$0].line > stretch.line && questions[$0].line < end
    }
    return Array(
      after.prefix { questions[$0].number.map(numbers.contains) == true })
  }
}
