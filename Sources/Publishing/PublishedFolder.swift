// The folder that a web server shows, switched from one version to the next in one step.

/// Writes a new version folder and switches to it atomically.
package struct PublishedFolder: Sendable {
  let path: String

  /// - Parameter path: the folder `publish_to`; it is made when it is missing, its parent must exist.
  package init(path: String) { self.path = path }

  /// Writes the files as a version and shows it.
  package func publish(_ files: [PublishedFile], version: String) throws(PublishingError) {}

  /// The version that is shown, or nil when there is none yet.
  package func currentVersion() -> String? { nil }
}
