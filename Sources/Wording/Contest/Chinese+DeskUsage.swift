extension Chinese {
  package func deskUsage(_ usage: DeskUsage) -> String { "应写成：\(example(of: usage))" }

  private func example(of usage: DeskUsage) -> String {
    switch usage {
    case .press: "抢 3"
    case .nominate: "指定 4"
    case .envelope: "题签 2"
    case .choose: "选 30 2"
    case .checkIn: "签到 3"
    case .absent: "缺席 3"
    case .substitute: "换人 3 张三 李四"
    case .draw: "抽签，或 抽签 2026"
    case .correct: "答对 1 3 5"
    case .count: "数 12"
    case .foul: "犯规 3 理由"
    case .add: "加 3 10 理由"
    case .deduct: "扣 3 10 理由"
    case .amend: "更正 5 对 理由"
    case .protest: "申诉 3 5 理由"
    case .decide: "裁定 1 维持，或 裁定 1 对"
    case .grant: "授予 优秀组织奖 3"
    case .screen: "大屏 比分（或 欢迎、规则、题板、黑屏、自动）"
    }
  }
}
