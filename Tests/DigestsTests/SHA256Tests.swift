// Digests against the published vectors.

import Digests
import Testing

@Test("SHA-256 of FIPS 180-4's example, whole and in pieces")
func sha256Vector() {
  let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
  let abc = Array("abc".utf8)
  #expect(hexadecimal(SHA256.digest(of: abc.span)) == expected)
  var hash = SHA256()
  for byte in abc {
    let piece = [byte]
    hash.update(piece.span)
  }
  let digest = hash.finish()
  #expect(hexadecimal(digest) == expected)
  let none: [UInt8] = []
  #expect(
    hexadecimal(SHA256.digest(of: none.span))
      == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
}

@Test("HMAC-SHA-256, RFC 4231 test case 2")
func hmacVector() {
  let code = hmacSHA256(key: Array("Jefe".utf8), Array("what do ya want for nothing?".utf8))
  #expect(hexadecimal(code) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
}

@Test func secretsAreComparedByContent() {
  #expect(constantTimeEqual([1, 2, 3], [1, 2, 3]))
  #expect(!constantTimeEqual([1, 2, 3], [1, 2, 4]))
  #expect(!constantTimeEqual([1, 2], [1, 2, 3]))
  #expect(randomBytes(16) != randomBytes(16))
}
