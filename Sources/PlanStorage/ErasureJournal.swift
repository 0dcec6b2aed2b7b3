// The journal of erasures: a file beside the database, which a restored backup does not bring back.

internal import Glibc
internal import IntakeModel

/// Appends tombstones to a file and reads them; a line is `1 PLAN TIME HASH`, or empty. The hash
/// is last since its length shows whether the line is whole.
struct ErasureJournal: Sendable {
  /// `erasures.journal` in the state directory.
  let path: String

  /// Appends one, durably.
  func append(_ tombstone: Tombstone) throws(StorageError) {
    let hash = tombstone.addressHash.map { byte in
      let digits = Array("0123456789abcdef")
      return "\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }.joined()
    // An empty line first: a line that a crash or a full disk cut short must not swallow this one.
    let line = Array("\n1 \(tombstone.plan.text) \(tombstone.at) \(hash)\n".utf8)
    let file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure() }
    defer { close(file) }
    guard write(file, line, line.count) == line.count, fsync(file) == 0 else { throw failure() }
    try synchronizeFolder()
  }

  /// Makes the name of the file durable: the first line of a new file would be lost with it.
  private func synchronizeFolder() throws(StorageError) {
    let parent = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    let folder = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw failure() }
    defer { close(folder) }
    guard fsync(folder) == 0 else { throw failure() }
  }

  /// All of them, in their order; none when nobody was erased. A line cut short by a crash is passed over: its
  /// erasure was not begun.
  func tombstones() throws(StorageError) -> [Tombstone] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return [] }
      throw failure()
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &part, part.count)
      guard count >= 0 else { throw failure() }
      if count == 0 { break }
      bytes += part[..<count]
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap(Self.tombstone)
  }

  private static func tombstone(_ line: Substring) -> Tombstone? {
    let parts = line.split(separator: " ")
    guard parts.count == 4, parts[0] == "1", let at = Int64(parts[2]), parts[3].utf8.count == 64 else { return nil }
    let digits = parts[3].compactMap(\.hexDigitValue)
    guard digits.count == 64 else { return nil }
    let hash = stride(from: 0, to: 64, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    return Tombstone(plan: PlanID(String(parts[1])), addressHash: hash, at: at)
  }

  private func failure() -> StorageError {
    StorageError(refusal: "the journal of erasures cannot be used: error \(errno)", disposition: .retry)
  }
}
