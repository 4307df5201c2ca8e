import Performance
import Vocabulary

extension TableSchema {
    private static let indicatorColumn = ColumnSchema(
        "indicator", .reference(table: "indicators"), isRequired: true, "Kode indikator",
        "Indicator code", example: "CONTOH-IND")
    private static let periodColumn = ColumnSchema(
        "period", .period, isRequired: true, "2025, 2025-S1, 2025-Q3 atau 2025-06",
        "2025, 2025-S1, 2025-Q3 or 2025-06", example: "2025-Q1")

    static let targets = TableSchema(
        "targets", Wording(id: "Target", en: "Targets"), isRequired: true,
        [
            indicatorColumn, periodColumn,
            .init("value", .number, "Target berupa angka", "Target as a number", example: "82.5"),
            .init("low", .number, "Batas bawah (arah range)", "Lower bound (direction range)"),
            .init("high", .number, "Batas atas (arah range)", "Upper bound (direction range)"),
            .init(
                "grade", .text, "Predikat (BB, WTP) atau ya/tidak",
                "Grade (BB, WTP) or ya/tidak"),
            .init(
                "document", .reference(table: "documents"), "Dokumen asal target",
                "Document that sets the target", example: "CONTOH-RPJMD"),
        ])

    static let observations = TableSchema(
        "observations", Wording(id: "Realisasi", en: "Observations"), isRequired: true,
        [
            indicatorColumn, periodColumn,
            .init("value", .number, "Realisasi berupa angka", "Value", example: "81.75"),
            .init("numerator", .number, "Pembilang", "Numerator"),
            .init("denominator", .number, "Penyebut, lebih dari 0", "Denominator, above 0"),
            .init("grade", .text, "Predikat atau ya/tidak", "Grade or ya/tidak"),
            .init(
                "status", .enumeration(values(Observation.Status.self)), isRequired: true,
                "Sementara, tetap, atau belum rilis", "Provisional, final, or not yet released",
                example: "sementara"),
            .init("source", .text, "Sumber", "Source", example: "Survei OPD"),
            .init(
                "release_date", .date,
                "Tanggal rilis; untuk belum_rilis tanggal yang diharapkan",
                "Release day; for belum_rilis the expected day", example: "2025-04-15"),
            .init("vintage", .text, "Edisi nilai", "Edition of the value", example: "1"),
            .init("series", .text, "Metode atau tahun dasar", "Method or base year"),
            .init("note", .text, "Catatan", "Note"),
        ])

    static let verification = TableSchema(
        "verification", Wording(id: "Verifikasi", en: "Verification"),
        [
            indicatorColumn, periodColumn,
            .init("vintage", .text, "Edisi nilai", "Edition of the value", example: "1"),
            .init(
                "outcome", .enumeration(values(Verification.Outcome.self)), isRequired: true,
                "Hasil", "Outcome", example: "terverifikasi"),
            .init(
                "date", .date, isRequired: true, "Tanggal verifikasi", "Day of verification",
                example: "2025-04-20"),
            .init(
                "role", .text, isRequired: true, "Jabatan, bukan nama", "Role, not a name",
                example: "Bappeda"),
            .init("note", .text, "Catatan", "Note"),
        ])

    static let budget = TableSchema(
        "budget", Wording(id: "Pagu", en: "Budget"),
        [
            .init(
                "program", .reference(table: "cascade"), isRequired: true,
                "Kode simpul tingkat program", "Code of a node of level program",
                example: "CONTOH-PRG"),
            .init(
                "version", .text, isRequired: true, "APBD, APBD-P, …", "APBD, APBD-P, …",
                example: "APBD"),
            .init(
                "effective_from", .date, isRequired: true, "Berlaku sejak", "In force from",
                example: "2025-01-01"),
            .init(
                "pagu", .number, isRequired: true, "Pagu, rupiah", "Ceiling, rupiah",
                example: "1500000000"),
        ])

    static let spending = TableSchema(
        "spending", Wording(id: "Penyerapan", en: "Spending"),
        [
            .init(
                "program", .reference(table: "cascade"), isRequired: true,
                "Kode simpul tingkat program", "Code of a node of level program",
                example: "CONTOH-PRG"),
            .init(
                "month", .month, isRequired: true, "Bulan, 2025-06", "Month, 2025-06",
                example: "2025-01"),
            .init(
                "rak", .number, "Rencana kas bulan itu, rupiah; kosong = belum dilaporkan",
                "Cash planned in the month, rupiah; blank = not reported",
                example: "125000000"),
            .init(
                "realisasi", .number, "Belanja bulan itu, rupiah; kosong = belum dilaporkan",
                "Spent in the month, rupiah; blank = not reported",
                example: "118000000"),
            .init(
                "fisik_target", .number, "Rencana fisik kumulatif akhir bulan, %",
                "Cumulative physical plan at month end, %", example: "8"),
            .init(
                "fisik", .number, "Realisasi fisik kumulatif akhir bulan, %",
                "Cumulative physical progress at month end, %", example: "7.5"),
        ])
}
