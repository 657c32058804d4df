/// What says that statements are to be called right or wrong, where no word for the kind does:
/// `判断以下说法的正误`, `判断下列各题是否正确`.
enum StatementInstruction {
  private static let ends: [StaticString] = ["正误", "对错", "是否正确", "正确与否", "正確與否", "對錯", "正誤"]

  /// Whether a line says so.
  static func asks(_ line: Glyphs) -> Bool {
    guard line.count <= 60,
      let start = line.indices.first(where: { place in
        line.end(of: "判断", at: place) != nil || line.end(of: "判斷", at: place) != nil
      })
    else { return false }
    return line[start...].indices.contains { place in
      ends.contains { line.end(of: $0, at: place) != nil }
    }
  }
}
