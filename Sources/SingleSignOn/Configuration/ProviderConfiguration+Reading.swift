import Vocabulary

/// Where the client's secret is kept; never in the file itself.
package enum SecretPlace: Hashable, Sendable {
    case file(String)
    case variable(String)
}

extension ProviderConfiguration {
    static let fileBytesMax = 65_536

    /// Reads the file's bytes.
    ///
    /// - Parameters:
    ///   - file: its name, for messages.
    ///   - secret: reads the secret from where the file says it is.
    /// - Throws: ``ConfigurationFault``, naming the first field that is wrong.
    package init(
        json bytes: [UInt8], file: String,
        secret: (SecretPlace) throws(ConfigurationFault) -> Secret
    ) throws(ConfigurationFault) {
        guard bytes.count <= Self.fileBytesMax else { throw .tooLarge(file: file) }
        guard let fields = Document.object(bytes) else { throw .notJSON(file: file) }
        var reader = FieldReader(fields)
        issuer = try Self.issuer(&reader)
        client = try reader.needed("client_id")
        self.secret = try Self.place(&reader).map(secret)
        origin = try Self.origin(&reader)
        name = try Self.name(&reader)
        scopes = try Self.scopes(&reader)
        levels = try reader.texts("acr_values") ?? []
        maxAge = try reader.whole("max_age", in: 0...31_536_000)
        trustedAudiences = Set(try reader.texts("trusted_audiences") ?? [])
        readsUserInfo = try reader.truth("userinfo") ?? false
        secondFactor = try SecondFactorRule(&reader)
        mapping = try ClaimMapping(&reader)
        authorityFile = try reader.text("ca_file")
        try reader.finish()
    }

    private static func issuer(
        _ reader: inout FieldReader
    ) throws(ConfigurationFault) -> WebAddress {
        guard let issuer = WebAddress(try reader.needed("issuer")), issuer.query == nil else {
            throw reader.wrong(
                "issuer", id: "harus alamat https tanpa “?” (http hanya untuk mesin ini sendiri)",
                en: "must be an https address without “?” (http for this machine only)")
        }
        return issuer
    }

    private static func place(
        _ reader: inout FieldReader
    ) throws(ConfigurationFault) -> SecretPlace? {
        guard reader.take("client_secret") == nil else {
            throw reader.wrong(
                "client_secret",
                id: "tidak boleh ada di sini. Simpan rahasianya dalam berkas tersendiri dan tulis "
                    + "namanya di “client_secret_file”, atau pakai “client_secret_env”",
                en: "must not stand here. Keep the secret in a file of its own and name it in "
                    + "“client_secret_file”, or use “client_secret_env”")
        }
        let file = try reader.text("client_secret_file")
        let variable = try reader.text("client_secret_env")
        switch (file, variable) {
        case (nil, nil): return nil
        case (let file?, nil): return .file(file)
        case (nil, let variable?): return .variable(variable)
        case (_?, _?):
            throw reader.wrong(
                "client_secret_env", id: "tidak dapat bersama “client_secret_file”. Pilih satu",
                en: "cannot stand beside “client_secret_file”. Choose one")
        }
    }

    private static func origin(_ reader: inout FieldReader) throws(ConfigurationFault) -> String {
        let text = try reader.needed("address")
        let bare = text.hasSuffix("/") ? String(text.dropLast()) : text
        guard let address = WebAddress(bare), address.origin == bare else {
            throw reader.wrong(
                "address",
                id: "harus alamat Selaras bagi peramban, misalnya https://selaras.contoh.go.id, "
                    + "tanpa jalur",
                en: "must be where browsers reach Selaras, for example "
                    + "https://selaras.contoh.go.id, without a path")
        }
        return bare
    }

    private static func name(_ reader: inout FieldReader) throws(ConfigurationFault) -> Wording {
        guard var names = try reader.object("label") else { return Wording(same: "SSO") }
        let wording = Wording(id: try names.needed("id"), en: try names.needed("en"))
        try names.finish()
        return wording
    }

    private static func scopes(
        _ reader: inout FieldReader
    ) throws(ConfigurationFault) -> [String] {
        let scopes = try reader.texts("scopes") ?? ["openid", "profile"]
        guard scopes.contains("openid"), scopes.allSatisfy({ !$0.contains(" ") }) else {
            throw reader.wrong(
                "scopes", id: "harus memuat “openid”, dan tiap cakupan tanpa spasi",
                en: "must contain “openid”, and no scope a space")
        }
        return scopes
    }
}

extension SecondFactorRule {
    fileprivate init(_ reader: inout FieldReader) throws(ConfigurationFault) {
        guard var fields = try reader.object("second_factor") else {
            self = .never
            return
        }
        levels = Set(try fields.texts("acr") ?? [])
        methods = Set(try fields.texts("amr") ?? [])
        try fields.finish()
    }
}
