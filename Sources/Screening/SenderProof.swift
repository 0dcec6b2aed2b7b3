// How far the From address of a mail is proved: trusted results, and alignment with the author's domain.

internal import IntakeModel

/// The proof for the only address in From, by RFC 8601 and RFC 7489.
struct SenderProof: Equatable {
  var authentication = Authentication.none
  /// Whether `dmarc=pass` or an aligned `dkim=pass` covers the author's domain, so that the From address may be
  /// written to even though the envelope sender is another.
  var coversAuthor = false

  init(_ mail: Mail, _ fields: FieldIndex, _ context: ScreeningContext) {
    if let assumed = context.assumedAuthentication {
      authentication = assumed
      coversAuthor = assumed == .passed
      return
    }
    guard mail.from.mailboxes.count == 1, !mail.from.hasGroups,
      let author = domain(ofAddress: mail.from.mailboxes[0].address)
    else { return }
    // RFC 8601 §2.3: of a version of a method that is not known nothing is understood.
    let results = trustedResults(in: mail, fields, context).flatMap(\.results).filter { $0.methodVersion == 1 }
    judge(results, author)
  }

  private mutating func judge(_ results: [AuthenticationResults.MethodResult], _ author: String) {
    let policies = results.filter { $0.method == "dmarc" }
    if policies.contains(where: { $0.result == "fail" }) {
      authentication = .failed
      return
    }
    // RFC 7489 §11.1 checks the domain of From; a pass for another domain says nothing of this author, and results
    // that contradict each other prove nothing.
    let hasPolicy =
      !policies.isEmpty
      && policies.allSatisfy { policy in
        policy.result == "pass" && (policy.value("header", "from").map { isAligned(bareDomain($0), author) } ?? true)
      }
    let hasSignature = results.contains { $0.method == "dkim" && $0.result == "pass" && isSigned($0, by: author) }
    let hasHost = results.contains { $0.method == "spf" && $0.result == "pass" && isSent($0, by: author) }
    coversAuthor = hasPolicy || hasSignature
    authentication = hasPolicy || hasSignature || hasHost ? .passed : .none
  }

  /// DKIM's domain is that of `header.d`, or of `header.i` when only that is told (RFC 8601 §2.7.1).
  private func isSigned(_ result: AuthenticationResults.MethodResult, by author: String) -> Bool {
    guard let signer = result.value("header", "d") ?? result.value("header", "i") else { return false }
    return isAligned(bareDomain(signer), author)
  }

  /// SPF's domain is that of the envelope sender; a result for the HELO name is no identity of an author.
  private func isSent(_ result: AuthenticationResults.MethodResult, by author: String) -> Bool {
    guard let sender = result.value("smtp", "mailfrom") else { return false }
    return isAligned(bareDomain(sender), author)
  }
}

/// The domain after the last `@`, in lower case; nil when there is none.
func domain(ofAddress address: String) -> String? {
  let bytes = address.utf8
  guard let at = bytes.lastIndex(of: UInt8(ascii: "@")) else { return nil }
  let domain = bytes[bytes.index(after: at)...]
  return domain.isEmpty ? nil : lowercase(String(Substring(domain)))
}

/// The domain of `local@domain`, `@domain`, `<local@domain>` or `domain`, in lower case, without a final dot.
private func bareDomain(_ text: String) -> String {
  let bytes = Array(text.utf8)
  var domain = bytes.lastIndex(of: UInt8(ascii: "@")).map { bytes[($0 + 1)...] } ?? bytes[...]
  while let last = domain.last, last == UInt8(ascii: ">") || last == UInt8(ascii: ".") { domain.removeLast() }
  return lowercase(domain)
}
