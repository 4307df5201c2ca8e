import Vocabulary

/// A page: ready values, and how its main part is written.
package protocol Page: Sendable {
    /// The heading of the browser's tab.
    var title: String { get }
    /// Writes what stands inside `<main>`, one `<h1>` first.
    func write(into html: inout Html)
}

/// What a request is answered with.
package enum Answer: Sendable {
    /// A page in the frame that every page shares.
    case page(any Page, Visit)
    /// A file to save.
    case file(name: String, contentType: String, bytes: [UInt8])
    /// A page that shows something under way; the browser asks for it again after these seconds.
    case underWay(any Page, Visit, seconds: Int)
    /// Go there: after a form was taken, or when an address has moved.
    case redirect(Link)
}
