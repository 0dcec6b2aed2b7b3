// Reads one mail: what was hashed is what is handed on.

internal import Digests
internal import Glibc

/// What became of reading one mail.
package enum ReadResult: Sendable, Equatable {
  /// The buffer holds the whole mail and nothing else; `hash` is its SHA-256.
  case mail(hash: [UInt8])
  /// Over the limit: the buffer holds its first ``Maildir/headByteCount`` bytes, `hash` is that of all `byteCount`.
  case tooLarge(byteCount: Int64, hash: [UInt8])
  /// Not there any more: another hand took it.
  case vanished
  /// Something else than a mail has taken its name.
  case notRegular(OddEntry.Kind)
  /// It cannot be opened or read, and the others still can: `errno`.
  case unreadable(errno: Int32)
  /// It changed while it was read, so it is still being written: look again later.
  case changing
}

extension Maildir {
  /// How much of a mail over the limit is handed on: more than the largest header this program reads.
  package static var headByteCount: Int { 128 << 10 }

  /// Reads a mail into `buffer`, whose storage is used again from mail to mail; its old content is lost.
  ///
  /// - Parameter limit: the largest mail that is read whole, in bytes. A larger one is hashed as a stream and costs
  ///   no more memory than one of its pieces.
  package func read(_ file: MailFile, limit: Int, into buffer: inout [UInt8]) -> ReadResult {
    read(file, limit: limit, into: &buffer, afterFirstLook: {})
  }

  /// `afterFirstLook` runs between looking at the open file and reading it, so that a test can change it there.
  func read(_ file: MailFile, limit: Int, into buffer: inout [UInt8], afterFirstLook: () -> Void) -> ReadResult {
    buffer.removeAll(keepingCapacity: true)
    switch open(file) {
    case .failed(let code):
      return openFailure(code)
    case .opened(let descriptor):
      guard let before = descriptor.status() else { return .unreadable(errno: errno) }
      if let kind = OddEntry.Kind(before) { return .notRegular(kind) }
      afterFirstLook()
      let outcome =
        Int64(before.st_size) > Int64(limit)
        ? readHead(descriptor, byteCount: Int64(before.st_size), into: &buffer)
        : readWhole(descriptor, byteCount: Int(before.st_size), into: &buffer)
      guard let after = descriptor.status() else { return .unreadable(errno: errno) }
      return isUnchanged(before, after) ? outcome : .changing
    }
  }

  private func open(_ file: MailFile) -> Descriptor.Result {
    switch file.folder {
    case .new: folders.new.file(file.name)
    case .cur: folders.cur.file(file.name)
    }
  }

  private func openFailure(_ code: Int32) -> ReadResult {
    switch code {
    case ENOENT: .vanished
    // O_NOFOLLOW met a symbolic link.
    case ELOOP: .notRegular(.symbolicLink)
    // Opening a socket, or a device without a driver.
    case ENXIO: .notRegular(.socket)
    default: .unreadable(errno: code)
    }
  }

  private func readWhole(_ file: borrowing Descriptor, byteCount: Int, into buffer: inout [UInt8]) -> ReadResult {
    // One byte more than its size, so that growth shows at once.
    switch fill(&buffer, upTo: byteCount + 1, from: file) {
    case .failed(let code): return .unreadable(errno: code)
    case .read(let count) where count == byteCount: return .mail(hash: SHA256.digest(of: buffer.span))
    case .read: return .changing
    }
  }

  private func readHead(_ file: borrowing Descriptor, byteCount: Int64, into buffer: inout [UInt8]) -> ReadResult {
    var hash = SHA256()
    var total: Int64 = 0
    var piece: [UInt8] = []
    repeat {
      switch fill(&piece, upTo: Self.headByteCount, from: file) {
      case .failed(let code): return .unreadable(errno: code)
      case .read: break
      }
      if total == 0 { buffer.append(contentsOf: piece) }
      hash.update(piece.span)
      total += Int64(piece.count)
      // A file that grows without end must not hold us.
    } while !piece.isEmpty && total <= byteCount
    return total == byteCount ? .tooLarge(byteCount: byteCount, hash: hash.finish()) : .changing
  }

  private enum Filling {
    case read(Int)
    case failed(Int32)
  }

  /// Reads until `limit` bytes are there or the file ends; the buffer then holds exactly what was read.
  private func fill(_ buffer: inout [UInt8], upTo limit: Int, from file: borrowing Descriptor) -> Filling {
    resize(&buffer, to: limit)
    var count = 0
    while count < limit {
      let number = file.number
      let got = buffer.withUnsafeMutableBytes { Glibc.read(number, $0.baseAddress?.advanced(by: count), limit - count) }
      if got < 0 && errno == EINTR { continue }
      guard got >= 0 else { return .failed(errno) }
      if got == 0 { break }
      count += got
    }
    resize(&buffer, to: count)
    return .read(count)
  }

  private func resize(_ buffer: inout [UInt8], to count: Int) {
    if buffer.count > count {
      buffer.removeLast(buffer.count - count)
    } else {
      buffer.append(contentsOf: repeatElement(0, count: count - buffer.count))
    }
  }

  private func isUnchanged(_ before: stat, _ after: stat) -> Bool {
    before.st_size == after.st_size && before.st_mtim.tv_sec == after.st_mtim.tv_sec
      && before.st_mtim.tv_nsec == after.st_mtim.tv_nsec
  }
}
