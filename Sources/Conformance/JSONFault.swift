public import Vocabulary

/// Why bytes are no JSON document as RFC 8259 has it, and where.
public struct JSONFault: Explained, Equatable {
    public let reason: Reason
    /// From 1.
    public let line: Int
    /// In characters, from 1.
    public let column: Int
    /// The value that was being read: `input.ballots[3].count`.
    public let path: String

    public enum Reason: Sendable, Equatable {
        case ended
        case value, name, colon, commaOrEnd
        case number, numberRange, numberLength(most: Int)
        case control, escape, surrogate, encoding
        case depth(most: Int)
        case repeated(String)
        case trailing
    }

    public var wording: Wording {
        Wording(
            id:
                "Baris \(line), kolom \(column), \(path): bukan JSON yang sah. "
                + reason.wording.id,
            en: "Line \(line), column \(column), \(path): not well-formed JSON. "
                + reason.wording.en)
    }

    /// - Parameter offset: of the byte at fault.
    init(_ reason: Reason, at offset: Int, of bytes: [UInt8], path: String) {
        let before = bytes.prefix(offset)
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        self.reason = reason
        self.line = 1 + before.count { $0 == UInt8(ascii: "\n") }
        // Bytes that continue a character of UTF-8 are no column of their own.
        self.column = 1 + before[start...].count { $0 & 0b1100_0000 != 0b1000_0000 }
        self.path = path
    }
}

extension JSONFault.Reason {
    var wording: Wording {
        switch self {
        case .ended:
            Wording(
                id: "Dokumen berakhir di tengah nilai; lengkapi.",
                en: "The document ends within a value; complete it.")
        case .value:
            Wording(
                id: "Di sini harus ada nilai: objek, daftar, teks, bilangan, true, false, null.",
                en: "A value belongs here: an object, a list, a text, a number, true, false, null.")
        case .name:
            Wording(
                id: "Di sini harus ada nama anggota dalam tanda kutip ganda.",
                en: "A member's name in double quotes belongs here.")
        case .colon:
            Wording(
                id: "Setelah nama anggota harus ada titik dua.",
                en: "A colon belongs after a member's name.")
        case .commaOrEnd:
            Wording(
                id: "Setelah nilai harus ada koma atau kurung tutup.",
                en: "A comma or the closing bracket belongs after a value.")
        case .trailing:
            Wording(
                id: "Setelah dokumen masih ada isi; hapus.",
                en: "Something follows the document; remove it.")
        case .repeated(let name):
            Wording(
                id: "Anggota “\(name)” ada dua kali; pakai satu.",
                en: "The member “\(name)” is there twice; keep one.")
        case .depth(let most):
            Wording(
                id: "Objek dan daftar bersarang lebih dari \(most) tingkat.",
                en: "Objects and lists lie more than \(most) levels deep.")
        case .number, .numberRange, .numberLength: numberWording
        case .control, .escape, .surrogate, .encoding: textWording
        }
    }

    private var numberWording: Wording {
        switch self {
        case .numberRange:
            Wording(
                id: "Bilangan ini di luar jangkauan ±1,8e308.",
                en: "This number is beyond ±1.8e308.")
        case .numberLength(let most):
            Wording(
                id: "Bilangan ini lebih dari \(most) angka; bulatkan.",
                en: "This number has more than \(most) digits; round it.")
        default:
            Wording(
                id: "Bilangan ditulis seperti -12.5 atau 1e6, tanpa nol di depan.",
                en: "A number is written as -12.5 or 1e6, without leading zeros.")
        }
    }

    private var textWording: Wording {
        switch self {
        case .control:
            Wording(
                id: "Teks memuat karakter kendali; tulis sebagai \\n, \\t atau \\u0000.",
                en: "A text holds a control character; write it as \\n, \\t or \\u0000.")
        case .escape:
            Wording(
                id: "Setelah garis miring terbalik harus ada \" \\ / b f n r t atau u dan 4 heksa.",
                en: "A backslash is followed by \" \\ / b f n r t or by u and 4 hex digits.")
        case .surrogate:
            Wording(
                id: "\\ud800…\\udfff hanya sah berpasangan.",
                en: "\\ud800…\\udfff are only valid in pairs.")
        default:
            Wording(
                id: "Teks ini bukan UTF-8; simpan dokumen sebagai UTF-8.",
                en: "This text is not UTF-8; save the document as UTF-8.")
        }
    }
}
