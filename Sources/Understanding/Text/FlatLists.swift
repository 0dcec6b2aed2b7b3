// Many short lists in one block, so that reading one costs no reference count and no second allocation.

/// Lists by number. Walk one with `for place in lists.places(of: number) { lists.elements[place] }`.
struct FlatLists<Element: Sendable>: Sendable {
  private(set) var elements: [Element] = []
  private var starts: [Int32] = [0]

  init() {}

  init(_ lists: [[Element]]) {
    starts.reserveCapacity(lists.count + 1)
    for list in lists { append(list) }
  }

  var count: Int { starts.count - 1 }

  mutating func append(_ list: some Sequence<Element>) {
    elements.append(contentsOf: list)
    starts.append(Int32(elements.count))
  }

  /// Where the list stands in ``elements``.
  func places(of number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }

  subscript(_ number: Int) -> ArraySlice<Element> { elements[places(of: number)] }
}
