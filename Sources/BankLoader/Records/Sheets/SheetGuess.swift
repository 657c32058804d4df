import ExamModel
import Tables

/// Finds out what the columns of a sheet without a header mean, by what they hold.
struct SheetGuess {
  /// How many rows are looked at.
  private static let sample = 400

  let rows: ArraySlice<SheetRow>
  private(set) var held: [Int: Column] = [:]

  /// What one column holds.
  struct Column {
    var count = 0
    var length = 0
    var kinds = 0
    var keys = 0
    /// Letters with a text behind them.
    var labelled = 0
    /// Lists as Python or JSON writes them.
    var lists = 0
    /// Texts that call themselves explanations.
    var notes = 0
    var blanks = 0
    /// Texts with a blank, or a question mark at their end.
    var asking = 0
    var numbers: [Int] = []
    /// The keys that are single letters.
    var letters: [Int] = []
    var texts: Set<String> = []
  }

  /// The columns of a sheet; nil where they leave open which is which.
  static func columns(of sheet: Sheet) -> SheetColumns? { SheetGuess(sheet.rows).guess() }

  /// Whether rows hold in their columns what these mean.
  static func fits(_ columns: SheetColumns, _ sheet: Sheet) -> Bool {
    let guess = SheetGuess(sheet.rows)
    guard let stem = columns.columns(of: .stem).first.flatMap({ guess.held[$0] }),
      stem.count * 10 >= guess.rows.count * 8, stem.length >= stem.count * 4
    else { return false }
    // Narrower rows whose key stands elsewhere have columns of their own: statements below choices.
    let keys = columns.columns(of: .key)
    if !keys.isEmpty, keys.allSatisfy({ guess.held[$0] == nil }), guess.guess() != nil {
      return false
    }
    // Statements with their codes stand behind choices without keys.
    if keys.isEmpty, guess.guess()?.columns(of: .key).isEmpty == false { return false }
    for (column, field) in columns.fields {
      guard let held = guess.held[column], held.count > 0 else { continue }
      if field == .kind, held.kinds * 10 < held.count * 8 { return false }
      if field == .key, held.keys * 10 < held.count * 5 { return false }
    }
    return true
  }

  private init(_ rows: [SheetRow]) {
    let title = rows.prefix(while: Self.isTitle).count
    self.rows = rows[(title < 3 && title < rows.count ? title : 0)...].prefix(Self.sample)
    for row in self.rows {
      for cell in row.cells { held[cell.column, default: Column()].take(cell) }
    }
  }

  /// Whether a text stands alone in a row, and asks nothing.
  private static func isTitle(_ row: SheetRow) -> Bool {
    guard row.cells.count == 1, let text = row.cells.first?.text else { return false }
    return BlankCounter.count(in: text) == 0 && !TextSigns.beginsWithNumber(text)
      && !text.hasSuffix("？") && !text.hasSuffix("?")
  }

  private func guess() -> SheetColumns? {
    guard rows.count >= 2, held.count >= 2 else { return nil }
    let ordered = held.keys.sorted()
    let kind = ordered.first { isMost(\.kinds, of: $0) } ?? ordered.first(where: isKind)
    let keys = ordered.filter { $0 != kind && isMost(\.keys, of: $0) && !isRunning($0) }
    let most = keys.compactMap { held[$0]?.count }.max() ?? 0
    let full = keys.filter { (held[$0]?.count ?? 0) * 2 > most }
    let lists = full.isEmpty ? ordered.filter { isMost(\.lists, of: $0) } : []
    let others =
      full.isEmpty && lists.isEmpty
      ? labelled(ordered) ?? positions(ordered) ?? texts(ordered) ?? repeated(ordered)
        ?? codes(ordered) : nil
    guard full.count + lists.count == (others == nil ? 1 : 0),
      let key = full.first ?? lists.first ?? others,
      let stem = stem(besides: [kind, key]), key > stem || !areOptionLetters(key)
    else {
      return full.isEmpty && lists.isEmpty && others == nil ? unkeyed(ordered, kind) : nil
    }
    var fields: [Int: RecordField] = [stem: .stem, key: .key]
    if let kind { fields[kind] = .kind }
    if let number = ordered.first(where: { isRunning($0) && $0 < stem }) {
      fields[number] = .number
    }
    for column in ordered where fields[column] == nil && isMost(\.notes, of: column) {
      fields[column] = .rationale
    }
    setOptions(&fields, stem: stem, key: key)
    return SheetColumns(fields: fields)
  }

  /// The last column, where letters with the texts of their options stand in it: `C，一定职业`.
  private func labelled(_ ordered: [Int]) -> Int? {
    let found = ordered.filter { isMost(\.labelled, of: $0) }
    // Options have one letter in each of several columns.
    guard found.count == 1, found == ordered.suffix(1), let held = held[found[0]],
      Set(held.texts.map { $0.unicodeScalars.first }).count > 1
    else { return nil }
    return found[0]
  }

  /// The last column, where the numbers in it count the options that the one before it holds.
  private func positions(_ ordered: [Int]) -> Int? {
    guard ordered.count > 2, let last = ordered.last, let held = held[last],
      held.count * 10 >= rows.count * 9, held.numbers.count == held.count, !isRunning(last),
      let most = held.numbers.max(), held.numbers.allSatisfy({ $0 > 0 }),
      let cells = self.held[ordered[ordered.count - 2]].map({ Array($0.texts) }),
      let separator = OptionSeparator.common(of: cells)
    else { return nil }
    let counts = cells.map { OptionSeparator.pieces(of: $0, separatedBy: separator).count }
    return counts.allSatisfy { $0 > 1 } && most == counts.max() ? last : nil
  }

  /// The last column behind statements alone, where two numbers in it stand for right and wrong.
  private func codes(_ ordered: [Int]) -> Int? {
    guard let last = ordered.last, let held = held[last], held.count == rows.count,
      held.texts == ["0", "1"] || held.texts == ["1", "2"], held.count > 3,
      ordered.dropLast().count(where: { !isRunning($0) }) == 1
    else { return nil }
    return last
  }

  /// Whether the keys of a column are A, B, C and so on in their order: the letters of options.
  private func areOptionLetters(_ column: Int) -> Bool {
    guard let held = held[column], (2...Letters.count).contains(held.keys) else { return false }
    return held.letters == Array(0..<held.keys)
  }

  private func isMost(_ count: KeyPath<Column, Int>, of column: Int) -> Bool {
    guard let held = held[column], held.count * 2 >= rows.count else { return false }
    return held[keyPath: count] * 10 >= held.count * 8
  }

  /// Whether a column holds nothing but words for kinds, if only in some rows.
  private func isKind(_ column: Int) -> Bool {
    held[column].map { $0.kinds > 2 && $0.kinds == $0.count } == true
  }

  /// Whether a column counts up.
  func isRunning(_ column: Int) -> Bool {
    guard let held = held[column], held.numbers.count == held.count, held.count > 2 else {
      return false
    }
    return zip(held.numbers, held.numbers.dropFirst()).allSatisfy { $0 < $1 }
  }

  /// The first column of long texts that differ, or the last where that alone asks.
  func stem(besides taken: [Int?]) -> Int? {
    let found = held.keys.sorted().filter { column in
      guard let held = held[column], !taken.contains(column), !isRunning(column),
        2 * held.labelled < held.count
      else { return false }
      return held.count * 10 >= rows.count * 9 && held.length >= held.count * 8
        && held.texts.count * 10 >= held.count * 7
    }
    guard let first = found.first, let last = found.last else { return nil }
    let asks = { (column: Int) in (self.held[column]?.asking ?? 0) * 2 >= self.rows.count }
    let isLast = asks(last) && found.allSatisfy { $0 == last || !asks($0) }
    return isLast && isBehindOptions(last, taken) ? last : first
  }

  /// Whether a column stands behind that of the keys, and this behind several others.
  private func isBehindOptions(_ column: Int, _ taken: [Int?]) -> Bool {
    guard let key = taken.last ?? nil, key < column else { return false }
    return held.keys.count { $0 < key && !isRunning($0) } > 1
  }

  /// Options stand between stem and key, or else behind both, or before a key that stands before the
  /// stem.
  private func setOptions(_ fields: inout [Int: RecordField], stem: Int, key: Int) {
    let last = held.keys.max() ?? 0
    let between = stem < key ? Array(stem + 1..<key) : []
    let free = between.filter { fields[$0] == nil && held[$0] != nil }
    let behind = Array(max(stem, key)..<last).map { $0 + 1 }
    let before = Array(0..<min(stem, key)).filter { $0 > 0 && held[$0] != nil && !isRunning($0) }
    let places = !free.isEmpty ? between : behind.isEmpty && key < stem ? before : behind
    let options = lettered(places.filter { fields[$0] == nil && held[$0] != nil })
    if let list = list(among: options) {
      fields[list] = .options
    } else if options.count <= Letters.count {
      for (index, column) in options.enumerated() { fields[column] = .option(.letter(index)) }
    }
  }
}
