import ExamModel
import Tables

/// Sheets without a header and without keys.
extension SheetGuess {
  /// The columns of questions without keys: stems that ask, and behind them nothing but options, all in
  /// one cell or one a cell.
  func unkeyed(_ ordered: [Int], _ kind: Int?) -> SheetColumns? {
    guard let stem = stem(besides: [kind]), let column = held[stem],
      column.asking * 2 > column.count
    else { return nil }
    let options = ordered.filter { $0 > stem && $0 != kind }
    guard options.allSatisfy({ held[$0].map { $0.count * 10 >= rows.count * 9 } == true }) else {
      return nil
    }
    var fields: [Int: RecordField] = [stem: .stem]
    if let kind { fields[kind] = .kind }
    if let number = ordered.first(where: { isRunning($0) && $0 < stem }) {
      fields[number] = .number
    }
    if options.count == 1, let cells = held[options[0]].map({ Array($0.texts) }),
      let separator = OptionSeparator.common(of: cells),
      cells.allSatisfy({ OptionSeparator.pieces(of: $0, separatedBy: separator).count > 1 })
    {
      fields[options[0]] = .options
      return SheetColumns(fields: fields)
    }
    guard (3...Letters.count).contains(options.count), options.allSatisfy({ !isRunning($0) }) else {
      return nil
    }
    for (index, column) in options.enumerated() { fields[column] = .option(.letter(index)) }
    return SheetColumns(fields: fields)
  }
}
