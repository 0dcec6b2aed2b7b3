// One request on its way in: collected piece by piece as libmicrohttpd hands it over, within limits.

/// What the server takes of one request; whatever goes over it is refused, and nothing of it is kept.
package enum RequestLimits {
  /// The target with path and query, in bytes.
  static let target = 2_048
  static let fields = 60
  /// A posted form: the text of a whole plan fits well.
  static let body = 256 * 1_024
  /// All header fields together, which libmicrohttpd keeps in this memory with its own notes.
  static let headerMemory = 32 * 1_024
  /// From the request line to the end of the body.
  static let time = Duration.seconds(30)
  /// How long a connection may be silent, in seconds.
  static let idleSeconds: UInt32 = 15
  static let connections: UInt32 = 256
}

/// An object because libmicrohttpd keeps its address between the calls for one request; it is used on the server's one
/// thread, and lives from the request line until the completion callback.
final class Exchange {
  private let target: String?
  private let began = ContinuousClock.now
  private var method = ""
  private var fields: [(name: String, value: String)] = []
  private var body: [UInt8] = []
  private(set) var hasHeader = false
  private(set) var refusal: SiteResponse?

  /// - Parameter target: nil when it is not valid UTF-8 or too long.
  init(target: String?) { self.target = target }

  /// - Parameter fields: nil when there are too many, or one is not valid UTF-8.
  func begin(method: String, fields: [(name: String, value: String)]?) {
    hasHeader = true
    self.method = method
    guard target != nil else { return refuse(414) }
    guard let fields else { return refuse(431) }
    self.fields = fields
    let lengths = fields.filter { $0.name.lowercased() == "content-length" }
    // RFC 9112 §6.3: of two lengths a proxy in front may believe the other, and take a second request for a body.
    let isChunked = fields.contains { $0.name.lowercased() == "transfer-encoding" }
    guard lengths.count <= (isChunked ? 0 : 1) else { return refuse(400) }
    for field in lengths {
      // RFC 9110 §8.6. libmicrohttpd has checked that it is a number.
      guard let length = Int(field.value), length <= RequestLimits.body else { return refuse(413) }
    }
  }

  /// - Returns: whether to go on; else the connection is closed without an answer, since who does not end cannot be
  ///   answered.
  func take(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard began.duration(to: .now) <= RequestLimits.time else { return false }
    guard body.count + bytes.count <= RequestLimits.body else {
      body = []
      refuse(413)
      return false
    }
    body.append(contentsOf: bytes)
    return true
  }

  private func refuse(_ status: Int) {
    refusal = .text("", type: "text/plain; charset=utf-8", status: status)
  }

  /// The whole request, once its end has come.
  var request: SiteRequest {
    SiteRequest(method: method, target: target ?? "/", fields: fields, body: body)
  }
}
