import Glibc
import PictureWork

// Reads one picture from its input, writes what was made of it to its output, and ends. See `PictureJob`.

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments == ["--version"] {
  guard let version = PictureJob.version else {
    Pipe.complain("colophon-pictures: libvips does not start\n")
    exit(3)
  }
  Pipe.write(Array((version + "\n").utf8))
  exit(0)
}
guard let order = PictureOrder(arguments: arguments) else {
  Pipe.complain(
    """
    colophon-pictures is started by colophon:
      colophon-pictures --named jpg --widths 480,960 [--quality 80] [--budget 150000] <photo.jpg

    """)
  exit(2)
}
guard PictureJob.limitProcess() else {
  Pipe.complain("colophon-pictures: the system sets no limits, so no picture is read\n")
  exit(3)
}
do throws(Refusal) {
  guard let bytes = Pipe.read(most: PictureJob.largestFile) else { throw .tooLarge }
  Pipe.write(try PictureJob.run(bytes, order).bytes)
} catch {
  Pipe.write(PictureAnswer.bytes(of: error))
}
