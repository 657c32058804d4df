import ExamModel
import FileContainers

/// What an item's response processing says about which values are right.
struct QTIScoring {
  /// What one response must be for full marks.
  struct Accepted {
    /// Of a single value, its variants; of several, all of them, in order where that counts.
    var values: [String] = []
    /// What is to be said of it.
    var findings: [FormatFinding] = []

    static let unknown = Accepted(findings: [.unsupportedScoring])
  }

  private enum Rule {
    case correct, map, custom, none, unsupported
  }

  private let rule: Rule
  /// The responses that are compared with their correct values.
  private var compared: Set<String> = []
  /// The responses whose values are mapped to marks.
  private var mapped: Set<String> = []
  /// The comparisons of numbers, by response.
  private var equals: [String: [XMLElement]] = [:]
  /// The values that responses are compared with one by one.
  private var literals: QTILiterals?
  /// The marks that single values get where each has a rule of its own.
  private var matches: QTIMatchScores?
  /// The responses that are compared in ways that no tolerance says.
  private var rounded: Set<String> = []

  init(_ item: XMLElement) {
    let processing = item.first("responseProcessing")
    let template =
      processing?["template"] ?? processing?["templateLocation"] ?? ""
    let name = template.split(separator: "/").last.map(String.init) ?? ""
    if name.hasPrefix("match_correct") || name.hasPrefix("CC2_match") {
      rule = .correct
    } else if name.hasPrefix("map_response_point") {
      rule = .unsupported
    } else if name.hasPrefix("map_response") || name.hasPrefix("CC2_map_response") {
      rule = .map
    } else if !name.isEmpty {
      rule = .unsupported
    } else {
      rule = processing?.elements.isEmpty == false ? .custom : .none
    }
    if rule == .custom, let processing {
      note(processing)
      literals = QTILiterals(processing)
      matches = QTIMatchScores(processing)
    }
  }

  /// Notes what custom rules do with each response.
  private mutating func note(_ processing: XMLElement) {
    compared = Set(processing.descendants(named: "correct").compactMap { $0["identifier"] })
    mapped = Set(processing.descendants(named: "mapResponse").compactMap { $0["identifier"] })
    for equal in processing.descendants(named: "equal") {
      for name in Self.variables(in: equal) { equals[name, default: []].append(equal) }
    }
    for element in processing.descendants(named: ["equalRounded", "customOperator"]) {
      rounded.formUnion(Self.variables(in: element))
    }
  }

  private static func variables(in element: XMLElement) -> Set<String> {
    Set(element.descendants(named: "variable").compactMap { $0["identifier"] })
  }

  /// What a response must be for full marks.
  func accepted(_ declaration: QTIDeclaration) -> Accepted {
    guard rule != .unsupported, !declaration.hasBadEntries else { return .unknown }
    var usesMap = rule == .map || mapped.contains(declaration.identifier)
    let usesCorrect =
      rule == .correct || rule == .none || compared.contains(declaration.identifier)
      || !usesMap && literals?.confirm(declaration) == true
    if rule == .none, declaration.correct.isEmpty { usesMap = true }
    usesMap = usesMap && !declaration.entries.isEmpty
    if declaration.cardinality == "single" {
      if declaration.correct.isEmpty, !usesMap,
        let value = matches?.best(of: declaration.identifier)
      {
        return Accepted(values: [value])
      }
      return single(declaration, usesMap: usesMap, usesCorrect: usesCorrect)
    }
    return several(declaration, usesMap: usesMap, usesCorrect: usesCorrect)
  }

  private func single(
    _ declaration: QTIDeclaration, usesMap: Bool, usesCorrect: Bool
  ) -> Accepted {
    let best = declaration.entries.map(\.value).max() ?? 0
    let full = declaration.entries.filter { $0.value == best && best > 0 }.map(\.key)
    let isInMap = Set(full)
    let hasPartial = declaration.entries.contains { $0.value > 0 && $0.value < best }
    if usesMap, !usesCorrect || declaration.correct.isEmpty {
      guard declaration.correct.allSatisfy(isInMap.contains) else { return .unknown }
      return Accepted(values: full, findings: hasPartial ? [.partialCredit] : [])
    }
    guard usesCorrect else {
      return declaration.correct.isEmpty && rule != .custom ? Accepted() : .unknown
    }
    return Accepted(
      values: declaration.correct, findings: usesMap && hasPartial ? [.partialCredit] : [])
  }

  private func several(
    _ declaration: QTIDeclaration, usesMap: Bool, usesCorrect: Bool
  ) -> Accepted {
    if usesMap {
      let positive = declaration.entries.filter { $0.value > 0 }
      let keys = positive.map(\.key)
      if declaration.correct.isEmpty {
        let sum = positive.reduce(0) { $0 + $1.value }
        // Where less than all of them is enough, no one set is the answer.
        if let bound = declaration.upperBound, sum > bound + 1e-9 { return .unknown }
        return Accepted(values: keys)
      }
      guard Set(keys) == Set(declaration.correct) else { return .unknown }
      return Accepted(values: declaration.correct)
    }
    guard usesCorrect else {
      return declaration.correct.isEmpty && rule != .custom ? Accepted() : .unknown
    }
    return Accepted(values: declaration.correct)
  }

  /// How far from the right number a response may be: the `equal` that compares it.
  ///
  /// - Returns: Nil where it is compared in a way that no tolerance says.
  func tolerance(of identifier: String, value: Double) -> Double? {
    guard rule == .custom else { return 0 }
    guard !rounded.contains(identifier) else { return nil }
    let equals = equals[identifier] ?? []
    guard let equal = equals.first, equals.count == 1 else { return equals.isEmpty ? 0 : nil }
    let mode = equal["toleranceMode"] ?? "exact"
    guard mode != "exact" else { return 0 }
    let widths = (equal["tolerance"] ?? "").split(separator: " ")
      .map { NumberText.value(of: $0) }
    guard let first = widths.first, let width = first, width >= 0,
      widths.count == 1 || (widths.count == 2 && widths[1] == width)
    else { return nil }
    return mode == "relative" ? (value * width / 100).magnitude : width
  }
}
