/// Lines that a page, an exam paper or a learning site puts around questions.
enum NoisePatterns {
  /// Whether a line is one of them.
  static func isNoise(_ line: Glyphs) -> Bool {
    guard line.count <= 80 || isOneSign(line), let first = line.first(where: { !$0.isSpace }),
      !first.traits.isDisjoint(with: [.digit, .noise]), !HeaderSigns.asks(line)
    else { return false }
    let place = LinePattern.skip(from: line.startIndex, in: line)
    guard place < line.endIndex else { return true }
    let sign = line[place].scalar.halfWidth
    if LinePattern.isOfNumber(sign), numbered.contains(where: { $0.matches(line) }) { return true }
    return isRule(line, from: place) || lettered[sign]?.contains { $0.matches(line) } == true
  }

  /// Whether a line is one sign over and over, however long a rule that makes.
  private static func isOneSign(_ line: Glyphs) -> Bool {
    line.allSatisfy { $0.scalar == line.first?.scalar }
  }

  /// Nothing but the same few signs: `-----`, `@@@`, `====`.
  private static func isRule(_ line: Glyphs, from start: Int) -> Bool {
    let first = line[start].scalar.halfWidth
    guard ruleSigns.contains(first) else { return false }
    if isSeal(line) { return true }
    var second: Unicode.Scalar?
    var count = 0
    var place = start
    while place < line.endIndex {
      let sign = line[place].scalar.halfWidth
      if sign != first, sign != second {
        guard second == nil, ruleSigns.contains(sign) else { return false }
        second = sign
      }
      count += 1
      place = LinePattern.skip(from: place + 1, in: line)
    }
    return count >= 3 && !leavesRoom(first, second ?? first, count: count)
  }

  /// The line that a paper is folded and bound along: `………密………封………线………`.
  private static func isSeal(_ line: Glyphs) -> Bool {
    var words = 0
    for glyph in line where !glyph.isSpace && !ruleSigns.contains(glyph.scalar.halfWidth) {
      guard words < 12, glyph.scalar.isOne(of: "密封装订线内外不要准得请勿答题") else { return false }
      words += 1
    }
    return words > 0 && line.count > 3 * words
  }

  /// Whether signs leave something out, or are for writing on; dots as long as a rule are one.
  private static func leavesRoom(
    _ first: Unicode.Scalar, _ second: Unicode.Scalar, count: Int
  ) -> Bool {
    guard [first, second].allSatisfy({ $0.isOne(of: "_.…") }) else { return false }
    return count < 8 || first != "…" || second != "…"
  }

  private static let ruleSigns = Set("-=_@~#$+—–―─━·•.…☆★◆■□▲△●○※".unicodeScalars)

  /// What such lines begin with, numbers apart.
  static var firsts: Set<Unicode.Scalar> { ruleSigns.union(lettered.keys).union(["*"]) }

  /// The patterns that begin with a number, and those that begin with another character.
  private static let numbered = patterns.filter { $0.first == nil }
  private static let lettered = Dictionary(grouping: patterns.filter { $0.first != nil }) {
    $0.first ?? " "
  }

  private static let patterns: [LinePattern] = [
    // Pages.
    "第#页", "第#页共#页", "第#页/共#页", "第#页,共#页", "第#页(共#页)", "共#页第#页", "共#页,第#页",
    "共#页", "-#-", "—#—", "–#–", "·#·", "~#~", "#/#", "[#/#]", "Page#", "page#", "Page#of#",
    "page#of#", "Page#/#", "P#", "頁次:#-#", "页次:#-#", "代號:#", "試題代號:#", "--#of#--", "第#页共#页*",
    // What a site says of somebody's answers.
    "我的答案", "题量:#满分:#", "题量:#*", "满分:#", "满分:#分", "总分:#", "作答时间*", "答题时间*",
    "最终成绩*", "本次成绩*", "正确率*", "全站正确率*", "易错项*", "得分:#*", "得分#*", "本题得分*",
    "#分", "+#分", "AI讲解", "查看解析", "收起解析", "展开解析", "收起", "展开", "回答正确", "回答错误", "你没有填写答案", "您没有填写答案",
    "未作答", "已作答", "答对", "答错", "用时*", "上一题", "下一题", "上一页", "下一页", "得分/总分", "问卷星提供技术支持",
    "收藏", "纠错", "交卷", "提交", "你的回答已提交", "您的回答已提交", "你的答案已提交", "回答已提交",
    "章节测验已完成", "以上题库*", "以上试题*", "以上内容*", "(完)", "完", "全文完", "(全文完)", "END",
    "THEEND", "添加笔记", "标记", "本题#分", "查看答案", "隐藏答案", "已批阅", "待批阅",
    // Where a judge of programs puts what is to be filled in.
    "{{select(#)}}", "{{multiselect(#)}}", "{{input(#)}}", "{{textarea(#)}}",
    // What a page says around them.
    "点击查看", "点击查看答案", "点击查看解析", "点击显示答案", "点击展开答案", "点击查看答案与解析", "点击查看答案和解析",
    "点我看答案", "显示答案", "展开答案", "收起答案", "查看答案与解析", "查看答案和解析", "查看参考答案", "查看正确答案",
    "©*", "Copyright*", "版权所有*", "返回顶部", "回到顶部", "返回目录", "返回首页", "上一章*", "下一章*", "上一篇*",
    "下一篇*", "【打印本页】*", "【关闭窗口】*", "上一节*", "下一节*", "转载请注明*", "[TOC]", "[toc]",
    // Exam papers.
    "得分", "评卷人", "阅卷人", "复核人", "得分评卷人", "得分阅卷人", "得分|评卷人", "总分", "核分人",
    "题号一二*", "题号|一|二*", "题号", "绝密*", "注意事项*", "(考试时间*", "考试时间*", "(时间:#分钟*",
    "单位_*", "姓名_*", "单位:_*", "姓名:_*", "部门:_*", "部门_*", "学号_*", "班级_*", "准考证号_*",
    "姓名:", "单位:", "错选、多选*", "错选,多选*", "多选、少选*", "在每小题*", "(本大题共*",
    "本大题共*", "正确的打*", "(正确的打*", "(每小题*", "(每题*", "(共#题*", "本卷共*", "本试卷*",
    "(卷面共*", "考生注意*", "答题说明*", "说明:本*", "请将答案*", "(请将*", "装订线*", "密封线*",
  ]
}
