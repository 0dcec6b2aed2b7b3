// The fields of a mail's header, kept in one piece.

/// One header field of the outermost header.
package struct HeaderField: Sendable, Equatable {
  /// As written, without the colon.
  package var name: String
  /// Unfolded (RFC 5322 §2.2.3), valid text, encoded words left as they are.
  package var value: String

  package init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// Header fields, top to bottom. A mail has dozens of which few are asked for, so that their text is one piece and a
/// field is made when it is asked for.
package struct HeaderFields: RandomAccessCollection, Sendable, Equatable {
  /// Names and values by turns, as UTF-8.
  private var text: [UInt8] = []
  private var places: [Place] = []

  private struct Place: Equatable {
    var name: Range<Int>
    var valueEnd: Int
  }

  package init() {}

  /// No fields yet, with room for so many and for so many bytes of names and values.
  package init(count: Int, byteCount: Int) {
    places.reserveCapacity(count)
    text.reserveCapacity(byteCount)
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { places.count }

  package subscript(index: Int) -> HeaderField {
    let place = places[index]
    return HeaderField(
      name: String(decoding: text[place.name], as: UTF8.self),
      value: String(decoding: text[place.name.upperBound..<place.valueEnd], as: UTF8.self))
  }

  /// The name of a field, without the cost of a `String`.
  package func nameBytes(_ index: Int) -> ArraySlice<UInt8> { text[places[index].name] }

  package mutating func append(name: Span<UInt8>, value: Span<UInt8>) {
    let start = text.count
    name.withUnsafeBufferPointer { text.append(contentsOf: $0) }
    let nameEnd = text.count
    value.withUnsafeBufferPointer { text.append(contentsOf: $0) }
    places.append(Place(name: start..<nameEnd, valueEnd: text.count))
  }
}
