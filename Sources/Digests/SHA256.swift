// SHA-256, HMAC and random bytes from libcrypto.

internal import CCrypto

/// A running SHA-256 (FIPS 180-4). The context belongs to this value and is freed with it.
package struct SHA256: ~Copyable {
  private let context: OpaquePointer

  package init() {
    // Owned here until deinit.
    guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
      preconditionFailure("libcrypto has no memory for a SHA-256 context")
    }
    self.context = context
  }

  deinit { EVP_MD_CTX_free(context) }

  /// Adds bytes to what is hashed.
  package mutating func update(_ bytes: Span<UInt8>) {
    let done = bytes.withUnsafeBufferPointer { EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
    precondition(done == 1, "EVP_DigestUpdate fails only on a context that was not initialised")
  }

  /// The 32 bytes of the digest.
  package consuming func finish() -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    let done = digest.withUnsafeMutableBufferPointer { EVP_DigestFinal_ex(context, $0.baseAddress, nil) }
    precondition(done == 1, "EVP_DigestFinal_ex fails only on a context that was not initialised")
    return digest
  }

  /// The digest of one piece.
  package static func digest(of bytes: Span<UInt8>) -> [UInt8] {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finish()
  }
}

/// HMAC-SHA-256 (RFC 2104): 32 bytes.
package func hmacSHA256(key: [UInt8], _ bytes: [UInt8]) -> [UInt8] {
  precondition(!key.isEmpty, "an empty key authenticates nothing")
  var code = [UInt8](repeating: 0, count: 32)
  var count: UInt32 = 32
  let result = code.withUnsafeMutableBufferPointer {
    HMAC(EVP_sha256(), key, Int32(key.count), bytes, bytes.count, $0.baseAddress, &count)
  }
  precondition(result != nil && count == 32, "HMAC with a fixed digest fails only without memory")
  return code
}

/// Bytes from the system's random source.
package func randomBytes(_ count: Int) -> [UInt8] {
  var bytes = [UInt8](repeating: 0, count: count)
  let done = bytes.withUnsafeMutableBufferPointer { RAND_bytes($0.baseAddress, Int32($0.count)) }
  precondition(done == 1, "the system has no random source")
  return bytes
}

/// Compares secrets in a time that does not depend on where they differ.
package func constantTimeEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
  left.count == right.count && CRYPTO_memcmp(left, right, left.count) == 0
}

/// Lower-case hexadecimal digits.
package func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  for byte in bytes {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return String(decoding: text, as: UTF8.self)
}
