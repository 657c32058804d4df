/// What the command line asks for.
enum BenchRequest {
  /// To measure these.
  case measures([any Measure.Type], isQuick: Bool)
  /// To be the process whose memory is measured while it reads a bank.
  case reading(String)
  /// To read changed files of every format.
  case mutation(MutationRun)
  /// To say what there is.
  case help

  /// What can be asked for.
  static var usage: String {
    """
    usage: kaosai-bench [--quick] [MEASURE…]
           kaosai-bench mutate [COUNT [FIRST [SEED]]]
      measures: \(Measures.all.map { $0.name }.joined(separator: " ")); all where none is named
      --quick   few runs, small files: shows that the measures work; not to be quoted
      mutate    reads COUNT changed files (5 million); FIRST and SEED make the same ones again
    """
  }

  /// The request in a command line; nil where it is none.
  init?(_ arguments: some Collection<String>) {
    let words = Array(arguments)
    if words.count == 3, words[0] == "--child", words[1] == BankReadingProcess.name {
      self = .reading(words[2])
      return
    }
    if words.first == "mutate" {
      guard let run = MutationRun(words.dropFirst()) else { return nil }
      self = .mutation(run)
      return
    }
    var isQuick = false
    var measures: [any Measure.Type] = []
    for word in words {
      if word == "--help" {
        self = .help
        return
      }
      if word == "--quick" {
        isQuick = true
      } else if let measure = Measures.all.first(where: { $0.name == word }) {
        measures.append(measure)
      } else {
        return nil
      }
    }
    self = .measures(measures.isEmpty ? Measures.all : measures, isQuick: isQuick)
  }
}
