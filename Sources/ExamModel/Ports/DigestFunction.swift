/// The port to a digest: bytes in, lower-case hexadecimal digits out (SHA-256 in the program).
package typealias DigestFunction = @Sendable ([UInt8]) -> String
