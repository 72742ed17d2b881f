import Stories
import Testing

@testable import Outputs

@Suite struct AddressSlugTests {
  @Test(arguments: [
    ("Sample Teacher", "sample-teacher"), ("Ayşe Yılmaz", "ayse-yilmaz"), ("O’Brien", "obrien"),
    ("Đặng Thị Hà", "dang-thi-ha"), ("Søren Ærø", "soren-aero"), ("山田 太郎", "shan-tian-tai-lang"),
    ("Оюун", "ouun"), ("  ", "p-"), ("🙂", "p-"), ("con", "p-"), ("12", "p-"),
    ("--A-- _B_ 2nd!", "a-b-2nd"), ("it's `all` \t\"it\"", "its-all-it"), ("'-'", "p-"),
    (String(repeating: "a", count: 79) + " b", String(repeating: "a", count: 79)),
  ])
  func `an id is made from the name`(name: String, id: String) {
    let made = AddressSlug.make(from: name)?.text ?? ""
    #expect(id == "p-" ? made.hasPrefix("p-") && made.utf8.count == 10 : made == id, "\(made)")
  }
}
