import HTTPTypes
import Hummingbird
import NIOCore
import Vocabulary

/// What a request for a page about people is answered with. Nothing of it is kept by anybody.
struct GateAnswer {
    enum Content {
        case page(any Page)
        case redirect(Link)
        /// To the single sign-on.
        case away(String)
        case file(name: String, contentType: String, bytes: [UInt8])
    }

    var content: Content
    var status = 200
    /// Headers that set or clear cookies.
    var cookies: [String] = []
    /// Seconds until it is worth trying again.
    var retryAfter: Int?
    /// What the browser kept of pages and of what was typed is to be forgotten.
    var clearsBrowser = false

    static func page(_ page: some Page, status: Int = 200) -> GateAnswer {
        GateAnswer(content: .page(page), status: status)
    }

    static func away(_ address: String) -> GateAnswer { GateAnswer(content: .away(address)) }

    static func redirect(_ link: Link) -> GateAnswer { GateAnswer(content: .redirect(link)) }

    func response(to caller: Caller) -> Response {
        var response: Response
        switch content {
        case .redirect(let link):
            response = Response(status: .seeOther, headers: [.location: link.text])
        case .away(let address):
            response = Response(status: .seeOther, headers: [.location: address])
        case .file(let name, let contentType, let bytes):
            response = Response(
                status: .ok, headers: [.contentType: contentType],
                body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
            response.headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        case .page(let page):
            var html = Html(reserving: 16_384)
            GateFrame(title: page.title, caller: caller).write(page, into: &html)
            response = Response(
                status: .init(code: status), headers: [.contentType: "text/html; charset=utf-8"],
                body: .init(byteBuffer: ByteBuffer(bytes: html.bytes)))
        }
        response.headers[.cacheControl] = "no-store"
        for cookie in cookies {
            response.headers.append(HTTPField(name: .setCookie, value: cookie))
        }
        if let retryAfter { response.headers[.retryAfter] = String(retryAfter) }
        if clearsBrowser { response.headers[.clearSiteData] = "\"cache\", \"storage\"" }
        return response
    }
}

extension HTTPField.Name {
    /// - Source: W3C Clear Site Data §3.1.
    static let clearSiteData = Self("Clear-Site-Data")!
}
