/// One answer as the mastery model sees it.
package struct MasteryAnswer: Sendable, Hashable {
  /// What was asked.
  package var topic: Topic
  /// 1 for right, 0 for wrong, a half for partly right.
  package var score: Double
  /// The chance to remember before it was answered; nil at the first time.
  package var recall: Double?
  /// How many days ago.
  package var age: Double

  package init(topic: Topic, score: Double, recall: Double?, age: Double) {
    self.topic = topic
    self.score = score
    self.recall = recall
    self.age = age
  }
}
