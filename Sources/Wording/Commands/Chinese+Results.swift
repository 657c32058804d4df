package import ExamModel

extension Chinese {
  package func stateName(_ state: AttemptState) -> String {
    switch state {
    case .inProgress: "进行中"
    case .submitted: "已交卷"
    case .expired: "到时交卷"
    case .voided: "已作废"
    }
  }

  package var noAttempts: String { "没有符合条件的考试记录。" }
  package func noSuchAttempt(_ id: String) -> String {
    "没有编号为“\(id)”的考试记录。列出全部记录：kaosai results list"
  }
  package func startedAt(_ time: String) -> String { "\(time) 开考" }
  package func finishedAt(_ time: String) -> String { "\(time) 交卷" }
  package func spent(_ seconds: Int) -> String { "用时 \(seconds) 秒" }
  package func answeredWith(_ text: String) -> String { "作答：\(text)" }
  package var stepsHeading: String { "全部过程" }

  package func step(_ action: StepAction, place: String, response: String) -> String {
    switch action {
    case .started: "开考"
    case .resumed: "继续作答"
    case .present: "正在作答"
    case .left: "离开"
    case .shown: "\(place) 显示"
    case .answered: "\(place) 作答：\(response)"
    case .cleared: "\(place) 清除答案"
    case .flagged: "\(place) 标记"
    case .unflagged: "\(place) 取消标记"
    case .late: "\(place) 超时作答（不计分）：\(response)"
    case .submitted: "交卷"
    case .expired: "时间到，自动交卷"
    case .extended(let length):
      length < .zero
        ? "减少 \(length.count.magnitude / 60_000) 分钟" : "延时 \(length.count / 60_000) 分钟"
    case .voided(let reason): "作废：\(reason)"
    }
  }

  package func needsOneOf(_ options: [String]) -> String {
    "必须写明 \(options.joined(separator: " 或 "))，只能写一个。"
  }

  package func cannotExtend(_ candidate: String) -> String {
    "考生 \(candidate) 已经考完，不能再延时。"
  }

  package func extendedTime(candidate: String?, minutes: Int, inProgress: Int) -> String {
    let who = candidate.map { "考生 \($0) " } ?? "全体考生"
    let what = minutes < 0 ? "减少 \(minutes.magnitude) 分钟" : "延长 \(minutes) 分钟"
    return "\(who)的考试时间已\(what)，其中正在作答的有 \(inProgress) 人。"
  }

  package func noSittings(_ title: String) -> String {
    "“\(title)”还没有人考过，也不是考试方案的文件或文件名。"
  }

  package func voidedAttempt(_ id: String) -> String { "考试记录 \(id) 已作废。" }
  package func alreadyVoid(_ id: String) -> String { "考试记录 \(id) 以前已经作废。" }

  package func seedNote(_ seed: UInt64) -> String { "种子 \(seed)" }
  package func versionName(_ version: Int) -> String { "\(Self.versionLetter(version)) 卷" }
  package func keyLine(_ text: String) -> String { "答案：\(text)" }

  /// A for 0; after Z the number.
  static func versionLetter(_ version: Int) -> String {
    guard (0..<26).contains(version), let scalar = Unicode.Scalar(65 + version) else {
      return String(version + 1)
    }
    return String(Character(scalar))
  }
}
