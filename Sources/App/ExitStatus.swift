import ArgumentParser

/// What a command says with its exit code: the numbers of sysexits.h.
enum ExitStatus {
    /// The command did its work and the answer is no: a broken chain, a changed snapshot.
    static let refuted = ExitCode(1)
    static let faultyData = ExitCode(65)
    static let noInput = ExitCode(66)
    static let unavailable = ExitCode(69)
    static let inputOutput = ExitCode(74)
}
