import Testing

@testable import PictureWork

@Suite struct OrderTests {
  @Test(arguments: [
    (4000, 3000, [480, 960]), (960, 10, [480, 960]), (959, 10, [480, 959]), (500, 500, [500]),
    (540, 10, [480, 540]), (1, 1, [1]), (20_000, 100, [480, 960]), (100, 40_000, [25]),
  ])
  func `no size is larger than the picture, and no two are nearly the same`(
    width: Int, height: Int, widths: [Int]
  ) throws {
    let order = try #require(
      PictureOrder(arguments: ["--named", "jpg", "--widths", "480,960"]))
    #expect(order.sizes(of: PictureSize(width: width, height: height)).map(\.width) == widths)
  }

  @Test(arguments: [
    [], ["--named"], ["--named", "jpg"], ["--widths", "480"], ["--named", "jpg", "--widths", "0"],
    ["--named", "jpg", "--widths", "960,480"], ["--named", "jpg", "--widths", "480,"],
    ["--named", "jpg", "--widths", "480", "--quality", "101"], ["photo.jpg"],
    ["--named", "jpg", "--widths", "480", "--budget", "-1"],
  ])
  func `what is no order is refused`(arguments: [String]) {
    #expect(PictureOrder(arguments: arguments) == nil)
  }
}
