package import ExamModel

/// Where the questions of a sitting come from.
package protocol ExamBanks {
  /// A digest of the banks as they are now.
  var digest: String { get }
  /// The banks as they are now, to be kept with a new sitting.
  func snapshots() -> [BankSnapshot]
  /// The pool of the banks as they are now.
  func currentPool() -> QuestionPool
  /// The pool of the banks as they were when a sitting opened.
  func pool(of sitting: Sitting) throws(StoreError) -> QuestionPool
}
