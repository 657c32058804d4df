extension Chinese {
  package var reviewTitle: String { "错题本" }
  package func reviewHeading(count: Int, due: Int) -> String {
    count < due ? "复习 \(count) 题（到期 \(due) 题）" : "复习 \(count) 题"
  }
  package func nothingDue(next: String?) -> String {
    next.map { "现在没有到期的错题。下一题 \($0) 到期。" }
      ?? "错题本是空的。练习、考试中答错或者拿不准的题，会自动收进来。"
  }
  package func sameDayHeading(count: Int) -> String { "刚才没记住的 \(count) 题，再来一遍" }
  package var unsureHint: String { "拿不准时在答案后加 ?（如 B?），这道题会收进错题本。" }
  package var gradePrompt: String { "记得怎样？1 忘了 2 吃力 3 记得 4 轻松（直接回车按对错和用时定）>" }

  package var todayTitle: String { "每日一练" }
  package func todayHeading(count: Int, reviews: Int) -> String {
    reviews > 0 ? "\(count) 题，其中复习 \(reviews) 题" : "\(count) 题"
  }
  package func todayDone(streak: Int) -> String { "今日已完成，连续 \(streak) 天。" }
  package func shareHeading(date: String) -> String { "【每日一题】\(date)" }
  package var shareTomorrow: String { "答案明天公布。" }
  package func shareYesterday(date: String) -> String { "【昨日答案】\(date)" }
  package func shareAnswer(_ key: String) -> String { "正确答案：\(key)" }
  package func weekTitle(_ title: String, year: Int, week: Int) -> String {
    "\(title)（\(year)年第\(week)周）"
  }
  package func monthTitle(_ title: String, year: Int, month: Int) -> String {
    "\(title)（\(year)年\(month)月）"
  }

  package var weakTitle: String { "薄弱练习" }
  package func weakHeading(count: Int, new: Int) -> String { "\(count) 题，其中新题 \(new) 题" }
  package func goalTitle(_ paper: String) -> String { "备考：\(paper)" }
  package func readiness(_ figures: ReadinessFigures) -> String {
    "现在去考，预计得 \(figures.mark) 分（满分 \(figures.maximum) 分）；十次里有八次在 \(figures.low) 至 \(figures.high) 分之间，"
      + "及格的可能为 \(figures.pass)。依据 \(figures.answers) 次作答估计。"
  }
  package func readinessUnclaimed(answers: Int, least: Int) -> String {
    "目前只有 \(answers) 次作答，还估计不出成绩；至少要 \(least) 次。"
  }

  package func retentionSet(_ percent: Int) -> String {
    "记忆保持率设为 \(percent)%：一道题还记得的可能性降到 \(percent)% 时，就会再来复习。"
  }
  package func fuzzSet(_ isOn: Bool) -> String { isOn ? "复习日期会略微错开。" : "复习日期不再错开。" }
  package func fitTooFew(least: Int) -> String { "隔天复习还不到 \(least) 次，暂用通用参数。" }
  package func fitted(_ figures: FitFigures) -> String {
    "按较早的复习拟合，用最近 \(figures.reviews) 次复习检验：预测误差（对数损失）通用参数为 \(figures.standard)，"
      + "个人参数为 \(figures.fitted)，改善 \(figures.gain)，标准误 \(figures.error)。"
      + (figures.isAdopted ? "个人参数确实更准，今后用它。" : "个人参数没有明显更准，仍用通用参数。")
  }
  package func cardsExported(_ count: Int, path: String) -> String { "已把 \(count) 题写入 \(path)。" }
  package func cardsImported(_ new: Int, known: Int, unread: Int) -> String {
    "新收进错题本 \(new) 题，原来已有 \(known) 题"
      + (unread > 0 ? "，另有 \(unread) 行不是选择、判断、填空题，没有收。" : "。")
  }
  package func noCards(_ path: String) -> String {
    "\(path) 里没有可用的题。应为 review --export 写出的文本，或者每行“题目、答案、标签”三列。"
  }

  package var thisMachine: String { "本机" }
  package func learnerGuarded(_ learner: String) -> String {
    "\(name(of: learner))的学习记录里有凭名册参加的考试，只有本人能看。请加上 --roster 名册文件，再输入口令。"
  }
  package var pairsNote: String { "答题、答对只计近 30 天的练习和复习，不含考试。" }
  package func noLearning(_ learner: String) -> String { "\(name(of: learner))还没有学习记录。" }
  package func learningExported(_ learner: String, path: String) -> String {
    "已把\(name(of: learner))的学习记录写入 \(path)。"
  }
  package func askErase(_ learner: String) -> String {
    "将删除\(name(of: learner))的全部学习记录，不能恢复。确认删除吗？（是/否）>"
  }
  package var notErased: String { "没有删除。" }
  package func erased(_ learner: String, answers: Int) -> String {
    "已删除\(name(of: learner))的学习记录（\(answers) 次作答）。正式考试的记录由组织者保管，不受影响。"
  }
  package func notPairs(_ path: String) -> String { "\(path) 缺少“师傅”“徒弟”两列，每行应填两人的工号。" }
  package func noPeriods(_ series: String) -> String { "系列“\(series)”还没有考过。" }
  package var calendarLegend: String { "每格一天：· 没有练，▁ 不到 5 题，▄ 5 至 19 题，█ 20 题以上" }
  package var weekdays: [String] { ["一", "二", "三", "四", "五", "六", "日"] }
  package func notComparable(common: Int) -> String {
    (common == 0 ? "与上一期没有共同试题" : "与上一期只有 \(common) 道共同试题，不到全卷的五分之一")
      + "，分不清平均分的升降是人的变化还是卷的难易。在考试方案里写上 anchor: 20，以后每期会与上一期共用 20 题。"
  }
  package func tooFewToCompare(least: Int) -> String {
    "两期中有一期不到 \(least) 人，或者共同试题的得分人人相同、与总分没有关系，不足以比较。"
  }

  package func periodChange(_ change: PeriodFigures) -> String {
    var text = "平均分比上一期变化 \(change.raw) 分。按 \(change.common) 道共同试题换算，"
    let people = [
      change.linear.map { "线性等值 \($0) 分" }, change.equipercentile.map { "等百分位等值 \($0) 分" },
    ].compactMap { $0 }.joined(separator: "，")
    text += "人的变化：\(people)；卷的变化：\(paper(change))。"
    switch change.isBetter {
    case true: text += "人的水平确有提高。"
    case false: text += "人的水平确有下降。"
    case nil: text += "人的升降没有超出误差，不能说有变化。"
    }
    return text
  }

  private func paper(_ change: PeriodFigures) -> String {
    switch change.isEasier {
    case true: "容易了 \(change.paper) 分"
    case false: "难了 \(change.paper) 分"
    case nil: "难易相同"
    }
  }

  package var chanceNote: String { "“±”是抽样误差：考生换一批，二十次里有十九次不超出这个范围。" }

  private func name(of learner: String) -> String { learner.isEmpty ? thisMachine : "“\(learner)”" }

  package func meanOf(period: Int) -> String { "第\(period)期均分" }
  package func label(_ label: ProgressLabel) -> String {
    switch label {
    case .title: "学习进展"
    case .pairsTitle: "师徒结对"
    case .seriesTitle: "各期对比"
    case .streak: "连续天数"
    case .longest: "最长连续"
    case .answers: "答题"
    case .right: "答对"
    case .due: "到期"
    case .time: "用时"
    case .calendar: "学习日历"
    case .mastery: "各法规掌握情况"
    case .law: "法规"
    case .estimate: "掌握"
    case .interval: "八成可能在"
    case .recent: "近30天"
    case .before: "前30天"
    case .change: "变化"
    case .mentor: "师傅"
    case .apprentice: "徒弟"
    case .person: "人员"
    case .activeDays: "近30天学习天数"
    case .lastDay: "最近一次"
    case .units: "各单位完成情况和平均分"
    case .unit: "单位"
    case .period: "期次"
    case .sat: "已考"
    case .latestSat: "最近一期已考"
    case .latestCompletion: "最近一期完成率"
    case .expected: "应考"
    case .completion: "完成率"
    case .mean: "平均分"
    case .passRate: "及格率"
    case .trend: "走势"
    case .tooFew: "答题太少"
    }
  }
}
