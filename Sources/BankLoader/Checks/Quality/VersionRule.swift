import ExamModel

/// A bank is about the edition of its laws that the register has.
enum VersionRule {
  /// The laws of the bank's head whose edition in the register is younger than the bank's 版本.
  static func findings(for bank: QuestionBank, laws: LawRegister) -> [QualityFinding] {
    guard let version = bank.version, let stated = date(in: version) else { return [] }
    var names = bank.laws
    if names.isEmpty, let cited = onlyLaw(citedIn: bank) { names = [cited] }
    return names.compactMap { name in
      guard let law = laws.law(named: name), let adopted = date(in: law.adopted),
        isOlder(stated, than: adopted)
      else { return nil }
      return .olderVersion(law: law.title, version: version, adopted: law.adopted)
    }
  }

  /// The law that all citations are of.
  private static func onlyLaw(citedIn bank: QuestionBank) -> String? {
    guard let first = bank.questions.first?.citations.first?.law else { return nil }
    let isOnly = bank.questions.allSatisfy { $0.citations.allSatisfy { $0.law == first } }
    return isOnly ? first : nil
  }

  /// Year, month and day as far as a version says them: `2021-06-10`, `2021年6月修正`, `2021版`.
  private static func date(in text: String) -> [Int]? {
    var numbers: [Int] = []
    var isNumber = false
    for scalar in text.unicodeScalars {
      guard
        let digit = scalar.properties.numericType == .decimal
          ? scalar.properties.numericValue.map({ Int($0) }) : nil
      else {
        isNumber = false
        continue
      }
      if isNumber, let last = numbers.last, last < 100_000 {
        numbers[numbers.count - 1] = last * 10 + digit
      } else if !isNumber {
        numbers.append(digit)
      }
      isNumber = true
    }
    guard let year = numbers.first, (1900...2200).contains(year) else { return nil }
    return Array(numbers.prefix(3))
  }

  /// Whether a date is before another, as precisely as both are known.
  private static func isOlder(_ date: [Int], than other: [Int]) -> Bool {
    for (left, right) in zip(date, other) where left != right { return left < right }
    return false
  }
}
