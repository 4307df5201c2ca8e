package import Vocabulary

/// Why there is no PDF.
package enum TypesettingError: Error, Hashable, Sendable {
    /// Neither place has an interpreter with the typesetter.
    case notInstalled(lookedAt: [String])
    case notStarted(String, String)
    case tooLarge(bytes: Int, limit: Int)
    case tooSlow(seconds: Int)
    /// What the program said; a fault of ours, or a machine without memory.
    case refused(String)
    /// The private folder could not be made, written or read.
    case folder(String)
}

extension TypesettingError: Explained {
    package var wording: Wording {
        switch self {
        case .notInstalled(let places):
            let places = places.joined(separator: ", ")
            return Wording(
                id: "Penata huruf belum terpasang (dicari di \(places)). Jalankan `make setup`, "
                    + "lalu periksa dengan `selaras doctor`.",
                en: "The typesetter is not installed (looked at \(places)). Run `make setup`, "
                    + "then check with `selaras doctor`.")
        case .notStarted(let program, let reason):
            return Wording(
                id: "Penata huruf \(program) tidak dapat dijalankan: \(reason). Jalankan "
                    + "`selaras doctor`.",
                en: "The typesetter \(program) could not be started: \(reason). Run "
                    + "`selaras doctor`.")
        case .tooLarge(let bytes, let limit):
            return Wording(
                id: "Dokumen terlalu besar: \(bytes >> 20) MB, paling banyak \(limit >> 20) MB. "
                    + "Cetak per perangkat daerah.",
                en: "The document is too large: \(bytes >> 20) MB, at most \(limit >> 20) MB. "
                    + "Print it agency by agency.")
        case .tooSlow(let seconds):
            return Wording(
                id: "Penata huruf dihentikan setelah \(seconds) detik. Cetak per perangkat "
                    + "daerah, atau coba lagi bila mesin tidak sibuk.",
                en: "The typesetter was stopped after \(seconds) seconds. Print agency by "
                    + "agency, or try again when the machine is less busy.")
        case .refused(let said):
            return Wording(
                id: "Penata huruf menolak dokumen: \(said). Laporkan pesan ini kepada pengelola.",
                en: "The typesetter refused the document: \(said). Report this message to the "
                    + "maintainers.")
        case .folder(let reason):
            return Wording(
                id: "Folder sementara tidak dapat dipakai: \(reason). Periksa ruang disk dan izin.",
                en: "The temporary folder cannot be used: \(reason). Check disk space and "
                    + "permissions.")
        }
    }
}
