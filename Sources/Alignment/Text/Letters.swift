/// Letters beyond a…z, folded onto them.
enum Letters {
    /// What a scalar reads as.
    enum Reading {
        /// Small letters a…z and digits.
        case text(StaticString)
        /// Nothing to read: an accent that stands alone, a soft hyphen.
        case nothing
        case separator
    }

    static func reading(_ scalar: Unicode.Scalar) -> Reading {
        switch scalar.value {
        // Combining accents.
        case 0x300...0x36F: .nothing
        // Soft hyphen, zero-width spaces and joiners, byte order mark.
        case 0xAD, 0x200B...0x200D, 0xFEFF: .nothing
        default: table[scalar].map(Reading.text) ?? .separator
        }
    }

    private static let table: [Unicode.Scalar: StaticString] = {
        var table: [Unicode.Scalar: StaticString] = [:]
        for (base, accented) in folded {
            for scalar in accented.unicodeScalars { table[scalar] = base }
        }
        return table
    }()

    /// Latin-1, Latin Extended-A, the dotted letters of transliterated Arabic, the ligatures that
    /// typeset documents leave behind.
    private static let folded: [(StaticString, String)] = [
        ("a", "àáâãäåāăąÀÁÂÃÄÅĀĂĄǎǍạẠảẢªₐ"), ("ae", "æÆ"), ("b", "ḃḂḅḄ"),
        ("c", "çćĉċčÇĆĈĊČ"), ("d", "ďđðḍḏĎĐÐḌḎ"), ("e", "èéêëēĕėęěÈÉÊËĒĔĖĘĚẹẸẽẼ"),
        ("f", "ḟḞ"), ("g", "ĝğġģǧĜĞĠĢǦ"), ("h", "ĥħḥḫĤĦḤḪ"), ("i", "ìíîïĩīĭįıÌÍÎÏĨĪĬĮİịỊ"),
        ("j", "ĵĴǰ"), ("k", "ķĶḳḲ"), ("l", "ĺļľŀłĹĻĽĿŁḷḶ"), ("m", "ṁṀṃṂ"),
        ("n", "ñńņňŉŋÑŃŅŇŊṅṄṇṆ"), ("o", "òóôõöøōŏőÒÓÔÕÖØŌŎŐọỌº"), ("oe", "œŒ"),
        ("p", "ṗṖ"), ("r", "ŕŗřŔŖŘṛṚ"), ("s", "śŝşšșŚŜŞŠȘṣṢſ"), ("ss", "ßẞ"),
        ("t", "ţťŧțŢŤŦȚṭṯṬṮ"), ("th", "þÞ"), ("u", "ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲụỤ"), ("w", "ŵŴẃẀẅ"),
        ("y", "ýÿŷÝŸŶ"), ("z", "źżžŹŻŽẓẕẒẔ"), ("0", "⁰₀"), ("1", "¹₁"), ("2", "²₂"), ("3", "³₃"),
        ("4", "⁴₄"), ("5", "⁵₅"), ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("ffi", "ﬃ"), ("ffl", "ﬄ"),
    ]
}
