import CCrypto
package import ExamModel

/// SHA-256 (FIPS 180-4) from libcrypto.
package enum SHA256Digest {
  /// Bytes in, 64 lower-case hexadecimal digits out.
  package static let function: DigestFunction = { hexadecimal(of: $0) }

  private static func hexadecimal(of bytes: [UInt8]) -> String {
    var context = SHA256_CTX()
    SHA256_Init(&context)
    SHA256_Update(&context, bytes, bytes.count)
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { digest in
      SHA256_Final(digest.baseAddress, &context)
      return String(unsafeUninitializedCapacity: 64) { text in
        for position in 0..<32 {
          text[2 * position] = digit(digest[position] >> 4)
          text[2 * position + 1] = digit(digest[position] & 15)
        }
        return 64
      }
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
  }
}
