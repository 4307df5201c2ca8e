import Dispatch
import Foundation

/// A program that runs in a private folder, for a limited time, without our environment.
struct ChildProcess {
    var executable: String
    var arguments: [String]
    var folder: PrivateFolder
    /// Up to 32 kB for it to read, which a pipe holds before anybody reads.
    var input: [UInt8] = []

    enum Outcome: Equatable {
        case exited(Int32)
        case killed
        case timedOut
        case notStarted(String)
    }

    /// Blocks until the program has ended; what it says goes to files, so that no pipe fills up.
    func run(seconds: Int) -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path, isDirectory: true)
        process.environment = [
            "HOME": folder.path, "TMPDIR": folder.path, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
        ]
        process.standardInput = standardInput() ?? FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        let errors = folder.output("stderr")
        defer { try? errors?.close() }
        process.standardError = errors ?? FileHandle.nullDevice
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        do {
            try process.run()
        } catch {
            return .notStarted(error.localizedDescription)
        }
        guard ended.wait(timeout: .now() + .seconds(seconds)) == .success else {
            process.terminate()
            if ended.wait(timeout: .now() + .seconds(1)) != .success {
                kill(process.processIdentifier, SIGKILL)
                ended.wait()
            }
            return .timedOut
        }
        return process.terminationReason == .exit ? .exited(process.terminationStatus) : .killed
    }

    /// A pipe that is filled and closed before the program starts: nothing waits for it to be read.
    private func standardInput() -> Pipe? {
        guard !input.isEmpty else { return nil }
        precondition(input.count <= 32_768, "a pipe might not hold that")
        let pipe = Pipe()
        try? pipe.fileHandleForWriting.write(contentsOf: Data(input))
        try? pipe.fileHandleForWriting.close()
        return pipe
    }
}
