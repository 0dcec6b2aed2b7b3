// Work that falls into parts which know nothing of each other.

internal import Dispatch
internal import Synchronization

/// What a function gives for each number below `count`, worked out on all cores.
func allAtOnce<Value: Sendable>(_ count: Int, _ value: @Sendable (Int) -> Value) -> [Value] {
  let found = Mutex([Value?](repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: count) { number in
    let own = value(number)
    found.withLock { $0[number] = own }
  }
  return found.withLock { $0.compactMap { $0 } }
}
