/// The names of options.
extension ColumnName {
  /// `optionDTOList`, `optionInfoList`: what a program calls the list of options.
  static func optionList(_ name: String) -> (RecordField, Int)? {
    let isList = ["list", "dtos", "vos", "array", "arr"].contains(where: name.hasSuffix)
    return isList && name.hasPrefix("option") ? (.options, 60) : nil
  }

  /// `选项A`, `选择项1`, `optionA`, `A选项`, `A`, `第一选项`, `firstoption`.
  static func option(_ name: String) -> (RecordField, Int)? {
    lettered(name) ?? OptionOrdinal.option(of: name).map { (.option(.number($0)), 25) }
  }

  private static func lettered(_ name: String) -> (RecordField, Int)? {
    for (rank, prefix) in optionPrefixes.enumerated() where name.utf8.starts(with: prefix.utf8) {
      let rest = name.dropFirst(prefix.count)
      // `responses` is no option S.
      if rest == "s", prefix.utf8.count > 2 { continue }
      if let place = place(of: withoutEnding(rest, ["内容", "text", "content"])) {
        if prefix == "答案" || prefix == "response", case .number = place { continue }
        if prefix == "answer" { return (.option(place), answerRank) }
        return (.option(place), rank)
      }
    }
    for suffix in ["选项", "项", "答案"] where name.hasSuffix(suffix) {
      if let place = place(of: name.dropLast(suffix.count)), case .letter = place {
        return (.option(place), 20)
      }
    }
    if let place = place(of: Substring(name)), case .letter = place {
      return (.option(place), letterRank)
    }
    return nil
  }

  static let optionPrefixes = [
    "选项", "选择项", "备选项", "备选答案", "备选", "候选项", "候选答案", "候选", "答案选项", "可选项", "选择",
    "answeroption", "optiontext", "option", "opt", "choice", "choose", "select", "item",
    "xuanxiang", "xx", "op", "ending",
    "sol", "antwort", "opcion", "risposta", "lựachọn", "phươngán", "đápán", "response",
    "答案", "answer", "回答",
  ]
}
