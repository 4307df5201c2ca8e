package import Ledger
package import Vocabulary

/// The file that facts came from.
package struct FileIdentity: Sendable, Equatable {
    package var name: String
    package var sha256: Digest
    package var byteCount: Int

    package init(name: String, sha256: Digest, byteCount: Int) {
        self.name = name
        self.sha256 = sha256
        self.byteCount = byteCount
    }
}

extension FileIdentity {
    /// A file with these bytes.
    package init(name: String, contents: [UInt8]) {
        self.init(name: name, sha256: Digest(hashing: contents), byteCount: contents.count)
    }

    /// A folder of files, in whatever order they are given: the digest is that of one line for each
    /// file, its SHA-256 and name as `sha256sum` prints them, in the order of the names.
    package init(folder name: String, files: [(name: String, contents: [UInt8])]) {
        self.init(
            folder: name,
            digests: files.map { ($0.name, Digest(hashing: $0.contents).description) },
            byteCount: files.reduce(0) { $0 + $1.contents.count })
    }

    /// The same for files whose digests are known, lower-case hexadecimal.
    package init(folder name: String, digests: [(name: String, sha256: String)], byteCount: Int) {
        let lines = digests.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
            .map { "\($0.sha256)  \($0.name)\n" }.joined()
        self.init(
            name: name, sha256: Digest(hashing: Array(lines.utf8)), byteCount: byteCount)
    }
}

/// What an import did to one table.
package struct TableCount: Sendable, Equatable {
    package var table: FactTable
    package var new: Int
    /// Known before, with another content; for observations a new vintage or a corrected remark.
    package var changed: Int
    package var unchanged: Int
    /// Older contents that the record has already moved on from; they revert nothing.
    package var stale: Int

    package init(
        table: FactTable, new: Int = 0, changed: Int = 0, unchanged: Int = 0, stale: Int = 0
    ) {
        self.table = table
        self.new = new
        self.changed = changed
        self.unchanged = unchanged
        self.stale = stale
    }

    package var total: Int { new + changed + unchanged + stale }
}

/// A file was taken in. The entries that follow it in its strand are what it said.
package struct ImportReceived: Sendable, Equatable {
    package var file: FileIdentity
    /// How many entries right after this one came from the file.
    package var entries: Int
    /// Only tables that the file had rows for, in the order of ``FactTable``.
    package var counts: [TableCount]
    /// What these tables held on record that the file did not name; it stayed. Empty in imports
    /// from before this was counted.
    package var absent: [AbsentRows]

    package init(
        file: FileIdentity, entries: Int, counts: [TableCount], absent: [AbsentRows] = []
    ) {
        self.file = file
        self.entries = entries
        self.counts = counts
        self.absent = absent
    }
}

/// A cycle was opened for evaluation.
package struct CycleOpened: Sendable, Equatable {
    package var cycle: Cycle
    package var title: String?

    package init(cycle: Cycle, title: String? = nil) {
        self.cycle = cycle
        self.title = title
    }
}
