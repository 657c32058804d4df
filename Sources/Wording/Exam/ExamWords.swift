/// What is said of practice and exams.
package protocol ExamWords: Sendable {
}
