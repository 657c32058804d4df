/// What is said of the command line: help, usage errors, summaries.
package protocol CommandWords: Sendable {
}
