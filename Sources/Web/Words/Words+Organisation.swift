import Performance
import Vocabulary

extension Words {
    /// The list of agencies.
    enum Organisations {
        static let title = Wording(id: "OPD", en: "Agencies")
        static let kicker = Wording(id: "Perangkat daerah", en: "Agencies of the government")
        static let lede = Wording(
            id: "Urutan ini bukan peringkat prestasi: jumlah, jenis, dan bobot indikator tiap OPD "
                + "berbeda. Pakailah untuk mencari siapa yang perlu dibantu.",
            en: "This order is no league table: the number, kind and weight of indicators differ "
                + "from agency to agency. Use it to find who needs help.")

        static func headline(_ best: String, of count: String, _ band: Wording) -> Wording {
            Wording(
                id: "\(best) dari \(count) OPD berada di pita teratas, “\(band.id)”, terhadap "
                    + "target sampai akhir siklus.",
                en: "\(best) of \(count) agencies stand in the best band, “\(band.en)”, against "
                    + "the target to the cycle's end.")
        }

        static let table = Wording(id: "Semua OPD", en: "All agencies")
        static let tableNote = Wording(
            id: "Klik judul kolom untuk mengurutkan; yang paling perlu dibantu di atas",
            en: "Follow a column's heading to sort; those that need help most come first")
        static let interim = Wording(id: "Capaian semester", en: "Interim mean")
        static let annual = Wording(id: "Capaian tahunan", en: "Annual mean")
        static let met = Wording(id: "Tercapai : belum", en: "Met : missed")
        static let trendNote = Wording(
            id: "Enam semester: capaian terhadap target semester, skala 0–100 %. Warna sel "
                + "mengulang bentuk di dalamnya.",
            en: "Six semesters: achievement of the interim target, scale 0–100 %. A cell's colour "
                + "repeats the shape in it.")
        static let quadrants = Wording(
            id: "Serapan terhadap hasil", en: "Absorption against result")
        static let quadrantsNote = Wording(
            id: "Setiap titik satu OPD", en: "Each dot is an agency")
        static let twinAbove = Wording(
            id: "Angka yang sama ada di tabel: serapan dan rencananya, serta capaian semester.",
            en: "The same figures stand in the table: absorption and its plan, and the interim "
                + "mean.")
        static let across = Wording(
            id: "Belanja terhadap rencana kas, %", en: "Spending against the cash plan, %")
        static let upwards = Wording(id: "Capaian semester, %", en: "Interim mean, %")
        static let fields = [
            Wording(id: "hasil baik, belanja lambat", en: "good result, slow spending"),
            Wording(id: "keduanya baik", en: "both good"),
            Wording(id: "keduanya tertinggal", en: "both behind"),
            Wording(id: "hasil tertinggal", en: "result behind"),
        ]
        static let chart = Wording(
            id: "Diagram belanja terhadap rencana kas dan capaian semester; angkanya ada di tabel",
            en: "Chart of spending against the cash plan and interim mean; the table has the "
                + "figures")

        static func captions(_ visit: Visit) -> QuadrantChart.Captions {
            QuadrantChart.Captions(
                label: visit(chart), across: visit(across), upwards: visit(upwards),
                fields: fields.map { visit($0) })
        }

        static func dot(
            _ name: String, _ spending: Double, _ result: Double, _ visit: Visit
        ) -> String {
            let reader = visit.reader
            let (x, y) = (reader.percentWithSign(spending), reader.percentWithSign(result))
            return visit(
                Wording(
                    id: "\(name): belanja \(x) dari rencana, capaian \(y)",
                    en: "\(name): spending \(x) of plan, result \(y)"))
        }
    }

    /// The taxonomy of causes (dossier §6.6).
    enum Cause {
        private static let names: [String: Wording] = [
            "regulasi": Wording(id: "regulasi", en: "regulation"),
            "anggaran": Wording(id: "anggaran", en: "budget"),
            "pengadaan": Wording(id: "pengadaan", en: "procurement"),
            "lahan": Wording(id: "lahan", en: "land"),
            "sdm": Wording(id: "SDM", en: "staff"),
            "koordinasi": Wording(id: "koordinasi", en: "coordination"),
            "data": Wording(same: "data"),
            "administrasi": Wording(id: "administrasi", en: "administration"),
            "cuaca": Wording(id: "cuaca", en: "weather"),
            "mitra": Wording(id: "mitra", en: "partners"),
        ]

        /// In the order of their codes.
        static let codes = names.keys.sorted()

        /// The cause's name; a code that is not in the taxonomy is shown as it was written.
        static func name(_ code: String) -> Wording { names[code] ?? Wording(same: code) }
    }
}
