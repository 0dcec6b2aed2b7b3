// Does one thing many times, to be measured: `benchmark PART ARGUMENT…`; `Tests/benchmark/run` starts it.

internal import Glibc

/// The parts, each in a file of its own; it prints one line on what it did.
let parts: [String: ([String]) -> Void] = [
  "hostile": hostile, "parse": parse, "publish": publish, "understand": understand,
]

guard CommandLine.arguments.count > 1, let part = parts[CommandLine.arguments[1]] else {
  print("usage: benchmark \(parts.keys.sorted().joined(separator: "|")) ARGUMENT...")
  exit(64)
}
part(Array(CommandLine.arguments.dropFirst(2)))
