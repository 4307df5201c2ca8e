public import Vocabulary

/// What a person asserted, sealed: chained to the entry before it and never changed again.
public struct Entry: Sendable, Equatable {
    public let id: EntryID
    public let stamp: Stamp
    public let kind: String
    public let version: Int
    public let author: Person.ID
    /// What the device's clock said; evidence, not order.
    public let claimedAt: Timestamp
    public let supersedes: EntryID?
    public let draft: Draft.ID
    /// Canonical JSON; `nil` once redacted.
    public let body: [UInt8]?
    public let bodyDigest: Digest
    /// The digest of the entry before it in the strand, ``Digest/zero`` for the first.
    public let previous: Digest
    /// Over the header, which holds `bodyDigest` and `previous`.
    public let digest: Digest

    /// An entry as it was stored or received; ``isIntact`` says whether it can be believed.
    public init(
        id: EntryID, stamp: Stamp, kind: String, version: Int, author: Person.ID,
        claimedAt: Timestamp, supersedes: EntryID?, draft: Draft.ID, body: [UInt8]?,
        bodyDigest: Digest, previous: Digest, digest: Digest
    ) {
        self.id = id
        self.stamp = stamp
        self.kind = kind
        self.version = version
        self.author = author
        self.claimedAt = claimedAt
        self.supersedes = supersedes
        self.draft = draft
        self.body = body
        self.bodyDigest = bodyDigest
        self.previous = previous
        self.digest = digest
    }

    /// Seals a draft at its place: computes both digests.
    ///
    /// - Parameter previous: the digest of the entry before it, ``Digest/zero`` for the first.
    public static func sealing(
        _ draft: Draft, id: EntryID, stamp: Stamp, author: Person.ID, claimedAt: Timestamp,
        previous: Digest
    ) -> Entry {
        let header = EntryHeader(
            id: id, stamp: stamp, kind: draft.kind, version: draft.version, author: author,
            claimedAt: claimedAt, supersedes: draft.supersedes, draft: draft.id,
            bodyDigest: Digest(hashing: draft.body), previous: previous)
        return Entry(
            id: id, stamp: stamp, kind: draft.kind, version: draft.version, author: author,
            claimedAt: claimedAt, supersedes: draft.supersedes, draft: draft.id, body: draft.body,
            bodyDigest: header.bodyDigest, previous: previous, digest: header.digest)
    }

    /// Whether the digests are those of the contents. A redacted body is believed unseen.
    public var isIntact: Bool {
        digest == header.digest && body.map { Digest(hashing: $0) == bodyDigest } ?? true
    }

    /// The same entry, redacted: its digests still hold.
    public var withoutBody: Entry {
        Entry(
            id: id, stamp: stamp, kind: kind, version: version, author: author,
            claimedAt: claimedAt, supersedes: supersedes, draft: draft, body: nil,
            bodyDigest: bodyDigest, previous: previous, digest: digest)
    }

    /// The bytes that ``digest`` is computed over.
    public var canonicalHeader: [UInt8] { header.canonicalBytes }

    private var header: EntryHeader {
        EntryHeader(
            id: id, stamp: stamp, kind: kind, version: version, author: author,
            claimedAt: claimedAt, supersedes: supersedes, draft: draft, bodyDigest: bodyDigest,
            previous: previous)
    }
}
