extension Chinese {
  package func contestComment(on key: String) -> String? {
    switch key {
    case "base": "基础分：每队开始时的分数"
    case "from": "从这些题库抽题；不写时用全部题库"
    case "teams": "每行一队，可写 unit 单位、category 类别、members 队员、substitutes 替补；也可以写名单文件：teams: 名单.xlsx"
    case "judges": "第一位是评委长；与参赛队同单位（unit）的评委自动回避"
    case "awards": "按名次评定的奖项和队数，从高到低"
    case "granted": "由主办方评定的奖项"
    case "stages": "赛段；初赛、半决赛要写 advance 晋级队数，分场时写 heats 场数"
    case "rounds": "环节按顺序进行；questions 题数，time 作答时间，right、wrong、foul 加减分，spares 备用题数"
    case "required": "questions 是每队的题数；members: 3 为三名队员依次作答，envelopes: true 为抽题签"
    case "shared": "各队同时作答"
    case "buzzer":
      "wait 多久无人抢答作废；early-press 抢先犯规：void 作废换题、bar 不得再答、penalty 只扣分；second-chances 补答次数"
    case "risk": "values 可选的分值，questions 是每种分值的题数；nominate: true 可以指定别队作答"
    case "speed": "每队 time 时间内最多 questions 题"
    case "audience": "观众题不计分"
    case "tiebreak": "同分影响名次时才用，至少 5 道；style: shared 为同时作答"
    case "challenge": "bonus 为守擂成功加分"
    default: nil
    }
  }
}
