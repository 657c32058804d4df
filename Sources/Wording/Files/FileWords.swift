/// What is said of papers and other YAML files.
package protocol FileWords: Sendable {
}
