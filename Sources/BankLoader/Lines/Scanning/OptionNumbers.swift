/// Options with numbers in place of letters: `1）甲`, `（2）乙`, `③丙`, and keys that name them.
enum OptionNumbers {
  /// How the numbers of a question's options are written.
  enum Form: CaseIterable {
    /// `①`.
    case circled
    /// `（1）`.
    case round
    /// `1）`.
    case half
    /// `1.`, `1、`.
    case point

    /// Whether questions with numbers of a style may have options of this form.
    func isUnlike(_ style: NumberStyle) -> Bool {
      switch self {
      case .circled: true
      case .round: style.family != NumberStyle.brackets.family
      case .half: style.family != NumberStyle.bracket.family
      case .point: style.family != NumberStyle.point.family
      }
    }
  }

  /// No question has more.
  static let most = 9

  /// The options that a key names, counted from 0: `3`, `②`, `（4）`, `①③`, `1、2、4`, `124`; nil for
  /// any other key.
  static func key(_ text: Glyphs) -> [Int]? {
    var found: [Int] = []
    for glyph in text.trimmed where !glyph.isSpace && !isSign(glyph.scalar) {
      let number = number(of: glyph.scalar)
      // Digits that are a number do not rise: 20, 110.
      guard let number, (1...most).contains(number), number - 1 > found.last ?? -1 else {
        return nil
      }
      found.append(number - 1)
    }
    return found.isEmpty ? nil : found
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isOne(of: "、，,；;（）()")
  }

  private static func number(of scalar: Unicode.Scalar) -> Int? {
    scalar.digit ?? (isCircled(scalar) ? Int(scalar.value) - 0x245F : nil)
  }

  /// Whether a character is one of ① to ⑨.
  static func isCircled(_ scalar: Unicode.Scalar) -> Bool {
    (0x2460...0x2468).contains(scalar.value)
  }

  /// The place after the label of an option that begins at a place.
  static func content(after number: Int, _ form: Form, at place: Int, in line: Glyphs) -> Int? {
    guard number <= most, let first = line.scalar(at: place) else { return nil }
    switch form {
    case .circled: return first.value == 0x245F + UInt32(number) ? place + 1 : nil
    case .round:
      guard Brackets.kind(opening: first) == .round, let (inside, end) = line.bracket(at: place),
        let (value, next) = inside.trimmed.number(at: inside.trimmed.startIndex), value == number,
        next == inside.trimmed.endIndex
      else { return nil }
      return end
    case .half, .point:
      guard let (value, end) = line.number(at: place), value == number,
        let sign = line.scalar(at: end), sign.isOne(of: form == .half ? ")）" : ".．、")
      else { return nil }
      // 1.5 is a number.
      return form == .point && line.scalar(at: end + 1)?.digit != nil ? nil : end + 1
    }
  }

  /// Where the label of an option stands next within a line, and where its text begins.
  static func next(
    _ number: Int, _ form: Form, from start: Int, in line: Glyphs
  ) -> (start: Int, content: Int)? {
    for place in start..<max(start, line.endIndex) {
      guard mayStand(form, at: place, in: line),
        let content = content(after: number, form, at: place, in: line)
      else { continue }
      return (place, content)
    }
    return nil
  }

  /// Whether a label may stand at a place: those of one sign only at the beginning or apart.
  private static func mayStand(_ form: Form, at place: Int, in line: Glyphs) -> Bool {
    switch form {
    case .circled, .round: true
    case .half: line.scalar(at: place - 1)?.isSpace ?? true
    case .point: line.scalar(at: place - 1) == nil
    }
  }

  /// How many texts a stem numbers from 1 on.
  static func count(in stem: String) -> Int {
    guard !stem.utf8.allSatisfy({ !(0x30...0x39).contains($0) && $0 != 0xE2 }) else { return 0 }
    let lines = stem.split(separator: "\n").map { Glyphs(String($0)) }
    return Form.allCases.map { form in
      var count = 0
      for line in lines {
        var place = line.startIndex
        while let next = next(count + 1, form, from: place, in: line) {
          count += 1
          place = next.content
        }
      }
      return count
    }.max() ?? 0
  }

  /// Whether a stem asks how many: its key is a count and names no option.
  static func asksForCount(_ stem: Glyphs) -> Bool {
    var place = stem.startIndex
    while place < stem.endIndex {
      if stem[place].scalar == "几", isUnit(at: place + 1, in: stem) { return true }
      guard let (inside, end) = stem.bracket(at: place) else {
        place += 1
        continue
      }
      let unit = stem.skipSpaces(from: end)
      if inside.trimmed.isEmpty, isUnit(at: unit, in: stem),
        stem[(unit + 1)...].allSatisfy({ $0.isSpace || $0.endsSentence })
      {
        return true
      }
      place = end
    }
    return false
  }

  private static func isUnit(at place: Int, in stem: Glyphs) -> Bool {
    stem.scalar(at: place)?.isOne(of: "个個项項种種条條类類处處点點句") == true
  }
}
