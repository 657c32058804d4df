import CTerminal

/// The memory of this program.
package enum Memory {
  /// Lets it grow in large steps and keep what is freed; to be called once, before there is much.
  package static func keepFreed() { kaosai_keep_memory() }
}
