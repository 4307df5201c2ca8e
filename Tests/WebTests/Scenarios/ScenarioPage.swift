import Standing

@testable import Web

/// A page of the table, or a form that is sent: its address, and the rows of docs/permissions.md of
/// which one must allow it. Written by hand, so that it tests the question that a route asks.
struct ScenarioPage: Sendable {
    let address: String
    /// `cycle.readEvaluation`
    let deeds: [String]
    /// What is sent there; `nil` for a page that is opened.
    var form: ScenarioForm?
    /// What an answer says that is no refusal.
    var taken: Set<Int> = [200]
    /// What else a refusal may be, where the form names what cannot be named.
    var unfit: Int?
    /// Whose object it is, seen from who asks.
    var view = View.object
    /// Whether an allowed form leaves a trace; a refused one never does.
    var changes = true
    /// Where the figures stand after the form was taken, if not where they stood.
    var rung: Rung.Name?

    enum View: Sendable {
        /// The object of the scenario.
        case object
        /// People of an agency are shown what is their own agency's.
        case ownAgency
        /// Everybody who is signed in is shown what is theirs.
        case oneself
    }

    var isSent: Bool { form != nil }

    /// Whether the table allows it.
    func isAllowed(to asking: Asking, at moment: ScenarioMoment) -> Bool {
        let column: Asking =
            switch (view, asking) {
            case (.ownAgency, .otherHead): .head
            case (.ownAgency, .otherOperator): .operator
            case (.oneself, let asking) where asking != .visitor: .oneself
            default: asking
            }
        return deeds.contains { ScenarioIndex.table.allows($0, column, at: moment) }
    }
}

extension ScenarioPage: CustomStringConvertible {
    var description: String {
        "\(isSent ? "POST" : "GET") \(address)\(form.map { " \($0)" } ?? "")"
    }
}

/// What a browser sends.
struct ScenarioForm: Sendable, CustomStringConvertible {
    var fields: [(String, String)] = []
    var file: (name: String, bytes: [UInt8])?
    /// The sheet's script asks for JSON.
    var isScripted = false

    var description: String { fields.first.map { "\($0.0)=\($0.1)" } ?? "" }

    static let empty = ScenarioForm()
}

extension TestOffice {
    func answer(
        _ page: ScenarioPage, to session: [String: String]
    ) async throws -> HTTPAnswer {
        guard let form = page.form else { return try await get(page.address, session) }
        var headers = session
        if form.isScripted { headers["Accept"] = "application/json" }
        guard let file = form.file else {
            return try await post(page.address, form.fields, headers)
        }
        var body: [UInt8] = []
        for (name, value) in form.fields {
            body += Array(
                "--batas\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
                    .utf8)
        }
        body += Array(
            ("--batas\r\nContent-Disposition: form-data; name=\"berkas\"; "
                + "filename=\"\(file.name)\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .utf8)
        body += file.bytes + Array("\r\n--batas--\r\n".utf8)
        headers["Origin"] = "http://127.0.0.1:\(record.server.port)"
        headers["Content-Type"] = "multipart/form-data; boundary=batas"
        return try await record.server.send("POST", page.address, headers: headers, body: body)
    }
}
