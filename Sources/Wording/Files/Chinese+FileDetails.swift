package import ExamModel

extension Chinese {
  func sentence(for problem: YAMLProblem) -> String {
    switch problem {
    case .notUTF8: "这一行不是 UTF-8 文字。请把文件另存为 UTF-8 编码。"
    case .empty: "文件里没有内容。"
    case .fullWidthSign("："): "这里是全角的“：”，请改成半角的“:”，后面空一格。"
    case .fullWidthSign(let sign): "这里是全角的“\(sign)”，请改成半角的。"
    case .tab: "行首不能用制表符缩进，请改用空格。"
    case .colonInValue: "这里不该有冒号。内容里要写冒号的，请用半角引号把内容括起来；另起一项的，请和上一项左对齐。"
    case .unclosed: "这里开始的引号或括号没有配对，或者其中漏了逗号。"
    case .indentation: "缩进和上下行不一致，同一层的各项要左对齐。"
    case .missingColon: "这一行缺少冒号，应写成“名称: 内容”。"
    case .strayCharacter: "内容不能以这个符号开头，请用半角引号把内容括起来。"
    case .controlCharacter: "这一行有看不见的控制字符，请删除后重新输入。"
    case .alias: "内容不能以 & 或 * 开头，请用半角引号把内容括起来。"
    case .severalDocuments: "一个文件只能写一份内容，请删去“---”及其以后的部分。"
    case .syntax: "这一行的写法不对，请对照样例修改。"
    }
  }

  func badValue(_ key: String, _ value: String, _ expected: Expectation) -> String {
    let start =
      switch (key.isEmpty, value.isEmpty) {
      case (true, _): "内容的写法不对"
      case (_, true): "“\(key)”没有内容"
      default: "“\(key)”不能是“\(value)”"
      }
    return "\(start)，应为\(described(expected))。" + nearest(to: value, expected)
  }

  private func nearest(to value: String, _ expected: Expectation) -> String {
    guard case .oneOf(let words) = expected,
      let nearest = Spelling.nearest(to: value, among: words)
    else { return "" }
    return "您要写的是“\(nearest)”吗？"
  }

  private func described(_ expected: Expectation) -> String {
    switch expected {
    case .text: "文字"
    case .wholeNumber(let low, let high): " \(low) 到 \(high) 的整数"
    case .percent: " 0 到 100 的百分数"
    case .mark(let low, let high): " \(low) 到 \(high) 的分数，最多三位小数"
    case .length: "时长，例如 60m（60 分钟）、90s（90 秒）、1h30m（1 小时 30 分钟）"
    case .dateTime: "日期和时间，例如 2026-12-01 09:00"
    case .window: "起止时间，例如 2026-12-01 09:00 / 2026-12-01 18:00"
    case .date: "日期，例如 2026-12-01"
    case .zone: "时区，例如 Asia/Shanghai 或 +08:00"
    case .oneOf(let words): " \(words.joined(separator: "、")) 之一"
    case .truth: " true（是）或 false（否）"
    case .list: "列表，例如 [安全生产法, 消防法]"
    case .mapping: "若干项“名称: 内容”"
    case .quota: "题数或百分数，而且各项要么都写题数，要么都写百分数"
    case .threeColours: "百分数，或三种颜色及其下限，例如 {绿: 90%, 黄: 80%, 红: 0%}"
    case .attempts: "次数，或者 unlimited（不限）"
    case .draw: " same（统一卷）、each（一人一卷）或 {versions: 2}（A、B 卷，最多 26 套）"
    case .article: "条号，例如 24 或 134之1"
    case .drawableQuestion: "题库里能抽到的试题编号，且该题型还有空位"
    case .quantity: "带单位的数，例如 三十日、1万元、百分之三十"
    }
  }

  package func comment(on key: PaperKey) -> String? {
    switch key {
    case .title, .sections: nil
    case .anchor: "与上一期共用多少题，各期成绩靠它换算"
    case .series: "同一系列的各期可以比较"
    case .time: "每人作答时间：60m 为 60 分钟"
    case .window: "考试窗口：起 / 止"
    case .start: "统一开考时间"
    case .latestEntry: "迟到超过这个时间不得入场"
    case .earliestSubmit: "开考满这个时间才能交卷"
    case .grace: "只容许网络延误的时间"
    case .clock: "wall 离开时继续计时，active 离开时停表"
    case .attempts: "每人可考次数，unlimited 为不限"
    case .draw: "same 统一卷，each 一人一卷，{versions: 2} 为 A、B 卷"
    case .show: "何时公布成绩和答案：immediate、after-submit、after-confirm、after-close、never"
    case .navigation: "free 可以回头修改，forward 只能往前"
    case .shuffle: "试题和选项是否打乱；keep-last 中的选项总在最后"
    case .pass: "合格线，满分的百分之几"
    case .grades: "等次：满分的百分之几以上"
    case .quota: "等次：占参考人数的百分之几"
    case .board: "排行：tie-break 同分时依次比较，units 单位按 mean、best-5 或 pass-rate 排名"
    case .target: "目标及格率；也可写三种颜色及其下限 {绿: 90%, 黄: 80%, 红: 0%}"
    case .zone: "时区"
    }
  }
}
