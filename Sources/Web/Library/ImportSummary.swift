package import Vocabulary

/// A file that was taken into the record, for the reader of the data page.
package struct ImportSummary: Sendable, Hashable {
    package var file: String
    package var time: Timestamp
    package var byteCount: Int
    /// Rows that the record did not know, knew with another content, or knew just so.
    package var new: Int
    package var changed: Int
    package var unchanged: Int

    package init(
        file: String, time: Timestamp, byteCount: Int, new: Int, changed: Int, unchanged: Int
    ) {
        self.file = file
        self.time = time
        self.byteCount = byteCount
        self.new = new
        self.changed = changed
        self.unchanged = unchanged
    }
}

extension Library {
    package func imports() async throws -> [ImportSummary] { [] }
}
