// Finds the known name that somebody most likely meant.

package enum NearestName {
  /// The candidate nearest to what was written; nil where none is near.
  ///
  /// Near means: equal but for case, hyphens and underscores, or within a third of its letters, two at least, of
  /// dropped, added, wrong or swapped letters. Of equally near ones the first.
  package static func of(_ written: String, among candidates: [String]) -> String? {
    let wanted = normalized(written)
    guard wanted.count <= 64 else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let name = normalized(candidate)
      let distance = distance(wanted, name)
      let limit = min(max(2, name.count / 3), name.count - 1)
      if distance <= limit, distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    return best?.name
  }

  private static func normalized(_ name: String) -> [UInt8] {
    name.lowercased().utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
  }

  /// Optimal string alignment: the least number of letters dropped, added, replaced, or swapped with a neighbour.
  private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for row in 1..<(one.count + 1) {
      var current = [row]
      for column in 1..<(other.count + 1) {
        let isSame = one[row - 1] == other[column - 1]
        var least = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1] {
          least = min(least, beforeLast[column - 2] + 1)
        }
        current.append(least)
      }
      beforeLast = last
      last = current
    }
    return last[other.count]
  }
}
