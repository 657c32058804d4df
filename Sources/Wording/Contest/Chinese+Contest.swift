package import Competition
package import ExamModel

extension Chinese {
  package var deskPrompt: String { "操作台> " }

  package func nextStep(_ step: NextStep, name: (Int) -> String) -> String {
    switch step {
    case .take(let event): "回车：\(enter(event))"
    case .draw: "回车：抽签"
    case .choose(let team): "请 \(name(team)) 选分值和题号：选 30 2，或 放弃"
    case .envelope(let team): "请 \(name(team)) 抽题签：题签 2"
    case .press: "等待抢答：抢 3，或按抢答器"
    case .verdict(let team): "\(name(team)) 作答：判对、判错、超时"
    case .sharedVerdict: "各队亮题板：答对 1 3 5，或 全错"
    case .count(let team): "\(name(team)) 快答：数 12（答对的题数）"
    case .nothing: "比赛已经结束。离开：/离开"
    }
  }

  private func enter(_ event: ContestEvent) -> String {
    switch event {
    case .checkIn: "各队全部签到（有缺席的先输入：缺席 3）"
    case .begin: "比赛开始"
    case .beginRound: "环节开始"
    case .present: "出题"
    case .read: "读题"
    case .start: "宣布开始"
    case .speak: "选手开始作答"
    case .nobody: "无人抢答，本题作废"
    case .rule: "判为超时"
    case .reveal: "公布答案"
    case .endRound: "环节结束，宣读比分"
    case .confirmScores: "记分员确认比分"
    case .closeHeat: "本场结束"
    case .announce: "宣读下一个奖项"
    case .rehearse: "彩排结束"
    default: "下一步"
    }
  }

  package func sentence(for effect: ContestEffect, name: (Int) -> String) -> String? {
    switch effect {
    case .tested(let team): return "试抢：\(name(team))，不计分"
    case .pressed(let team, nil): return "\(name(team)) 抢答（读题中）"
    case .pressed(let team, let after?):
      let rest = String(after.count % 1000)
      let padded = String(repeating: "0", count: 3 - min(3, rest.count)) + rest
      return "\(after.count / 1000).\(padded) 秒　\(name(team)) 抢答"
    case .foul(let team): return "\(name(team)) 犯规"
    case .scored(let line):
      let sign = line.points.thousandths < 0 ? "扣 \(-line.points)" : "得 \(line.points)"
      return "\(name(line.team)) \(sign) 分"
    case .voided: return "本题作废"
    case .spare(let left): return "换用备用题，还剩 \(left) 道"
    case .noSpareLeft: return "没有备用题了"
    case .secondChance: return "其他队可以补答"
    case .tied(let teams):
      return "同分，需要加赛：\(teams.map(name).joined(separator: "、"))"
    case .advanced(let teams): return "晋级：\(teams.map(name).joined(separator: "、"))"
    case .corrected(let number, let moves):
      return "判定 \(number + 1) 已更正，名次\(moves ? "有变化" : "没有变化")"
    }
  }

  package func contestQuestion(_ number: Int, of total: Int, isSpare: Bool) -> String {
    "第 \(number)/\(total) 题" + (isSpare ? "（备用题）" : "")
  }
  package func pointsText(_ points: Mark) -> String { "\(points) 分" }
  package func clock(_ text: String, isRunning: Bool) -> String {
    isRunning ? "剩余 \(text)" : "剩余 \(text)（已暂停）"
  }
  package var timeIsUp: String { "时间到" }
  package func contestKey(_ key: String) -> String { "答案：\(key)" }
  package var noQuestionText: String { "这里没有抽到题目，请主持人口述。" }
  package func unknownDeskCommand(_ text: String) -> String {
    "没有“\(text)”这个命令。输入 帮助 查看全部命令。"
  }
  package var deskHelp: [String] {
    [
      "回车：做提示的下一步。队用台号，例如 3。",
      "抢 3（或只输入 3）　判对　判错　超时　不完整　不计",
      "答对 1 3 5　全错　数 12　选 30 2　放弃　指定 4　题签 2",
      "暂停　继续　换题 理由　作废 理由　无人　犯规 3 理由",
      "加 3 10 理由　扣 3 10 理由　撤销 2　重做 2",
      "更正 5 对 理由　申诉 3 5 理由　裁定 1 维持，或 裁定 1 对",
      "签到 3　缺席 3　换人 3 张三 李四　抽签　彩排　彩排结束",
      "大屏 比分（欢迎、规则、题板、黑屏、自动）　封榜　揭榜",
      "结束环节　授予 优秀组织奖 3　比分　答案　判定　帮助　离开",
    ]
  }
  package func protestStake(movesPlaces: Bool) -> String {
    movesPlaces ? "如果改判，名次会有变化。" : "即使改判，名次也不变。"
  }
  package var deskLeft: String { "已离开操作台。再次运行同一命令即可继续比赛。" }
  package func contestResumed(events: Int) -> String {
    "接着上次的比赛，已有 \(events) 条记录；计时已停在中断的时刻，输入 继续 恢复计时。"
  }
  package var contestMovedOn: String { "另一个操作台正在进行这场比赛，本操作台已停止。" }
  package func notRecorded(_ reason: String) -> String { "没有记下，这一步不算：\(reason)" }
}
