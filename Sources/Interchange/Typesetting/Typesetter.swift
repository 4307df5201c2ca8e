import CAssets
import Foundation
import Vocabulary

/// Makes PDF documents by a typesetting program in a process of its own.
///
/// The program sees a private folder with the templates of this binary and one data file, works
/// under a time limit, and is stopped with everything it started. Text of the data is never markup.
package struct Typesetter: Sendable {
    /// A Python interpreter that has the `typst` wheel.
    package let interpreter: String
    package var limits: Limits

    /// What one document may take.
    package struct Limits: Sendable {
        package var seconds = 60
        package var dataBytes = 32 << 20
        package var pdfBytes = 128 << 20

        package init() {}
    }

    package init(interpreter: String, limits: Limits = Limits()) {
        self.interpreter = interpreter
        self.limits = limits
    }

    /// The interpreter that `SELARAS_TYPESETTER` names, else the one that `make setup` installed
    /// beside the working directory or the binary.
    package static func installed(
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws(TypesettingError) -> Typesetter {
        var candidates: [String] = []
        if let named = environment["SELARAS_TYPESETTER"], !named.isEmpty {
            candidates = [named]
        } else {
            candidates = Self.places.map { $0 + "/.tools/venv/bin/python3" }
        }
        guard let found = candidates.first(where: FileManager.default.isExecutableFile(atPath:))
        else { throw .notInstalled(lookedAt: candidates) }
        return Typesetter(interpreter: found)
    }

    /// The working directory, then the binary's folder and those above it, where a checkout keeps
    /// its tools.
    private static var places: [String] {
        var places = [FileManager.default.currentDirectoryPath]
        let binary = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        var folder = URL(fileURLWithPath: binary ?? "/").deletingLastPathComponent()
        for _ in 0..<6 where folder.path != "/" {
            if !places.contains(folder.path) { places.append(folder.path) }
            folder = folder.deletingLastPathComponent()
        }
        return places
    }

    /// The version of the typesetting library, which proves that it can be loaded.
    package func version() throws(TypesettingError) -> String {
        let folder = try PrivateFolder()
        defer { folder.remove() }
        let ask = "import sys, typst; sys.stderr.write(typst.__version__)"
        try run(["-c", ask], in: folder)
        return folder.text("stderr", limit: 100)
    }

    /// The finished document. Blocks the thread until the program ends.
    ///
    /// The same printout gives the same bytes: the only date in it is the data's.
    package func pdf(_ printout: Printout) throws(TypesettingError) -> [UInt8] {
        guard printout.data.count <= limits.dataBytes else {
            throw .tooLarge(bytes: printout.data.count, limit: limits.dataBytes)
        }
        let folder = try PrivateFolder()
        defer { folder.remove() }
        for (name, asset) in printout.template.files {
            try folder.write(try Self.asset(asset), to: name)
        }
        try folder.write([UInt8](printout.data), to: "data.json")
        try folder.write(try Self.asset("typeset.py"), to: "typeset.py")
        let day = max(0, printout.day.dayNumber)
        try run([folder.path("typeset.py"), String(limits.seconds), String(day)], in: folder)
        return try folder.read("out.pdf", limit: limits.pdfBytes)
    }

    private static func asset(_ name: String) throws(TypesettingError) -> [UInt8] {
        let asset = selaras_asset_named(name)
        guard let bytes = asset.bytes else { throw .refused("\(name)?") }
        return [UInt8](UnsafeBufferPointer(start: bytes, count: asset.count))
    }

    private func run(
        _ arguments: [String], in folder: PrivateFolder
    ) throws(TypesettingError) {
        let child = ChildProcess(
            executable: interpreter,
            // Isolated: no PYTHON* variables, no user packages, nothing from the working folder.
            arguments: ["-I", "-B"] + arguments, folder: folder)
        switch child.run(seconds: limits.seconds) {
        case .exited(0): return
        case .exited, .killed:
            let said = folder.text("stderr", limit: 4_000)
            if said.contains("No module named 'typst'") {
                throw .notInstalled(lookedAt: [interpreter])
            }
            throw .refused(said)
        case .timedOut: throw .tooSlow(seconds: limits.seconds)
        case .notStarted(let reason): throw .notStarted(interpreter, reason)
        }
    }
}
