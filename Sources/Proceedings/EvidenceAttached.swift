package import Ledger
package import Performance
package import Vocabulary

/// A file was attached to a value as evidence. The file itself is kept beside the record.
package struct EvidenceAttached: Sendable, Equatable {
    package var indicator: Indicator.ID
    package var period: Period
    /// Of the file's bytes.
    package var digest: Digest
    /// As the person's machine called it.
    package var name: String
    /// As its first bytes say: `application/pdf`.
    package var type: String
    /// In bytes, 0 or more.
    package var size: Int

    package init(
        indicator: Indicator.ID, period: Period, digest: Digest, name: String, type: String,
        size: Int
    ) {
        self.indicator = indicator
        self.period = period
        self.digest = digest
        self.name = name
        self.type = type
        self.size = size
    }
}

/// The law demanded that an entry's body go; its place in the chain stays.
package struct EntryRedacted: Sendable, Equatable {
    package var target: EntryID
    /// The ground in law.
    package var basis: String

    package init(target: EntryID, basis: String) {
        self.target = target
        self.basis = basis
    }
}

extension EvidenceAttached {
    func write(to body: inout BodyWriter) {
        body.put("digest", digest.description)
        body.put("indicator", indicator)
        body.put("name", name)
        body.put("period", period.description)
        body.put("size", size)
        body.put("type", type)
    }

    init(reading body: BodyReader) throws(FactError) {
        guard let digest = Digest(try body.text("digest")) else { throw body.failure("digest") }
        let size = try body.integer("size")
        guard size >= 0 else { throw body.failure("size") }
        self.init(
            indicator: try body.id("indicator"), period: try body.period("period"),
            digest: digest, name: try body.text("name"), type: try body.text("type"), size: size)
    }
}

extension EntryRedacted {
    func write(to body: inout BodyWriter) {
        body.put("basis", basis)
        body.put("target", target.description)
    }

    init(reading body: BodyReader) throws(FactError) {
        guard let target = EntryID(try body.text("target")) else { throw body.failure("target") }
        self.init(target: target, basis: try body.text("basis"))
    }
}
