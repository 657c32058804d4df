extension English {
  package func summary(of command: CommandTopic) -> String {
    switch command {
    case .program: "KaoSai: exams and knowledge competitions for emergency management"
    case .practice: "practise: random questions, each with feedback and the article"
    case .exam: "sit a timed exam; one that was left goes on where it stopped"
    case .bank: "question banks: list, check, convert"
    case .bankList: "list the question banks"
    case .bankCheck: "check banks and name the line of every problem"
    case .bankStats: "count questions by kind, difficulty, law and audience"
    case .bankSearch: "find questions"
    case .bankConvert: "turn a bank into text, a table or another system's format"
    case .bankImport: "read files as they are, show what was understood, write a bank"
    case .bankNew: "make a new bank with an example of each kind"
    case .bankVerify: "compare citations, numbers and terms with the texts of the laws"
    case .paper: "exam papers: check, draw"
    case .paperCheck: "check papers, and that the banks can fill them"
    case .paperDraw: "draw a form as a paper says"
    case .results: "records of exams: look, extend, void"
    case .resultsList: "list attempts"
    case .resultsShow: "show one attempt with every step"
    case .resultsExtend: "give more time to one candidate or to all"
    case .resultsVoid: "declare an attempt void, for a reason"
    case .contest: "knowledge competitions: new, check, run, replay, print"
    case .contestNew: "make a contest's file"
    case .contestCheck: "check contests, estimate time and questions"
    case .contestRun: "run a contest from the operator's desk, every step on record"
    case .contestReplay: "retell a contest, prove its scores, print its record"
    case .contestPrint: "print cards, score sheets, schedule, sign-in, confirmation, record"
    case .completion: "print a completion script"
    case .help: "explain a command"
    }
  }

  package func details(of command: CommandTopic) -> [String] {
    switch command {
    case .program:
      ["Without a command the menu opens. “kaosai help COMMAND” explains a command."]
    case .practice: ["Without a bank, questions come from all banks of the folder."]
    case .exam:
      [
        "With a candidate's ID nothing is asked and the exam starts at once. "
          + "An exam that was left goes on where it stopped."
      ]
    case .bankCheck:
      ["Without a bank all banks are checked. The exit code is 65 where there are errors."]
    case .bankSearch:
      [
        "Looks in stems, options, rationales, citations, tags and ids, without regard to width and case. Secret questions are found only after their exams."
      ]
    case .bankVerify:
      [
        "You supply the texts: a .md or .txt file for each law, each article a paragraph of its own.",
        "The exit code is 65 where something differs. What has been looked at and is right goes, "
          + "with the reason, into exceptions.yaml of the folder with the banks.",
      ]
    case .bankConvert:
      ["The result goes to standard output, what was found on the way to standard error."]
    case .bankImport:
      [
        "Reads txt, docx, xlsx, csv, json, GIFT, Aiken, Moodle XML and QTI, and writes to a file of "
          + "the folder of banks that is named for the title.",
        "Several files become one bank: of the same question one is kept, near ones are listed. "
          + "Where keys contradict each other nothing is written and the exit code is 65.",
      ]
    case .bankNew:
      [
        "A name that ends in .xlsx makes a workbook with a sheet of rules, .csv a table, any other a "
          + "text."
      ]
    case .paperDraw:
      ["The same seed draws the same form; with a candidate's ID, the form that candidate gets."]
    case .resultsExtend:
      ["Before or during the exam. Name one candidate, or say --all for everybody."]
    case .resultsVoid:
      ["A void attempt is kept, earns nothing and does not count as one of those allowed."]
    case .contestNew: ["Asks for title and teams where they are not given."]
    case .contestCheck:
      [
        "Without a contest all are checked. Spare questions are a fifth unless the file says "
          + "otherwise; there are at least 5 tiebreak questions."
      ]
    case .contestRun:
      [
        "Enter does the step shown; help lists the commands. Run again after a break, it goes on "
          + "where it stopped, with the clock as it stood."
      ]
    case .contestPrint:
      ["Writes HTML to print from a browser. Of a contest not begun, questions are drawn first."]
    case .completion:
      [
        "bash: put “source <(kaosai completion bash)” into ~/.bashrc.",
        "zsh: put “source <(kaosai completion zsh)” into ~/.zshrc, after compinit.",
        "fish: kaosai completion fish > ~/.config/fish/completions/kaosai.fish",
      ]
    default: []
    }
  }

  package func summary(of option: OptionTopic) -> String {
    switch option {
    case .language: "language: zh for Chinese, en for English"
    case .banks: "folder with the banks and papers"
    case .store: "file that keeps the records of exams"
    case .version: "show the version"
    case .lawTexts: "folder with the texts of the laws"
    case .show: "show questions and articles side by side"
    case .json: "print JSON"
    case .count: "how many questions"
    case .kind: "only questions of this kind; may be repeated"
    case .law: "only questions that cite this law; may be repeated"
    case .audience: "only questions for these people; may be repeated"
    case .seed: "what chance follows from: the same seed draws the same questions"
    case .candidate: "the candidate's ID; then nothing is asked"
    case .name: "the candidate's name"
    case .unit: "the candidate's unit"
    case .category: "the candidate's category"
    case .roster: "list of candidates; nobody else may sit the exam"
    case .passcode: "the passcode that the roster asks for; given here, it is not asked"
    case .drawnCandidate: "draw the form that this candidate gets"
    case .withKey: "with the answers"
    case .resultsCandidate: "only this candidate"
    case .extendedCandidate: "only for this candidate"
    case .extendedRoster: "the exam is sat by a roster; needed only before anybody has started"
    case .state: "only attempts in this state"
    case .minutes: "minutes to add; negative to take away"
    case .everybody: "all candidates"
    case .reason: "why; kept with the attempt"
    case .format:
      "text, json, csv, xlsx, gift, moodle-xml or qti; without it what --output’s name says, or text"
    case .output: "write to this file instead of standard output"
    case .importedFile:
      "write to this file; without it, to one in the folder of banks named for the title"
    case .importedTitle: "the title of the bank; without it, that of the first file"
    case .strict: "write nothing and exit with 65 where there is any doubt"
    case .force: "replace the file where it is there already"
    case .byteOrderMark: "begin a csv with a byte order mark, for Excel"
    case .contestTitle: "the contest's title"
    case .teams: "the teams: names between commas, or a csv file"
    case .again: "begin another run although there is a record"
    case .sheet: "only one: host, judge, score, schedule, sign-in, confirmation, record; else all"
    case .template: "the kind of file: xlsx, csv or text; without it, what the name says"
    }
  }

  package func summary(of argument: ArgumentTopic) -> String {
    switch argument {
    case .banks: "a bank's file, file name or title"
    case .examinedBanks: "Files, file names or titles of banks; all banks where none is named"
    case .convertedBank: "The bank to convert: its file, file name or title"
    case .importedFiles: "the files to import; several become one bank"
    case .newBank: "the file to make"
    case .query: "Words to look for; a question must have them all"
    case .paper: "a paper's file or file name"
    case .papers: "papers' files or file names; without any, all papers"
    case .resultsPaper: "a paper's file, file name or title"
    case .contest: "a contest's file or file name"
    case .contests: "contests' files or file names; without any, all contests"
    case .newContest: "the file to make"
    case .attempt: "an attempt's ID; see results list"
    case .shell: "which shell"
    case .command: "the command to explain"
    }
  }

  package func placeholder(of value: ValueTopic) -> String {
    switch value {
    case .language: "LANGUAGE"
    case .folder: "DIR"
    case .file: "FILE"
    case .number: "N"
    case .kind: "KIND"
    case .law: "LAW"
    case .audience: "AUDIENCE"
    case .seed: "SEED"
    case .id: "ID"
    case .name: "NAME"
    case .unit: "UNIT"
    case .category: "CATEGORY"
    case .bank: "BANK"
    case .title: "TITLE"
    case .paper: "PAPER"
    case .contest: "CONTEST"
    case .teams: "TEAMS"
    case .sheet: "SHEET"
    case .attempt: "ATTEMPT"
    case .state: "STATE"
    case .minutes: "MINUTES"
    case .reason: "TEXT"
    case .format: "FORMAT"
    case .word: "WORD"
    case .passcode: "PASSCODE"
    case .shell: "SHELL"
    case .command: "COMMAND"
    }
  }

  package func heading(_ heading: HelpHeading) -> String {
    switch heading {
    case .usage: "Usage: "
    case .commands: "Commands:"
    case .arguments: "Arguments:"
    case .options: "Options:"
    case .commonOptions: "Common options:"
    case .commandPlaceholder: "COMMAND"
    case .optionsPlaceholder: "OPTIONS"
    case .helpOption: "show help"
    }
  }
}
