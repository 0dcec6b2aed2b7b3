// What a route is: a method, a pattern of the path, who may go there, and what answers.

internal import IntakeService

/// A row of the table of routes.
struct Route: Sendable {
  enum Method: String, Sendable {
    case get = "GET"
    case post = "POST"
  }

  /// Who may go there. Whoever may not is not told that it exists.
  enum Access: Sendable, Equatable {
    /// Signing in, and how the pages look.
    case anyone
    /// Whoever looks after any plan.
    case signedIn
    /// With this role, or more, in the plan of the path.
    case role(Configuration.Role)
    /// The same, signed in a moment ago: for what takes data out, erases it, or writes to many.
    case fresh(Configuration.Role)
  }

  let method: Method
  /// Segments; one that begins with a colon takes any.
  let pattern: [String]
  let access: Access
  let answer: @Sendable (Visit) throws -> SiteResponse

  init(
    _ method: Method, _ pattern: String, _ access: Access,
    _ answer: @escaping @Sendable (Visit) throws -> SiteResponse
  ) {
    self.method = method
    self.pattern = pattern.split(separator: "/").map(String.init)
    self.access = access
    self.answer = answer
  }

  /// The values of the pattern's names; nil when the path does not fit.
  func match(_ path: [String]) -> [String: String]? {
    guard path.count == pattern.count else { return nil }
    var values: [String: String] = [:]
    for (expected, segment) in zip(pattern, path) {
      if expected.hasPrefix(":") {
        values[String(expected.dropFirst())] = segment
      } else if expected != segment {
        return nil
      }
    }
    return values
  }
}
