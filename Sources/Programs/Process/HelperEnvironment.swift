/// What a helper program sees of the world around it.
enum HelperEnvironment {
  /// Nothing of ours but a place for what it keeps, which is removed, and an address at which no network is.
  static func bare(_ folder: String) -> [String] {
    let nobody = "http://127.0.0.1:9"
    return [
      "HOME=" + folder, "TMPDIR=" + folder, "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin",
      "http_proxy=" + nobody, "https_proxy=" + nobody, "HTTP_PROXY=" + nobody,
      "HTTPS_PROXY=" + nobody, "ALL_PROXY=" + nobody,
    ]
  }
}
