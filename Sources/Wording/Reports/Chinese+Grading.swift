extension Chinese {
  package func passName(_ isPassed: Bool) -> String { isPassed ? "及格" : "不及格" }

  package func lightName(_ light: LightColour) -> String {
    switch light {
    case .green: "绿"
    case .amber: "黄"
    case .red: "红"
    }
  }

  package func denominators(passRateOfExpected: Bool, hasRoster: Bool) -> String {
    let expected = hasRoster ? "应考人数按名册计" : "没有名册，应考人数按参加过的人计"
    let rate = passRateOfExpected ? "及格人数÷（应考－请假－公差）" : "及格人数÷实考人数"
    return "\(expected)。参考率＝实考÷（应考－请假－公差）；及格率＝\(rate)。"
  }

  package func targetNote(target: String, amber: String, names: [String]) -> String {
    "目标及格率 \(target)：达到为\(names[0])，\(amber) 以上为\(names[1])，低于 \(amber) 为\(names[2])。"
  }

  package func orderNote(_ tieBreakers: [TieName]) -> String {
    let names = tieBreakers.map { name in
      switch name {
      case .time: "用时少的在前"
      case .finished: "交卷早的在前"
      case .kind(let kind): "\(kindName(kind))得分高的在前"
      }
    }
    let rest = names.isEmpty ? "" : "；得分相同的，" + names.joined(separator: "，再")
    return "按得分排名\(rest)；都相同的名次并列。"
  }

  package func groupRule(_ rule: GroupRuleName) -> String {
    switch rule {
    case .mean: "平均分"
    case .best(let count): "前 \(count) 名平均分"
    case .passRate: "及格率"
    }
  }

  package func provisional(_ count: Int) -> String {
    "还有 \(count) 份答卷的简答题没有评完，以下结果是暂定的。"
  }

  package var provisionalMark: String { "暂定" }

  package func quotaTies(isBetter: Bool) -> String {
    isBetter ? "比例末尾同分的，都评为较高等次。" : "比例末尾同分的，都评为较低等次。"
  }

  package func frozenSince(_ time: String) -> String { "已封榜：显示 \(time) 的名次。" }

  package func boardFrozen(_ isFrozen: Bool, title: String) -> String {
    isFrozen ? "“\(title)”已封榜。" : "“\(title)”已解除封榜。"
  }

  package func boardAlready(frozen isFrozen: Bool, title: String) -> String {
    isFrozen ? "“\(title)”已经封榜了。" : "“\(title)”没有封榜。"
  }

  package func change(of places: Int) -> String {
    places > 0 ? "↑\(places)" : places < 0 ? "↓\(-places)" : "—"
  }

  package var newcomer: String { "新" }

  package func noSeries(_ title: String) -> String {
    "“\(title)”没有可以对比的其他期。请在各期的考试方案里写同一个 series。"
  }

  package func duration(seconds: Int) -> String {
    let (hours, rest) = (seconds / 3600, seconds % 3600)
    let clock = "\(rest / 60) 分 \(rest % 60) 秒"
    return hours > 0 ? "\(hours) 小时 \(clock)" : clock
  }

  package func badPercentage(_ text: String) -> String {
    "“\(text)”不是百分数，应在 0% 到 100% 之间。"
  }
}
