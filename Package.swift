// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with: Swift 6, imports that say who sees them, no warning left.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// How the released program is linked: by the toolchain's own lld, with the hundred thousand places that are put right
/// at each start in a short list (DT_RELR, glibc 2.36). That takes 5 MB less memory.
let smallStart: [LinkerSetting] = [
  .unsafeFlags(
    ["-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs"],
    .when(platforms: [.linux], configuration: .release))
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = [])
  -> Target
{
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"], resources: resources,
    swiftSettings: strict)
}

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "colophon",
  products: [.executable(name: "colophon", targets: ["colophon"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    // Without its traits: they bring a reader of configurations and all of Foundation.
    .package(
      url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(name: "CLibgit2", pkgConfig: "libgit2", providers: [.apt(["libgit2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    // Calls of Linux that the Glibc module leaves out.
    .systemLibrary(name: "CLinuxCalls"),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CFontconfig", pkgConfig: "fontconfig", providers: [.apt(["libfontconfig-dev"])]),

    // Of libcmark-dev; in C files, since its allocator is a table of C functions.
    .target(name: "CCommonMark", linkerSettings: [.linkedLibrary("cmark")]),

    // Of libicu-dev; in C files, since its headers are not Foundation's of the same names.
    .target(
      name: "CICU", linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),

    // One step of SHA-256 in the processor's own instructions, with nothing but C in it.
    .target(name: "CSHA256"),

    // A leaf: it may depend on nothing of ours. ArchitectureTests hold the whole table.
    module("SourceModel", ["CSHA256"]),
    module("Language", ["CICU"]),
    module("GitStore", ["SourceModel", "CLibgit2", "CZlib", "CDeflate"]),
    module("Syntax", ["SourceModel", "CCommonMark", yams]),
    module("Stories", ["SourceModel", "Syntax", "Language"]),
    module("Outputs", ["SourceModel", "Syntax", "Stories", "Language", "CZip", "CZlib"]),
    // Starts other people's programs.
    module("Programs", ["SourceModel", "CFontconfig"]),
    module(
      "Compilation",
      ["SourceModel", "Syntax", "Stories", "Outputs", "Programs", "CLinuxCalls", "CZlib"]),
    // Photographs are made by a second program, a package of its own in Sources/colophon-pictures: this one starts it.
    module("Pictures", ["SourceModel"]),
    // The server is in it alone.
    module(
      "Preview",
      ["SourceModel", "GitStore", "Syntax", "Stories", "Outputs", "Compilation", hummingbird]),
    module(
      "CommandLineTool",
      [
        "SourceModel", "GitStore", "Syntax", "Stories", "Outputs", "Programs", "Compilation",
        "Preview", "Pictures", arguments,
      ]),
    .executableTarget(
      name: "colophon", dependencies: ["CommandLineTool"], swiftSettings: strict,
      linkerSettings: smallStart),
    // What `make bench` measures; it is in no product.
    .executableTarget(
      name: "chronicle-bench", dependencies: ["SourceModel", "GitStore"], path: "bench/chronicle",
      swiftSettings: strict),

    module("TestSupport", ["SourceModel"]),
    tests("SourceModelTests", ["SourceModel"]),
    tests("GitStoreTests", ["SourceModel", "GitStore"]),
    tests("SyntaxTests", ["SourceModel", "Syntax"]),
    tests("LanguageTests", ["Language"]),
    tests("StoriesTests", ["SourceModel", "Syntax", "Stories", "Language"]),
    tests(
      // The library that templates were filled with before is what ours is compared with.
      "OutputsTests",
      ["SourceModel", "Syntax", "Stories", "Outputs", "Language", "CZip", mustache],
      resources: [.copy("BodyResources"), .copy("Golden")]),
    tests("PicturesTests", ["SourceModel", "Pictures"]),
    tests("ProgramsTests", ["SourceModel", "Programs"]),
    tests(
      "CompilationTests",
      ["SourceModel", "Syntax", "Stories", "Outputs", "Programs", "Compilation"]),
    tests(
      "PreviewTests",
      ["SourceModel", "GitStore", "Syntax", "Stories", "Outputs", "Compilation", "Preview"]),
    tests(
      "CommandLineToolTests",
      [
        "SourceModel", "GitStore", "Syntax", "Stories", "Outputs", "Programs", "Compilation",
        "CommandLineTool", "CZlib",
      ]),
    tests("ArchitectureTests", []),
  ]
)
