extension Chinese {
  package func summary(of command: CommandTopic) -> String {
    switch command {
    case .program: "考赛：应急管理考试与知识竞赛"
    case .practice: "练习：随机抽题，答完一题立即讲评并给出法条"
    case .exam: "考试：按考试方案限时作答，中途离开可以接着考"
    case .bank: "题库：查看、检查、转换、新建"
    case .bankList: "列出题库"
    case .bankCheck: "检查题库，指出每处问题所在的行"
    case .bankStats: "统计题库：题型、难度、法规、适用对象"
    case .bankSearch: "在题库中查找试题"
    case .bankConvert: "把题库转换成文本、表格或别的系统的格式"
    case .bankImport: "导入题库：读现有的文件，说明读到什么，写成标准文本"
    case .bankNew: "新建题库文件，内有各种题型的示例"
    case .bankVerify: "对照法规文本核对试题的依据、数字和用语"
    case .paper: "考试方案：检查、抽题"
    case .paperCheck: "检查考试方案，确认题库够抽"
    case .paperDraw: "按考试方案抽出一份试卷"
    case .results: "考试记录：查看、延时、作废"
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
    case .completion: "输出命令补全脚本"
    case .help: "显示某个命令的用法"
    }
  }

  package func details(of command: CommandTopic) -> [String] {
    switch command {
    case .program: ["不写命令时打开菜单。输入“kaosai help 命令”，可以查看某个命令的用法。"]
    case .practice: ["不写题库时，从题库目录的全部题库中抽题。"]
    case .exam: ["给出考号时不再询问，直接开考。以前没有考完的，从离开的地方接着考。"]
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
    case .completion:
      [
        "bash：把“source <(kaosai completion bash)”写入 ~/.bashrc。",
        "zsh：把“source <(kaosai completion zsh)”写入 ~/.zshrc，放在 compinit 之后。",
        "fish：kaosai completion fish > ~/.config/fish/completions/kaosai.fish",
      ]
    default: []
    }
  }

  package func summary(of option: OptionTopic) -> String {
    switch option {
    case .language: "界面语言：zh 中文，en 英文"
    case .banks: "题库和考试方案所在的目录"
    case .store: "保存考试记录的文件"
    case .version: "显示版本"
    case .lawTexts: "存放法规文本的目录"
    case .show: "把试题和条文并排列出，供人工核对"
    case .json: "以 JSON 输出"
    case .count: "抽多少题"
    case .kind: "只抽这种题型，可以写多次"
    case .law: "只抽依据这部法规的题，可以写多次"
    case .audience: "只抽适用于这类人员的题，可以写多次"
    case .seed: "随机种子；种子相同，抽出的题就相同"
    case .candidate: "考生的准考证号或工号；给出后不再询问"
    case .name: "考生姓名"
    case .unit: "考生所在单位"
    case .category: "考生类别"
    case .roster: "考生名册；只有名册上的人可以参加"
    case .passcode: "名册要求的口令；给出后不再询问"
    case .drawnCandidate: "抽出这名考生拿到的试卷"
    case .withKey: "同时给出答案"
    case .resultsCandidate: "只涉及这名考生"
    case .extendedCandidate: "只给这名考生"
    case .extendedRoster: "本场按名册考试；只在还没有人开考时需要写"
    case .state: "只列出处于这种状态的记录"
    case .minutes: "增加的分钟数；负数为减少"
    case .everybody: "全体考生"
    case .reason: "理由，记入考试记录"
    case .format: "转换成哪种格式：text，json，csv，xlsx，gift，moodle-xml，qti；不写时看 --output 的文件名，否则为 text"
    case .output: "写入这个文件，不写到标准输出"
    case .importedFile: "写入这个文件；不写时用题库目录下以标题命名的文件"
    case .importedTitle: "题库的标题；不写时用第一个文件的标题"
    case .strict: "有任何疑问就不写入，退出码为 65"
    case .force: "文件已经存在时覆盖"
    case .byteOrderMark: "CSV 开头加上字节顺序标记（BOM），便于 Excel 直接打开"
    case .contestTitle: "竞赛的标题"
    case .teams: "参赛队：队名之间用顿号隔开，或者写名单文件（csv）"
    case .again: "上一场已有记录时，另开一场"
    case .sheet: "只打印这一种：host，judge，score，schedule，sign-in，confirmation，record；不写时全部打印"
    case .template: "建成哪种文件：xlsx，csv，text；不写时看文件名"
    }
  }

  package func summary(of argument: ArgumentTopic) -> String {
    switch argument {
    case .banks: "题库的文件、文件名或标题"
    case .examinedBanks: "题库的文件、文件名或标题；不写时查看全部题库"
    case .convertedBank: "要转换的题库：文件、文件名或标题"
    case .importedFiles: "要导入的文件；写几个时合成一个题库"
    case .newBank: "要新建的文件"
    case .query: "要查找的词；写几个词时，试题要全部包含"
    case .paper: "考试方案的文件，或其文件名"
    case .papers: "考试方案的文件，或其文件名；不写时检查全部方案"
    case .resultsPaper: "考试方案的文件、文件名或标题"
    case .contest: "竞赛方案的文件，或其文件名"
    case .contests: "竞赛方案的文件，或其文件名；不写时检查全部方案"
    case .newContest: "要新建的文件"
    case .attempt: "考试记录的编号，见 results list"
    case .shell: "使用哪种命令行环境"
    case .command: "要查看的命令"
    }
  }

  package func placeholder(of value: ValueTopic) -> String {
    switch value {
    case .language: "语言"
    case .folder: "目录"
    case .file: "文件"
    case .number: "题数"
    case .kind: "题型"
    case .law: "法规"
    case .audience: "对象"
    case .seed: "种子"
    case .id: "考号"
    case .name: "姓名"
    case .unit: "单位"
    case .category: "类别"
    case .bank: "题库"
    case .title: "标题"
    case .paper: "方案"
    case .contest: "竞赛"
    case .teams: "参赛队"
    case .sheet: "表"
    case .attempt: "记录编号"
    case .state: "状态"
    case .minutes: "分钟"
    case .reason: "理由"
    case .format: "格式"
    case .word: "词"
    case .passcode: "口令"
    case .shell: "环境"
    case .command: "命令"
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
