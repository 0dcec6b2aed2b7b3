// Mails made to cost time, memory or the process, for tests and for the benchmark.

package import IntakeModel

/// One such mail.
package struct HostileMail: Sendable {
  package let name: String
  /// What parsing has to say of it.
  package let limits: Set<ExceededLimit>
  private let pieces: @Sendable () -> [Piece]

  /// Bytes that stand in the mail some times in a row.
  struct Piece {
    var bytes: [UInt8]
    var count: Int
  }

  init(_ name: String, _ limits: Set<ExceededLimit> = [], _ pieces: @escaping @Sendable () -> [Piece]) {
    self.name = name
    self.limits = limits
    self.pieces = pieces
  }

  /// Written into room of exactly its size, so that making it costs no more memory than it has.
  package func makeBytes() -> [UInt8] {
    let pieces = pieces()
    var bytes: [UInt8] = []
    bytes.reserveCapacity(pieces.reduce(0) { $0 + $1.bytes.count * $1.count })
    for piece in pieces {
      for _ in 0..<piece.count { bytes.append(contentsOf: piece.bytes) }
    }
    return bytes
  }

  package static let all: [HostileMail] = headers + trees + bodies + pages + replies
}

func once(_ text: String) -> HostileMail.Piece { times(1, text) }

func times(_ count: Int, _ text: String) -> HostileMail.Piece {
  HostileMail.Piece(bytes: Array(text.utf8), count: count)
}

func times(_ count: Int, _ bytes: [UInt8]) -> HostileMail.Piece { HostileMail.Piece(bytes: bytes, count: count) }

/// The same text over and over, within a text.
func run(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
