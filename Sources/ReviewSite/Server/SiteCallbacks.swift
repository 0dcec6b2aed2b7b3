// What libmicrohttpd calls on its thread. Named functions of the file: a closure literal in isolated code would be
// taken for one of the main actor's, and end the process.

internal import CMicrohttpd

/// The request line has come. What is given back stands for the request until ``siteRequestEnded``, which lets go of
/// it; libmicrohttpd calls that for every request for which this was called, also for those that break off.
func siteRequestBegan(
  _ closure: UnsafeMutableRawPointer?, _ target: UnsafePointer<CChar>?, _ connection: OpaquePointer?
) -> UnsafeMutableRawPointer? {
  let exchange = Exchange(target: target.flatMap { text(of: $0, atMost: RequestLimits.target) })
  return Unmanaged.passRetained(exchange).toOpaque()
}

/// Called with the header, with each piece of the body, and at its end.
func siteRequestGoesOn(
  _ closure: UnsafeMutableRawPointer?, _ connection: OpaquePointer?,
  _ target: UnsafePointer<CChar>?,
  _ method: UnsafePointer<CChar>?, _ version: UnsafePointer<CChar>?, _ piece: UnsafePointer<CChar>?,
  _ size: UnsafeMutablePointer<Int>?, _ request: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> MHD_Result {
  guard let closure, let connection, let size, let place = request?.pointee else { return .NO }
  let exchange = Unmanaged<Exchange>.fromOpaque(place).takeUnretainedValue()
  guard exchange.hasHeader else {
    exchange.begin(
      method: method.flatMap { text(of: $0, atMost: 16) } ?? "", fields: fields(of: connection))
    // Before the body comes an answer may be given at once; the connection is then closed.
    return exchange.refusal.map { send($0, to: connection) } ?? .YES
  }
  if size.pointee > 0, let piece {
    let isTaken = piece.withMemoryRebound(to: UInt8.self, capacity: size.pointee) {
      exchange.take(UnsafeBufferPointer(start: $0, count: size.pointee))
    }
    // The count of what was not taken.
    size.pointee = 0
    return isTaken ? .YES : .NO
  }
  let responder = Unmanaged<Responder>.fromOpaque(closure).takeUnretainedValue()
  return send(responder.answer(exchange.request), to: connection)
}

/// The request is over, in whatever way.
func siteRequestEnded(
  _ closure: UnsafeMutableRawPointer?, _ connection: OpaquePointer?,
  _ request: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ reason: MHD_RequestTerminationCode
) {
  guard let place = request?.pointee else { return }
  request?.pointee = nil
  Unmanaged<Exchange>.fromOpaque(place).release()
}

/// Collects the header fields.
private final class FieldCollector {
  var fields: [(name: String, value: String)] = []
  var isSound = true
}

/// Nil when there are too many of them, or one is not valid UTF-8.
private func fields(of connection: OpaquePointer) -> [(name: String, value: String)]? {
  let collector = FieldCollector()
  // The pointer is used during the call only.
  withExtendedLifetime(collector) {
    _ = MHD_get_connection_values(
      connection, .HEADER_KIND, collectField, Unmanaged.passUnretained(collector).toOpaque())
  }
  return collector.isSound ? collector.fields : nil
}

private func collectField(
  _ closure: UnsafeMutableRawPointer?, _ kind: MHD_ValueKind, _ name: UnsafePointer<CChar>?,
  _ value: UnsafePointer<CChar>?
) -> MHD_Result {
  guard let closure else { return .NO }
  let collector = Unmanaged<FieldCollector>.fromOpaque(closure).takeUnretainedValue()
  guard collector.fields.count < RequestLimits.fields,
    let name = name.flatMap({ text(of: $0, atMost: 256) }),
    let value = value.map({ text(of: $0, atMost: RequestLimits.headerMemory) }) ?? "", !name.isEmpty
  else {
    collector.isSound = false
    return .NO
  }
  collector.fields.append((name, value))
  return .YES
}

/// The text up to the NUL; nil when it is longer, or not valid UTF-8.
private func text(of bytes: UnsafePointer<CChar>, atMost limit: Int) -> String? {
  var count = 0
  while count <= limit, bytes[count] != 0 { count += 1 }
  guard count <= limit else { return nil }
  return bytes.withMemoryRebound(to: UInt8.self, capacity: max(count, 1)) {
    String(validating: UnsafeBufferPointer(start: $0, count: count), as: UTF8.self)
  }
}

private func send(_ response: SiteResponse, to connection: OpaquePointer) -> MHD_Result {
  var body = response.body
  let made = body.withUnsafeMutableBytes { bytes in
    // Copied there, so that nothing of Swift's memory is held after the call. An empty body is no bytes from nowhere.
    MHD_create_response_from_buffer(bytes.count, bytes.baseAddress, .RESPMEM_MUST_COPY)
  }
  // Owned here until it is queued; libmicrohttpd counts its own use.
  guard let made else { return .NO }
  defer { MHD_destroy_response(made) }
  for field in response.fields where MHD_add_response_header(made, field.name, field.value) != .YES { return .NO }
  return MHD_queue_response(connection, UInt32(response.status), made)
}
