// RFC 8601 §2.2 as filters write it, and as attackers would.

import Testing

@testable import Screening

struct AuthenticationResultsTests {
  /// A field and its parts in one line: `id/version method/version=result(reason)[ptype.name=value …] …`.
  static let fields: [(String, String?)] = [
    ("mx.plan.example; none", "mx.plan.example/1"),
    ("mx.plan.example;none", "mx.plan.example/1"),
    ("mx.plan.example", "mx.plan.example/1"),
    ("MX.Plan.Example 1; spf=pass", "mx.plan.example/1 spf/1=pass()[]"),
    ("mx 2; spf=pass", nil),
    ("mx 1 x; spf=pass", nil),
    ("", nil), (";", nil), ("; spf=pass", nil), ("spf=pass smtp.mailfrom=a.example", nil), ("(mx.plan.example", nil),
    ("\"mx.plan.example\"; spf=pass", "mx.plan.example/1 spf/1=pass()[]"),
    ("(a) mx (b) 1 (c) ; (d) spf (e) = (f) pass (g)", "mx/1 spf/1=pass()[]"),
    ("mx; spf=pass smtp.mailfrom=jan@a.example", "mx/1 spf/1=pass()[smtp.mailfrom=jan@a.example]"),
    ("mx; spf=pass smtp . mailfrom = a.example", "mx/1 spf/1=pass()[smtp.mailfrom=a.example]"),
    ("mx; dkim/2=pass header.d=a.example", "mx/1 dkim/2=pass()[header.d=a.example]"),
    ("mx; dkim / 2 = pass header.d=a.example", "mx/1 dkim/2=pass()[header.d=a.example]"),
    (
      "mx; dkim=pass header.b=\"ab/c+d==\" header.i=@a.example",
      "mx/1 dkim/1=pass()[header.b=ab/c+d== header.i=@a.example]"
    ),
    ("mx; dkim=pass header.b=ab/c+d==", "mx/1 dkim/1=pass()[header.b=ab/c+d==]"),
    ("mx; dkim=fail reason=\"bad; \\\"sig\\\"\" header.d=a", "mx/1 dkim/1=fail(bad; \"sig\")[header.d=a]"),
    (
      "mx; spf=pass smtp.mailfrom=\"a; dmarc=pass\"@b.example",
      "mx/1 spf/1=pass()[smtp.mailfrom=a; dmarc=pass@b.example]"
    ),
    ("mx; dkim=pass (a; dmarc=pass (b)) header.d=a", "mx/1 dkim/1=pass()[header.d=a]"),
    ("mx; dkim=pass (a\\) b) header.d=a", "mx/1 dkim/1=pass()[header.d=a]"),
    (
      "mx; dmarc=pass action=none header.from=a;compauth=pass reason=100",
      "mx/1 dmarc/1=pass()[.action=none header.from=a] compauth/1=pass(100)[]"
    ),
    ("mx; spf=pass; dkim=none; dmarc=fail;", "mx/1 spf/1=pass()[] dkim/1=none()[] dmarc/1=fail()[]"),
    ("mx;; spf=pass ;", "mx/1 spf/1=pass()[]"),
    ("mx; spf pass; dkim=pass", "mx/1 dkim/1=pass()[]"),
    ("mx; spf=; dkim=pass", "mx/1 dkim/1=pass()[]"),
    ("mx; spf=pass smtp.=x; dkim=pass", "mx/1 dkim/1=pass()[]"),
    ("mx; spf=pass smtp.mailfrom; dkim=pass", "mx/1 dkim/1=pass()[]"),
    ("mx; spf/x=pass; dkim=pass", "mx/1 dkim/1=pass()[]"),
    ("mx; spf=pass smtp.mailfrom=\"open; dkim=pass", "mx/1"),
    ("mx; spf=pass (open; dkim=pass", "mx/1"),
    (
      "mx; iprev=pass policy.iprev=192.0.2.1; auth=pass (cram-md5) smtp.auth=x@a.example",
      "mx/1 iprev/1=pass()[policy.iprev=192.0.2.1] auth/1=pass()[smtp.auth=x@a.example]"
    ),
  ]

  @Test("fields are taken apart", arguments: fields)
  func parse(_ field: String, _ expected: String?) {
    #expect(AuthenticationResults(field).map(describe) == expected)
  }

  private func describe(_ field: AuthenticationResults) -> String {
    let results = field.results.map { result in
      let properties = result.properties.map { "\($0.type).\($0.name)=\($0.value)" }.joined(separator: " ")
      return " \(result.method)/\(result.methodVersion)=\(result.result)(\(result.reason ?? ""))[\(properties)]"
    }
    return "\(field.authservID)/\(field.version)\(results.joined())"
  }

  @Test("no more results are read than anybody writes")
  func bounded() {
    let field = "mx" + String(repeating: "; spf=pass", count: 10_000)
    #expect(AuthenticationResults(field)?.results.count == AuthenticationResults.mostResults)
  }

  @Test("random and deeply nested fields end, and never become a pass that is not there")
  func hostile() {
    var seed: UInt64 = 20_261_121
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(truncatingIfNeeded: (seed >> 33) % UInt64(bound))
    }
    let pieces = [
      "(", ")", "\"", "\\", ";", "=", ".", "/", " ", "\t", "mx", "spf", "dkim", "fail", "header", "d", "@", "\u{0}",
      "é", "1", "\u{7F}",
    ]
    for _ in 0..<20_000 {
      let field = "mx;" + (0..<next(40)).map { _ in pieces[next(pieces.count)] }.joined()
      let results = AuthenticationResults(field)?.results ?? []
      #expect(results.allSatisfy { $0.result != "pass" })
      _ = isInternalHop(field)
      _ = bare(field)
    }
    #expect(AuthenticationResults("mx; " + String(repeating: "(", count: 100_000))?.results.isEmpty == true)
    #expect(bare(String(repeating: "(a", count: 50_000)) == "")
  }

  @Test(
    "fields without their comments",
    arguments: [
      ("no", "no"), ("No (x)", "no"), ("(a) no (b);(c) d = e", "no ; d = e"), ("Yes, score=9 (x)", "yes, score=9"),
      ("", ""), ("\u{1}no", "no"), ("\"No\"", "no"), ("bulk (a (b) c) x", "bulk x"),
    ])
  func bareWords(_ field: String, _ expected: String) {
    #expect(bare(field) == expected)
  }
}
