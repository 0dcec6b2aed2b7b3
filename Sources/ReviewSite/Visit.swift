// A request that was let in, with everything its handler may use.

internal import IntakeModel
internal import IntakeService
internal import PlanStorage

/// Why a handler does not answer with a page.
enum VisitProblem: Error {
  /// There is nothing there, or nothing that they may see.
  case notFound
  /// The form is not one of ours.
  case badForm
}

/// What a handler gets.
struct Visit {
  let site: Site
  let request: SiteRequest
  /// The names of the pattern.
  let parameters: [String: String]
  /// Empty unless something was posted.
  let form: FormFields
  let query: FormFields
  /// Nil only where anyone may go.
  let signedIn: SignedIn?
  /// What the browser holds before anybody signs in; made for this request where it held nothing.
  let visit: String
  /// The plan of the path, of which they have a role.
  let plan: Configuration.PlanSettings?
  let now: Int64

  /// Who is there.
  struct SignedIn {
    let coordinator: Configuration.Coordinator
    let session: Session
    /// Of the cookie.
    let token: String
  }

  var store: PlanStore { site.store }
  var coordinator: Configuration.Coordinator? { signedIn?.coordinator }
  /// In the plan of the path.
  var role: Configuration.Role? { plan.flatMap { coordinator?.plans[$0.id] } }
  /// What each form of this visit holds.
  var formToken: String { signedIn?.session.formToken ?? store.formToken(of: visit) }
  var words: SiteWords { SiteWords.of(language) }

  /// The coordinator's; before that the browser's.
  var language: String { coordinator?.language ?? request.language }

  func number(_ name: String) throws -> Int {
    guard let text = parameters[name], (1...9).contains(text.utf8.count),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text)
    else { throw VisitProblem.notFound }
    return number
  }

  /// The plan of the path; only routes that ask for a role have one.
  func settings() throws -> Configuration.PlanSettings {
    guard let plan else { throw VisitProblem.notFound }
    return plan
  }

  /// The plan's text as it stands now.
  func currentPlan() throws -> Plan {
    guard let plan = try store.currentPlan(try settings().id) else { throw VisitProblem.notFound }
    return plan
  }
}
