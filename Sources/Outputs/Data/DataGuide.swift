/// The shapes of `data/*.json`, for those who read them with a program; a test holds every key.
enum DataGuide {
  static let text = """

    ## Data for programs

    `data/*.json` in the built site: UTF-8, keys in this order, new keys may be added. `null` stands where
    something is not known. No e-mail address is in them, and nothing that changes from build to build.

    | file | shape |
    |---|---|
    | `build.json` | `program`, `version`, `commit`, `standing` (the commit whose choices about names and consent were followed), `options`, `baseUrl`, `pictures` (what made the photographs, with its version; null where there is none), `print` (what set the PDF, with its version and that of the fonts; null where none was set), `editions` (list of `name`, `commit`), `entries` (how many of each kind: `handbook`, `blog`, `collaborations`, `calls`, `events`, `newsletters`, `voices`, `translations`), `leftOut` (list of `path`, `reason`: `invalid`, `draft`, `notYetDue`, `withdrawn`, `notApproved`) |
    | `entries.json` | list, stories in reading order, then by path: `path`, `kind`, `slug`, `address` (below the site), `lang`, `title`, `summary`, `authors` (list of `id`, `name`, `role`, `school`, `country`), `helpers` (list of `name`, `roles`), `reviewers` (names of those who agree with the text as it is), `goals`, `tags`, `licence`, `collaboration`, `call` (slugs), `cover` (`address`, `width`, `height`, `alt`, `credit`), `sample`, `published`, `firstWritten`, `lastRevised`, `revisions`, `translations` (list of `lang`, `title`, `address`, `reviewers`, `state`: `current`; `behind`, when the original has changed since; `patched`, when what matters most was corrected; `unknown`). A story also has `subjects`, `ages` (youngest, oldest), `level`, `setting`, `connectivity`, `duration`, `tools`, `techniques`, `award` (`name`, `by`, `year`); a post `classrooms` (list of `school`, `country`, `students`, `ages`), `exchanged` and `award` |
    | `people.json` | list, by first appearance: `id`, `name`, `role`, `country`, `school`, `entries` (paths: stories in reading order, then by path), `schoolId`. Everybody who has a page: no minor, and nobody who chose not to be named |
    | `coverage.json` | `regions` (list of `region`, `countries`, `represented`), `countries` (list of `code`, `name`, `region`, `stories`, `posts`; every partner) |
    | `editions.json` | list, oldest first, the last one without a name is what came after the last edition: `name`, `address` (below the site), `commit`, `made`, `message`, `new` (paths), `revised` (list of `path`, and how many words were `added` and `removed`), `renamed`, `translated`, `withdrawn` (paths), `removed` (how many texts were deleted), `people` (names that no edition before has), `countries` (the same), `figures` (what it held: `stories`, `posts`, `translations`, `countries`, `people`). Without an edition the list is empty |

    """
}
