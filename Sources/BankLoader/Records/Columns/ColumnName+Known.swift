extension ColumnName {
  /// Names as they are, folded; of each field the more exact first.
  static let known: [String: (RecordField, Int)] = {
    var known: [String: (RecordField, Int)] = [:]
    for (field, names) in names {
      for (rank, name) in names.split(separator: " ").enumerated() {
        known[String(name)] = (field, rank)
      }
    }
    return known
  }()

  private static let names: [(RecordField, String)] = [
    (
      .stem,
      """
      题干 题目内容 试题内容 命题内容 出题内容 试题正文 题目正文内容 试题题干 题目题干 题干内容 问题内容 题目描述 试题描述 题目正文 题面 题目 试题 问题 问题描述 \
      题目名称 试题名称 题文 考题 考核内容 考题内容 提问 提问内容 知识点题目 题目及选项 题干及选项 试题及选项 题目与选项 题目和选项 题干与选项 判断内容 判断题内容 \
      questionstem questioncontent testcontent examcontent questiontext questiontitle questionbody questionname \
      stem question q problem ques timu tigan wenti tm questionstr questiondesc content text title body prompt \
      statement topic tmnr stnr ti 小题 mainquestion \
      name 内容 名称 标题 description desc subjectname instruction query goal ctx sentence questions 문제 질문 frage pregunta pergunta 问题文 \
      incompletesentence clozesentence que clozetext titletext titlecontent questiontitletext details domanda câuhỏi nộidungcâuhỏi
      """
    ),
    (
      .options,
      """
      选项 选项内容 备选项 备选答案 候选项 答案选项 选择项 全部选项 选项列表 options questionoptions optionlist \
      choices opts opt ops option choice selections candidates items xuanxiang answeroptions answerlist tmxx stxx \
      optionvos optionvolist optiondtos optionsvalue optionvalues optioncontent optioncontents choiceitems questionitemobjects choiceitemmodels \
      choicelist optionarray answeroptionlist endings alternatives selects selectlist select answerchoices possibleanswers reponses réponses 选択肢
      """
    ),
    (
      .key,
      """
      answerletter correctletter 标答 正确答案 标准答案 参考答案 试题答案 答案及解析 答案与解析 答案和解析 参考答案及解析 对/错 √/× 对错 正误 正/误 判断结果 题目答案 正确选项 答案 正确项 答案内容 \
      correctanswer correctanswers rightanswer standardanswer trueanswer questionanswer answerkey correstanswer correctanser corretanswer correctoption correctoptions \
      rightoption rightoptions \
      rightanswers standardanswers trueoption correctkey correctkeys da cop \
      correctindex correctindexes correctindices answerindex answerindexes answerindices \
      correctanswerindex correctanswerindexes correctanswerindices correctoptionindex correctidx \
      answeridx rightkey correctarray correct answer answers ans solutionkey correctchoice \
      correctchoices rightchoice correctoptionid correctoptionids rightoptionid rightoptionids correctid correctids rightid \
      answerid answerids answersid answersids correctanswerid correctanswerids rightanswerid rightanswerids tmda stda \
      zhengquedaan zqda verdict referenceanswer anwser rightanwser correctanwser questionanswerlist \
      daan key right yes objectiveanswer subjectiveanswer originalanswer officialanswer modelanswer sampleanswer \
      参考解答 标准解答 정답 richtigeantwort respuestacorrecta respostacorreta finalanswer expectedanswer goldanswer answertext answervalue answeroption answerchoice \
      bonne bonnereponse bonneréponse reponsecorrecte 正解 answerlabel answercontent correctvalue correcttext righttext groundtruth true \
      rispostacorretta rispostaesatta đápánđúng đápán correctresponse \
      answerkeys numericanswer numericalanswer blankanswer blankanswers stdanswer trueans rightans correctans \
      correctanswerlist rightanswerlist correctoptionkey correctchoiceid canswer canswers ranswer rawanswer refanswer \
      标答 正答 应选 标准选项 正确项 答 正确 正确回答 答题要点 答案要点 参考答案要点
      """
    ),
    (
      .rationale,
      """
      答案解析 试题解析 题目解析 解析 解说 解答 答案详解 详解 解题思路 解释 说明 答案说明 解析内容 analysis explanation \
      answeranalysis questionexplain explain explains rationale parse parsing jiexi jx resolve reason \
      solution feedback comment 提示 tips hint 해설 giảithích lờigiải spiegazione
      """
    ),
    (
      .kind,
      """
      题型 题目类型 试题类型 题目形式 试题形式 命题形式 考题形式 种类 问题类型 题类型 考题类型 题型名称 类型 题类 试题题型 questiontype questiontypename qtype \
      typename questiontypelabel questiontypetext questiontypedesc questiontypestr questiontypecn typelabel \
      typedesc typetext typestr typecn kind type tixing leixing lx tmlx stlx loạicâuhỏi
      """
    ),
    (.difficulty, "难度 难易度 难易程度 难度系数 难度等级 试题难度 difficulty level nandu diff"),
    (.marks, "分值 分数 得分 题目分值 试题分数 单题分值 score points point marks mark fenzhi"),
    (.citations, "依据 法律依据 法条依据 法规依据 出题依据 命题依据 条款依据 依据条款 法律条文 basis citation"),
    (
      .tags,
      "标签 知识点 考点 考核点 知识点名称 关键词 关键字 tags tag knowledge knowledgepoint keypoint labels knowledges keywords topics"
    ),
    (.audiences, "适用对象 适用人员 适用岗位 适用 适用范围 audience audiences"),
    (
      .section,
      """
      章节 章 节 大题 所属章节 章节名称 分组 单元 模块 科目 课程 专业 工种 作业种类 分类 题库分类 类别 试题分类 \
      所属题库 题库名称 题库 目录 chapter section unit module group category catalog lesson course subject \
      zhangjie chaptername sectionname
      """
    ),
    (.number, "题号 序号 题目序号 试题序号 顺序号 顺序 no num number index seq sort order sn serial xuhao tihao 行号"),
    (.id, "编号 试题编号 题目编号 试题编码 题目id 试题id id questionid qid uid uuid tid code 编码"),
    (.status, "状态 status"),
    (.secret, "保密"),
    (.material, "材料 案例材料 背景材料 材料内容 材料题干 共用题干 主题干 passage material article context"),
    (
      .wrongOption(nil),
      "干扰项 干扰选项 incorrectanswers wronganswers distractors incorrectoptions wrongoptions falseanswers falseoptions incorrect"
    ),
    (.scoringPoints, "得分点 要点 评分要点 采分点 评分标准"),
    (.prompts, "左列 左项"),
    (
      .media,
      """
      图片 附件 图 图像 插图 题目图片 试题图片 image images img imgs imgurl imageurl picture pictures pic photo \
      audio video media
      """
    ),
    (
      .aside,
      """
      我的答案 学生答案 考生答案 你的答案 您的答案 用户答案 作答 作答结果 考生作答 myanswer useranswer youranswer \
      studentanswer response userresponse 错误答案 错误选项
      """
    ),
  ]

  /// Words within longer names, in the order in which they decide.
  static let words: [(String, RecordField)] = [
    ("我的", .aside), ("考生", .aside), ("学生", .aside), ("myanswer", .aside),
    ("错误答案", .aside), ("解析", .rationale), ("详解", .rationale), ("题型", .kind),
    ("答案个数", .aside), ("答案数", .aside), ("选项个数", .aside), ("选项数", .aside),
    ("正确选项", .key), ("正确答案", .key), ("答案", .key),
    ("题干", .stem), ("选项", .options), ("题目类", .kind), ("试题类", .kind), ("类型", .kind),
    ("难度", .difficulty), ("难易", .difficulty), ("分值", .marks), ("分数", .marks),
    ("依据", .citations), ("知识点", .tags), ("考点", .tags), ("章节", .section),
    ("题目", .stem), ("试题内容", .stem), ("题内容", .stem), ("图片", .media), ("序号", .number),
    ("题号", .number),
    ("correctanswer", .key), ("explanation", .rationale), ("questiontype", .kind),
  ]
}
