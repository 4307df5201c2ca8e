import Vocabulary

/// The schema and the rules as Markdown, so that docs/data-package.md cannot disagree with them.
package enum Guide {
    /// One section per table.
    package static var tables: String {
        TableSchema.all.map(section).joined(separator: "\n")
    }

    private static func section(_ schema: TableSchema) -> String {
        var text = "### `\(schema.name)` – \(schema.title.en)\(schema.isRequired ? " ★" : "")\n\n"
        text += "| column | holds | meaning |\n|---|---|---|\n"
        for column in schema.columns {
            let star = column.isRequired ? "★ " : ""
            text += "| \(star)`\(column.name)` | \(column.kind.text.en) | \(column.note.en) |\n"
        }
        return text
    }

    /// Every code that a fault can have.
    package static var rules: String {
        var text = "| code | what is wrong | what to do |\n|---|---|---|\n"
        for rule in Rule.catalogue {
            text += "| `\(rule.code)` | \(rule.problem.en) | \(rule.fix.en) |\n"
        }
        return text
    }
}
