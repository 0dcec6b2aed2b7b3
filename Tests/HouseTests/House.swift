// The files of the project, as the tests of its habits see them.

import Foundation
import TestSupport

/// A text file with its path from the project's root.
struct HouseFile: CustomStringConvertible {
  let path: String
  let text: String
  let lines: [String]

  init(path: String, text: String) {
    self.path = path
    self.text = text
    lines = Array(text.utf8).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  var description: String { path }
  /// The folder under `Sources` or `Tests`.
  var module: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
}

enum House {
  /// Every file of these endings under a folder of the root, in order of path.
  static func files(in folder: String, endings: Set<String> = ["swift"]) throws -> [HouseFile] {
    let root = projectRoot.resolvingSymlinksInPath()
    let base = root.appendingPathComponent(folder).resolvingSymlinksInPath()
    guard let found = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil) else { return [] }
    let urls = found.compactMap { $0 as? URL }.filter { endings.contains($0.pathExtension) }
    return try urls.map { url in
      let inside = url.path.dropFirst(base.path.count + 1)
      return HouseFile(path: folder + "/" + inside, text: try String(contentsOf: url, encoding: .utf8))
    }.sorted { $0.path < $1.path }
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: projectRoot.appendingPathComponent(path), encoding: .utf8)
  }

  /// What Package.swift makes of each name: `system`, `module` or `program`.
  static func modules() throws -> [String: String] {
    var modules: [String: String] = [:]
    for match in try text("Package.swift").matches(of: /\b(system|module|program)\(\s*"(\w+)"/) {
      modules[String(match.2)] = String(match.1)
    }
    return modules
  }

  /// The modules that a file imports, with the words before `import`.
  static func imports(_ file: HouseFile) -> [(access: String, module: String)] {
    file.lines.filter { $0.contains("import ") }.compactMap { line in
      guard let match = line.wholeMatch(of: /\s*((?:@\w+\s+|\w+\s+)*)import\s+(?:\w+\s+)?(\w+)[.\w]*\s*/) else {
        return nil
      }
      return (match.1.trimmingCharacters(in: .whitespaces), String(match.2))
    }
  }
}
