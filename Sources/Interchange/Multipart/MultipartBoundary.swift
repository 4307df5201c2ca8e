/// The text that separates the parts of a form.
package enum MultipartBoundary {
    /// Reads `multipart/form-data; boundary=…`.
    ///
    /// - Throws: ``MultipartFault/noBoundary``.
    /// - Source: RFC 2046 §5.1.1, RFC 7578 §4.1.
    package static func reading(_ contentType: String) throws(MultipartFault) -> [UInt8] {
        let (type, parameters) = HeaderValue.read(Array(contentType.utf8))
        guard type == "multipart/form-data", let text = parameters["boundary"] else {
            throw .noBoundary
        }
        let bytes = Array(text.utf8)
        guard (1...UploadLimits.boundaryBytesMax).contains(bytes.count), bytes.last != 0x20,
            bytes.allSatisfy(isAllowed)
        else { throw .noBoundary }
        return bytes
    }

    private static let marks = Set("'()+_,-./:=? ".utf8)

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: marks.contains(byte)
        }
    }
}

/// `form-data; name="berkas"; filename="a.xlsx"`: a word and its parameters.
package enum HeaderValue {
    /// Never fails: what cannot be read is left out. Names are in lower case; of two parameters
    /// with one name the first counts, so that a second cannot replace what was checked.
    package static func read(_ bytes: [UInt8]) -> (word: String, parameters: [String: String]) {
        var rest = bytes[...]
        let word = token(&rest, until: [UInt8(ascii: ";")]).lowercased()
        var parameters: [String: String] = [:]
        while rest.popFirst() != nil {
            let name = token(&rest, until: Array("=;".utf8)).lowercased()
            guard rest.first == UInt8(ascii: "=") else { continue }
            rest.removeFirst()
            let value = value(&rest)
            if !name.isEmpty, parameters[name] == nil { parameters[name] = value }
        }
        return (word, parameters)
    }

    private static func value(_ rest: inout ArraySlice<UInt8>) -> String {
        rest = rest.drop(while: isBlank)
        guard rest.first == UInt8(ascii: "\"") else {
            return token(&rest, until: [UInt8(ascii: ";")])
        }
        rest.removeFirst()
        var text: [UInt8] = []
        while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
            // A browser that escapes does so before a quote only; a lone `\` is of a Windows path.
            if byte == UInt8(ascii: "\\"), rest.first == UInt8(ascii: "\"") {
                text.append(rest.removeFirst())
            } else {
                text.append(byte)
            }
        }
        _ = token(&rest, until: [UInt8(ascii: ";")])
        return String(decoding: text, as: UTF8.self)
    }

    private static func token(_ rest: inout ArraySlice<UInt8>, until stops: [UInt8]) -> String {
        let end = rest.firstIndex { stops.contains($0) } ?? rest.endIndex
        var piece = rest[rest.startIndex..<end].drop(while: isBlank)
        while let last = piece.last, isBlank(last) { piece.removeLast() }
        rest = rest[end...]
        return String(decoding: piece, as: UTF8.self)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
