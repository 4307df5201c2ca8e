import ArgumentParser
import Interchange
import Performance
import Vocabulary

/// A data package named on the command line.
enum PackageInput {
    /// Reads a package and complains when it cannot be opened at all.
    static func read(
        _ path: String, context: Dataset? = nil, _ language: Language
    ) throws -> PackageReading {
        guard Files.exists(path) else {
            throw Complaint(
                Wording(
                    id: "\(path) tidak ada. Sebutkan folder CSV, berkas .zip atau .xlsx.",
                    en: "\(path) does not exist. Name a CSV folder, a .zip or an .xlsx file."),
                ExitStatus.noInput, language)
        }
        defer { Terminal.endProgress() }
        return try Complaint.translating(language, status: ExitStatus.faultyData) {
            try DataPackage.read(path: path, options: ReadingOptions(context: context)) {
                progress in
                Terminal.progress("\(progress.table) \(progress.rows)")
            }
        }
    }

    /// One line on standard error for each fault.
    static func report(_ reading: PackageReading, _ language: Language) {
        for fault in reading.faults { Terminal.complain(fault.wording[language]) }
        let hidden = reading.faultCount - reading.faults.count
        guard hidden > 0 else { return }
        Terminal.complain(
            Wording(id: "… dan \(hidden) kesalahan lagi.", en: "… and \(hidden) more faults.")[
                language])
    }

    /// The dataset of a package without faults; otherwise every fault and exit code 65.
    static func clean(_ path: String, _ language: Language) throws -> Dataset {
        let reading = try read(path, language)
        guard reading.isClean else {
            report(reading, language)
            throw ExitStatus.faultyData
        }
        return reading.dataset
    }

    /// The rule set of this name.
    static func ruleSet(
        _ id: RuleSet.ID, among ruleSets: [RuleSet] = RuleSet.shipped, _ language: Language
    ) throws -> RuleSet {
        if let ruleSet = ruleSets.first(where: { $0.id == id }) { return ruleSet }
        let known = ruleSets.map(\.id.text).joined(separator: ", ")
        throw Complaint(
            Wording(
                id: "Perangkat aturan “\(id)” tidak dikenal. Yang ada: \(known).",
                en: "There is no rule set “\(id)”. There are: \(known)."),
            ExitCode(64), language)
    }
}
