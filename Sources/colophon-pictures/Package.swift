// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that `swift build` of colophon needs no libvips: whoever has it builds this one too
// (`make` does), whoever has not gets everything but photographs.

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "colophon-pictures",
  products: [.executable(name: "colophon-pictures", targets: ["colophon-pictures"])],
  targets: [
    .systemLibrary(name: "CVips", pkgConfig: "vips", providers: [.apt(["libvips-dev"])]),
    // All calls of libvips, in C: most of them take as many arguments as one likes.
    .target(
      name: "CPictures", dependencies: ["CVips"], linkerSettings: [.linkedLibrary("gmodule-2.0")]),
    .target(name: "PictureWork", dependencies: ["CPictures"], swiftSettings: strict),
    .executableTarget(
      name: "colophon-pictures", dependencies: ["PictureWork"], swiftSettings: strict),
    .testTarget(
      name: "PictureWorkTests", dependencies: ["CPictures", "PictureWork", "colophon-pictures"],
      swiftSettings: strict),
  ]
)
