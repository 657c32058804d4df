package import ExamModel

extension Chinese {
  package func text(of action: RulingAction, place: String) -> String {
    switch action {
    case .boardFrozen: "封榜"
    case .boardUnfrozen: "解除封榜"
    case .keyCorrected(let question, let key): "\(question) 答案更正为 \(text(of: key))"
    case .questionVoided(let question): "\(question) 作废，全体得满分"
    case .answerAccepted(let question, let key): "\(question) 增加正确答案 \(text(of: key))"
    case .marked(_, let mark, _): "\(place) 评阅得 \(mark) 分"
    case .reviewRequested(let reason): "申请复核：\(reason)"
    case .reviewDecided(let outcome): "复核结论：\(outcome)"
    case .confirmed: "成绩确认"
    case .published: "公布成绩"
    case .archived(let digest): "归档，清单校验值 \(digest)"
    }
  }

  private func text(of key: StatedKey) -> String {
    switch key {
    case .options(let texts): "“\(texts.joined(separator: "”、“"))”"
    case .truth(let isRight): isRight ? "对" : "错"
    case .blanks(let blanks):
      blanks.map { $0.joined(separator: " 或 ") }.joined(separator: "；")
    case .numbers(let numbers): keyText(.numbers(numbers))
    case .order(let texts), .pairs(let texts): texts.joined(separator: " → ")
    }
  }

  package func ruling(_ text: String, signer: String, time: String) -> String {
    signer.isEmpty ? "\(time) \(text)" : "\(time) \(text)（\(signer)）"
  }

  package func firstMark(_ mark: String) -> String { "更正前 \(mark)" }
  package func badCorrection(_ text: String) -> String {
    "“\(text)”应写成“题号=答案”，例如 q-7=B。"
  }
  package func unknownQuestion(_ id: String, nearest: String?) -> String {
    "这场考试没有编号为“\(id)”的试题。" + (nearest.map { "您要写的是“\($0)”吗？" } ?? "")
  }
  package func unfitKey(_ text: String, question: String) -> String {
    "“\(text)”不能作为“\(question)”的答案：选择、排序、连线题写选项字母，判断题写对或错，填空题写词，计算题写数。"
  }
  package var nothingToCorrect: String { "请用 --key、--void 或 --accept 写明更正什么。" }
  package func regradeTitle(_ paper: String) -> String { "\(paper) · 重新评分" }
  package func regradeSummary(
    gaining: Int, losing: Int, passing: Int, failing: Int, of count: Int
  ) -> String {
    "共 \(count) 份：得分增加 \(gaining) 人，减少 \(losing) 人；"
      + "由不及格变为及格 \(passing) 人，由及格变为不及格 \(failing) 人。"
  }
  package var regradePreview: String { "以上只是预览，没有改动。确认无误后加上 --apply。" }
  package var regradeApplied: String { "已经生效。更正前的得分仍然保留，见 results show。" }
  package var regradeColumns: [String] {
    ["姓名", "考号", "单位", "原得分", "新得分", "原名次", "新名次", "及格变化"]
  }
  package var signatureNeeded: String { "成绩已经确认，再更正必须用 --by 署名。" }

  package func resultsStand(_ title: String) -> String {
    "“\(title)”的成绩已经确认，不能再考，也不能再延时。"
  }
  package func markingIsOver(_ title: String) -> String {
    "“\(title)”的成绩已经确认，不再评阅。确需重评的，先用 kaosai results review 登记复核申请。"
  }
  package func signed(_ reason: String, by signer: String) -> String { "\(reason)（\(signer)）" }

  package func answerToMark(_ number: Int, of count: Int, marks: Mark) -> String {
    "第 \(number)/\(count) 份作答 · 满分 \(marks) 分"
  }
  package func markPrompt(point: Int?, most: Mark) -> String {
    point.map { "得分点 \($0)（0–\(most)）>" } ?? "得分（0–\(most)）>"
  }
  package func badMark(most: Mark) -> String { "请输入 0 到 \(most) 之间的分数。" }
  package func markedSummary(_ count: Int, waiting: Int) -> String {
    "评阅了 \(count) 份，还有 \(waiting) 份没有评。"
  }
  package func markDifference(_ place: String, _ marks: [(marker: String, mark: Mark)]) -> String {
    "\(place) 两人给分不同："
      + marks.map { "\($0.marker) \($0.mark) 分" }.joined(separator: "，") + "；取平均分。"
  }
  package var nothingToMark: String { "没有需要评阅的作答。" }

  package func reviewRecorded(_ id: String, isDecided: Bool) -> String {
    isDecided ? "已登记 \(id) 的复核结论。" : "已登记 \(id) 的复核申请。"
  }
  package func noReview(_ id: String) -> String { "\(id) 没有人申请复核。" }
  package func confirmed(_ title: String, signer: String, isPublished: Bool) -> String {
    isPublished ? "“\(title)”的成绩已由 \(signer) 公布。" : "“\(title)”的成绩已由 \(signer) 确认。"
  }
  package func cannotConfirm(waiting: Int, sitting: Int) -> String {
    "还不能确认：\(waiting) 份作答没有评完，\(sitting) 人还在考试。"
  }
  package func notInOrder(isPublished: Bool, isConfirmedAlready: Bool) -> String {
    isPublished
      ? "先确认成绩，再公布：kaosai results confirm"
      : isConfirmedAlready ? "成绩以前已经确认。" : "成绩还没有确认。"
  }
  package func archived(_ folder: String, files: Int, digest: String) -> String {
    "已归档到 \(folder)，共 \(files) 个文件。清单校验值：\(digest)"
  }
  package func archiveIsWhole(_ folder: String, files: Int) -> String {
    "“\(folder)”完好：\(files) 个文件都与归档时一致，清单与存档记录相符。"
  }
  package func archiveTrouble(_ trouble: ArchiveTrouble) -> String {
    switch trouble {
    case .changed(let path): "被改动：\(path)"
    case .missing(let path): "缺少：\(path)"
    case .added(let path): "清单以外的文件：\(path)"
    case .otherList: "校验清单与归档时登记的不符"
    case .unrecorded: "这场考试没有登记过归档，无法核对校验清单"
    }
  }
  package func archiveIsNotWhole(_ folder: String, troubles: Int) -> String {
    "“\(folder)”与归档时不一致，共 \(troubles) 处。请用备份的归档核对。"
  }
  package func folderTaken(_ folder: String) -> String {
    "“\(folder)”里已经有文件，请换一个空目录。"
  }
  package func transferred(attempts: Int, path: String, isImport: Bool, known: Int) -> String {
    isImport
      ? "从 \(path) 导入 \(attempts) 份考试记录，另有 \(known) 份已经有了。"
      : "导出 \(attempts) 份考试记录到 \(path)。"
  }
  package func notAnExport(_ path: String) -> String {
    "“\(path)”不是 results export 写出的文件，或者已经损坏。"
  }
}
