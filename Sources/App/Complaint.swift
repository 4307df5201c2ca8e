import ArgumentParser
import Storage
import Vocabulary

/// Something a person must put right, said in their language before the command ends.
struct Complaint: Error, CustomStringConvertible {
    let text: String
    let status: ExitCode

    init(_ wording: Wording, _ status: ExitCode, _ language: Language) {
        self.text = wording[language]
        self.status = status
    }

    var description: String { text }

    /// Runs the work; an explained error becomes a complaint in the reader's language.
    static func translating<Result>(
        _ language: Language, status: ExitCode = ExitStatus.inputOutput,
        _ work: () throws -> Result
    ) throws -> Result {
        do {
            return try work()
        } catch let error as any Explained {
            throw Complaint(error.wording, status, language)
        }
    }

    static func translating<Result>(
        _ language: Language, status: ExitCode = ExitStatus.inputOutput,
        _ work: () async throws -> Result
    ) async throws -> Result {
        do {
            return try await work()
        } catch let error as any Explained {
            throw Complaint(error.wording, status, language)
        }
    }
}

/// A command whose complaints go to standard error and whose exit code says what kind they are.
protocol SpeakingCommand: AsyncParsableCommand {
    func perform() async throws
}

extension SpeakingCommand {
    func run() async throws {
        do {
            try await perform()
        } catch let complaint as Complaint {
            Terminal.endProgress()
            Terminal.complain(complaint.text)
            throw complaint.status
        } catch let error as any Explained {
            Terminal.endProgress()
            Terminal.complain(error.wording.id)
            throw ExitStatus.inputOutput
        }
    }
}
