import CommandLineTool
import Glibc

exit(await Tool.main(Array(CommandLine.arguments.dropFirst())))
