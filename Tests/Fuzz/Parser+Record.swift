import Ledger

extension Parser {
    /// What stands in the ledger's file: bodies, ids, digests.
    static let record = Parser(name: "record") { bytes in
        if let value = try? JSONValue(canonical: bytes) {
            promise(value.canonicalBytes == bytes, "canonical JSON is written as it was read")
        }
        let text = String(decoding: bytes, as: UTF8.self)
        if let id = EntryID(text) {
            promise(EntryID(id.description) == id, "an entry's id reads what it writes")
        }
        if let strand = StrandID(text) {
            promise(StrandID(strand.description) == strand, "a strand's id reads what it writes")
        }
        if let digest = Digest(text) {
            promise(Digest(digest.description) == digest, "a digest reads what it writes")
        }
    }
}
