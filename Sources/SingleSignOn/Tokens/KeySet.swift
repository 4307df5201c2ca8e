/// The public keys of a provider.
///
/// - Source: RFC 7517.
package struct KeySet: Sendable {
    package let keys: [ProviderKey]

    static let empty = KeySet(keys: [])
    static let keysMax = 100

    private init(keys: [ProviderKey]) {
        self.keys = keys
    }

    /// Keys that sign nothing we accept are left out; what is not a set of keys is refused.
    package init?(json bytes: [UInt8]) {
        guard let fields = Document.object(bytes), let list = fields["keys"]?.list,
            list.count <= Self.keysMax
        else { return nil }
        self.init(keys: list.compactMap { $0.object.flatMap(ProviderKey.init) })
    }

    /// The keys that may have signed a token.
    ///
    /// With a name exactly those of that name; without one the key must be the only one that fits
    /// (OpenID Connect Core §10.1: a token names its key when there are several).
    func candidates(for header: TokenHeader) -> [ProviderKey] {
        let fitting = keys.filter { $0.fits(header.algorithm) }
        if let id = header.keyID { return fitting.filter { $0.id == id } }
        return fitting.count == 1 ? fitting : []
    }
}
