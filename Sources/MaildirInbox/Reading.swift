// Reads one mail: what was hashed is what is handed on.

internal import Digests
internal import Glibc

/// What became of reading one mail.
package enum ReadResult: Sendable, Equatable {
  /// The buffer holds the whole mail and nothing else; `hash` is its SHA-256.
  case mail(hash: [UInt8])
  /// Over the limit: its `byteCount` bytes were handed on in pieces; `hash` is that of all of them.
  case inPieces(byteCount: Int64, hash: [UInt8])
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
  /// How large the pieces are, in bytes; the last one may be smaller.
  package static var pieceByteCount: Int { 256 << 10 }

  /// Reads a mail into `buffer`, whose storage is used again from mail to mail; its old content is lost.
  ///
  /// - Parameters:
  ///   - limit: the largest mail that is read whole, in bytes.
  ///   - piece: gets the bytes of a larger one, in order, so that it costs no more memory than one piece. They count
  ///     for nothing unless the result is ``ReadResult/inPieces(byteCount:hash:)``.
  package func read(
    _ file: MailFile, limit: Int, into buffer: inout [UInt8], pieces piece: (Span<UInt8>) -> Void = { _ in }
  ) -> ReadResult {
    read(file, limit: limit, into: &buffer, pieces: piece, afterFirstLook: {})
  }

  /// `afterFirstLook` runs between looking at the open file and reading it, so that a test can change it there.
  func read(
    _ file: MailFile, limit: Int, into buffer: inout [UInt8], pieces piece: (Span<UInt8>) -> Void,
    afterFirstLook: () -> Void
  ) -> ReadResult {
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
        ? readPieces(descriptor, byteCount: Int64(before.st_size), &buffer, piece)
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

  private func readPieces(
    _ file: borrowing Descriptor, byteCount: Int64, _ buffer: inout [UInt8], _ piece: (Span<UInt8>) -> Void
  ) -> ReadResult {
    var hash = SHA256()
    var total: Int64 = 0
    repeat {
      switch fill(&buffer, upTo: Self.pieceByteCount, from: file) {
      case .failed(let code): return .unreadable(errno: code)
      case .read: break
      }
      hash.update(buffer.span)
      piece(buffer.span)
      total += Int64(buffer.count)
      // A file that grows without end must not hold us.
    } while !buffer.isEmpty && total <= byteCount
    return total == byteCount ? .inPieces(byteCount: byteCount, hash: hash.finish()) : .changing
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
