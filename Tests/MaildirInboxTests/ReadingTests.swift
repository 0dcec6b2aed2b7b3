// What was hashed is what is handed on, whatever happens to the file meanwhile.

import Foundation
import Testing

@testable import MaildirInbox

struct ReadingTests {
  /// SHA-256 of "" and "abc" as in FIPS 180-4's examples.
  static let known: [(String, String)] = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ]

  @Test("content and hash, also after a longer mail in the same buffer", arguments: known)
  func contentAndHash(_ text: String, _ hexadecimal: String) throws {
    let box = try TemporaryMaildir()
    try box.deliver("1", text)
    let maildir = try Maildir(path: box.path)
    var buffer = [UInt8](repeating: 7, count: 5000)
    let result = maildir.read(mailFile("1"), limit: 100, into: &buffer)
    #expect(result == .mail(hash: bytes(hexadecimal)))
    #expect(buffer == Array(text.utf8))
  }

  @Test("the limit itself is within the limit", arguments: [(9, false), (10, false), (11, true)])
  func limit(_ size: Int, _ isInPieces: Bool) throws {
    let box = try TemporaryMaildir()
    try box.deliver("1", String(repeating: "x", count: size))
    let maildir = try Maildir(path: box.path)
    var buffer: [UInt8] = []
    var inPieces = 0
    let result = maildir.read(mailFile("1"), limit: 10, into: &buffer) { inPieces += $0.count }
    if case .inPieces(let count, _) = result { #expect(isInPieces && count == size) } else { #expect(!isInPieces) }
    #expect(inPieces == (isInPieces ? size : 0))
  }

  @Test("a large mail comes in pieces, with its size and the hash of all of it", arguments: [0, 1, 4096])
  func inPieces(_ more: Int) throws {
    let box = try TemporaryMaildir()
    let size = 2 * Maildir.pieceByteCount + more
    let content = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try box.deliver(Array("1".utf8), content)
    let maildir = try Maildir(path: box.path)
    var whole: [UInt8] = []
    guard case .mail(let hash) = maildir.read(mailFile("1"), limit: size, into: &whole) else {
      Issue.record("not read whole")
      return
    }
    var joined: [UInt8] = []
    var buffer: [UInt8] = []
    let result = maildir.read(mailFile("1"), limit: 10, into: &buffer) { piece in
      #expect(piece.count <= Maildir.pieceByteCount)
      for index in piece.indices { joined.append(piece[index]) }
    }
    #expect(result == .inPieces(byteCount: Int64(size), hash: hash))
    #expect(joined == content)
    #expect(whole == content)
    #expect(buffer.capacity < 2 * Maildir.pieceByteCount)
  }

  /// What happens between listing and reading, and what reading then says.
  enum Meanwhile: String, CaseIterable, Sendable {
    case vanished, link, directory, fifo, socket

    var expected: ReadResult {
      switch self {
      case .vanished: .vanished
      case .link: .notRegular(.symbolicLink)
      case .directory: .notRegular(.directory)
      case .fifo: .notRegular(.fifo)
      case .socket: .notRegular(.socket)
      }
    }

    func happen(to place: [CChar], in box: TemporaryMaildir) throws {
      try box.check(unlink(place))
      switch self {
      case .vanished: break
      case .link: try box.check(symlink("/etc/hostname", place))
      case .directory: try box.check(mkdir(place, 0o700))
      case .fifo: try box.check(mkfifo(place, 0o600))
      case .socket: try box.check(mknod(place, S_IFSOCK | 0o600, 0))
      }
    }
  }

  @Test("a name that means something else by now", arguments: Meanwhile.allCases)
  func replaced(_ meanwhile: Meanwhile) throws {
    let box = try TemporaryMaildir()
    try box.deliver("1", "hello")
    var maildir = try Maildir(path: box.path)
    let file = try #require(try maildir.newMail(limit: 5).mail.first)
    try meanwhile.happen(to: box.cPath("new", file.name), in: box)
    var buffer: [UInt8] = [1, 2, 3]
    #expect(maildir.read(file, limit: 100, into: &buffer) == meanwhile.expected)
    #expect(buffer.isEmpty)
  }

  @Test("a file that changes while it is read", arguments: ["grows", "shrinks", "is written over"], [3, 100])
  func changing(_ how: String, limit: Int) throws {
    let box = try TemporaryMaildir()
    try box.deliver("1", "hello")
    let maildir = try Maildir(path: box.path)
    let place = box.cPath("new", Array("1".utf8))
    var buffer: [UInt8] = []
    let result = maildir.read(mailFile("1"), limit: limit, into: &buffer, pieces: { _ in }) {
      let file = open(place, O_WRONLY)
      switch how {
      case "grows": #expect(pwrite(file, "world", 5, 5) == 5)
      case "shrinks": #expect(ftruncate(file, 2) == 0)
      default: #expect(pwrite(file, "HELLO", 5, 0) == 5)
      }
      close(file)
    }
    #expect(result == .changing)
    var calm: [UInt8] = []
    #expect(maildir.read(mailFile("1"), limit: 100, into: &calm) != .changing)
  }

  private func bytes(_ hexadecimal: String) -> [UInt8] {
    stride(from: 0, to: hexadecimal.count, by: 2).compactMap { offset in
      let start = hexadecimal.index(hexadecimal.startIndex, offsetBy: offset)
      return UInt8(hexadecimal[start..<hexadecimal.index(start, offsetBy: 2)], radix: 16)
    }
  }
}
