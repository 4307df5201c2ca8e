package import Vocabulary

/// How our kernels fare on files of cases.
package struct ConformanceReport: Sendable, Equatable {
    /// One kernel over all its files.
    package struct Line: Sendable, Equatable {
        package let kernel: String
        package internal(set) var passed = 0
        package internal(set) var failed = 0
        /// Of the first case that failed.
        package internal(set) var firstFailure: Failure?
    }

    package struct Failure: Sendable, Equatable {
        package let file: String
        package let id: String
        package let reason: Wording
    }

    /// A file of cases that cannot be read.
    package struct Fault: Sendable, Equatable {
        package let file: String
        package let error: KernelInputError
    }

    /// By kernel, in alphabetical order.
    package private(set) var lines: [Line] = []
    /// Kernels of files that nobody here computes, with how many cases they have.
    package private(set) var unknown: [String: Int] = [:]
    package private(set) var faults: [Fault] = []
    /// Documents that are no files of cases: they name no kernel.
    package private(set) var passedOver: [String] = []

    package var passed: Int { lines.map(\.passed).reduce(0, +) }
    package var failed: Int { lines.map(\.failed).reduce(0, +) }
    /// Whether something failed or could not be read.
    package var isRefuted: Bool { failed > 0 || !faults.isEmpty }

    package init() {}

    /// Runs every case of one file; one that is malformed or refused fails, and the next is run.
    ///
    /// - Parameter file: its name, for messages.
    package mutating func run(_ bytes: [UInt8], file: String) {
        do throws(KernelInputError) {
            let document = try JSON(parsing: bytes, as: "file")
            guard document.namesKernel else { return passedOver.append(file) }
            let (name, cases) = try KernelCase.file(document)
            if let kernel = KernelCatalogue.named(name) {
                run(cases, of: kernel, file: file)
            } else {
                unknown[name, default: 0] += cases.count
            }
        } catch {
            faults.append(Fault(file: file, error: error))
        }
    }

    private mutating func run(_ cases: [KernelInput], of kernel: Kernel, file: String) {
        let place =
            lines.firstIndex { $0.kernel >= kernel.name } ?? lines.count
        if place == lines.count || lines[place].kernel != kernel.name {
            lines.insert(Line(kernel: kernel.name), at: place)
        }
        for entry in cases {
            guard let reason = Self.failure(of: kernel, on: entry) else {
                lines[place].passed += 1
                continue
            }
            lines[place].failed += 1
            if lines[place].firstFailure == nil {
                let id = try? entry.member("id").text()
                lines[place].firstFailure = Failure(
                    file: file, id: id ?? entry.path, reason: reason)
            }
        }
    }

    private static func failure(of kernel: Kernel, on entry: KernelInput) -> Wording? {
        do throws(KernelInputError) {
            let example = try KernelCase(entry)
            let answer = try kernel.run(KernelInput(example.input))
            return kernel.judge(example, answer)?.wording
        } catch {
            return error.wording
        }
    }
}

extension JSON {
    fileprivate var namesKernel: Bool {
        guard case .object(let members) = self else { return false }
        return members["kernel"] != nil
    }
}

extension ConformanceReport {
    /// For programs: what is printed with `--json`.
    package var json: JSON {
        .object([
            "passed": .integer(passed), "failed": .integer(failed),
            "kernels": .array(lines.map(\.json)),
            "unknown": .object(unknown.mapValues(JSON.integer)),
            "passedOver": .texts(passedOver),
            "faults": .array(
                faults.map {
                    .object(["file": .text($0.file), "reason": .text($0.error.wording.en)])
                }),
        ])
    }
}

extension ConformanceReport.Line {
    fileprivate var json: JSON {
        var members: [String: JSON] = [
            "kernel": .text(kernel), "passed": .integer(passed), "failed": .integer(failed),
        ]
        if let firstFailure {
            members["firstFailure"] = .object([
                "file": .text(firstFailure.file), "case": .text(firstFailure.id),
                "reason": .text(firstFailure.reason.en),
            ])
        }
        return .object(members)
    }
}
