// Where the project's own files lie, for tests that read fixtures.

package import Foundation

/// The project's root, found from this file's own place.
package let projectRoot = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// A new empty directory under the system's temporary directory; the caller removes it.
package func makeTemporaryDirectory(_ name: String = "gehoord-test") throws -> URL {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent("\(name)-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  return url
}
