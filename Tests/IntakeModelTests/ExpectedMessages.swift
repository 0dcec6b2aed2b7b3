// Compares messages with the file that holds the expected ones.

import Foundation
import Testing

/// Compares a text with a file; where there is none yet, writes it and fails, so that a person reads it first.
func expectMessage(_ message: String, in file: URL) throws {
  guard FileManager.default.fileExists(atPath: file.path) else {
    try Data((message + "\n").utf8).write(to: file)
    Issue.record("recorded \(file.lastPathComponent); read it before committing")
    return
  }
  #expect(try String(contentsOf: file, encoding: .utf8) == message + "\n")
}

/// The files with that ending in a folder, by name.
func files(in folder: URL, ending: String) -> [URL] {
  let all = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
  return all.filter { $0.pathExtension == ending }.sorted { $0.path < $1.path }
}
