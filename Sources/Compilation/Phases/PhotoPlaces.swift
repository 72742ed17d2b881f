import Outputs
import SourceModel
import Stories

/// Looks into every picture of a workspace, shown or not, for the place where it was taken.
///
/// Each content is read once: what was found out is kept by blob.
enum PhotoPlaces {
  /// In bytes: of a larger picture nothing is read.
  private static let largestFile = 20_000_000

  static func diagnostics(
    _ layout: WorkspaceLayout, _ reader: any ObjectReader, jobs: Int,
    recollection: Recollection?, kept: KeptTexts?
  ) async -> [Diagnostic] {
    // A drawing is a text, and no camera writes it.
    let pictures = layout.assets.merging(layout.otherPictures) { first, _ in first }
      .filter { $0.key.fileExtension != "svg" }
    let blobs = Set(pictures.values).sorted()
    var told = recollection?.photoPlaces ?? [:]
    for blob in blobs where told[blob] == nil { told[blob] = kept?.tellsPlace(blob) }
    let missing = blobs.filter { told[$0] == nil }
    let found = await Parallel.map(missing, jobs: jobs) { blob -> Bool? in
      do {
        return PhotoPlace.isTold(by: try reader.bytes(of: blob, limit: largestFile))
      } catch {
        // Whoever shows the picture says that it cannot be read; that is not found out for good.
        return nil
      }
    }
    for (blob, isTold) in zip(missing, found) { told[blob] = isTold }
    let wanted = Set(blobs)
    let own = told.filter { wanted.contains($0.key) }
    recollection?.keep(photoPlaces: own)
    kept?.keep(places: own)
    return pictures.filter { own[$0.value] == true }.map { PhotoTellsPlace.diagnostic($0.key) }
      .sorted()
  }
}
