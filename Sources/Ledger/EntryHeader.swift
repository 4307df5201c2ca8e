import Vocabulary

/// All of an entry but its body, in the form that is hashed (docs/ledger.md §3).
struct EntryHeader {
    let id: EntryID
    let stamp: Stamp
    let kind: String
    let version: Int
    let author: Person.ID
    let claimedAt: Timestamp
    let supersedes: EntryID?
    let draft: Draft.ID
    let bodyDigest: Digest
    let previous: Digest

    var digest: Digest { Digest(hashing: canonicalBytes) }

    /// Canonical JSON, written straight because every append needs it. The keys are in order.
    var canonicalBytes: [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(512)
        func key(_ name: StaticString, first: Bool = false) {
            output.append(UInt8(ascii: first ? "{" : ","))
            output.append(UInt8(ascii: "\""))
            name.withUTF8Buffer { output.append(contentsOf: $0) }
            output.append(contentsOf: [UInt8(ascii: "\""), UInt8(ascii: ":")])
        }
        func hexadecimal(_ digest: Digest) {
            output.append(UInt8(ascii: "\""))
            Hexadecimal.append(digest.bytes, to: &output)
            output.append(UInt8(ascii: "\""))
        }
        key("author", first: true)
        JSONValue.append(author.text, to: &output)
        key("bodyDigest")
        hexadecimal(bodyDigest)
        key("claimedAt")
        output.append(contentsOf: String(claimedAt.milliseconds).utf8)
        key("draft")
        JSONValue.append(draft.text, to: &output)
        key("kind")
        JSONValue.append(kind, to: &output)
        key("previous")
        hexadecimal(previous)
        key("sequence")
        output.append(contentsOf: String(id.sequence).utf8)
        key("stamp")
        output.append(contentsOf: String(stamp.value).utf8)
        key("strand")
        JSONValue.append(id.strand.description, to: &output)
        key("supersedes")
        if let supersedes {
            JSONValue.append(supersedes.description, to: &output)
        } else {
            output.append(contentsOf: "null".utf8)
        }
        key("version")
        output.append(contentsOf: String(version).utf8)
        output.append(UInt8(ascii: "}"))
        return output
    }
}
