import Interchange

extension Parser {
    /// A form with a file, as a browser sends it: the boundary on the first line, then the body.
    static let form = Parser(name: "form") { bytes in
        let end = bytes.firstIndex(of: 0x0A) ?? bytes.endIndex
        let header = String(decoding: bytes[..<end], as: UTF8.self)
        let boundary =
            (try? MultipartBoundary.reading("multipart/form-data; boundary=\(header)"))
            ?? Array("X".utf8)
        let body = bytes[end...].dropFirst()
        let whole = read(body, boundary, pieces: max(1, body.count))
        promise(
            whole == read(body, boundary, pieces: 1 + bytes.count % 7),
            "how a form was cut into pieces makes no difference")
        for part in whole ?? [] {
            let name = UploadedName.cleaned(part.fileName ?? "")
            promise(!name.isEmpty && !name.contains("/"), "a cleaned name is no path")
        }
    }

    /// - Returns: `nil` when the form is refused.
    private static func read(
        _ body: ArraySlice<UInt8>, _ boundary: [UInt8], pieces: Int
    ) -> [MultipartReader.Part]? {
        var reader = MultipartReader(boundary: boundary, contentBytesMax: 4_096)
        var rest = body
        do {
            while !rest.isEmpty {
                try reader.read(rest.prefix(pieces))
                rest = rest.dropFirst(pieces)
            }
            return try reader.finish()
        } catch {
            return nil
        }
    }
}
