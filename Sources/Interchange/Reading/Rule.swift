package import Vocabulary

/// A rule of the data package that something breaks: what is wrong and what to do, in both
/// languages, under a code that stays the same.
package struct Rule: Hashable, Sendable {
    /// `cell.required`, `number.ambiguous`: stable, listed in docs/data-package.md.
    package let code: String
    package let problem: Wording
    package let fix: Wording

    init(_ code: String, _ problem: Wording, fix: Wording) {
        self.code = code
        self.problem = problem
        self.fix = fix
    }
}

/// Why a file cannot be read at all.
package struct PackageError: Explained, Hashable {
    /// The file, and the part of it where there is one: `realisasi.xlsx › observations`.
    package let place: String
    package let rule: Rule

    init(_ place: String, _ rule: Rule) {
        self.place = place
        self.rule = rule
    }

    package var wording: Wording {
        Wording(
            id: "\(place): \(rule.problem.id) \(rule.fix.id)",
            en: "\(place): \(rule.problem.en) \(rule.fix.en)")
    }
}
