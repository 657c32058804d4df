extension English {
  package func summary(of command: CommandTopic) -> String {
    switch command {
    case .program: "KaoSai: exams and knowledge competitions for emergency management"
    case .practice: "practise: random questions, each with feedback and the article"
    case .exam: "sit a timed exam; one that was left goes on where it stopped"
    case .review: "review what was wrong or unsure, when it is due"
    case .today: "today: five questions in three minutes, due reviews first"
    case .progress: "progress: mastery, calendar, mentors, periods compared"
    case .bank: "question banks: list, check, convert"
    case .bankList: "list the question banks"
    case .bankCheck: "check banks and name the line of every problem"
    case .bankStats: "count questions by kind, difficulty, law and audience"
    case .bankSearch: "find questions"
    case .bankConvert: "turn a bank into text, a table or another system's format"
    case .bankImport: "read files as they are, show what was understood, write a bank"
    case .bankNew: "make a new bank with an example of each kind"
    case .bankVerify: "compare citations, numbers and terms with the texts of the laws"
    case .paper: "exam papers: check, draw, print"
    case .paperCheck: "check papers, and that the banks can fill them"
    case .paperDraw: "draw a form as a paper says"
    case .results: "records of exams: look, mark, correct, review, confirm, archive"
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
    case .analyse: "analyse marks and questions: which are bad, how reliable"
    case .grade: "grade a paper: who passed, grades, units, makeup list"
    case .board: "leaderboard: people, units, categories; a contest's scores"
    case .resultsRegrade: "correct keys or void questions, and mark again"
    case .resultsMark: "mark short answers: blind, by scoring points"
    case .resultsReview: "record a request for review, and its outcome"
    case .resultsConfirm: "confirm the results, signed by name"
    case .resultsPublish: "publish the results"
    case .resultsArchive: "archive paper, forms, steps, marks and a list of digests"
    case .resultsExport: "export all records of a paper"
    case .resultsImport: "import records that were exported elsewhere"
    case .paperPrint: "print-ready papers A and B, answer sheet and key"
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
    case .review:
      [
        "What was wrong, skipped or unsure (an answer with ? behind it) in practice and exams comes "
          + "here; from exams once the answers may be shown.",
        "FSRS-6 plans the days. What was forgotten comes once more on the same day.",
      ]
    case .today:
      [
        "Where too little is due, weak points and new questions fill up. --share is the same for all."
      ]
    case .progress:
      [
        "Mastery is estimated from all answers, with an interval; of few answers nothing is claimed."
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
    case .analyse:
      [
        "Without a paper, --responses names a table from elsewhere: a heading row of question ids,",
        "then a row a candidate; an empty cell is no answer.",
      ]
    case .resultsRegrade:
      ["First shows whose marks, ranks and passes change; --apply does it and keeps the old."]
    case .paperPrint:
      ["One HTML file: open it in a browser and print it or save it as PDF."]
    case .completion:
      [
        "bash: put “source <(kaosai completion bash)” into ~/.bashrc.",
        "zsh: put “source <(kaosai completion zsh)” into ~/.zshrc, after compinit.",
        "fish: kaosai completion fish > ~/.config/fish/completions/kaosai.fish",
      ]
    default: []
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
