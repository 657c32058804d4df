package import ExamModel

extension Chinese {
  package var isRight: String { "✓ 回答正确。" }
  package func isWrong(key: String, response: String, isPartial: Bool) -> String {
    "\(isPartial ? "△ 部分正确" : "✗ 回答错误")。正确答案：\(key)；您的答案：\(response)"
  }
  package func modelAnswer(_ text: String) -> String { "参考答案（请自行对照）：\(text)" }
  package func skipped(key: String) -> String { "已跳过。正确答案：\(key)" }
  package func practiceSummary(right: Int, of answered: Int, skipped: Int) -> String {
    let results =
      (answered > 0 ? ["答对 \(right)/\(answered) 题"] : [])
      + (skipped > 0 ? ["跳过 \(skipped) 题"] : [])
    return "练习结束" + (results.isEmpty ? "。" : "：\(results.joined(separator: "，"))。")
  }
  package func submitted(at time: String) -> String { "已交卷（\(time)）。" }
  package func expired(at time: String) -> String { "时间到，已自动交卷（\(time)）。" }
  package func voided(_ reason: String) -> String { "本次考试已被宣布作废。原因：\(reason)" }
  package var pressEnter: String { "请按回车继续（未输完的内容不作答案）" }
  package func score(_ mark: Mark, of maximum: Mark) -> String { "得分 \(mark) / \(maximum)" }
  package func passed(_ isPassed: Bool) -> String { isPassed ? "合格" : "不合格" }
  package func grade(_ name: String) -> String { "等次：\(name)" }
  package func pending(_ count: Int) -> String { "另有 \(count) 题待人工评阅，成绩为暂定" }

  package func scoreLater(_ release: ShowPolicy.Release, closing: String?) -> String {
    release == .afterConfirm ? "成绩经确认后公布。" : "成绩\(when(release, closing))"
  }
  package func answersLater(_ release: ShowPolicy.Release, closing: String?) -> String {
    "答案与解析\(when(release, closing))"
  }
  private func when(_ release: ShowPolicy.Release, _ closing: String?) -> String {
    switch release {
    case .immediate, .afterSubmit: "交卷后可查看。"
    case .afterConfirm: "在成绩确认后公布。"
    case .afterClose: closing.map { "在考试结束（\($0)）后公布。" } ?? "在考试结束后公布。"
    case .never: "不公布。"
    }
  }

  package func reviewHeading(wrong: Int) -> String { "未得满分的题：\(wrong) 题" }
  package var allRight: String { "全部答对。" }
  package func earned(_ marked: MarkedResponse) -> String {
    marked.outcome == .pending ? "待评阅" : "得 \(marked.mark)/\(marked.maximum) 分"
  }
  package func yourAnswer(_ text: String) -> String { "您的答案：\(text)" }
  package func rightAnswer(_ text: String) -> String { "正确答案：\(text)" }
  package var noResponse: String { "未作答" }
  package var withheld: String { "本题保密，考试场次结束后方可查看。" }
  package func left(clock: String?, isRunning: Bool) -> String {
    let time =
      clock.map { isRunning ? "计时仍在继续，剩余 \($0)。" : "计时已暂停，剩余 \($0)。" } ?? ""
    return "已离开，未交卷，已保存的答案都在。\(time)再次运行同一命令可继续作答。"
  }
  package func notSaved(_ reason: String) -> String { "未保存！\(reason)" }
  package func notDone(_ reason: String) -> String { "没有成功，请再试一次。\(reason)" }
  package func keptAsLate(_ text: String) -> String {
    "时间已到，最后这个答案（\(text)）只作记录，不计分。"
  }
  package var movedOn: String { "本次考试已在另一处继续，此处不再接受作答。已保存的答案都在。" }
}
