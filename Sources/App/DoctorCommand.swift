import ArgumentParser
import Credentials
import Foundation
import Interchange
import Storage
import Vocabulary
import Web

struct DoctorCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Say what is missing on this machine and how to get it.",
        discussion: "Exit code 69 when something that Selaras needs is missing.")

    @OptionGroup var record: DatabaseOption
    @OptionGroup var speech: LanguageOption

    func perform() async throws {
        let language = speech.language
        let findings = [typesetter, letters, passwords, mail, database, space]
        for finding in findings {
            Terminal.say("\(finding.isWell ? "✓" : "✗") \(finding.text[language])")
        }
        guard findings.allSatisfy(\.isWell) else { throw ExitStatus.unavailable }
    }

    private struct Finding {
        var isWell: Bool
        var text: Wording
    }

    private var typesetter: Finding {
        do {
            let version = try Typesetter.installed().version()
            return Finding(
                isWell: true,
                text: Wording(id: "Penata huruf: \(version)", en: "Typesetter: \(version)"))
        } catch {
            return Finding(isWell: false, text: error.wording)
        }
    }

    private var letters: Finding {
        let folders = ["/usr/share/fonts/truetype/noto", "/usr/local/share/fonts/noto"]
        let isThere = folders.contains(where: Files.exists)
        return Finding(
            isWell: isThere,
            text: isThere
                ? Wording(id: "Huruf: Noto", en: "Fonts: Noto")
                : Wording(
                    id: "Huruf Noto tidak ada; PDF akan memakai huruf lain. Pasang:"
                        + " sudo apt-get install fonts-noto-core",
                    en: "The Noto fonts are missing; PDFs will use others. Install:"
                        + " sudo apt-get install fonts-noto-core"))
    }

    private var passwords: Finding {
        let count = CommonPasswordList.installed().count
        return Finding(
            isWell: count > 0,
            text: count > 0
                ? Wording(
                    id: "Kata sandi yang ditolak: \(count)",
                    en: "Passwords that are refused: \(count)")
                : Wording(
                    id: "Daftar kata sandi yang lazim tidak ada; kata sandi lemah akan diterima."
                        + " Pasang: sudo apt-get install cracklib-runtime john-data",
                    en: "There is no list of common passwords; weak ones will be accepted."
                        + " Install: sudo apt-get install cracklib-runtime john-data"))
    }

    /// Only letters need it, so a machine without is well.
    private var mail: Finding {
        let isThere = Files.exists(Courier.program)
        return Finding(
            isWell: true,
            text: isThere
                ? Wording(id: "Surat: curl", en: "Letters: curl")
                : Wording(
                    id: "Surat: tanpa curl tidak ada pengingat yang terkirim. Pasang:"
                        + " sudo apt-get install curl",
                    en: "Letters: without curl no reminder is sent. Install:"
                        + " sudo apt-get install curl"))
    }

    private var database: Finding {
        guard Files.exists(record.database) else {
            return Finding(
                isWell: true,
                text: Wording(
                    id: "Basis data \(record.database) belum ada; dibuat saat impor pertama.",
                    en: "No database \(record.database) yet; the first import makes it."))
        }
        do {
            let archive = try Archive(path: record.database)
            defer { archive.close() }
            let tag = try archive.tag().prefix(12)
            return Finding(
                isWell: true,
                text: Wording(
                    id: "Basis data \(record.database): terbuka, tahan padam listrik, \(tag)",
                    en: "Database \(record.database): open, durable, \(tag)"))
        } catch {
            return Finding(isWell: false, text: error.wording)
        }
    }

    private var space: Finding {
        let folder = URL(fileURLWithPath: record.database).deletingLastPathComponent().path
        let place = Files.exists(folder) ? folder : "."
        let free =
            (try? FileManager.default.attributesOfFileSystem(forPath: place))?[.systemFreeSize]
            as? Int ?? 0
        let gigabytes = Numeral.text(Double(free) / 1e9, decimals: 1, .indonesian)
        let english = Numeral.text(Double(free) / 1e9, decimals: 1, .english)
        return Finding(
            isWell: free > 500_000_000,
            text: free > 500_000_000
                ? Wording(id: "Ruang cakram: \(gigabytes) GB", en: "Disk space: \(english) GB")
                : Wording(
                    id: "Ruang cakram tinggal \(gigabytes) GB; kosongkan sampai 0,5 GB.",
                    en: "Only \(english) GB of disk space are left; free at least 0.5 GB."))
    }
}
