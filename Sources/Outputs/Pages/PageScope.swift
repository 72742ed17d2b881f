import SourceModel
import Stories

/// What making one page needs: the site, the language of its menus, where it stands.
struct PageScope: Sendable {
  let site: SiteModel
  let interface: Interface
  let route: Route
  /// Of a page that every interface language has: where it stands in the first one. Nil for texts.
  let place: Route?
  let linker: Linker

  var words: Words { interface.words }
  var edition: Edition { site.edition }

  /// A page that every interface language has.
  init(_ site: SiteModel, _ interface: Interface, at place: Route) {
    self.site = site
    self.interface = interface
    self.place = place
    route = interface.at(place)
    linker = Linker(
      from: route, root: site.root(of: route), interface: interface.root,
      namesFiles: site.options.isOffline)
  }

  /// A page of a book file.
  init(_ site: SiteModel, _ interface: Interface, in book: BookAddresses) {
    self.site = site
    self.interface = interface
    route = Routes.book
    place = nil
    linker = Linker(in: book, interface: interface.root)
  }

  /// The page of one text, whose menus are in its own language where the site has that one.
  init(_ site: SiteModel, at route: Route, language: LanguageTag) {
    self.site = site
    self.route = route
    place = nil
    interface = site.interface(for: language)
    linker = Linker(
      from: route, interface: interface.root, namesFiles: site.options.isOffline)
  }

  /// A file of one text that stands alone: in its own language wherever there are words that say who wrote it.
  init(fileOf text: EntryText, _ site: SiteModel) {
    self.site = site
    route = text.route
    place = nil
    let menus = site.interface(for: text.language)
    let own = site.bodyWords(for: text.language)
    interface = own.says("written-by") ? Interface(words: own, root: menus.root) : menus
    linker = Linker(from: route, interface: menus.root, namesFiles: site.options.isOffline)
  }
}
