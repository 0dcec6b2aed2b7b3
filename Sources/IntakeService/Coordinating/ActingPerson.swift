// Who acts, and what they may do in each plan: every operation asks this value.

package import IntakeModel

/// A coordinator, or the machine's administrator, with a role in each plan.
package struct ActingPerson: Sendable, Equatable {
  /// As the history tells it.
  package let name: String
  /// `nl` or `en`.
  package let language: String
  /// Nil for the administrator, who owns every plan: they can read the store anyway.
  private let roles: [PlanID: Configuration.Role]?

  package init(_ coordinator: Configuration.Coordinator) {
    name = coordinator.name
    language = coordinator.language
    roles = coordinator.plans
  }

  /// Somebody who runs commands on the machine as the service's user and is no coordinator.
  package init(administrator login: String) {
    name = "sysadmin:\(login)"
    language = "nl"
    roles = nil
  }

  /// Their role in a plan; nil when they have none there.
  package func role(in plan: PlanID) -> Configuration.Role? { roles == nil ? .owner : roles?[plan] }

  /// Whether they may do in a plan what asks for this role.
  package func may(_ role: Configuration.Role, in plan: PlanID) -> Bool {
    self.role(in: plan).map { $0 >= role } ?? false
  }

  /// Complaints about a person are the owners' alone.
  package func seesComplaints(in plan: PlanID) -> Bool { may(.owner, in: plan) }

  /// The language of what they read.
  package var words: any CoordinatorLanguage { coordinatorLanguage(language) }
}

extension Configuration {
  /// Who acts when this user of the machine runs a command.
  package func actor(login: String) -> ActingPerson {
    coordinator(login: login).map(ActingPerson.init) ?? ActingPerson(administrator: login)
  }
}
