/// Who may import whom. The table of the architecture, held here and nowhere else in code.
enum ImportTable {
  /// Modules of ours and packages each may import; the toolchain's own modules are always allowed.
  static let allowed: [String: Set<String>] = [
    "SourceModel": ["CSHA256"],
    "Language": ["CICU"],
    "GitStore": ["SourceModel", "CLibgit2", "CZlib", "CDeflate"],
    "Syntax": ["SourceModel", "CCommonMark", "Yams"],
    "Stories": ["SourceModel", "Syntax", "Language"],
    "Outputs": ["SourceModel", "Syntax", "Stories", "Language", "CZip", "CZlib"],
    "Programs": ["SourceModel", "CFontconfig"],
    // Not GitStore: it gets a Snapshot, a Chronicle and an ObjectReader and never asks where they came from.
    "Compilation": [
      "SourceModel", "Syntax", "Stories", "Outputs", "Programs", "Language", "CLinuxCalls",
      "CZlib",
    ],
    "Pictures": ["SourceModel"],
    "Preview": [
      "SourceModel", "GitStore", "Syntax", "Stories", "Outputs", "Compilation", "Language",
      "Hummingbird", "HummingbirdCore", "HTTPTypes", "NIOCore", "Logging",
    ],
    "CommandLineTool": [
      "SourceModel", "GitStore", "Syntax", "Stories", "Outputs", "Compilation", "Preview",
      "Programs", "Language", "Pictures",
      "ArgumentParser",
    ],
    "colophon": ["CommandLineTool"],
    "TestSupport": ["SourceModel"],
  ]

  /// What comes with the toolchain.
  static let toolchain: Set<String> = [
    "Swift", "Foundation", "FoundationEssentials", "FoundationXML", "Glibc", "Dispatch",
    "Synchronization", "Testing",
  ]

  /// C modules: each is imported by one module alone, so that its manners are handled in one place. zlib's are
  /// simple where nothing is unpacked.
  static let onlyImporter: [String: Set<String>] = [
    "CICU": ["Language"], "CLibgit2": ["GitStore"],
    "CZlib": ["GitStore", "Compilation", "Outputs"],
    "CDeflate": ["GitStore"],
    "CCommonMark": ["Syntax"],
    "CLinuxCalls": ["Compilation"], "CSHA256": ["SourceModel"],
    "CZip": ["Outputs"], "CFontconfig": ["Programs"],
    "Hummingbird": ["Preview"], "HummingbirdCore": ["Preview"], "HTTPTypes": ["Preview"],
    "NIOCore": ["Preview"],
    "Logging": ["Preview"],
    "Yams": ["Syntax"], "Mustache": ["Outputs"], "ArgumentParser": ["CommandLineTool"],
  ]
}
