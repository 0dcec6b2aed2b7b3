// Where wishes to sign in are left: the page only notes them, so that its answer is the same, and as fast, for every
// address.

internal import Synchronization

/// Somebody asked for a link.
package struct SignInWish: Sendable, Equatable {
  /// As typed.
  package var address: String
  /// What their browser holds, which the code is bound to.
  package var visit: String
  /// Where they want to go then: a path of this site.
  package var next: String?
}

/// Shared by the server's thread, which leaves wishes, and the thread that mails the links.
package final class SignInDesk: Sendable {
  private let wishes = Mutex<[SignInWish]>([])
  private let wake: @Sendable () -> Void
  /// A person asks once; what a flood leaves beyond this is dropped.
  static let mostWaiting = 100

  /// - Parameter wake: called for each wish.
  package init(wake: @escaping @Sendable () -> Void) { self.wake = wake }

  func leave(_ wish: SignInWish) {
    wishes.withLock { if $0.count < Self.mostWaiting { $0.append(wish) } }
    wake()
  }

  /// The wishes so far, which are then no longer there.
  package func take() -> [SignInWish] {
    wishes.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
