// How coordinators sign in: links and codes that are used up, sessions that end. Only hashes are kept.

internal import Digests

/// A way in, as it goes into a mail; the store keeps its hashes only.
package struct SignInOffer: Sendable {
  /// 256 random bits, in characters that stand in a path.
  package var token: String
  /// Six digits; nil where nobody asked.
  package var code: String?
  package var expiresAt: Int64
}

/// A session that has just begun.
package struct NewSession: Sendable {
  /// For the cookie.
  package var token: String
  package var session: Session
}

/// Somebody who is signed in.
package struct Session: Sendable, Equatable {
  /// As `MailAddress.identity`.
  package var coordinator: String
  package var signedInAt: Int64
  package var isRemembered: Bool
  package var expiresAt: Int64
  /// What every form of this session holds.
  package var formToken: String
}

/// How typing a code ended.
package enum CodeOutcome: Sendable {
  case signedIn(NewSession)
  case wrong
  /// Tried too often, or there is none.
  case spent
}

/// How long a session lasts, in seconds.
package struct SessionTerm: Sendable {
  package static let ordinary: Int64 = 12 * 3_600
  package static let remembered: Int64 = 30 * 86_400
}

extension PlanStore {
  /// Links that are mailed to one coordinator in an hour because somebody asked.
  package static let linksAnHour = 5
  /// Tries for each code.
  package static let codeTries = 5

  /// Makes a way in; nil when so many were asked for within the hour.
  /// - Parameters:
  ///   - coordinator: as `MailAddress.identity`.
  ///   - visit: what the browser holds that asked; nil in a digest, which nobody asked for and has no code.
  package func offerSignIn(to coordinator: String, visit: String?, lasting seconds: Int64, now: Int64)
    throws(StorageError) -> SignInOffer?
  {
    try database.transaction { () throws(StorageError) in
      if visit != nil {
        let asked = try database.count(
          "SELECT count(*) FROM sign_in WHERE coordinator = ?1 AND at > ?2 AND visit_hash IS NOT NULL",
          [.text(coordinator), .integer(now - 3_600)])
        guard asked < Self.linksAnHour else { return nil }
      }
      let token = randomToken()
      let code = visit.map { _ in sixDigits() }
      try database.run(
        """
        INSERT INTO sign_in (coordinator, token_hash, code_hash, visit_hash, at, expires_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        """,
        [
          .text(coordinator), .blob(hash("link", token)), Self.codeHash(code, visit),
          visit.map { .blob(hash("visit", $0)) } ?? .null, .integer(now), .integer(now + seconds),
        ])
      return SignInOffer(token: token, code: code, expiresAt: now + seconds)
    }
  }

  /// Whether a link could still be used; changes nothing.
  package func isSignIn(_ token: String, now: Int64) throws(StorageError) -> Bool {
    try database.count(
      "SELECT count(*) FROM sign_in WHERE token_hash = ?1 AND used_at IS NULL AND expires_at > ?2",
      [.blob(hash("link", token)), .integer(now)]) == 1
  }

  /// Uses up a link and begins a session; nil when it was used, is too old, or never was.
  package func signIn(link token: String, isRemembered: Bool, now: Int64) throws(StorageError) -> NewSession? {
    try database.transaction { () throws(StorageError) in
      let coordinator = try database.first(
        """
        UPDATE sign_in SET used_at = ?2 WHERE token_hash = ?1 AND used_at IS NULL AND expires_at > ?2
        RETURNING coordinator
        """, [.blob(hash("link", token)), .integer(now)]
      ) { $0.text(0) }
      guard let coordinator else { return nil }
      return try begin(coordinator, isRemembered: isRemembered, now: now)
    }
  }

  /// Uses up the code that was asked for with this visit.
  package func signIn(code: String, visit: String, isRemembered: Bool, now: Int64) throws(StorageError) -> CodeOutcome {
    try database.transaction { () throws(StorageError) in
      let open = try database.rows(
        """
        SELECT id, code_hash, coordinator FROM sign_in
        WHERE visit_hash = ?1 AND used_at IS NULL AND expires_at > ?2 AND tries < ?3
        """, [.blob(hash("visit", visit)), .integer(now), .int(Self.codeTries)]
      ) { (id: $0.int64(0), hash: $0.blob(1), coordinator: $0.text(2)) }
      guard !open.isEmpty else { return .spent }
      // A wrong one counts against each code that could have been meant.
      for row in open { try database.run("UPDATE sign_in SET tries = tries + 1 WHERE id = ?1", [.integer(row.id)]) }
      let typed = hmacSHA256(key: Array(visit.utf8), Array("code\n\(code)".utf8))
      guard let right = open.first(where: { constantTimeEqual($0.hash, typed) }) else { return .wrong }
      try database.run("UPDATE sign_in SET used_at = ?2 WHERE id = ?1", [.integer(right.id), .integer(now)])
      return .signedIn(try begin(right.coordinator, isRemembered: isRemembered, now: now))
    }
  }

  private func begin(_ coordinator: String, isRemembered: Bool, now: Int64) throws(StorageError) -> NewSession {
    let token = randomToken()
    let expires = now + (isRemembered ? SessionTerm.remembered : SessionTerm.ordinary)
    try database.run(
      """
      INSERT INTO session (token_hash, coordinator, signed_in_at, is_remembered, expires_at)
      VALUES (?1, ?2, ?3, ?4, ?5)
      """,
      [.blob(hash("session", token)), .text(coordinator), .integer(now), .flag(isRemembered), .integer(expires)])
    return NewSession(
      token: token,
      session: Session(
        coordinator: coordinator, signedInAt: now, isRemembered: isRemembered, expiresAt: expires,
        formToken: formToken(of: token)))
  }

  /// The session of a cookie's token; nil when there is none (any more).
  package func session(_ token: String, now: Int64) throws(StorageError) -> Session? {
    try database.first(
      """
      SELECT coordinator, signed_in_at, is_remembered, expires_at FROM session WHERE token_hash = ?1 AND expires_at > ?2
      """, [.blob(hash("session", token)), .integer(now)]
    ) { row in
      Session(
        coordinator: row.text(0), signedInAt: row.int64(1), isRemembered: row.flag(2), expiresAt: row.int64(3),
        formToken: formToken(of: token))
    }
  }

  /// Ends a session: its cookie is worth nothing from then on.
  package func endSession(_ token: String) throws(StorageError) {
    try database.run("DELETE FROM session WHERE token_hash = ?1", [.blob(hash("session", token))])
  }

  /// Ends every session of a coordinator, and every link that was not used.
  package func endAllSessions(of coordinator: String) throws(StorageError) {
    try database.transaction { () throws(StorageError) in
      try database.run("DELETE FROM session WHERE coordinator = ?1", [.text(coordinator)])
      try database.run("DELETE FROM sign_in WHERE coordinator = ?1 AND used_at IS NULL", [.text(coordinator)])
    }
  }

  /// Lets go of what has ended: sessions and, a day after their end, links.
  package func dropEndedSessions(now: Int64) throws(StorageError) {
    try database.run("DELETE FROM session WHERE expires_at <= ?1", [.integer(now)])
    try database.run("DELETE FROM sign_in WHERE expires_at <= ?1", [.integer(now - 86_400)])
  }

  /// What a form holds that belongs to this secret, a session's or a visit's: whoever cannot read the secret cannot
  /// make it.
  package func formToken(of secret: String) -> String { hexadecimal(hash("form", secret)) }

  /// Notes that the digest of a day is made, or not needed.
  /// - Returns: whether it was not yet.
  package func claimDigest(of coordinator: String, day: String) throws(StorageError) -> Bool {
    try database.run(
      """
      INSERT INTO digest (coordinator, day) VALUES (?1, ?2)
      ON CONFLICT (coordinator) DO UPDATE SET day = ?2 WHERE day < ?2
      """, [.text(coordinator), .text(day)]) == 1
  }

  /// Keyed, so that a copy of the database alone recognises nothing either.
  private func hash(_ purpose: String, _ secret: String) -> [UInt8] {
    hmacSHA256(key: tokenKey, Array("\(purpose)\n\(secret)".utf8))
  }

  /// A million codes are quickly tried: the key is what only the asking browser holds.
  private static func codeHash(_ code: String?, _ visit: String?) -> SQLValue {
    guard let code, let visit else { return .null }
    return .blob(hmacSHA256(key: Array(visit.utf8), Array("code\n\(code)".utf8)))
  }
}

/// 256 random bits in hexadecimal digits.
package func randomToken() -> String { hexadecimal(randomBytes(32)) }

/// Uniform: what would favour small numbers is drawn again.
private func sixDigits() -> String {
  while true {
    let number = randomBytes(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    guard number < 4_294_000_000 else { continue }
    let digits = String(number % 1_000_000)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }
}
