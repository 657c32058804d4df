import ExamModel

extension Question {
  /// What two questions have in common that are the same but for what no other format carries: where
  /// they stood, ids made of the content, numbers, and the order of options that are to be put into
  /// one or joined to prompts.
  var carried: Question {
    var question = self
    question.source = SourcePosition(file: "")
    question.number = nil
    if !hasStatedID { question.id = "" }
    question.setOptionOrder()
    question.parts = parts.map { part in
      var part = part.carried
      part.section = nil
      return part
    }
    return question
  }

  private mutating func setOptionOrder() {
    let right: [Int]
    switch key {
    case .order(let places)?, .pairs(let places)?: right = places
    default: return
    }
    var order: [Int] = []
    for place in right + options.indices
    where options.indices.contains(place) && !order.contains(place) {
      order.append(place)
    }
    let texts = options
    options = order.map { texts[$0] }
    let places = right.compactMap { order.firstIndex(of: $0) }
    if case .order? = key { key = .order(places) } else { key = .pairs(places) }
  }
}
