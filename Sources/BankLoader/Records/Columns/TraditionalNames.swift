/// The characters of names of columns, members and kinds that Taiwan and Hong Kong write otherwise.
enum TraditionalNames {
  /// A name with the characters that the mainland writes.
  static func simplified(_ name: String) -> String {
    guard name.unicodeScalars.contains(where: { forms[$0] != nil }) else { return name }
    var result = String.UnicodeScalarView()
    for scalar in name.unicodeScalars { result.append(forms[scalar] ?? scalar) }
    return String(result)
  }

  private static let forms: [Unicode.Scalar: Unicode.Scalar] = {
    let traditional = "題幹選項擇單複對錯確標準難類內號編參試問簡論斷連線順說釋詳節識點數據圖備註實請誤"
    let simplified = "题干选项择单复对错确标准难类内号编参试问简论断连线顺说释详节识点数据图备注实请误"
    return Dictionary(
      zip(traditional.unicodeScalars, simplified.unicodeScalars),
      uniquingKeysWith: { first, _ in first })
  }()
}
