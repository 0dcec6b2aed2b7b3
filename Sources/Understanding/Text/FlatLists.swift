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

  /// Each element goes into the list that it names, in the order of the elements.
  init(count: Int, _ pairs: [(list: Int, element: Element)]) {
    starts = [Int32](repeating: 0, count: count + 1)
    for pair in pairs { starts[pair.list + 1] += 1 }
    for number in 0..<count { starts[number + 1] += starts[number] }
    var free = starts
    elements = pairs.map(\.element)
    for (list, element) in pairs {
      elements[Int(free[list])] = element
      free[list] += 1
    }
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
