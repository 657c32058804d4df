extension Chinese {
  package func name(of flag: QuestionFlag) -> String {
    switch flag {
    case .suspectedKey: "疑似答案错误"
    case .negativeDiscrimination: "负区分"
    case .noDiscrimination: "无区分度"
    case .tooHard: "过难"
    case .tooEasy: "过易"
    case .idleDistractors: "干扰项无效"
    }
  }

  package func advice(on flag: QuestionFlag) -> String {
    switch flag {
    case .suspectedKey: "请对照法条核对答案；答案确实有误的，更正后重新评分。"
    case .negativeDiscrimination: "成绩好的人反而答错，请检查题干是否有歧义、答案是否唯一，必要时停用。"
    case .noDiscrimination: "分不出水平高低，请检查题干和选项的表述，或者换题。"
    case .tooHard: "请核对答案；答案无误的，说明这个知识点需要加强培训。"
    case .tooEasy: "几乎人人答对，可以换成更难的题，或者仅作必会题保留。"
    case .idleDistractors: "几乎没有人选，请改写成更像正确答案的选项。"
    }
  }

  package func suspectedKey(
    option: String, upperShare: String, itemRest: String,
    key: String, keyUpperShare: String, keyItemRest: String
  ) -> String {
    "高分组有 \(upperShare) 选 \(option)（相关 \(itemRest)），"
      + "只有 \(keyUpperShare) 选答案 \(key)（相关 \(keyItemRest)）。"
  }

  package func evidence(itemRest: String) -> String { "区分度 \(itemRest)。" }
  package func evidence(facility: String) -> String { "难度 \(facility)，即得分率。" }
  package func evidence(idleOptions: [(label: String, count: Int)]) -> String {
    idleOptions.map { "选 \($0.label) 的 \($0.count) 人" }.joined(separator: "，") + "。"
  }

  package var smallSample: String { "样本少，仅供参考" }
  package var noVerdicts: String { "没有发现有问题的试题。" }
  package var quantileNote: String { "四分位数用线性插值法（类型 7）计算；偏度、峰度用类型 2。" }
  package var boxNote: String {
    "方框为上下四分位数，框内竖线为中位数，两端为最低分和最高分，圆点为平均分。"
  }
  package var textBoxNote: String {
    "[ ] 为上下四分位数，* 为中位数（右侧数字），两端为最低分和最高分。"
  }
  package var optionNote: String { "深绿色为正确答案，长度为选择该项的人数占比。" }
  package var uncertainFit: String {
    "有的参数算不出标准误：人数太少，或者有的题几乎全对、全错，估计值只能作参考。"
  }
  package func otherSittings(_ count: Int) -> String {
    "另有 \(count) 份答卷属于补考等其他场次，没有计入分析。"
  }
  package var notConverged: String { "没有收敛，以下数值不能引用。" }
  package var differentForms: String { "考生的试题不同，不计算整卷信度；每道题只统计抽到它的考生。" }
  package var noResponses: String { "没有作答数据。" }

  package func groups(
    reference: String, _ count: Int, focal: String, _ focalCount: Int
  ) -> String {
    "“\(focal)”（\(focalCount) 人）与“\(reference)”（\(count) 人）相比；"
      + "差异量为负，表示总分相同时这道题对“\(focal)”更难。"
  }

  package func ignoredColumns(_ names: [String]) -> String {
    "这些列不是答案文件里的试题，没有计入：\(names.joined(separator: "、"))"
  }

  package func missingQuestions(_ names: [String]) -> String {
    "答案文件里的这些试题，作答表中没有：\(names.joined(separator: "、"))"
  }

  package func emptyRows(_ count: Int) -> String { "有 \(count) 行是空行，没有计入。" }
  package func cannotWrite(_ path: String) -> String {
    "“\(path)”没有写成：临时目录不能写入，或者内存不足。"
  }

  package func wrote(_ path: String) -> String { "已写入 \(path)" }

  package func unknownReportFormat(_ path: String, choices: [String]) -> String {
    "看不出“\(path)”要写成什么格式。文件名请以 \(choices.joined(separator: "、")) 结尾。"
  }
}
