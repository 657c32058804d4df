package import ExamModel

extension Chinese {
  package func screen(_ label: ScreenLabel) -> String {
    switch label {
    case .teams: "参赛代表队"
    case .absent: "缺席"
    case .comma: "、"
    case .tested: "试抢"
    case .rehearsal: "彩排"
    case .frozen: "封榜"
    case .frozenScores: "封榜前比分"
    case .scores: "当前比分"
    case .awards: "颁奖"
    case .ready: "请看题"
    case .listen: "请听题"
    case .turn: "请答题"
    case .go: "开始抢答"
    case .secondChance: "其他队可以补答"
    case .pressed: "抢答成功"
    case .begin: "请开始作答"
    case .answers: "正在作答"
    case .allAnswer: "各队作答"
    case .audience: "观众作答"
    case .right: "回答正确"
    case .wrong: "回答错误"
    case .foul: "犯规"
    case .void: "本题作废"
    case .teamsRight: "答对的队"
    case .nobodyRight: "各队都没有答对"
    case .pressTime: "抢答"
    case .beginTime: "开口"
    case .time: "作答"
    case .paused: "暂停"
    case .timeUp: "时间到"
    case .vacant: "空缺"
    case .rules: "规则"
    case .board: "题板"
    case .blank: "黑屏"
    case .automatic: "随比赛进程"
    case .thisMachine: "本机的网络地址"
    case .lost: "连接中断，正在重新连接"
    }
  }

  package func heat(_ number: Int) -> String { "第 \(number) 场" }
  package func seated(_ seat: Int, name: String) -> String { "\(seat) 号　\(name)" }
  package func listed(_ names: [String]) -> String { names.joined(separator: "　") }
  package func screenChoice(_ team: String, isEnvelope: Bool) -> String {
    isEnvelope ? "请 \(team) 抽题签" : "请 \(team) 选题"
  }
  package func screenSpeed(questions: Int) -> String { "请听题，共 \(questions) 题" }
  package func screenNominated(_ team: String, by nominator: String) -> String {
    "\(nominator) 指定 \(team) 作答"
  }
  package func teamsRight(_ count: Int) -> String { "\(count) 队答对" }
  package func pressTime(_ time: Milliseconds) -> String { "\(Seconds.text(time)) 秒" }
  package func gain(_ points: Mark) -> String { "\(signed(points)) 分" }
  package func signed(_ points: Mark) -> String {
    points < .zero ? "−\(-points)" : "+\(points)"
  }
  package func screenShows(_ topic: ScreenLabel) -> String { "大屏显示：\(screen(topic))" }
  package func screenAt(_ address: String) -> String {
    "大屏：\(address)　在浏览器中打开，按 F11 全屏"
  }
  package var screenNotBuilt: String {
    "还没有大屏程序。请用 ./kaosai contest run 竞赛 --screen 启动，它会先编译好。"
  }
  package func screenRefused(_ address: String, isInUse: Bool) -> String {
    isInUse
      ? "大屏不能使用 \(address)：端口已被占用。请关闭占用它的程序，或者用 --port 换一个端口。"
      : "大屏不能使用 \(address)。请核对 --host 和 --port。"
  }
  package var screenStopped: String { "大屏程序意外停止，正在重新启动；比赛不受影响。" }
  package func absentTeam(_ team: String) -> String { "\(team) 缺席" }
}
