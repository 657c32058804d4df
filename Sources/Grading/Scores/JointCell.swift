/// How many candidates gave one answer and have one total.
struct JointCell {
  /// The answer's code in its column; 0 for none.
  let code: Int
  /// The total's index in `TotalScores.values`.
  let position: Int
  /// How many.
  let count: Int
}

extension JointCell {
  /// The cells of a question that are not empty, by code and then by total.
  ///
  /// All item statistics follow from these counts, so that the order of candidates cannot matter.
  static func cells(of question: QuestionColumn, with totals: TotalScores) -> [JointCell] {
    let width = totals.values.count
    let area = (question.levels.count + 1) * width
    guard case .bytes(let codes) = question.codes, area <= 4096 + 4 * codes.count,
      area <= 1 << 22
    else { return sparse(question.codes, totals, width) }
    return dense(codes, totals.positions, width, area)
  }

  private static func dense(
    _ codes: [UInt8], _ positions: [UInt32], _ width: Int, _ area: Int
  ) -> [JointCell] {
    // Two tables in turn: neighbours with the same answer and total need not wait for each other.
    var tally = [UInt32](repeating: 0, count: 2 * area)
    tally.withUnsafeMutableBufferPointer { tally in
      codes.withUnsafeBufferPointer { codes in
        positions.withUnsafeBufferPointer { positions in
          var candidate = 0
          while candidate + 1 < codes.count {
            tally[Int(codes[candidate]) &* width &+ Int(positions[candidate])] &+= 1
            tally[
              area &+ Int(codes[candidate + 1]) &* width &+ Int(positions[candidate + 1])] &+= 1
            candidate += 2
          }
          if candidate < codes.count {
            tally[Int(codes[candidate]) &* width &+ Int(positions[candidate])] &+= 1
          }
        }
      }
    }
    return (0..<area).compactMap { index in
      let count = Int(tally[index]) + Int(tally[area + index])
      return count == 0
        ? nil : JointCell(code: index / width, position: index % width, count: count)
    }
  }

  private static func sparse(
    _ codes: AnswerCodes, _ totals: TotalScores, _ width: Int
  ) -> [JointCell] {
    var keys = (0..<codes.count).map { codes[$0] * width + Int(totals.positions[$0]) }
    keys.sort()
    var cells: [JointCell] = []
    var start = 0
    for end in 1..<(keys.count + 1) where end == keys.count || keys[end] != keys[start] {
      cells.append(
        JointCell(code: keys[start] / width, position: keys[start] % width, count: end - start))
      start = end
    }
    return cells
  }
}
