/// How the preview's own parts look: legible on any page, light and dark, in either direction, never printed.
enum PreviewStyle {
  /// Of messages, in the bar and on pages of our own.
  private static let messages = """
    ol { list-style: none; margin: 0; padding: 0; }
    li { margin: 0 0 1rem; padding-inline-start: .75rem; border-inline-start: .25rem solid var(--note); }
    li.error { border-color: var(--error); } li.warning { border-color: var(--warning); }
    li p { margin: 0 0 .35rem; }
    li > p > span { unicode-bidi: isolate; }
    .severity { color: var(--note); }
    .error .severity { color: var(--error); } .warning .severity { color: var(--warning); }
    code, pre { font: .8125rem/1.5 ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
    .place, .explain { color: var(--soft); }
    pre { margin: 0 0 .35rem; padding: .5rem; background: var(--leaf); white-space: pre-wrap; }
    .number { color: var(--soft); user-select: none; }
    mark { background: none; color: inherit; font-weight: 700; text-decoration: underline wavy var(--error); text-underline-offset: .2em; }

    """

  private static let light =
    "--paper: #fffdf8; --leaf: #f2ecdf; --ink: #241f1a; --soft: #5c5348; --line: #857966; --error: #a5251b; --warning: #7a4b00; --note: #1f5878;"
  private static let dark =
    "--paper: #26221d; --leaf: #1b1815; --ink: #ebe3d6; --soft: #b8ac9a; --line: #8b7f6e; --error: #f2998c; --warning: #e8b45e; --note: #8fc1de;"

  /// Inside the bar's own tree.
  static let bar =
    """
    :host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647; color-scheme: light dark; \(light) }
    @media (prefers-color-scheme: dark) { :host { \(dark) } }
    @media print { :host { display: none; } }
    * { box-sizing: border-box; }
    aside, #lost { font: 1rem/1.5 system-ui, "Noto Sans", sans-serif; color: var(--ink); background: var(--paper); border-block-start: .125rem solid var(--line); padding: .5rem max(1rem, env(safe-area-inset-left)); margin: 0; }
    [hidden] { display: none !important; }
    aside { padding-block: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline; }
    aside > p { margin: 0; padding-block: .5rem; }
    .name { font-weight: 700; }
    .flag { display: inline-block; padding: 0 .5rem; border: 1px solid var(--line); border-radius: 1rem; }
    .notice { flex: 1 1 16rem; color: var(--error); }
    #lost { color: var(--error); font-weight: 700; }
    details { min-width: 0; } details[open] { flex: 1 0 100%; }
    summary { cursor: pointer; font-weight: 700; padding-block: .625rem; }
    summary:focus-visible { outline: .125rem solid currentColor; outline-offset: .125rem; }
    summary.error { color: var(--error); } summary.warning { color: var(--warning); } summary.note { color: var(--note); }
    .list { max-height: 50vh; max-height: 50dvh; overflow: auto; margin-block-end: .5rem; } .list:focus-visible { outline: .125rem solid currentColor; }

    """ + messages

  /// Of a page of our own.
  static let page =
    """
    :root { color-scheme: light dark; \(light) }
    @media (prefers-color-scheme: dark) { :root { \(dark) } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, "Noto Sans", sans-serif; }
    main { max-width: 48rem; margin: 0 auto; padding: 2rem 1rem 8rem; }
    h1 { font-size: 1.25rem; line-height: 1.3; overflow-wrap: anywhere; }
    .lead { font-size: 1.125rem; }

    """ + messages
}
