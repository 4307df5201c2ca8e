/// How far the data has come: two frontiers are equal exactly when the data is.
package struct Frontier: Hashable, Sendable {
    /// Letters and digits: the digest of the ledger's heads, or whatever else names the state.
    package let text: String

    package init(_ text: String) {
        self.text = text
    }

    /// Enough of it to compare by eye.
    package var short: String { String(text.prefix(12)) }
}
