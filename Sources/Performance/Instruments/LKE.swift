import Vocabulary

extension Instrument {
    /// The SAKIP evaluation (Lembar Kerja Evaluasi): four components, each with existence 20 %,
    /// quality 30 % and use 50 % of its weight.
    ///
    /// Source: PermenPANRB 88/2021; weights, answers and predicates as in dossier §1.10.
    public static let lke = Instrument(
        id: "lke-88-2021",
        title: Wording(
            id: "Evaluasi akuntabilitas kinerja (LKE SAKIP)",
            en: "Performance accountability evaluation (SAKIP LKE)"),
        source: "PermenPANRB 88/2021", holdsFrom: CivilDate(year: 2021, month: 1, day: 1)!,
        components: [
            component(
                "perencanaan",
                Wording(id: "Perencanaan kinerja", en: "Performance planning"), weight: 30),
            component(
                "pengukuran",
                Wording(id: "Pengukuran kinerja", en: "Performance measurement"), weight: 30),
            component(
                "pelaporan",
                Wording(id: "Pelaporan kinerja", en: "Performance reporting"), weight: 15),
            component(
                "evaluasi",
                Wording(
                    id: "Evaluasi akuntabilitas kinerja internal",
                    en: "Internal performance accountability evaluation"), weight: 25),
        ],
        answers: [
            Answer("AA", 100), Answer("A", 90), Answer("BB", 80), Answer("B", 70),
            Answer("CC", 60), Answer("C", 50), Answer("D", 30), Answer("E", 0),
        ],
        predicates: [
            Predicate("D", Wording(id: "Sangat kurang", en: "Very poor"), upTo: 30),
            Predicate("C", Wording(id: "Kurang", en: "Poor"), upTo: 50),
            Predicate("CC", Wording(id: "Cukup (memadai)", en: "Adequate"), upTo: 60),
            Predicate("B", Wording(id: "Baik", en: "Good"), upTo: 70),
            Predicate("BB", Wording(id: "Sangat baik", en: "Very good"), upTo: 80),
            Predicate("A", Wording(id: "Memuaskan", en: "Satisfying"), upTo: 90),
            Predicate("AA", Wording(id: "Sangat memuaskan", en: "Very satisfying"), upTo: nil),
        ])

    private static func component(_ code: String, _ title: Wording, weight: Double) -> Component {
        let parts = [
            ("keberadaan", Wording(id: "Keberadaan", en: "Existence"), 20.0),
            ("kualitas", Wording(id: "Kualitas", en: "Quality"), 30.0),
            ("pemanfaatan", Wording(id: "Pemanfaatan", en: "Use"), 50.0),
        ]
        return Component(
            title,
            items: parts.map { part, aspect, share in
                Item(
                    ItemID("\(code).\(part)"),
                    Wording(
                        id: "\(title.id): \(aspect.id.lowercased())",
                        en: "\(title.en): \(aspect.en.lowercased())"),
                    weight: weight * share / 100)
            })
    }
}
