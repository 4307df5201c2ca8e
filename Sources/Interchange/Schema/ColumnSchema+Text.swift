package import Vocabulary

extension ColumnSchema.Kind {
    /// What a cell may hold, for the documentation and the instruction sheet.
    package var text: Wording {
        switch self {
        case .text: Wording(id: "teks", en: "text")
        case .code: Wording(id: "kode, unik", en: "code, unique")
        case .reference(let table):
            Wording(id: "kode dari \(table)", en: "code of \(table)")
        case .references(let table):
            Wording(id: "kode dari \(table), dipisah ;", en: "codes of \(table), separated by ;")
        case .number: Wording(id: "angka", en: "number")
        case .integer(let range):
            Wording(
                id: "bilangan bulat \(range.lowerBound)–\(range.upperBound)",
                en: "whole number \(range.lowerBound)–\(range.upperBound)")
        case .enumeration(let words): Wording(same: words.joined(separator: ", "))
        case .enumerations(let words):
            Wording(
                id: words.joined(separator: ", ") + "; boleh beberapa, dipisah ;",
                en: words.joined(separator: ", ") + "; several separated by ;")
        case .date: Wording(id: "tanggal", en: "date")
        case .period: Wording(id: "periode", en: "period")
        case .month: Wording(id: "bulan", en: "month")
        case .cap:
            Wording(id: "kosong, none, atau persen", en: "empty, none, or a percentage")
        }
    }
}
