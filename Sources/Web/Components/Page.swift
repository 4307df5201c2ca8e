import Vocabulary

/// A page: ready values, and how its main part is written.
package protocol Page: Sendable {
    /// The heading of the browser's tab.
    var title: String { get }
    /// The page's own script and style sheet, beside those that every page has.
    var assets: [Asset] { get }
    /// Writes what stands inside `<main>`, one `<h1>` first.
    func write(into html: inout Html)
}

extension Page {
    package var assets: [Asset] { [] }
}

/// What a request is answered with.
package enum Answer: Sendable {
    /// A page in the frame that every page shares.
    case page(any Page, Visit)
    /// A file to save.
    case file(name: String, contentType: String, bytes: [UInt8])
    /// A file that a user handed in: only ever saved, in a box of its own where nothing runs.
    case foreignFile(name: String, contentType: String, bytes: [UInt8])
    /// What a page's script asked for.
    case json([UInt8])
    /// A page that shows something under way; the browser asks for it again after these seconds.
    case underWay(any Page, Visit, seconds: Int)
    /// Go there: after a form was taken, or when an address has moved.
    case redirect(Link)
}
