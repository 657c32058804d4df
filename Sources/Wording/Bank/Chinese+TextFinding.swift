import ExamModel

extension Chinese {
  func sentence(for finding: TextFinding) -> String {
    switch finding {
    case .furniture(let text, let count):
      "这样的行不属于试题，未读入：“\(BankText.short(text))”，共 \(count) 行。请抽查一下。"
    case .lookAlikes(let count): "有 \(count) 个字是形状相同的部首（多见于从 PDF 复制的文字），已换成正字。"
    case .lostCharacters(let count): "有 \(count) 个字符只在原来的字体中有含义，未读入。请对照原文件检查。"
    case .obfuscated: "文字不是原文：网页用特殊字体把字调换过，复制出来的是错字。请从别的来源取得这份题库。"
    case .damaged: "这一行有损坏的字节，读不出是什么字，已用“\u{FFFD}”代替。请对照原文件改正。"
    case .keysByLooks(let count):
      "有 \(count) 道题没有写答案，以标色、加粗、下划线或打勾的选项为答案。请抽查一下。"
    case .tooLong: "文本太长，未作整理，只读入了格式规整的部分。请把文件拆成几个再试。"
    case .hidden(let text, let count):
      "文件中隐藏或画了删除线的文字没有读入：“\(BankText.short(text))”，共 \(count) 处。请确认它们不属于试题。"
    }
  }
}
