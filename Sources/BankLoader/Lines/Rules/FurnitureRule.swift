/// Takes out lines of the page: headers that repeat, page numbers, rules, counters of a site, the boxes
/// of an exam paper.
struct FurnitureRule {
  /// A short line must repeat so often.
  static let often = 5
  /// A line as long as a title must repeat so often.
  private static let longLine = 8
  /// How many headers may stand together.
  private static let layers = 3
  /// A header is so long at least.
  private static let shortest = 3
  /// It stands so often at least.
  private static let least = 2
  /// No header is longer.
  static let longest = 100
  /// What stays.
  var lines: [TidyLine]
  /// What was taken out.
  private(set) var furniture: [TidyLine] = []
  /// What each of them is compared by.
  private(set) var forms: [LineForm]
  /// Whether each of them is noise by itself.
  private var isNoise: [Bool]
  /// What those of them could be that were asked.
  private var shapes: [ShapedLine?] = []

  init(_ all: [TidyLine]) {
    lines = all
    forms = all.map { LineForm($0.glyphs) }
    isNoise = all.map { NoisePatterns.isNoise($0.glyphs) }
    let sites = SiteNotices.places(in: all) + SiteStatusLines.places(in: all)
    for place in PageNumberRule.places(in: all) + sites {
      isNoise[place] = true
    }
    for _ in 0..<Self.layers {
      let count = lines.count
      takeOut()
      if lines.count == count { break }
    }
    shapes = []
    furniture.sort { $0.number < $1.number }
  }

  private mutating func takeOut() {
    let repeated = repeatedForms()
    guard !repeated.isEmpty || isNoise.contains(true) else { return }
    var kept: [TidyLine] = []
    kept.reserveCapacity(lines.count)
    var keptForms: [LineForm] = []
    var isAfterBlank = false
    for (place, line) in lines.enumerated() {
      let isHeader = !repeated.isEmpty && repeated.contains(forms[place])
      // The first of a header is the title, or the name of the first paper below it.
      let isFirst =
        kept.isEmpty
        || place < Self.head && Self.endsAsTitle(line.glyphs)
          && !keptForms.contains(forms[place])
      if isHeader && !isFirst || isNoise[place] {
        furniture.append(line)
        // A rule parts questions as a blank line does; a header may stand within one.
        isAfterBlank = isAfterBlank || line.isAfterBlank || Self.isSeparator(line.glyphs)
      } else {
        var line = line
        line.isAfterBlank = line.isAfterBlank || isAfterBlank
        isAfterBlank = false
        kept.append(line)
        keptForms.append(forms[place])
      }
    }
    lines = kept
    shapes = []
    forms = keptForms
    isNoise = Array(repeating: false, count: kept.count)
  }

  private static func isSeparator(_ line: Glyphs) -> Bool {
    line.count >= 3 && line.allSatisfy { $0.scalar == line.first?.scalar }
  }

  /// The forms of the lines that repeat as headers do.
  private mutating func repeatedForms() -> Set<LineForm> {
    let candidates = zip(lines, forms).map { line, form in
      // Programs repeat themselves.
      let isCode = line.glyphs.last?.looks.contains(.code) == true
      // 错（正确答案） is an option as often as it stands.
      let isVerdict = OptionSigns.withoutRight(line.glyphs) != nil
      return line.glyphs.count <= Self.longest && form.length >= Self.shortest && !isCode
        && !isVerdict ? form : nil
    }
    var repeated = Set(titles())
    for (form, places) in LineForm.repeated(candidates, least: Self.least)
    where isHeader(form, at: places) {
      repeated.insert(form)
    }
    return repeated
  }

  private mutating func shape(at place: Int) -> ShapedLine {
    if shapes.isEmpty { shapes = Array(repeating: nil, count: lines.count) }
    if let shape = shapes[place] { return shape }
    let shape = ShapedLine(lines[place])
    shapes[place] = shape
    return shape
  }

  /// Whether a line that repeats is a header: it begins nothing, ends no sentence, and stands in
  /// places where nothing is unfinished.
  private mutating func isHeader(_ form: LineForm, at places: [Int]) -> Bool {
    let isLong = form.length >= Self.longLine
    // 模拟试卷1 and 模拟试卷2 are two titles.
    let first = lines[places[0]].glyphs
    let isTitle =
      form.length > Self.often && Self.endsAsTitle(first)
      && places.allSatisfy { lines[$0].glyphs.isFoldedLike(first) }
    // Every paper of a file may have its 《消防法规》参考答案.
    let isOwner =
      OwnerLine.isOne(first) && places.allSatisfy { lines[$0].glyphs.isFoldedLike(first) }
    guard places.count >= (form.length > Self.often ? 3 : Self.often) || isTitle || isOwner,
      !KeySheetTitle.isTitle(first)
    else { return false }
    guard let around = surroundings(of: places) else { return false }
    if isOwner { return true }
    // What always stands before the first option is a stem.
    guard 2 * around.beforeOption < places.count || around.afterKey < around.beforeOption else {
      return false
    }
    // What stands after the letter of an option is the option.
    guard 2 * around.afterLetter < places.count else { return false }
    if isTitle, around.midText > 0 || around.afterKey > 0 { return true }
    if !isLong, places.count < Self.often { return around.afterKey == places.count }
    return around.afterKey * 10 >= places.count && (isLong || around.afterKey * 2 >= places.count)
      || isLong && around.midText > 0 && places.count >= Self.often && around.afterKey > 0
  }

  /// How often something stands beside the places of a line that repeats.
  private struct Surroundings {
    var afterKey = 0
    var beforeOption = 0
    var midText = 0
    var afterLetter = 0
  }

  /// What stands beside a line that repeats; nil where one of its places is a question's own.
  private mutating func surroundings(of places: [Int]) -> Surroundings? {
    var around = Surroundings()
    for place in places {
      let shape = shape(at: place)
      guard shape.number == nil || shape.number?.style.isMarked == false, !shape.beginsOption,
        shape.label == nil, !shape.isLoneKey, shape.heading?.namesKind != true,
        !HeaderSigns.belongsToText(lines[place].glyphs)
      else { return nil }
      if place > 0 {
        let before = self.shape(at: place - 1)
        let end = before.line.glyphs.endIndex
        if before.label != nil || before.isLoneKey { around.afterKey += 1 }
        // The text of a label or an option whose letter stands alone belongs to that.
        if before.label?.content == end { return nil }
        if let option = before.option, before.beginsOption, option.content >= end { return nil }
        if before.number != nil || before.beginsOption { around.midText += 1 }
        if before.option?.style == .alone { around.afterLetter += 1 }
      }
      if place + 1 < lines.count, self.shape(at: place + 1).option?.letter == 0 {
        around.beforeOption += 1
      }
    }
    return around
  }
}
