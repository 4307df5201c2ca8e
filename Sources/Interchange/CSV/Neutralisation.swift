/// Keeps a spreadsheet from taking text for a formula.
///
/// Text whose first character after any apostrophes is `=`, `+`, `-`, `@`, a tab or a carriage
/// return gets one apostrophe in front when it is written to CSV, and loses exactly one when it is
/// read. Apostrophes that were already there are counted in, so no two texts are written alike.
package enum Neutralisation {
    package static func applied(to text: String) -> String {
        isDangerous(text.utf8) ? "'" + text : text
    }

    /// How many leading bytes belong to the neutralisation: 0 or 1.
    static func prefixLength(_ bytes: some Collection<UInt8>) -> Int {
        bytes.first == UInt8(ascii: "'") && isDangerous(bytes) ? 1 : 0
    }

    private static func isDangerous(_ bytes: some Collection<UInt8>) -> Bool {
        switch bytes.first(where: { $0 != UInt8(ascii: "'") }) {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
            true
        default: false
        }
    }
}
