import Performance
import Vocabulary

extension TableSchema {
    /// All tables, in the order in which a workbook holds them.
    package static let all: [TableSchema] = [
        organisations, documents, cascade, indicators, targets, observations, verification,
        budget, spending, selfEvaluation, officeholders, bridge,
    ]

    static let organisations = TableSchema(
        "opd", Wording(id: "Perangkat daerah", en: "Agencies"), isRequired: true,
        [
            .init(
                "code", .code, isRequired: true, "Kode OPD", "Agency code", example: "CONTOH-OPD"),
            .init(
                "name", .text, isRequired: true, "Nama lengkap", "Full name",
                example: "Dinas Contoh"),
            .init(
                "kind", .enumeration(values(Organisation.Kind.self)), isRequired: true,
                "Jenis perangkat daerah", "Kind of agency", example: "dinas"),
            .init(
                "parent", .reference(table: "opd"), "Kode OPD induk (untuk biro, UPTD, RSUD)",
                "Code of the parent agency"),
        ])

    static let documents = TableSchema(
        "documents", Wording(id: "Dokumen perencanaan", en: "Planning documents"),
        [
            .init(
                "code", .code, isRequired: true, "Kode dokumen", "Document code",
                example: "CONTOH-RPJMD"),
            .init(
                "kind", .enumeration(values(PlanDocument.Kind.self)), isRequired: true,
                "Jenis dokumen", "Kind of document", example: "RPJMD"),
            .init(
                "title", .text, isRequired: true, "Judul", "Title", example: "RPJMD 2025–2029"),
            .init("legal_ref", .text, "Dasar hukum", "Legal act", example: "Perda 1/2025"),
            .init(
                "valid_from", .date, isRequired: true, "Berlaku sejak", "In force from",
                example: "2025-08-20"),
            .init("valid_to", .date, "Berlaku sampai", "In force until", example: "2029-12-31"),
            .init("version", .text, "Versi", "Version"),
        ])

    static let cascade = TableSchema(
        "cascade", Wording(id: "Pohon kinerja", en: "Planning cascade"), isRequired: true,
        [
            .init(
                "code", .code, isRequired: true, "Kode simpul", "Node code",
                example: "CONTOH-SAS"),
            .init(
                "document", .reference(table: "documents"), isRequired: true,
                "Kode dokumen", "Document code", example: "CONTOH-RPJMD"),
            .init(
                "level", .enumeration(values(CascadeNode.Level.self)), isRequired: true,
                "Tingkat", "Level", example: "sasaran"),
            .init(
                "parent", .reference(table: "cascade"),
                "Kode simpul induk, dari tingkat di atasnya",
                "Code of the parent node, from a level above"),
            .init(
                "text", .text, isRequired: true, "Rumusan", "Statement",
                example: "Meningkatnya kualitas pelayanan"),
            .init(
                "opd", .reference(table: "opd"), "Kode OPD", "Agency code", example: "CONTOH-OPD"),
        ])

    static let indicators = TableSchema(
        "indicators", Wording(id: "Indikator", en: "Indicators"), isRequired: true,
        [
            .init(
                "code", .code, isRequired: true, "Kode indikator", "Indicator code",
                example: "CONTOH-IND"),
            .init(
                "name", .text, isRequired: true, "Nama indikator", "Name",
                example: "Indeks kepuasan masyarakat"),
            .init("unit", .text, isRequired: true, "Satuan", "Unit", example: "indeks"),
            .init(
                "cascade", .reference(table: "cascade"), isRequired: true,
                "Kode simpul pohon kinerja", "Cascade node code", example: "CONTOH-SAS"),
            .init(
                "opd", .reference(table: "opd"), isRequired: true, "Kode OPD penanggung jawab",
                "Code of the responsible agency", example: "CONTOH-OPD"),
            .init(
                "contributors", .references(table: "opd"),
                "Kode OPD pendukung, dipisah ;", "Codes of contributing agencies, separated by ;"),
            .init(
                "polarity", .enumeration(values(Indicator.Polarity.self)), isRequired: true,
                "Arah yang baik", "Which direction is good", example: "up"),
            .init(
                "aggregation", .enumeration(values(Indicator.Aggregation.self)),
                isRequired: true, "Cara nilai setahun digabung",
                "How the values of a year become one", example: "last"),
            .init(
                "formula", .enumeration(values(Indicator.Formula.self)),
                "Rumus untuk arah down", "Formula for direction down"),
            .init(
                "cap", .cap, "Batas capaian (%): kosong = aturan, none = tanpa batas",
                "Cap on the achievement (%): empty = rule set's, none = no cap"),
            .init("weight", .number, "Bobot, lebih dari 0", "Weight, above 0", example: "1"),
            .init(
                "frequency", .enumeration(values(Frequency.self)), isRequired: true,
                "Frekuensi pengukuran", "How often it is measured", example: "quarter"),
            .init(
                "decimals", .integer(0...6), "Angka di belakang koma, 0–6", "Decimals shown, 0–6",
                example: "2"),
            .init(
                "tags", .enumerations(values(Indicator.Tag.self)), "Himpunan resmi, dipisah ;",
                "Official sets, separated by ;", example: "IKU"),
            .init("source", .text, "Sumber data", "Data source", example: "Survei OPD"),
            .init("definition", .text, "Definisi operasional", "Definition"),
            .init(
                "standing", .enumeration(values(Indicator.Standing.self)), isRequired: true,
                "Target resmi atau contoh", "Official target or sample figure",
                example: "contoh"),
        ])

    /// The words of an enumeration, as people write them.
    static func values<E: RawRepresentable & CaseIterable>(_ type: E.Type) -> [String]
    where E.RawValue == String {
        E.allCases.map(\.rawValue)
    }
}
