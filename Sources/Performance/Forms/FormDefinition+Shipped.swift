import Vocabulary

extension FormDefinition {
    /// The forms that ship: for a province, then for a regency or city.
    public static let shipped: [FormDefinition] = [e54, e55, e80, e81]

    /// The evaluation of strategic plans at a level of government: E.54 or E.80.
    public static func strategicPlan(of level: Government.Level) -> FormDefinition {
        level == .province ? e54 : e80.at(level)
    }

    /// The evaluation of annual plans at a level of government: E.55 or E.81.
    public static func annualPlan(of level: Government.Level) -> FormDefinition {
        level == .province ? e55 : e81.at(level)
    }

    /// Source: Permendagri 86/2017, form E.80 as used by regencies; same columns (dossier §1.1).
    public static let e80 = e54.local(
        code: "E.80",
        title: Wording(
            id: "Evaluasi terhadap Hasil Renstra Perangkat Daerah Lingkup Kabupaten/Kota",
            en: "Evaluation of the Results of a Regency or City Agency's Strategic Plan (Renstra)"))

    /// Source: Permendagri 86/2017, form E.81 as used by regencies; same columns (dossier §1.1).
    public static let e81 = e55.local(
        code: "E.81",
        title: Wording(
            id: "Evaluasi terhadap Hasil Renja Perangkat Daerah Lingkup Kabupaten/Kota",
            en: "Evaluation of the Results of a Regency or City Agency's Annual Plan (Renja)"))

    private func local(code: String, title: Wording) -> FormDefinition {
        var form = at(.regency)
        form.code = code
        form.title = title
        return form
    }

    private func at(_ level: Government.Level) -> FormDefinition {
        var form = self
        form.level = level
        return form
    }

    /// Evaluation of the results of an agency's annual plan (Renja), province.
    ///
    /// Source: Permendagri 86/2017, form E.55, columns as in dossier §1.1.
    public static let e55 = FormDefinition(
        code: "E.55",
        title: Wording(
            id: "Evaluasi terhadap Hasil Renja Perangkat Daerah Lingkup Provinsi",
            en: "Evaluation of the Results of a Provincial Agency's Annual Plan (Renja)"),
        level: .province, source: annexNote,
        columns: identity + yearColumns
            + [
                Column("16", agencyTitle, .organisation, width: 1.5),
                Column("17", Wording(id: "Ket.", en: "Notes"), .remark, width: 2.2),
            ],
        footers: commonFooters + [
            Footer(
                Wording(
                    id: "Tindak lanjut yang diperlukan dalam triwulan berikutnya",
                    en: "Follow-up needed in the next quarter"), .followUpQuarter),
            Footer(
                Wording(
                    id: "Tindak lanjut yang diperlukan dalam Renja PD berikutnya",
                    en: "Follow-up needed in the next annual plan"), .followUpPlan),
        ],
        signatories: bothSign)

    /// Evaluation of the results of an agency's strategic plan (Renstra), province.
    ///
    /// Source: Permendagri 86/2017, form E.54; the columns follow the regency form of the same
    /// content, because the provincial annex was not available (dossier §1.1).
    public static let e54 = FormDefinition(
        code: "E.54",
        title: Wording(
            id: "Evaluasi terhadap Hasil Renstra Perangkat Daerah Lingkup Provinsi",
            en: "Evaluation of the Results of a Provincial Agency's Strategic Plan (Renstra)"),
        level: .province, source: annexNote,
        columns: identity + planColumns
            + [
                Column("22", agencyTitle, .organisation, width: 1.5),
                Column("23", Wording(id: "Ket.", en: "Notes"), .remark, width: 2.2),
            ],
        footers: commonFooters + [
            Footer(
                Wording(
                    id: "Usulan tindak lanjut pada Renja PD berikutnya",
                    en: "Proposed follow-up in the next annual plan"), .followUpPlan)
        ],
        signatories: bothSign)

    private static let both: [Measure] = [.performance, .money]

    private static let annexNote = Wording(
        id: "Permendagri 86/2017. Kode, judul dan kolom mengikuti praktik aplikasi pemerintah; "
            + "cocokkan dengan lampiran peraturan sebelum ditandatangani.",
        en: "Permendagri 86/2017. Code, title and columns follow the practice of government "
            + "applications; compare with the regulation's annex before signing.")

    private static let agencyTitle = Wording(
        id: "Unit PD penanggung jawab", en: "Responsible agency")

    private static let identity = [
        Column("1", Wording(id: "No", en: "No"), .rowNumber, width: 0.6),
        Column("2", Wording(id: "Kode", en: "Code"), .code, width: 1.6),
        Column(
            "3",
            Wording(
                id: "Urusan/Bidang Urusan/Program/Kegiatan/Subkegiatan",
                en: "Affair/Programme/Activity/Sub-activity"), .statement, width: 3.1),
        Column(
            "4",
            Wording(
                id: "Indikator kinerja program (outcome)/kegiatan (output) dan satuan",
                en: "Performance indicator of programme (outcome)/activity (output) and unit"),
            .indicator, width: 3.4),
    ]

    private static let yearColumns: [Column] = {
        let quarters = Wording(
            id: "Realisasi kinerja pada triwulan", en: "Realisation in quarter")
        let roman = ["I", "II", "III", "IV"]
        return [
            Column(
                "5",
                Wording(
                    id: "Target Renstra PD pada akhir periode",
                    en: "Strategic plan target at the end of the period"), .planTarget,
                measures: both),
            Column(
                "6",
                Wording(
                    id: "Realisasi capaian Renstra s.d. Renja tahun lalu (n−2)",
                    en: "Realisation of the strategic plan up to last year's annual plan (n−2)"),
                .before, measures: both),
            Column(
                "7",
                Wording(
                    id: "Target kinerja & anggaran Renja tahun berjalan (n−1)",
                    en: "Performance & budget target of this year's annual plan (n−1)"),
                .annualTarget, measures: both),
        ]
            + (1...4).map {
                Column(
                    String(7 + $0), Wording(same: roman[$0 - 1]), group: quarters, .quarter($0),
                    measures: both)
            }
            + resultColumns
    }()

    private static let resultColumns = [
        Column(
            "12",
            Wording(
                id: "Realisasi capaian kinerja & anggaran Renja yang dievaluasi",
                en: "Realisation of the annual plan under evaluation"), .realised,
            measures: both),
        Column(
            "13",
            Wording(
                id: "Tingkat capaian kinerja & realisasi anggaran Renja (%)",
                en: "Achievement & absorption of the annual plan (%)"), .achievement,
            measures: both, width: 0.85),
        Column(
            "14",
            Wording(
                id: "Realisasi kinerja & anggaran Renstra s.d. tahun berjalan",
                en: "Realisation of the strategic plan up to this year"), .planRealised,
            measures: both),
        Column(
            "15",
            Wording(
                id: "Tingkat capaian Renstra s.d. tahun berjalan (%)",
                en: "Achievement of the strategic plan up to this year (%)"), .planAchievement,
            measures: both, width: 0.85),
    ]

    private static let planColumns: [Column] = {
        func years(
            from first: Int, _ title: Wording, width: Double,
            _ content: (Int) -> Content
        ) -> [Column] {
            (1...5).map {
                Column(
                    String(first + $0 - 1), Wording(same: String($0)), group: title, content($0),
                    measures: both, width: width)
            }
        }
        return [
            Column(
                "5",
                Wording(
                    id: "Data capaian awal tahun perencanaan",
                    en: "Achieved at the start of the plan"), .planStart, width: 1.15),
            Column(
                "6",
                Wording(
                    id: "Target pada akhir tahun perencanaan",
                    en: "Target at the end of the plan"), .planTarget, measures: both),
        ]
            + years(
                from: 7, Wording(id: "Target Renstra PD tahun ke-", en: "Target of plan year"),
                width: 0.9, Content.yearTarget)
            + years(
                from: 12, Wording(id: "Realisasi capaian tahun ke-", en: "Realisation of year"),
                width: 0.9, Content.yearRealised)
            + years(
                from: 17,
                Wording(id: "Rasio capaian pada tahun ke- (%)", en: "Achievement of year (%)"),
                width: 0.8, Content.yearAchievement)
    }()

    private static let commonFooters = [
        Footer(
            Wording(id: "Faktor pendorong keberhasilan", en: "Factors that drove success"),
            .driver),
        Footer(
            Wording(id: "Faktor penghambat", en: "Factors that hindered"), .obstacle),
    ]

    private static let bothSign = [
        Signatory(Wording(id: "Disusun oleh", en: "Prepared by"), .agency),
        Signatory(Wording(id: "Dievaluasi oleh", en: "Evaluated by"), .planningAgency),
    ]
}
