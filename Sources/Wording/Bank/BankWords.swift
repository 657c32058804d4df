/// What is said of banks: findings, listings, statistics.
package protocol BankWords: Sendable {
}
