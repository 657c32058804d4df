// swift-tools-version: 6.2

import PackageDescription

/// What every target of ours is compiled with: the language's strict mode, and no warnings.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

/// A module of the program; `uses` are the arrows of the design, and `./check` holds imports to them.
func module(
  _ name: String, uses: [String] = [], packages: [Target.Dependency] = []
) -> Target {
  .target(
    name: name, dependencies: uses.map { .init(stringLiteral: $0) } + packages,
    swiftSettings: strict)
}

func program(_ name: String, uses: [String]) -> Target {
  .executableTarget(
    name: name, dependencies: uses.map { .init(stringLiteral: $0) }, swiftSettings: strict)
}

/// Tests of a module; `files` are folders of texts that they read beside their sources.
func tests(_ name: String, uses: [String] = [], files: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: ([name] + uses).map { .init(stringLiteral: $0) },
    exclude: files, swiftSettings: strict)
}

/// What serves others over sockets needs these; without the trait they are not even looked for.
let live: [Target.Dependency] = [
  .product(name: "Hummingbird", package: "hummingbird", condition: .when(traits: ["Live"])),
  .product(name: "HummingbirdCore", package: "hummingbird", condition: .when(traits: ["Live"])),
  .product(name: "HTTPTypes", package: "swift-http-types", condition: .when(traits: ["Live"])),
  .product(name: "NIOPosix", package: "swift-nio", condition: .when(traits: ["Live"])),
  .product(name: "NIOCore", package: "swift-nio", condition: .when(traits: ["Live"])),
  .product(name: "Logging", package: "swift-log", condition: .when(traits: ["Live"])),
]

let package = Package(
  name: "kaosai",
  products: [
    .executable(name: "kaosai", targets: ["kaosai"]),
    .executable(name: "kaosai-bench", targets: ["kaosai-bench"]),
    .executable(name: "kaosai-live", targets: ["kaosai-live"]),
  ],
  traits: [
    .default(enabledTraits: []),
    .trait(name: "Live", description: "The big screen of contests, served to browsers."),
  ],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/hummingbird.git", exact: "2.28.1"),
    .package(url: "https://github.com/apple/swift-nio.git", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-log.git", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-http-types.git", exact: "1.8.0"),
  ],
  targets: [
    // Values and rules: the toolchain alone.
    module("ExamModel"),
    module("JSONText"),
    module("Arguments"),
    module("ExamSession", uses: ["ExamModel"]),
    module("Competition", uses: ["ExamModel"]),
    module("Wording", uses: ["ExamModel", "Competition"]),
    module("Grading", uses: ["ExamModel"]),
    module("Learning", uses: ["ExamModel", "Grading"]),

    // Files and the store.
    module("FileContainers", uses: ["CZip", "CXML2"]),
    module("Tables", uses: ["ExamModel", "FileContainers", "CXLSXWriter"]),
    module("BankLoader", uses: ["ExamModel", "JSONText", "Tables", "FileContainers"]),
    module("ExamFiles", uses: ["ExamModel", "Competition", "CYAML"]),
    module("ResultStore", uses: ["ExamModel", "JSONText", "CSQLite"]),

    // What people meet.
    module(
      "Reports",
      uses: ["ExamModel", "Grading", "Wording", "Tables", "FileContainers", "JSONText"]),
    module("BigScreen", uses: ["ExamModel", "Competition", "Wording", "JSONText"]),
    module(
      "QuizRunner", uses: ["ExamModel", "Competition", "ExamSession", "Wording", "BigScreen"]),
    module("Platform", uses: ["ExamModel", "CTerminal", "CCrypto"]),
    program(
      "kaosai",
      uses: [
        "ExamModel", "JSONText", "Arguments", "ExamSession", "Competition", "Grading", "Learning",
        "Wording",
        "FileContainers", "Tables", "BankLoader", "ExamFiles", "ResultStore", "QuizRunner",
        "Reports", "BigScreen", "Platform",
      ]),
    program(
      "kaosai-bench",
      uses: [
        "ExamModel", "ExamSession", "Competition", "FileContainers", "BankLoader", "ResultStore",
        "Wording",
        "Platform", "Grading", "Learning", "CTerminal", "CSQLite",
      ]),

    // Behind the trait Live; without it there is only the page.
    module("LiveHost", packages: live),
    program("kaosai-live", uses: ["LiveHost", "Platform", "ExamModel"]),

    // C: the system's libraries and a shim for what Swift cannot call.
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(name: "CTerminal"),

    // Tests.
    module("ExamTesting", uses: ["ExamModel"]),
    tests("ExamModel", uses: ["ExamTesting"]),
    tests("JSONText"),
    tests("Arguments"),
    tests("ExamSession", uses: ["ExamModel", "ExamTesting"], files: ["Fixtures"]),
    tests("Competition", uses: ["ExamModel", "ExamTesting"]),
    tests("Wording", uses: ["ExamModel", "Competition"]),
    tests("BigScreen", uses: ["ExamModel", "ExamTesting", "Competition", "Wording", "JSONText"]),
    tests("LiveHost"),
    tests("Grading", uses: ["ExamModel"]),
    tests("Learning", uses: ["ExamModel", "ExamTesting", "Grading"], files: ["Fixtures"]),
    tests(
      "Reports",
      uses: ["ExamModel", "ExamTesting", "Grading", "Wording", "Tables", "FileContainers"],
      files: ["Snapshots"]),
    tests("Tables", uses: ["ExamModel", "FileContainers"]),
    tests("FileContainers"),
    tests(
      "BankLoader", uses: ["ExamModel", "ExamTesting", "JSONText", "Tables", "FileContainers"]),
    tests("ExamFiles", uses: ["ExamModel", "Competition", "ExamTesting"]),
    tests("ResultStore", uses: ["ExamModel", "ExamTesting", "JSONText", "CSQLite"]),
    tests(
      "QuizRunner",
      uses: ["ExamModel", "Competition", "ExamSession", "ExamTesting", "Wording", "BigScreen"],
      files: ["Snapshots"]),
    tests("Platform", uses: ["ExamModel", "ExamTesting", "CTerminal"]),
    tests(
      "kaosai",
      uses: [
        "ExamModel", "ExamSession", "ExamFiles", "BankLoader", "Platform", "ExamTesting",
        "JSONText", "Tables",
        "CTerminal", "CSQLite",
      ],
      files: ["CommandLine/Snapshots", "Learning/Snapshots", "Fixtures"]),
    tests("kaosai-bench", uses: ["kaosai"]),
  ],
  swiftLanguageModes: [.v6]
)
