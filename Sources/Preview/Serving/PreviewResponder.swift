import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import SourceModel

/// Answers the requests of browsers: judged first, then looked up in the site, nowhere else.
struct PreviewResponder: HTTPResponder {
  typealias Context = BasicRequestContext

  let judge: RequestJudge
  let desk: Desk

  /// How often a stream without news says that it is there.
  private static let pulse = Duration.seconds(15)

  /// Ends a connection whose sender would go on sending what was refused.
  private struct Refused: Error {}

  func respond(to request: Request, context: Context) async throws -> Response {
    switch judge.judge(PlainRequest(request)) {
    case .page(let route):
      return response(PreviewPages(await desk.current()).answer(at: route), to: request)
    case .nothing:
      return response(PreviewPages(await desk.current()).answerForNothing(), to: request)
    case .events(let page, let seen):
      return events(page, seen, isHead: request.method == .head)
    case .refused(let status, let text):
      var response = response(.plain(status, text), to: request)
      if status == 413 {
        let bytes = ByteBuffer(string: text + "\n")
        response.headers[.connection] = "close"
        response.body = ResponseBody(contentLength: bytes.readableBytes) { writer in
          try await writer.write(bytes)
          try await writer.finish(nil)
          throw Refused()
        }
      }
      return response
    }
  }

  private func response(_ answer: WebAnswer, to request: Request) -> Response {
    var headers = HTTPFields()
    for (name, value) in answer.headers {
      guard let name = HTTPField.Name(name) else { continue }
      headers[name] = value
    }
    headers[.contentLength] = String(answer.body.count)
    return Response(
      status: HTTPResponse.Status(code: answer.status), headers: headers,
      body: request.method == .head
        ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body)))
  }

  /// News of one page until the browser goes.
  private func events(_ page: Route?, _ seen: String, isHead: Bool) -> Response {
    var headers = HTTPFields()
    for (name, value) in WebAnswer(type: ContentType.events, body: []).headers {
      guard let name = HTTPField.Name(name) else { continue }
      headers[name] = value
    }
    guard !isHead, let page else {
      return Response(status: isHead ? .ok : .noContent, headers: headers)
    }
    return Response(
      status: .ok, headers: headers,
      body: ResponseBody { writer in
        var seen = seen
        try await writer.write(ByteBuffer(string: EventText.opening))
        let updates = await desk.updates(pulse: PreviewResponder.pulse)
        // What changed between the page and this question is news too.
        var shown: ShownSite? = await desk.latest
        var updated = updates.makeAsyncIterator()
        while true {
          if let shown {
            switch PreviewPages(shown).news(of: page, since: seen) {
            case .nothing: break
            case .page: try await writer.write(ByteBuffer(string: EventText.page))
            case .bar(let now, let html):
              seen = now
              try await writer.write(ByteBuffer(string: EventText.bar(seen: now, html: html)))
            }
          }
          guard let update = await updated.next() else { break }
          switch update {
          case .made: shown = await desk.latest
          case .pulse:
            shown = nil
            try await writer.write(ByteBuffer(string: EventText.pulse))
          }
        }
        try await writer.finish(nil)
      })
  }
}

extension PlainRequest {
  init(_ request: Request) {
    let fields = request.headers
    // A second `Host` would be left among the fields.
    let host =
      HTTPField.Name("Host").map { fields.contains($0) } == true ? nil : request.head.authority
    self.init(
      method: request.method.rawValue, target: request.head.path ?? "", host: host,
      origin: fields[.origin], site: HTTPField.Name("Sec-Fetch-Site").flatMap { fields[$0] },
      hasBody: fields[.transferEncoding] != nil || (fields[.contentLength] ?? "0") != "0")
  }
}
