/// What calls the Python package `typst`, which has no program of its own.
///
/// It is part of this program and is given to Python as an argument: a workspace has no say in it.
enum TypstScript {
  /// Arguments: the main file, the output, the root, a folder without packages, the timestamp, the standard, folders of fonts.
  static let text = """
    from sys import argv, exit, stderr
    from typst import compile
    source, target, root, nowhere, stamp, standard, *fonts = argv[1:]
    try:
        compile(
            source, output=target, root=root, font_paths=fonts, ignore_system_fonts=True, format="pdf",
            pdf_standards=[standard], timestamp=int(stamp), package_path=nowhere, package_cache_path=nowhere)
    except Exception as error:
        said = getattr(error, "diagnostic", None) or getattr(error, "message", None) or str(error)
        stderr.write(said[:8000] + "\\n")
        exit(1)
    """

  /// Prints the version of the package.
  static let version = """
    from importlib.metadata import version
    from sys import stderr
    stderr.write(version("typst"))
    """
}
