import CLibgit2
import SourceModel

/// What a name in a repository leads to.
enum ReferenceTarget {
  case object(RawID)
  /// A symbolic reference whose last name does not exist.
  case unborn(String)
  case absent
}

extension Repository {
  /// What HEAD holds when it is symbolic: the full name of a branch.
  borrowing func headBranch() throws(GitError) -> String? {
    var branch: String?
    let failure = handle.withPointer { repository in
      Library.failure {
        var reference: OpaquePointer?
        let status = git_reference_lookup(&reference, repository, "HEAD")
        guard status >= 0 else { return status }
        defer { git_reference_free(reference) }
        if let name = git_reference_symbolic_target(reference) { branch = String(cString: name) }
        return status
      }
    }
    if let failure { throw .unreadableReference(name: "HEAD", why: failure.message) }
    return branch
  }

  /// Follows a full name (`refs/heads/main`, `HEAD`) to an object, ten symbolic steps at most.
  borrowing func target(of name: String) throws(GitError) -> ReferenceTarget {
    var name = name
    for step in 0..<10 {
      var next: String?
      var id: RawID?
      let failure = handle.withPointer { repository in
        Library.failure {
          var reference: OpaquePointer?
          let status = git_reference_lookup(&reference, repository, name)
          guard status >= 0 else { return status }
          defer { git_reference_free(reference) }
          if let oid = git_reference_target(reference) {
            id = RawID(oid.pointee)
          } else if let symbol = git_reference_symbolic_target(reference) {
            next = String(cString: symbol)
          }
          return status
        }
      }
      if let failure {
        if failure.isNotFound { return step == 0 ? .absent : .unborn(name) }
        // Not a name that a reference can have; a user may type one, a repository may not hold one.
        if failure.code == GIT_EINVALIDSPEC, step == 0 { return .absent }
        throw .unreadableReference(name: name, why: failure.message)
      }
      if let id { return .object(id) }
      guard let next else { return .absent }
      name = next
    }
    throw .unreadableReference(name: name, why: "it leads back to itself")
  }
}
