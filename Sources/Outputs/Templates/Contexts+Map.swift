/// The map of Asia and Europe on the handbook's front.
enum MapContexts {
  static let tile = ContextSchema(
    "tile", "One country on the map",
    [
      .init("x", .text, "from the left, in units of the picture: a tile is 40 wide"),
      .init("y", .text, "from the top"),
      .init("code", .text, "the country's code: `NO`"),
      .init("number", .text, "how many stories"),
    ])

  static let step = ContextSchema(
    "step", "The tiles that are filled alike",
    [
      .init("step", .text, "from `0`, no story, to `4`, the most"),
      .init("tiles", .list(tile), "its countries, by code"),
    ])

  static let key = ContextSchema(
    "map key", "One step of the map's legend",
    [
      .init("step", .text, "from `0` to `4`"),
      .init("label", .text, "how many stories it stands for: `3–5`"),
      .init("x", .text, "from the left, in units of the picture: a step is 56 wide"),
    ])

  static let row = ContextSchema(
    "map row", "One country in the table of the map",
    [
      .init("name", .text, "in the language of the page"),
      .init("number", .text, "how many stories"),
      .init("href", .text, "the page of its stories, when it has any"),
    ])

  static let region = ContextSchema(
    "map region", "The map of one region, and its table",
    [
      .init("region", .text, "`asia` or `europe`"),
      .init("europe", .flag, "it is Europe"),
      .init("name", .text, "in words"),
      .init("line", .text, "`114 stories, 29 of 30 countries`"),
      .init("title", .text, "the same with the name, for those who cannot see the map"),
      .init("most", .text, "which countries have most stories, in one sentence"),
      .init("none", .text, "which countries have none, in one sentence; empty for none"),
      .init("width", .text, "of the picture, in its own units"),
      .init("height", .text, "of the picture"),
      .init("steps", .list(step), "the tiles, those filled alike together"),
      .init("legend", .list(key), "what each filling means"),
      .init("rows", .list(row), "every country, by name"),
    ])

  static let map = ContextSchema(
    "map", "Where the stories come from; the places of the tiles stand in `tiles.yml`",
    [.init("regions", .list(region), "Europe and Asia, from the west")])
}
