/// What a whole walk found of entries, seen from the first commit of a compact ledger.
///
/// It is kept, so that the next walk may begin where the new commits end. Rows and paths are those
/// of the ledger.
struct Findings {
  /// A text that somebody asked for, by its path at the commit.
  struct Entry: BitwiseCopyable {
    let path: Int32
    /// The commit with which it arrived on the first-parent chain; -1 where none is.
    let landed: Int32
    /// In `notes`: the commits that changed it, newest first; never empty.
    let notes: Ledger.Extent
    /// In `previous`: the paths that it had before, newest first.
    let previous: Ledger.Extent
    /// The entry that it is a translation of; -1 where it is none, or nobody asked.
    let original: Int32
    /// In `bases`; -1 where it is no translation.
    let base: Int32
  }

  /// An agreement with texts, by `Ledger.Review`.
  struct Agreement: BitwiseCopyable {
    let place: Int32
    /// Keeps it free of bytes that mean nothing, as below.
    var spare: Int32 = 0
    /// In the ledger's `reviewers`.
    let people: Ledger.Extent
    /// In `agreed`.
    let texts: Ledger.Extent
  }

  /// A blob, and the number of what it was: an entry or a path.
  typealias Text = Ledger.Reviewed

  struct Base: BitwiseCopyable {
    let place: Int32
    let isPatched: UInt16
    /// Whether the original was there.
    let hasBlob: UInt16
    let blob: Text
  }

  struct Edition: BitwiseCopyable {
    let place: Int32
    var spare: Int32 = 0
    /// In `editionTexts`, by path.
    let texts: Ledger.Extent
    /// In `editionNames`.
    let names: Ledger.Extent
  }

  struct Name: BitwiseCopyable {
    let entry: Int32
    let path: Int32
  }

  /// By path, each once.
  var entries: [Entry] = []
  var notes: [ChronicleBuilder.Note] = []
  var previous: [Int32] = []
  var agreements: [Agreement] = []
  /// By entry.
  var agreed: [Text] = []
  /// By entry: texts which a message names that the entry never was so far.
  var open: [Text] = []
  var bases: [Base] = []
  /// The oldest first.
  var editions: [Edition] = []
  var editionTexts: [Text] = []
  var editionNames: [Name] = []
  /// By row, the oldest edition that holds it, or -1; empty without editions.
  var firsts: [Int32] = []

  /// Bytes on disk, about.
  var size: Int {
    entries.count * 32 + notes.count * 8 + previous.count * 4 + agreements.count * 24
      + (agreed.count + open.count + bases.count + editionTexts.count) * 32
      + editionNames.count * 8 + firsts.count * 4
  }
}
