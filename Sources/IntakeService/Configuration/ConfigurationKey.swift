// One key of the configuration as the table describes it: what reads it, what documents it.

/// A key, its place in the sample and what holds when it is left out.
struct ConfigurationKey: Sendable {
  /// Whether the key must be there; the texts are JSON5.
  enum Presence: Sendable {
    /// With a value for the sample.
    case needed(example: String)
    /// Read as if this value stood there; the sample shows it, or the example.
    case defaulted(String, example: String? = nil)
    /// Means nothing when left out, and has a value for the sample.
    case optional(example: String)
  }

  let name: String
  let presence: Presence
  let comment: String
  /// The keys of the object, or of each object of the list.
  let section: ConfigurationSection?

  /// The value in the sample, as JSON5.
  var shown: String {
    switch presence {
    case .needed(let example), .optional(let example): example
    case .defaulted(let value, let example): example ?? value
    }
  }

  init(_ name: String, _ presence: Presence, _ comment: String, section: ConfigurationSection? = nil) {
    self.name = name
    self.presence = presence
    self.comment = comment
    self.section = section
  }
}

/// The keys of one object, in the order of the sample.
struct ConfigurationSection: Sendable {
  enum Shape: Sendable { case object, list }

  /// How messages call the place, as `plans[]`; empty for the file itself.
  let place: String
  let shape: Shape
  let keys: [ConfigurationKey]

  init(_ place: String, shape: Shape = .object, _ keys: [ConfigurationKey]) {
    self.place = place
    self.shape = shape
    self.keys = keys
  }

  var names: [String] { keys.map(\.name) }

  subscript(name: String) -> ConfigurationKey? { keys.first { $0.name == name } }
}
