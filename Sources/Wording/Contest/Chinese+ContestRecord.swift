package import Competition
import ExamModel

extension Chinese {
  package func roundKind(_ kind: RoundKind) -> String {
    switch kind {
    case .required: "必答题"
    case .shared: "共同必答题"
    case .buzzer: "抢答题"
    case .risk: "风险题"
    case .speed: "限时快答"
    case .audience: "观众题"
    case .tiebreak: "加赛题"
    case .challenge: "擂台"
    }
  }

  package func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .right: "正确"
    case .wrong: "错误"
    case .incomplete: "不完整"
    case .overTime: "超时"
    case .foul: "犯规"
    case .count(let count): "答对 \(count) 题"
    case .noted: "不计"
    }
  }

  package func cause(_ cause: LedgerCause) -> String {
    switch cause {
    case .base: "基础分"
    case .carried: "上一赛段带入"
    case .ruling(let number): "判定 \(number + 1)"
    case .correction(let number): "更正判定 \(number + 1)"
    case .decision(let number): "申诉 \(number + 1) 的裁定"
    case .adjustment(let reason): reason
    case .bonus: "守擂成功"
    }
  }

  package func standing(_ standing: Standing, name: String) -> String {
    "第 \(standing.place) 名　\(name)　\(standing.score) 分"
  }

  package func heading(_ heading: ContestHeading) -> String {
    switch heading {
    case .record: "赛事记录"
    case .scores: "比分"
    case .places: "最终名次"
    case .awards: "获奖名单"
    case .rulings: "判定"
    case .protests: "申诉与裁定"
    case .hostCards: "主持人手卡"
    case .judgeCards: "评委题卡"
    case .scoreSheet: "计分表"
    case .schedule: "流程单"
    case .signIn: "签到表"
    case .confirmation: "成绩确认单"
    case .spares: "备用题"
    case .team: "队名"
    case .unit: "单位"
    case .members: "队员"
    case .signature: "签名"
    case .points: "得分"
    case .place: "名次"
    case .round: "环节"
    case .count: "题数"
    case .minutes: "约用时（分钟）"
    }
  }

  package func replayProves(events: Int) -> String {
    "重放 \(events) 条记录，各队得分等于计分明细之和，与记录一致。"
  }
  package func replayFails(at number: Int) -> String {
    "第 \(number) 条记录与前面的记录对不上，从这里起不能重放。请保留原文件，不要修改。"
  }
  package func noSuchContest(_ name: String, nearest: String?, folder: String) -> String {
    let hint = nearest.map { "您要找的是“\($0)”吗？" } ?? "请看目录 \(folder)。"
    return "没有叫“\(name)”的竞赛方案。\(hint)"
  }
  package func noContests(folder: String) -> String { "目录 \(folder) 里没有竞赛方案。" }
  package var contestAsOpened: String { "方案文件在开赛后改过；本场比赛仍按开赛时的方案和题目进行。" }
  package var askTitle: String { "竞赛的标题：" }
  package var askTeams: String { "参赛队（用顿号隔开，至少两队）：" }
  package var undoneMark: String { "（已撤销）" }
  package func noContestRecord(_ title: String) -> String {
    "“\(title)”还没有比赛记录。请先用 contest run 开始比赛。"
  }
  package func soundContest(
    _ title: String, teams: Int, questions: Int, spares: Int, minutes: Int
  ) -> String {
    "《\(title)》没有问题：\(teams) 队，用题 \(questions) 道，备用题 \(spares) 道，约 \(minutes) 分钟。"
  }
  package func roundNeeds(_ title: String, questions: Int, spares: Int, available: Int) -> String {
    "\(title)：用题 \(questions) 道，备用 \(spares) 道，可抽 \(available) 道"
  }
  package func cannotDeal(stage: String, round: String, needed: Int, available: Int) -> String {
    "\(stage)“\(round)”需要 \(needed) 道题（含备用题），题库里还剩 \(available) 道。请增加题库或减少题数。"
  }
  package func fewTiebreaks(stage: String, count: Int) -> String {
    "\(stage)只有 \(count) 道加赛题，至少应有 5 道。"
  }
}
