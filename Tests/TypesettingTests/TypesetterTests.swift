import Foundation
import Interchange
import Performance
import Testing
import Vocabulary

@Suite("The typesetter as a child process") struct TypesetterTests {
    private func printout() throws -> Printout { try .form(PrintSample.form(), .indonesian) }

    /// A program that stands where the interpreter should.
    private func impostor(_ script: String) throws -> String {
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("selaras-test-\(UUID().uuidString)")
        try Data("#!/bin/sh\n\(script)\n".utf8).write(to: file)
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o700], ofItemAtPath: file.path)
        return file.path
    }

    private func failure(_ script: String, seconds: Int = 20) throws -> TypesettingError? {
        let program = try impostor(script)
        defer { try? FileManager.default.removeItem(atPath: program) }
        var typesetter = Typesetter(interpreter: program)
        typesetter.limits.seconds = seconds
        let printout = try printout()
        do throws(TypesettingError) {
            _ = try typesetter.pdf(printout)
            return nil
        } catch {
            return error
        }
    }

    @Test("says where it looked when it is not there")
    func missing() {
        #expect(throws: TypesettingError.notInstalled(lookedAt: ["/tiada/python3"])) {
            try Typesetter.installed(environment: ["SELARAS_TYPESETTER": "/tiada/python3"])
        }
    }

    @Test("tells the version of what it typesets with")
    func version() throws {
        #expect(try Typesetter.installed().version().contains(#/^\d+\.\d+\.\d+/#))
        guard case .notInstalled = failure(of: "/usr/bin/python3") else {
            Issue.record("an interpreter without the wheel has no version")
            return
        }
    }

    private func failure(of interpreter: String) -> TypesettingError? {
        do throws(TypesettingError) {
            _ = try Typesetter(interpreter: interpreter).version()
            return nil
        } catch {
            return error
        }
    }

    @Test("an interpreter without the wheel is a typesetter that is not installed")
    func withoutWheel() throws {
        let said = "echo \"ModuleNotFoundError: No module named 'typst'\" >&2; exit 1"
        guard case .notInstalled = try failure(said) else {
            Issue.record("it must be called not installed")
            return
        }
    }

    @Test("is stopped when it takes too long")
    func tooSlow() throws {
        #expect(try failure("exec sleep 600", seconds: 1) == .tooSlow(seconds: 1))
    }

    @Test("what it says is passed on, and not without bound")
    func refusal() throws {
        #expect(try failure("echo salah >&2; exit 3") == .refused("salah"))
        guard case .refused(let said) = try failure("yes galat | head -c 100000 >&2; exit 1") else {
            Issue.record("it must be refused")
            return
        }
        #expect(said.utf8.count <= 4_000)
    }

    @Test("no output is an error, not an empty document")
    func noOutput() throws {
        #expect(try failure("exit 0") == .folder("out.pdf"))
    }

    @Test("sees its own folder and nothing of our environment")
    func environment() throws {
        guard case .refused(let said) = try failure("env >&2; pwd >&2; ls >&2; exit 1") else {
            Issue.record("it must be refused")
            return
        }
        let names = said.split(separator: "\n").filter { $0.contains("=") }
            .map { String($0.prefix { $0 != "=" }) }
        #expect(
            Set(names).isSubset(of: [
                "HOME", "TMPDIR", "LANG", "PATH", "PWD", "SHLVL", "_", "OLDPWD",
            ]))
        #expect(said.contains("data.json") && said.contains("typeset.py"))
    }

    @Test("refuses more data than it may take")
    func tooLarge() throws {
        var typesetter = try Typesetter.installed()
        typesetter.limits.dataBytes = 100
        let printout = try printout()
        #expect(throws: TypesettingError.tooLarge(bytes: printout.data.count, limit: 100)) {
            try typesetter.pdf(printout)
        }
    }

    @Test("leaves nothing behind")
    func tidy() throws {
        let folder = FileManager.default.temporaryDirectory.path
        let program = try impostor("pwd >&2; exit 1")
        defer { try? FileManager.default.removeItem(atPath: program) }
        do {
            _ = try Typesetter(interpreter: program).pdf(printout())
        } catch TypesettingError.refused(let used) {
            #expect(used.hasPrefix(folder) || used.hasPrefix("/private" + folder))
            #expect(!FileManager.default.fileExists(atPath: used))
        }
    }

    @Test("every failure says what to do in both languages")
    func wordings() {
        let errors: [TypesettingError] = [
            .notInstalled(lookedAt: ["a"]), .notStarted("a", "b"),
            .tooLarge(bytes: 1 << 24, limit: 1 << 20), .tooSlow(seconds: 3), .refused("x"),
            .folder("y"),
        ]
        for error in errors {
            #expect(!error.wording.id.isEmpty && error.wording.id != error.wording.en)
        }
    }
}
