import Vocabulary

extension RuleSet {
    /// The rule sets that ship; an administrator may add others (EVALUATION §5, dossier §1.5).
    public static let shipped: [RuleSet] = [permendagri, trafficLight, success, quartered]

    /// Permendagri 86/2017, "Skala Nilai Peringkat Kinerja", with continuous upper-inclusive bounds
    /// (dossier §1.1).
    public static let permendagri = RuleSet(
        id: "permendagri-86-2017",
        title: Wording(
            id: "Skala nilai peringkat kinerja Permendagri 86/2017",
            en: "Performance scale of Permendagri 86/2017"),
        source: "Permendagri 86/2017", holdsFrom: CivilDate(year: 2017, month: 9, day: 28)!,
        cap: 100,
        scale: Scale(
            bands: [
                .init(
                    "sangat_rendah", Wording(id: "Sangat rendah", en: "Very low"), upTo: 50,
                    step: 1),
                .init("rendah", Wording(id: "Rendah", en: "Low"), upTo: 65, step: 2),
                .init("sedang", Wording(id: "Sedang", en: "Medium"), upTo: 75, step: 3),
                .init("tinggi", Wording(id: "Tinggi", en: "High"), upTo: 90, step: 4),
                .init(
                    "sangat_tinggi", Wording(id: "Sangat tinggi", en: "Very high"), upTo: nil,
                    step: 5),
            ], includesUpperBound: true))

    /// Red below 70, yellow to 90 included, green above.
    public static let trafficLight = RuleSet(
        id: "bna-70-90",
        title: Wording(id: "Lampu lalu lintas 70/90", en: "Traffic light 70/90"),
        source: "e-SAKIP BNA", holdsFrom: CivilDate(year: 2017, month: 1, day: 1)!, cap: 100,
        scale: Scale(
            bands: [
                .init(
                    "merah", Wording(id: "Merah", en: "Red"), upTo: 70, step: 1, isClosed: false),
                .init("kuning", Wording(id: "Kuning", en: "Yellow"), upTo: 90, step: 3),
                .init("hijau", Wording(id: "Hijau", en: "Green"), upTo: nil, step: 5),
            ], includesUpperBound: true))

    /// ≥100 very successful, 75–<100 successful, 55–<75 fairly, below 55 less.
    public static let success = RuleSet(
        id: "berhasil-55-75-100",
        title: Wording(id: "Skala keberhasilan 55/75/100", en: "Success scale 55/75/100"),
        source: "Praktik LKjIP", holdsFrom: CivilDate(year: 2017, month: 1, day: 1)!, cap: 100,
        scale: Scale(
            bands: [
                .init(
                    "kurang_berhasil", Wording(id: "Kurang berhasil", en: "Less successful"),
                    upTo: 55, step: 1),
                .init(
                    "cukup_berhasil", Wording(id: "Cukup berhasil", en: "Fairly successful"),
                    upTo: 75, step: 3),
                .init(
                    "berhasil", Wording(id: "Berhasil", en: "Successful"), upTo: 100, step: 4),
                .init(
                    "sangat_berhasil", Wording(id: "Sangat berhasil", en: "Very successful"),
                    upTo: nil, step: 5),
            ], includesUpperBound: false))

    /// 90/75/50 with a cap of 200.
    public static let quartered = RuleSet(
        id: "kwanter-50-75-90",
        title: Wording(id: "Skala 50/75/90, batas 200", en: "Scale 50/75/90, cap 200"),
        source: "SAKIP Kwanter", holdsFrom: CivilDate(year: 2017, month: 1, day: 1)!, cap: 200,
        scale: Scale(
            bands: [
                .init("kurang", Wording(id: "Kurang", en: "Poor"), upTo: 50, step: 1),
                .init("cukup", Wording(id: "Cukup", en: "Fair"), upTo: 75, step: 3),
                .init("baik", Wording(id: "Baik", en: "Good"), upTo: 90, step: 4),
                .init(
                    "sangat_baik", Wording(id: "Sangat baik", en: "Very good"), upTo: nil,
                    step: 5),
            ], includesUpperBound: false))
}
