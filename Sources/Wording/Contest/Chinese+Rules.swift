package import Competition
import ExamModel

extension Chinese {
  package func ruleLines(_ round: Round) -> [String] {
    [course(of: round)] + points(of: round) + times(of: round)
  }

  private func course(of round: Round) -> String {
    let rules = round.rules
    switch round.kind {
    case .required:
      let share =
        rules.members == 0
        ? "每队 \(rules.questions) 题" : "每队 \(rules.members) 名队员，每人 \(rules.questions) 题"
      if rules.hasEnvelopes { return "\(share)，现场抽取题签" }
      return rules.isTeamByTeam ? "\(share)，答完换下一队" : "\(share)，各队轮流作答"
    case .shared: return "共 \(rules.questions) 题，各队同时写在题板上"
    case .buzzer:
      let start = rules.pressesWhileReading ? "读题时即可抢答" : "宣布“开始”后抢答"
      return "共 \(rules.questions) 题，\(start)"
    case .risk:
      let values = rules.values.map(\.description).joined(separator: "、")
      return "先选分值（\(values) 分）和题号，再看题"
    case .speed: return "每队最多 \(rules.questions) 题，答得越多得分越多"
    case .audience: return "现场观众作答，各队不计分"
    case .tiebreak:
      return rules.style == .buzzer ? "同分的队抢答，先答对者名次在前" : "同分的队同时作答，答对者名次在前"
    case .challenge: return "得分最高的队守擂，其他队依次挑战"
    }
  }

  private func points(of round: Round) -> [String] {
    let rules = round.rules
    var lines: [String] = []
    switch round.kind {
    case .audience, .tiebreak: break
    case .speed: lines.append("每答对一题加 \(rules.right) 分")
    case .risk: lines.append("答对加、答错或不完整扣所选分值")
    default:
      let loss = rules.wrong == .zero ? "答错不扣分" : "答错扣 \(-rules.wrong) 分"
      lines.append("答对加 \(rules.right) 分，\(loss)")
    }
    if round.kind == .risk {
      let more = [rules.mayPass ? "可以放弃" : "", rules.mayNominate ? "可以指定其他队作答" : ""]
        .filter { !$0.isEmpty }
      if !more.isEmpty { lines.append(more.joined(separator: "，")) }
    }
    if round.usesPresses, !rules.pressesWhileReading {
      let loss = rules.foul == .zero ? "" : "扣 \(-rules.foul) 分，"
      lines.append("宣布“开始”之前按键为犯规：\(loss)\(earlyPress(rules.earlyPress))")
    }
    return lines
  }

  private func earlyPress(_ rule: EarlyPress) -> String {
    switch rule {
    case .void: "本题作废，换备用题"
    case .bar: "不得再答本题"
    case .penalty: "本题继续"
    }
  }

  private func times(of round: Round) -> [String] {
    let rules = round.rules
    var lines: [String] = []
    if round.usesPresses { lines.append("\(Seconds.text(rules.wait)) 秒内无人抢答，本题作废") }
    if let begin = rules.beginWithin, round.usesPresses {
      lines.append("抢答成功后 \(Seconds.text(begin)) 秒内开始作答")
    }
    if rules.secondChances > 0, round.kind == .buzzer {
      lines.append("答错后其他队可以补答 \(rules.secondChances) 次")
    }
    if round.kind != .audience {
      lines.append("\(round.kind == .speed ? "每队限时" : "作答时间") \(Seconds.text(rules.time)) 秒")
    }
    return lines
  }
}
