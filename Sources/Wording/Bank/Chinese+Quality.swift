import ExamModel

extension Chinese {
  /// What makes a bank worse than it could be, with the figures.
  func sentence(for finding: QualityFinding) -> String {
    switch finding {
    case .leaningKeys(let letter, let share):
      "有选项 \(letter) 的 \(share.total) 道单选题中，答案是 \(letter) 的有 \(text(of: share))。"
        + "请调换选项的位置，使各个字母大致相当。"
    case .longestRight(let share):
      "\(share.total) 道单选题中，正确选项比其他选项都长的有 \(text(of: share))。考生会专挑最长的选，请改写选项。"
    case .trueShare(let share):
      "\(share.total) 道判断题中，答案为“对”的有 \(text(of: share))。请改写一部分试题，使对错大致各半。"
    case .allOptionsRight(let share):
      "\(share.total) 道多选题中，全部选项都正确的有 \(text(of: share))。请给一部分试题换上错误的选项。"
    case .allOfAboveRight(let share):
      "\(share.total) 道有“以上都是”的单选题中，它就是答案的有 \(text(of: share))。请改用多选题，或者去掉这个选项。"
    case .allOfAbove(let option, .multipleChoice):
      "选项 \(option)“以上都是”不适合多选题：选了它，就不必再选别的。请删去，并改正答案。"
    case .allOfAbove(let option, .notLast):
      "选项 \(option)“以上都是”后面还有选项。请把它放在最后，或者删去。"
    case .noBlank: "题干像一句陈述，看不出要答什么。请在作答的地方写“（　）”，或者改成问句。"
    case .repeatsStem(let option, let word):
      "只有正确选项 \(option) 重复了题干中的“\(BankText.short(word))”，等于提示答案。请改写题干或者选项。"
    case .olderVersion(let law, let version, let adopted):
      "题库的版本是 \(BankText.short(version))，《\(law)》的现行版本是 \(adopted)。请按现行版本核对，再更新版本。"
    case .outdatedNumber(let number, let law, let article, let current):
      "“\(BankText.short(number))”与《\(law)》\(text(of: article))登记的数字（\(numbers(current))）不符。"
        + "请按现行条文核对。"
    }
  }

  /// `52 道（43%），随机排列应在 30 道左右，多于 41 道就不像是偶然`.
  private func text(of share: ObservedShare) -> String {
    let percent = BankText.percent(share.count, of: share.total)
    let direction = share.count > share.limit ? "多于" : "少于"
    return "\(share.count) 道（\(percent)），随机排列应在 \(share.expected) 道左右，"
      + "\(direction) \(share.limit) 道就不像是偶然"
  }

  /// 第一百三十四条之一.
  func text(of article: ArticleNumber) -> String {
    let insertion = article.insertion > 0 ? "之" + ChineseNumeral.text(of: article.insertion) : ""
    return "第\(ChineseNumeral.text(of: article.number))条" + insertion
  }

  /// The first few of a list of numbers.
  private func numbers(_ texts: [String]) -> String {
    texts.prefix(6).joined(separator: "、") + (texts.count > 6 ? "等" : "")
  }
}
