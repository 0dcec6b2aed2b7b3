// Whether others' checkers find the HTML valid.

import Foundation
import IntakeModel
import TestSupport
import Testing

@testable import Publishing

@Suite struct ValidityTests {
  @Test func tidyFindsNothingToSay() throws {
    let tidy = "/usr/bin/tidy"
    guard FileManager.default.isExecutableFile(atPath: tidy) else {
      throw StepFailed("tidy is missing: it checks the HTML. Tests/install test installs it.")
    }
    let directory = try makeTemporaryDirectory()
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: directory) } }
    var articles = [try SampleArticles.mokum(), try HostileTextTests.article("<b>\"&'")]
    articles += try ["samen-vooruit", "maakbanken", "riverside"].map(SampleArticles.fresh)
    for (index, article) in articles.enumerated() {
      for file in Publication.files(of: article) where file.name.hasSuffix(".html") {
        let page = directory.appendingPathComponent("\(index)-\(file.name)")
        let log = directory.appendingPathComponent("\(index)-\(file.name).log")
        try Data(Self.document(file)).write(to: page)
        let run = try RunningProgram(tidy, ["-quiet", "-errors", "-utf8", page.path], log: log)
        let status = try run.exitStatus(within: 20)
        let said = try String(contentsOf: log, encoding: .utf8)
        #expect(status == 0, "\(article.plan.id)/\(file.name): \(said)")
      }
    }
  }

  /// A fragment has to bring its styles along, in the body, where browsers read them and no standard has them: here
  /// they stand in the head.
  private static func document(_ file: PublishedFile) -> [UInt8] {
    guard file.name == "fragment.html" else { return file.bytes }
    let text = String(decoding: file.bytes, as: UTF8.self)
    guard let start = text.firstRange(of: "<style>"), let end = text.firstRange(of: "</style>\n") else { return [] }
    let style = text[start.lowerBound..<end.upperBound]
    let rest = text[..<start.lowerBound] + text[end.upperBound...]
    return Array(
      "<!DOCTYPE html><html lang=\"nl\"><head><title>x</title>\(style)</head><body><h1>x</h1>\(rest)</body></html>".utf8
    )
  }
}
