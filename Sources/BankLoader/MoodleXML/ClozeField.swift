/// One answer field of a cloze text: `{1:SHORTANSWER:=甲#对~%50%乙}`.
struct ClozeField {
  /// What is accepted, and the share of the marks in percent that it gets.
  struct Answer {
    var text: String
    var weight: Double
  }

  private(set) var kind = ""
  private(set) var answers: [Answer] = []
  /// Where it ends.
  private(set) var end: Int

  /// How a field is answered.
  enum Sort {
    case words, number, oneOption, options
  }

  /// How it is answered; nil for a kind that is none of Moodle's.
  var sort: Sort? {
    switch kind {
    case "SHORTANSWER", "SA", "MW", "SHORTANSWER_C", "SAC", "MWC": .words
    case "NUMERICAL", "NM": .number
    case "MULTICHOICE", "MC", "MULTICHOICE_V", "MCV", "MULTICHOICE_H", "MCH", "MULTICHOICE_S",
      "MCS", "MULTICHOICE_VS", "MCVS", "MULTICHOICE_HS", "MCHS":
      .oneOption
    case "MULTIRESPONSE", "MR", "MULTIRESPONSE_H", "MRH", "MULTIRESPONSE_S", "MRS",
      "MULTIRESPONSE_HS", "MRHS":
      .options
    default: nil
    }
  }

  /// The field that begins at a place; nil where none does.
  init?(at start: Int, in bytes: [UInt8]) {
    var position = start + 1
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
    guard position < bytes.count, bytes[position] == 0x3A else { return nil }
    let kindStart = position + 1
    position = kindStart
    while position < bytes.count,
      bytes[position] | 0x20 >= 0x61 && bytes[position] | 0x20 <= 0x7A
        || bytes[position] == 0x5F, position - kindStart < 24
    {
      position += 1
    }
    guard position > kindStart, position < bytes.count, bytes[position] == 0x3A else { return nil }
    kind = String(decoding: bytes[kindStart..<position], as: UTF8.self).uppercased()
    end = position + 1
    guard readAnswers(from: position + 1, in: bytes) else { return nil }
  }

  private mutating func readAnswers(from start: Int, in bytes: [UInt8]) -> Bool {
    var text: [UInt8] = []
    var isFeedback = false
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case 0x5C where position + 1 < bytes.count && Self.escaped.contains(bytes[position + 1]):
        position += 1
        if !isFeedback { text.append(bytes[position]) }
      case 0x7D, 0x7E:
        append(text)
        text = []
        isFeedback = false
        if byte == 0x7D {
          end = position + 1
          return true
        }
      case 0x23 where bytes[position - 1] != 0x26: isFeedback = true
      default: if !isFeedback { text.append(byte) }
      }
      position += 1
    }
    return false
  }

  private static let escaped: ByteSet = [0x7D, 0x7E, 0x23, 0x5C, 0x22, 0x2F]

  private mutating func append(_ bytes: [UInt8]) {
    var text = Substring(String(decoding: bytes, as: UTF8.self))
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    // `{1:MC:~甲~=乙}`: nothing stands before the first sign.
    if text.isEmpty, answers.isEmpty { return }
    if text.first == "=" {
      answers.append(Answer(text: String(text.dropFirst()), weight: 100))
      return
    }
    var weight = 0.0
    if text.first == "%", let close = text.dropFirst().firstIndex(of: "%"),
      let value = NumberText.value(of: text[text.index(after: text.startIndex)..<close])
    {
      weight = value
      text = text[text.index(after: close)...]
    }
    answers.append(Answer(text: String(text), weight: weight))
  }
}
