import ExamModel

/// The papers of a document, and which of them a list of keys is for, where its title names one of
/// several: `A卷` above questions, and `A卷参考答案` wherever the list stands.
struct PaperNames {
  /// How far below its name the first heading or question of a paper stands.
  private static let reach = 3
  /// No name has more characters.
  private static let longest = 40
  /// Names times lines that may be compared: a book of some hundred papers is far below.
  private static let mostComparisons = 1 << 20
  /// One named list says nothing of the others.
  private static let least = 2
  private static let most = 512

  /// The places of the lines that name papers.
  private(set) var titles: Set<Int> = []
  /// For the number of a list's line, the numbers of the lines from its paper's name up to the next
  /// paper or list.
  private var papers: [Int: Range<Int>] = [:]

  init(_ lines: [ShapedLine]) {
    let lists = lines.indices.filter { KeySheetTitle.isTitle(lines[$0].line.glyphs) }
    let named = lists.compactMap { place in
      Self.name(inTitle: lines[place].line.glyphs.foldedString).map { (place: place, name: $0) }
    }
    guard (Self.least...Self.most).contains(named.count) else { return }
    let listed = Set(lists)
    let candidates = lines.indices.filter { !listed.contains($0) && Self.mayName($0, of: lines) }
      .map { (place: $0, name: Self.bare(lines[$0].line.glyphs.foldedString)) }
    guard named.count * candidates.count <= Self.mostComparisons else { return }
    let found = named.compactMap { list in
      Self.place(of: list.name, before: list.place, among: candidates).map { (list.place, $0) }
    }
    guard found.count >= Self.least, Set(found.map(\.1)).count == found.count else {
      // 卷三 before 卷一: which papers these are for is open.
      if !Self.rise(named.map(\.name)) {
        for list in named { papers[lines[list.place].line.number] = 0..<0 }
      }
      return
    }
    let shapes = Set(named.flatMap { Self.shapes(of: $0.name) })
    titles = Set(found.map(\.1))
    // 试卷二 has no list beside those of 试卷一 and 试卷三.
    for other in candidates where !Self.shapes(of: other.name).isDisjoint(with: shapes) {
      titles.insert(other.place)
    }
    let ends = titles.union(lists).sorted()
    for (list, paper) in found {
      let start = lines[paper].line.number
      let end = ends.first { $0 > paper } ?? list
      papers[lines[list].line.number] = start..<max(start, lines[end].line.number)
    }
  }

  /// The lines of the paper that a list is for; nil where its title names none.
  func lines(ofListAt line: Int) -> Range<Int>? { papers[line] }

  /// Whether what names count by, numerals or single letters, rises from one to the next.
  private static func rise(_ names: [String]) -> Bool {
    let ordinals = names.compactMap { name -> Int? in
      let digits = name.drop { !$0.isASCII || !$0.isNumber }.prefix { $0.isASCII && $0.isNumber }
      if let value = Int(digits) { return value }
      if let letter = name.unicodeScalars.first(where: { ("A"..."H").contains($0) }) {
        return Int(letter.value)
      }
      let numerals = name.drop { !Self.numerals.contains($0) }.prefix { Self.numerals.contains($0) }
      return ChineseNumerals.value(of: String(numerals))
    }
    return ordinals.count < names.count || zip(ordinals, ordinals.dropFirst()).allSatisfy(<)
  }

  private static let numerals: Set<Character> = [
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十",
  ]

  /// The one line with a name, else the one that holds it or is held by it.
  private static func place(
    of name: String, before list: Int, among candidates: [(place: Int, name: String)]
  ) -> Int? {
    let before = candidates.prefix { $0.place < list }
    let same = before.filter { $0.name == name }
    if !same.isEmpty { return same.count == 1 ? same[0].place : nil }
    let like = before.filter { $0.name.holds(name) || $0.name.count > 1 && name.holds($0.name) }
    return like.count == 1 ? like.first?.place : nil
  }

  /// Whether a line may be the name of a paper: a short one of its own, right above a heading for a
  /// kind or number 1.
  private static func mayName(_ place: Int, of lines: [ShapedLine]) -> Bool {
    let shape = lines[place]
    guard shape.line.glyphs.count <= longest, !shape.beginsOption, shape.label == nil,
      shape.heading?.namesKind != true, shape.number?.style.isMarked != true
    else { return false }
    for next in lines[(place + 1)...].prefix(reach) {
      if next.heading?.namesKind == true || next.number?.value == 1 { return true }
      if next.number?.style.isMarked == true || next.beginsOption { return false }
    }
    return false
  }

  /// What a list's title names beside the word for answers: 模拟题(三) in `参考答案（模拟题（三））`; nil for
  /// nothing, or a kind of questions.
  private static func name(inTitle title: String) -> String? {
    let words = ["参考答案", "标准答案", "正确答案", "试题答案", "答案"]
    guard
      let word = words.lazy.compactMap({ title.firstRange(of: $0) }).min(by: {
        $0.lowerBound < $1.lowerBound
      })
    else { return nil }
    var name = bare(String(title[..<word.lowerBound]))
    if name.isEmpty, let open = title[word.upperBound...].firstIndex(of: "(") {
      name = bare(String(title[title.index(after: open)...].dropLast()))
    }
    let saysNothing = ["附", "附件", "试题", "试卷", "练习", "习题", "本卷"].contains(name)
    return name.isEmpty || saysNothing || KindNames.kind(endOf: name) != nil ? nil : name
  }

  /// A name with each of its characters left out in turn: names that share one differ in one character.
  private static func shapes(of name: String) -> Set<String> {
    guard name.count > 1, name.count <= longest else { return [] }
    return Set(
      name.indices.map { place in
        name.replacingCharacter(at: place)
      })
  }

  /// A name without the signs around it.
  private static func bare(_ name: String) -> String {
    let signs: Set<Character> = [
      "《", "》", "【", "】", "[", "]", "#", "*", "=", "-", "—", ":", "·", "“", "”", "之", "的",
    ]
    return String(name.filter { !signs.contains($0) })
  }
}

extension String {
  /// With a blank in place of a character.
  fileprivate func replacingCharacter(at place: Index) -> String {
    self[..<place] + " " + self[index(after: place)...]
  }
}
