import Vocabulary

/// Texts, codes and words of a list.
extension TableCursor {
    /// The text of a cell, or `nil` when it is empty or refused.
    func text(_ column: Int) -> String? {
        guard let cell = self[column] else {
            return missing(column)
        }
        switch cell.kind {
        case .text, .number, .day: return sheet.text(of: cell)
        case .month: report(.textIsDate, column)
        case .boolean: report(.boolean, column)
        case .error: report(.errorValue, column)
        case .formula: report(.formula, column)
        }
        return nil
    }

    /// A required text: empty only when a fault was reported.
    func requiredText(_ column: Int) -> String { text(column) ?? "" }

    private func missing<T>(_ column: Int) -> T? {
        guard schema.columns[column].isRequired else { return nil }
        // A column that is not there at all was reported once.
        guard let position = header.positions[column] else {
            reject()
            return nil
        }
        report(sheet.isCovered(column: position, row: row) ? .merged : .required, column)
        return nil
    }

    /// Reports an empty required cell. - Returns: whether the cell holds something.
    func isPresent(_ column: Int) -> Bool {
        if has(column) { return true }
        let _: Bool? = missing(column)
        return false
    }

    /// A code: text, or a whole number.
    func code(_ column: Int) -> String? {
        guard isPresent(column), let cell = self[column] else { return nil }
        switch cell.kind {
        case .number where cell.number != cell.number.rounded():
            report(.codeIsNumber, column)
            return nil
        case .day, .month:
            report(.textIsDate, column)
            return nil
        default: break
        }
        guard let code = text(column) else { return nil }
        if code.utf8.contains(where: { $0 == 0x3B || $0 == 0x0A || $0 == 0x09 }) {
            report(.codeHasSeparator, column)
            return nil
        }
        // A browser takes these out of an address before it asks for the page.
        if code == "." || code == ".." {
            report(.codeIsDots, column)
            return nil
        }
        return code
    }

    /// One of an enumeration's words, letter case ignored.
    func word<E: RawRepresentable & CaseIterable>(_ column: Int, _ type: E.Type) -> E?
    where E.RawValue == String {
        guard let text = text(column) else { return nil }
        return word(text, column, E.self)
    }

    private func word<E: RawRepresentable & CaseIterable>(
        _ text: String, _ column: Int, _ type: E.Type
    ) -> E? where E.RawValue == String {
        if let exact = E(rawValue: text) { return exact }
        let lowered = text.lowercased()
        if let folded = E.allCases.first(where: { $0.rawValue.lowercased() == lowered }) {
            return folded
        }
        let allowed = E.allCases.map(\.rawValue)
        report(.notAllowed(allowed, suggestion: Spelling.nearest(to: text, in: allowed)), column)
        return nil
    }

    /// Words of an enumeration separated by `;`.
    func words<E: RawRepresentable & CaseIterable>(_ column: Int, _ type: E.Type) -> [E]
    where E.RawValue == String {
        list(column).compactMap { word($0, column, E.self) }
    }

    /// Texts separated by `;`.
    func list(_ column: Int) -> [String] {
        guard let text = text(column) else { return [] }
        return text.split(separator: ";").map { CellText.cleaned(String($0)) }
            .filter { !$0.isEmpty }
    }

    /// One of these words, letter case ignored.
    func word(_ column: Int, of allowed: [String]) -> String? {
        guard let text = text(column) else { return nil }
        let lowered = text.lowercased()
        if let found = allowed.first(where: { $0.lowercased() == lowered }) { return found }
        report(.notAllowed(allowed, suggestion: Spelling.nearest(to: text, in: allowed)), column)
        return nil
    }
}
