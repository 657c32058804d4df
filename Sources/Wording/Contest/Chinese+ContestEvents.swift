package import Competition
import ExamModel

extension Chinese {
  package func retold(_ event: ContestEvent, contest: Contest) -> String {
    func name(_ team: Int) -> String {
      contest.teams.indices.contains(team) ? contest.teams[team].name : "？"
    }
    return preparation(event, name) ?? course(event, name) ?? ruling(event, contest, name)
  }

  private func preparation(_ event: ContestEvent, _ name: (Int) -> String) -> String? {
    switch event {
    case .checkIn(nil, _): "其余各队签到"
    case .checkIn(let team?, let isPresent): "\(name(team)) \(isPresent ? "签到" : "缺席")"
    case .substitute(let team, let leaving, let entering):
      "\(name(team)) 换人：\(entering) 替换 \(leaving)"
    case .draw(let seed): "抽签，种子 \(seed)"
    case .rehearse(true): "彩排开始"
    case .rehearse(false): "彩排结束，彩排中的得分不计"
    case .begin: "比赛开始，各队记基础分"
    case .beginRound: "环节开始"
    case .recovered: "程序重新启动，计时停在中断的时刻"
    case .undo(let count): "撤销 \(count) 步"
    case .redo(let count): "重做 \(count) 步"
    default: nil
    }
  }

  private func course(_ event: ContestEvent, _ name: (Int) -> String) -> String? {
    switch event {
    case .envelope(let number): "抽得 \(number) 号题签"
    case .choose(let value, let number): "选 \(value) 分第 \(number) 题"
    case .pass: "放弃本题"
    case .present: "出题"
    case .read: "读题"
    case .start: "宣布开始，计时"
    case .press(let team): "\(name(team)) 按键"
    case .speak: "开始作答"
    case .nominate(let team): "指定 \(name(team)) 作答"
    case .nobody: "无人抢答，本题作废"
    case .void(let reason): "本题作废：\(reason)"
    case .replace(let reason): "换用备用题：\(reason)"
    case .reveal: "公布答案"
    case .endRound: "环节结束"
    case .confirmScores: "记分员确认比分"
    case .closeHeat: "本场结束"
    case .announce: "宣读奖项"
    case .pause: "暂停计时"
    case .freeze(true): "封榜：观众只看到封榜时的比分"
    case .freeze(false): "揭榜"
    case .resume: "继续计时"
    default: nil
    }
  }

  private func ruling(
    _ event: ContestEvent, _ contest: Contest, _ name: (Int) -> String
  ) -> String {
    switch event {
    case .rule(let verdict): return "判定：\(self.verdict(verdict))"
    case .ruleShared(let right):
      let names = right.map(name).joined(separator: "、")
      return right.isEmpty ? "判定：各队都没有答对" : "判定：\(names) 正确，其余错误"
    case .foul(let team, let reason): return "\(name(team)) 犯规：\(reason)"
    case .grant(let award, let team):
      let title = contest.awards.indices.contains(award) ? contest.awards[award].name : "？"
      return "授予 \(name(team)) \(title)"
    case .adjust(let team, let points, let reason):
      let sign = points.thousandths < 0 ? "扣 \(-points)" : "加 \(points)"
      return "\(name(team)) \(sign) 分：\(reason)"
    case .correct(let number, let verdict, let reason):
      return "更正判定 \(number + 1) 为\(self.verdict(verdict))：\(reason)"
    case .protest(let team, let number, let reason):
      let about = number.map { "对判定 \($0 + 1) " } ?? ""
      return "\(name(team)) \(about)提出申诉：\(reason)"
    case .decide(let protest, let judges, let verdict):
      let names = judges.map { contest.judges.indices.contains($0) ? contest.judges[$0].name : "？" }
      let who = names.isEmpty ? "" : "（\(names.joined(separator: "、"))）"
      let result = verdict.map { "改判为\(self.verdict($0))" } ?? "维持原判"
      return "裁定申诉 \(protest + 1)\(who)：\(result)"
    default: return ""
    }
  }
}
