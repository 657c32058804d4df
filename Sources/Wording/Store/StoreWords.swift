/// What is said of the store.
package protocol StoreWords: Sendable {
}
