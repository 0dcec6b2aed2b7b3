// swift-tools-version: 6.2
import PackageDescription

/// Settings of every Swift module here: language mode 6, every warning an error, imports private by default.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A C library of the distribution: `Sources/<name>` holds its module map and typed shims.
func system(_ name: String, _ pkgConfig: String? = nil, debian: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([debian])])
}

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func program(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// Tests are not optimised themselves, also where what they test is: compiling them takes half the time.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"], path: "Tests/\(name)", exclude: exclude,
    swiftSettings: strict + [.unsafeFlags(["-Onone"])])
}

let package = Package(
  name: "gehoord",
  products: [
    .executable(name: "gehoord", targets: ["gehoord"]),
    .executable(name: "gehoor", targets: ["gehoor"]),
  ],
  targets: [
    system("CCurl", "libcurl", debian: "libcurl4-openssl-dev"),
    system("CSQLite", "sqlite3", debian: "libsqlite3-dev"),
    system("CStemmer", debian: "libstemmer-dev"),
    system("CLinear", debian: "liblinear-dev"),
    system("CSystemd", "libsystemd", debian: "libsystemd-dev"),
    system("CIconv", debian: "libc6-dev"),
    system("CCrypto", "libcrypto", debian: "libssl-dev"),
    system("CMicrohttpd", "libmicrohttpd", debian: "libmicrohttpd-dev"),

    module("IntakeModel"),
    module("Digests", ["CCrypto"]),
    module("Markup"),
    module("MailParsing", ["IntakeModel", "CIconv"]),
    module("Screening", ["IntakeModel"]),
    module("Understanding", ["IntakeModel", "CStemmer", "CLinear"]),
    module("MaildirInbox", ["IntakeModel", "Digests"]),
    module("PlanStorage", ["IntakeModel", "Digests", "CSQLite"]),
    module("Outgoing", ["IntakeModel", "Digests", "CCurl"]),
    module("Publishing", ["IntakeModel", "Markup"]),
    module(
      "IntakeService",
      [
        "IntakeModel", "Digests", "Markup", "MailParsing", "Screening", "Understanding", "MaildirInbox",
        "PlanStorage", "Outgoing", "Publishing", "CSystemd",
      ]),
    module(
      "ReviewSite",
      ["IntakeService", "IntakeModel", "Digests", "Markup", "MaildirInbox", "PlanStorage", "CMicrohttpd"]),
    program("gehoord", ["IntakeService", "ReviewSite"]),
    program("gehoor", ["IntakeService", "IntakeModel", "MaildirInbox", "PlanStorage", "Understanding"]),

    .executableTarget(
      name: "basemodel", dependencies: ["IntakeModel", "Understanding"], path: "Tests/basemodel",
      swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .target(
      name: "HostileMails", dependencies: ["IntakeModel"], path: "Tests/HostileMails", swiftSettings: strict),
    .executableTarget(
      name: "benchmark",
      dependencies: [
        "MailParsing", "Understanding", "HostileMails", "IntakeModel", "IntakeService", "PlanStorage", "Publishing",
        "ReviewSite",
      ],
      path: "Tests/benchmark/program", swiftSettings: strict),
    tests("IntakeModelTests", ["IntakeModel"]),
    tests("DigestsTests", ["Digests"]),
    tests("MailParsingTests", ["MailParsing", "HostileMails", "IntakeModel"]),
    tests("ScreeningTests", ["Screening", "IntakeModel"]),
    tests("UnderstandingTests", ["Understanding", "IntakeModel"]),
    tests("MaildirInboxTests", ["MaildirInbox", "IntakeModel"]),
    tests("PlanStorageTests", ["PlanStorage", "IntakeModel"]),
    tests("OutgoingTests", ["Outgoing", "IntakeModel", "Digests"]),
    tests("PublishingTests", ["Publishing", "IntakeModel", "Markup"]),
    tests("ReviewSiteTests", ["ReviewSite", "IntakeService", "IntakeModel", "Markup", "PlanStorage"]),
    tests(
      "IntakeServiceTests",
      ["IntakeService", "IntakeModel", "MaildirInbox", "PlanStorage", "Screening", "Understanding"]),
    tests("ProgramTests", []),
    tests("BrowserTests", [], exclude: ["drive.py"]),
    tests("EndToEnd", []),
    tests("HouseTests", []),
  ]
)
