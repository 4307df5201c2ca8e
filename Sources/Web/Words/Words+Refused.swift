import Vocabulary

extension Words {
    /// Pages that say why something was not done, and what to do instead.
    enum Refused {
        static let notFoundTitle = Wording(
            id: "Halaman ini tidak ada", en: "There is no such page")
        static let notFound = Wording(
            id:
                "Alamatnya mungkin salah ketik, atau kode indikator dan OPD yang dimaksud tidak "
                + "ada di data saat ini.",
            en: "The address may be mistyped, or the indicator or agency it names is not in the "
                + "data as it is now.")
        static let badRequestTitle = Wording(
            id: "Permintaan ini tidak dapat dibaca", en: "This request cannot be read")
        static let unreadableAddress = Wording(
            id: "Alamatnya memuat kode yang terpotong. Periksa bagian sesudah tanda %.",
            en: "The address holds an escape that is cut short. Check what follows the % sign.")
        static let tooManyParameters = Wording(
            id: "Alamatnya memuat terlalu banyak pilihan.",
            en: "The address holds too many choices.")
        static let methodTitle = Wording(
            id: "Halaman ini hanya dapat dibaca", en: "This page can only be read")
        static let method = Wording(
            id: "Buka alamatnya di peramban; mengirim data ke sini tidak ada gunanya.",
            en: "Open the address in a browser; sending data here does nothing.")
        static let addressTitle = Wording(
            id: "Alamatnya terlalu panjang", en: "The address is too long")
        static let address = Wording(
            id: "Kurangi pilihan atau kata yang dicari, lalu coba lagi.",
            en: "Choose less or search for fewer words, and try again.")
        static let bodyTitle = Wording(
            id: "Berkasnya terlalu besar", en: "The file is too large")
        static let crossOriginTitle = Wording(
            id: "Formulir ini datang dari situs lain", en: "This form came from another site")
        static let crossOrigin = Wording(
            id: "Demi keamanan, data hanya diterima dari halaman Selaras sendiri. Buka halamannya "
                + "lalu kirim ulang.",
            en:
                "For safety, data is only taken from Selaras's own pages. Open the page and send "
                + "it again.")
        static let foreignHostTitle = Wording(
            id: "Alamat server ini tidak dikenal", en: "This server goes by another name")
        static let foreignHost = Wording(
            id: "Buka Selaras dengan alamat yang tertulis saat ia dijalankan, misalnya "
                + "http://127.0.0.1:8080.",
            en: "Open Selaras at the address it printed when it started, such as "
                + "http://127.0.0.1:8080.")
        static let internalTitle = Wording(
            id: "Ada yang salah di pihak kami", en: "Something went wrong on our side")
        static let internalFault = Wording(
            id: "Data tidak berubah. Coba muat ulang; bila terulang, sampaikan waktu kejadian ini "
                + "kepada pengelola agar dapat dicari di catatan server.",
            en: "No data was changed. Try to reload; if it happens again, tell the operator the "
                + "time, so that it can be found in the server's log.")
        static let home = Wording(id: "Ke halaman awal", en: "To the first page")

        static func cycle(_ text: String) -> Wording {
            Wording(
                id: "“\(text)” bukan siklus. Tulis misalnya 2025-S1, 2025-Q3, 2025, atau "
                    + "2025-02-20..2025-08-20.",
                en: "“\(text)” is not a cycle. Write 2025-S1, 2025-Q3, 2025 or "
                    + "2025-02-20..2025-08-20, for example.")
        }

        static func ruleSet(_ text: String) -> Wording {
            Wording(
                id: "Aturan “\(text)” tidak ada. Pilih salah satu di halaman Aturan.",
                en: "There is no rule set “\(text)”. Choose one on the Rules page.")
        }

        static func cap(_ text: String) -> Wording {
            Wording(
                id: "“\(text)” bukan batas. Tulis persen di atas 0, atau none.",
                en: "“\(text)” is not a cap. Write a percentage above 0, or none.")
        }

        static func formula(_ text: String) -> Wording {
            Wording(
                id: "“\(text)” bukan rumus. Tulis 2T-R atau T/R.",
                en: "“\(text)” is not a formula. Write 2T-R or T/R.")
        }

        static func topics(_ text: String) -> Wording {
            let limits = Agenda.topicLimits
            return Wording(
                id: "topik=“\(text)” bukan jumlah topik. Tulis bilangan bulat \(limits.lowerBound) "
                    + "sampai \(limits.upperBound).",
                en: "topics=“\(text)” is not a number of topics. Write a whole number from "
                    + "\(limits.lowerBound) to \(limits.upperBound).")
        }

        static func minutes(_ text: String) -> Wording {
            let limits = Agenda.minuteLimits
            return Wording(
                id: "menit=“\(text)” bukan lama sidang. Tulis bilangan bulat \(limits.lowerBound) "
                    + "sampai \(limits.upperBound).",
                en: "minutes=“\(text)” is not a length of the session. Write a whole number from "
                    + "\(limits.lowerBound) to \(limits.upperBound).")
        }

        static func body(limitMegabytes: Int) -> Wording {
            Wording(
                id: "Paling besar \(limitMegabytes) MB. Bagi berkasnya menjadi beberapa bagian.",
                en: "At most \(limitMegabytes) MB. Split the file into several parts.")
        }
    }
}
