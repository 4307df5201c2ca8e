import Vocabulary

extension Words {
    /// The rules page and its what-if.
    enum Rules {
        static let kicker = Wording(id: "Aturan penilaian", en: "Rules of judgement")

        static func headline(_ source: String, _ percent: String, _ status: Wording) -> Wording {
            Wording(
                id: "Menurut \(source), capaian siklus ini \(percent): \(status.id).",
                en: "By \(source), this cycle's achievement is \(percent): \(status.en).")
        }

        static let lede = Wording(
            id: "Skala, batas, dan rumus adalah data yang berlaku sejak tanggal tertentu. "
                + "Mengandaikan aturan lain menunjukkan seberapa banyak nilai bergantung padanya, "
                + "dan tidak mengubah nilai menurut aturan.",
            en: "Scales, caps and formulas are data that hold from a day. Supposing other rules "
                + "shows how much a score depends on them, and changes no regulated score.")
        static let whatIf = Wording(id: "Bagaimana jika", en: "What if")
        static let whatIfNote = Wording(
            id: "Pengandaian di samping nilai menurut aturan, tidak pernah dicampur",
            en: "A supposition beside the regulated score, never mixed with it")
        static let chooseSomething = Wording(
            id: "Pilih aturan, batas, atau rumus lain lalu bandingkan.",
            en: "Choose another rule set, cap or formula, then compare.")
        static let compare = Wording(id: "Bandingkan", en: "Compare")
        static let own = Wording(id: "seperti aturan", en: "as the rules say")
        static let noCap = Wording(id: "tanpa batas", en: "no cap")
        static let cap = Wording(id: "Batas rata-rata", en: "Cap of the mean")
        static let formula = Wording(
            id: "Rumus makin rendah makin baik", en: "Formula for lower is better")
        static let both = Wording(
            id: "Nilai menurut aturan dan pengandaian", en: "The regulated score and the supposed")
        static let figure = Wording(id: "Angka", en: "Figure")
        static let regulated = Wording(id: "Menurut aturan", en: "By the rules")
        static let supposed = Wording(id: "Bagaimana jika", en: "What if")
        static let difference = Wording(id: "Selisih", en: "Difference")
        static let byAgency = Wording(
            id: "Capaian semester per OPD, perubahan terbesar dahulu",
            en: "Interim mean by agency, the largest change first")
        static let metStays = Wording(
            id: "Jumlah yang tercapai tetap: batas dan rumus mengubah persen, bukan tercapai "
                + "tidaknya target.",
            en: "The count of targets met stays: caps and formulas change percentages, not "
                + "whether a target was met.")

        // The lesson.
        static let lesson = Wording(
            id: "Pelajaran tabel makro 2022", en: "The lesson of the 2022 macro table")
        static let lessonText = Wording(
            id: "Sepuluh indikator makro, tiga di antaranya meleset. Tanpa batas, satu capaian "
                + "305,5\u{A0}% mengangkat rata-rata menjadi 125,13\u{A0}%. Batas memilih "
                + "angkanya; jumlah yang tercapai tidak berubah.",
            en: "Ten macro indicators, three of which missed. Without a cap, one achievement of "
                + "305.5\u{A0}% lifts the mean to 125.13\u{A0}%. The cap chooses the number; the "
                + "count of targets met does not change.")
        static let lessonTable = Wording(
            id: "Sepuluh indikator makro Kalimantan Timur, 2022",
            en: "Ten macro indicators of Kalimantan Timur, 2022")
        static let capTable = Wording(
            id: "Rata-rata menurut batasnya", en: "The mean under each cap")
        static let target = Wording(same: "Target")
        static let mean = Wording(id: "Rata-rata", en: "Mean")
        static let standard = Wording(id: "bawaan", en: "default")
        static let lessonMoral = Wording(
            id: "Karena itu setiap rata-rata di sini berdampingan dengan jumlah yang tercapai, "
                + "selisih dalam satuan aslinya, dan peluang mencapai target.",
            en: "That is why every mean here stands beside the count of targets met, the gap in "
                + "natural units and the chance of meeting the target.")

        static func of(_ part: String, _ whole: String) -> Wording {
            Wording(id: "\(part) dari \(whole)", en: "\(part) of \(whole)")
        }

        // A rule set.
        static let inForce = Wording(
            id: "dipakai pemerintah daerah ini", en: "used by this government")
        static let holdsFrom = Wording(id: "Berlaku sejak", en: "Holds from")
        static let ladder = Wording(id: "Urutan predikat", en: "Order of grades")
        static let dueDays = Wording(id: "Tenggat laporan", en: "Reports are due")

        static func due(
            month: String, quarter: String, semester: String, year: String
        ) -> Wording {
            Wording(
                id: "bulanan \(month), triwulanan \(quarter), semesteran \(semester), tahunan "
                    + "\(year) hari sesudah periode berakhir",
                en: "monthly \(month), quarterly \(quarter), half-yearly \(semester), yearly "
                    + "\(year) days after the period ends")
        }
    }

    /// The SAKIP calculator.
    enum LKE {
        static let link = Wording(
            id: "Hitung predikat SAKIP (LKE)", en: "Compute the SAKIP predicate (LKE)")
        static let title = Wording(id: "Kalkulator LKE", en: "LKE calculator")

        static func headline(_ total: String, _ code: String, _ label: Wording) -> Wording {
            Wording(
                id: "\(total) dari 100: predikat \(code), \(label.id.lowercased()).",
                en: "\(total) of 100: predicate \(code), \(label.en.lowercased()).")
        }

        static let lede = Wording(
            id: "Penilaian mandiri sebelum evaluator datang. Pilih satu jawaban untuk tiap "
                + "subkomponen; alamat halaman menyimpan pilihan Anda.",
            en: "A self-assessment before the evaluators come. Choose one answer for each "
                + "sub-component; the page's address keeps your choices.")
        static let example = Wording(
            id: "Yang tampak adalah contoh hitungan; ganti jawabannya.",
            en: "What you see is the worked example; change its answers.")
        static let answers = Wording(id: "Jawaban", en: "Answers")
        static let compute = Wording(id: "Hitung", en: "Compute")
        static let reset = Wording(id: "Kembali ke contoh", en: "Back to the example")
        static let result = Wording(id: "Nilai per komponen", en: "Points by component")
        static let component = Wording(id: "Komponen", en: "Component")
        static let points = Wording(id: "Nilai", en: "Points")
        static let share = Wording(id: "Terhadap bobot", en: "Of the weight")
        static let total = Wording(same: "Total")
        static let predicates = Wording(id: "Predikat", en: "Predicates")
        static let range = Wording(id: "Nilai", en: "Score")

        static func of(_ points: String) -> Wording {
            Wording(id: "dari \(points)", en: "of \(points)")
        }

        static func weighs(_ points: String) -> Wording {
            Wording(id: "bobot \(points)", en: "weight \(points)")
        }
    }
}
