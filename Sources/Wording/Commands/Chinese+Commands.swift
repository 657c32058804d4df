extension Chinese {
  package func summary(of command: CommandTopic) -> String {
    switch command {
    case .program: "考赛：应急管理考试与知识竞赛"
    case .practice: "练习：随机抽题，答完一题立即讲评并给出法条"
    case .exam: "考试：按考试方案限时作答，中途离开可以接着考"
    case .review: "错题本：答错、拿不准的题，到该复习的时候再考"
    case .today: "每日一练：五题，三分钟以内，先复习到期的"
    case .progress: "学习进展：掌握情况、日历、师徒、各期对比"
    case .bank: "题库：查看、检查、转换、新建"
    case .bankList: "列出题库"
    case .bankCheck: "检查题库，指出每处问题所在的行"
    case .bankStats: "统计题库：题型、难度、法规、适用对象"
    case .bankSearch: "在题库中查找试题"
    case .bankConvert: "把题库转换成文本、表格或别的系统的格式"
    case .bankImport: "导入题库：读现有的文件，说明读到什么，写成标准文本"
    case .bankNew: "新建题库文件，内有各种题型的示例"
    case .bankVerify: "对照法规文本核对试题的依据、数字和用语"
    case .paper: "考试方案：检查、抽题、印制"
    case .paperCheck: "检查考试方案，确认题库够抽"
    case .paperDraw: "按考试方案抽出一份试卷"
    case .results: "考试记录：查看、评阅、更正、复核、确认、归档"
    case .resultsList: "列出考试记录"
    case .resultsShow: "查看一份考试记录的全部过程"
    case .resultsExtend: "给一名考生或全体考生增加考试时间"
    case .resultsVoid: "作废一份考试记录，并写明理由"
    case .contest: "知识竞赛：新建、检查、进行、重放、打印"
    case .contestNew: "新建竞赛方案"
    case .contestCheck: "检查竞赛方案，估算用时和用题，确认题库够抽"
    case .contestRun: "进行比赛：操作台，逐行操作，每一步都记录在案"
    case .contestReplay: "重放比赛记录，核对得分，输出赛事记录"
    case .contestPrint: "打印手卡、题卡、计分表、流程单、签到表、成绩确认单、赛事记录"
    case .analyse: "分析成绩和试题：哪道题有问题、信度如何"
    case .grade: "成绩单：及格、等次、各单位情况、补考名单"
    case .board: "排行榜：个人、单位、类别；竞赛的比分"
    case .resultsRegrade: "更正答案、作废试题后重新评分"
    case .resultsMark: "评阅简答题：不显示姓名，按得分点给分"
    case .resultsReview: "成绩复核：登记申请和结论"
    case .resultsConfirm: "成绩确认：由署名人确认"
    case .resultsPublish: "公布成绩"
    case .resultsArchive: "归档：方案、试卷、作答、成绩和校验清单"
    case .resultsExport: "导出一场考试的全部记录"
    case .resultsImport: "导入别处导出的考试记录"
    case .paperPrint: "印制试卷：A、B 卷，答题卡，参考答案"
    case .completion: "输出命令补全脚本"
    case .help: "显示某个命令的用法"
    }
  }

  package func details(of command: CommandTopic) -> [String] {
    switch command {
    case .program: ["不写命令时打开菜单。输入“kaosai help 命令”，可以查看某个命令的用法。"]
    case .practice: ["不写题库时，从题库目录的全部题库中抽题。"]
    case .exam: ["给出考号时不再询问，直接开考。以前没有考完的，从离开的地方接着考。"]
    case .review:
      [
        "练习和考试中答错、跳过、拿不准（答案后加 ?）的题都会收进来；考试的要等答案可以公布。",
        "按 FSRS-6 安排复习日期。没记住的题当天再来一遍。",
      ]
    case .today: ["没有到期的题时，从薄弱处和新题中补足。--share 输出的题，同一题库每天只有一题。"]
    case .progress: ["掌握情况由全部作答估计，附八成区间；答题太少时不作估计。"]
    case .bankCheck: ["不写题库时检查全部题库。有错误时退出码为 65。"]
    case .bankSearch: ["查找题干、选项、解析、依据、标签和编号。全角半角、大小写不作区分。保密的题考完以后才能查到。"]
    case .bankConvert: ["转换结果写到标准输出，或者用 --output 写入文件。发现的问题和带不过去的内容写到标准错误输出。"]
    case .bankImport:
      [
        "txt、docx、xlsx、csv、json、GIFT、Aiken、Moodle XML、QTI 都可以读。写到题库目录下以标题命名的文件。",
        "几个文件合成一个题库：相同的试题只留一道，相近的列出来；同一道题答案不同时不写入，退出码为 65。",
      ]
    case .bankNew: ["文件名以 .xlsx 结尾时建 Excel 表格，附填写说明；.csv 建 CSV 表格；其余建文本。"]
    case .bankVerify:
      [
        "法规文本由您提供：每部法规一个 .md 或 .txt 文件，每条以“第…条”开头另起一段。",
        "有不符之处时退出码为 65。核对过、确认无误的，连同理由写入题库目录的 exceptions.yaml。",
      ]
    case .paperDraw: ["种子相同，抽出的试卷就相同。给出考号时，抽出该考生拿到的那一份。"]
    case .resultsExtend: ["开考前、考试中都可以延时。必须指明一名考生，或者用 --all 指明全体考生。"]
    case .resultsVoid: ["作废的记录仍然保留，不再计分，也不占用考试次数。"]
    case .contestNew: ["没有给出标题和参赛队时会询问。"]
    case .contestCheck: ["不写竞赛时检查全部竞赛方案。备用题默认为用题的五分之一，加赛题至少 5 道。"]
    case .contestRun:
      ["回车做提示的下一步；输入 帮助 查看全部命令。中断后再次运行，从中断处继续，计时停在中断的时刻。"]
    case .contestPrint: ["输出 HTML，用浏览器打开后打印。还没有开始的比赛会先把题抽好。"]
    case .analyse: ["不写考试方案时，用 --responses 分析外来的作答表。作答表第一行是题号，一行一名考生；空格表示没有作答。"]
    case .resultsRegrade: ["先列出谁的得分、名次、及格会变；加 --apply 才生效，原来的得分保留。"]
    case .paperPrint: ["写成一个网页文件，用浏览器打开后打印或存为 PDF。"]
    case .completion:
      [
        "bash：把“source <(kaosai completion bash)”写入 ~/.bashrc。",
        "zsh：把“source <(kaosai completion zsh)”写入 ~/.zshrc，放在 compinit 之后。",
        "fish：kaosai completion fish > ~/.config/fish/completions/kaosai.fish",
      ]
    default: []
    }
  }

  package func heading(_ heading: HelpHeading) -> String {
    switch heading {
    case .usage: "用法："
    case .commands: "命令："
    case .arguments: "参数："
    case .options: "选项："
    case .commonOptions: "通用选项："
    case .commandPlaceholder: "命令"
    case .optionsPlaceholder: "选项"
    case .helpOption: "显示帮助"
    }
  }
}
