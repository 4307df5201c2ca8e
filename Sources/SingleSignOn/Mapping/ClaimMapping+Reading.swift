import Standing
import Vocabulary

extension ClaimMapping {
    /// `"roles": {"claim": "groups", "effect": "proposed", "table": [{"value": …, "role": …}]}`;
    /// a claim within a claim is a list: `["realm_access", "roles"]`.
    init(_ reader: inout FieldReader) throws(ConfigurationFault) {
        guard var fields = try reader.object("roles") else {
            self = .none
            return
        }
        guard let claim = try fields.texts("claim"), !claim.isEmpty else {
            throw .missing(field: fields.name("claim"))
        }
        let usual = try Self.effect(&fields)
        var rows: [Row] = []
        for var row in try fields.objects("table") { rows.append(try Row(&row, usual: usual)) }
        try fields.finish()
        self.init(claim: claim, rows: rows)
    }

    fileprivate static func effect(
        _ fields: inout FieldReader
    ) throws(ConfigurationFault) -> Effect? {
        guard let text = try fields.text("effect") else { return nil }
        guard let effect = Effect(rawValue: text) else {
            throw fields.wrong(
                "effect", id: "harus “proposed” (diusulkan) atau “given” (langsung berlaku)",
                en: "must be “proposed” or “given”")
        }
        return effect
    }
}

extension ClaimMapping.Row {
    fileprivate init(
        _ fields: inout FieldReader, usual: ClaimMapping.Effect?
    ) throws(ConfigurationFault) {
        value = try fields.needed("value")
        let name = try fields.needed("role")
        guard let role = Role(rawValue: name), role != .visitor else {
            let names = Role.allCases.filter { $0 != .visitor }.map(\.rawValue)
                .joined(separator: ", ")
            throw fields.wrong(
                "role", id: "harus salah satu dari: \(names)", en: "must be one of: \(names)")
        }
        self.role = role
        agency = try Self.agency(&fields, role)
        recused = Set(try fields.texts("recused") ?? []).reduce(into: []) {
            $0.insert(Agency.ID($1))
        }
        guard recused.isEmpty || role == .verifier else {
            throw fields.wrong(
                "recused", id: "hanya berlaku bagi verifikator", en: "is for verifiers only")
        }
        let own = try ClaimMapping.effect(&fields)
        effect = own ?? (role == .administrator ? .proposed : usual ?? .proposed)
        try fields.finish()
    }

    private static func agency(
        _ fields: inout FieldReader, _ role: Role
    ) throws(ConfigurationFault) -> Agency.ID? {
        let code = try fields.text("agency")
        switch (code, role.isOfAgency) {
        case (let code?, true): return Agency.ID(code)
        case (nil, false): return nil
        case (nil, true): throw .missing(field: fields.name("agency"))
        case (_?, false):
            throw fields.wrong(
                "agency", id: "hanya berlaku bagi kepala dan operator OPD",
                en: "is for agency heads and operators only")
        }
    }
}
