import Performance
import Vocabulary

extension TableSchema {
    /// Causes of an obstacle (dossier §6.6).
    package static let causes = [
        "regulasi", "anggaran", "pengadaan", "lahan", "sdm", "koordinasi", "data", "administrasi",
        "cuaca", "mitra",
    ]

    static let selfEvaluation = TableSchema(
        "selfevaluation", Wording(id: "Evaluasi diri", en: "Self-evaluation"),
        [
            .init(
                "opd", .reference(table: "opd"), isRequired: true, "Kode OPD", "Agency code",
                example: "CONTOH-OPD"),
            .init(
                "period", .period, isRequired: true, "2025, 2025-S1, 2025-Q3 atau 2025-06",
                "2025, 2025-S1, 2025-Q3 or 2025-06", example: "2025-S1"),
            .init(
                "section", .enumeration(values(SelfEvaluation.Section.self)), isRequired: true,
                "Bagian", "Section", example: "penghambat"),
            .init(
                "text", .text, isRequired: true, "Uraian", "Text",
                example: "Pengadaan terlambat satu triwulan"),
            .init(
                "cause", .enumeration(causes), "Sebab, untuk penghambat", "Cause, for an obstacle",
                example: "pengadaan"),
        ])

    static let officeholders = TableSchema(
        "officeholders", Wording(id: "Pejabat", en: "Officeholders"),
        [
            .init(
                "opd", .reference(table: "opd"), isRequired: true, "Kode OPD", "Agency code",
                example: "CONTOH-OPD"),
            .init(
                "position", .text, isRequired: true, "Jabatan, bukan nama", "Position, not a name",
                example: "Kepala Dinas Contoh"),
            .init(
                "capacity", .enumeration(values(Officeholder.Capacity.self)), isRequired: true,
                "Kedudukan", "Capacity", example: "definitif"),
            .init(
                "from", .date, isRequired: true, "Sejak", "From", example: "2025-01-01"),
            .init("to", .date, "Sampai", "Until"),
        ])

    static let bridge = TableSchema(
        "bridge", Wording(id: "Jembatan indikator", en: "Indicator bridge"),
        [
            .init(
                "from_indicator", .reference(table: "indicators"), "Indikator lama",
                "Old indicator", example: "CONTOH-IND"),
            .init(
                "from_document", .reference(table: "documents"), "Dokumen lama", "Old document",
                example: "CONTOH-RPD"),
            .init(
                "to_indicator", .reference(table: "indicators"), "Indikator baru",
                "New indicator", example: "CONTOH-IND2"),
            .init(
                "to_document", .reference(table: "documents"), "Dokumen baru", "New document",
                example: "CONTOH-RPJMD"),
            .init(
                "relation", .enumeration(values(IndicatorBridge.Relation.self)), isRequired: true,
                "Hubungan", "Relation", example: "sama"),
            .init("note", .text, "Catatan", "Note"),
        ])
}
