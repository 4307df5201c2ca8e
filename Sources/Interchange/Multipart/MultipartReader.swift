/// Takes a form apart while it arrives; how it was cut into pieces makes no difference.
///
/// It holds no more than the contents, which are bounded, and one piece.
///
/// - Complexity: O(bytes).
/// - Source: RFC 7578; the grammar of RFC 2046 §5.1.1 with its transport padding.
package struct MultipartReader {
    /// One field of the form.
    package struct Part: Equatable {
        package var name: String
        /// As the browser gave it; hostile until ``UploadedName`` has cleaned it.
        package var fileName: String?
        package var content: [UInt8] = []
    }

    private enum State {
        /// Before the first boundary, or in a part's content.
        case preamble, content
        /// Right behind a boundary.
        case boundary
        case headers
        /// Behind the last boundary; the rest is passed over.
        case epilogue
    }

    private let delimiter: [UInt8]
    private let contentBytesMax: Int
    private var state = State.preamble
    /// Bytes that no state has taken yet. The first boundary may stand at the very beginning, so it
    /// begins with the line end that every other boundary has.
    private var pending: [UInt8] = [0x0D, 0x0A]
    private var contentBytes = 0
    package private(set) var parts: [Part] = []

    package init(boundary: [UInt8], contentBytesMax: Int = UploadLimits.fileBytesMax) {
        delimiter = Array("\r\n--".utf8) + boundary
        self.contentBytesMax = contentBytesMax
    }

    /// Takes the next piece.
    package mutating func read(_ piece: some Sequence<UInt8>) throws(MultipartFault) {
        if state == .epilogue { return }
        pending.append(contentsOf: piece)
        while try step() {}
    }

    /// The fields, when the form is complete.
    package consuming func finish() throws(MultipartFault) -> [Part] {
        guard state == .epilogue else { throw .unfinished }
        return parts
    }

    /// - Returns: whether something was taken, so that there may be more.
    private mutating func step() throws(MultipartFault) -> Bool {
        switch state {
        case .preamble, .content: try takeContent()
        case .boundary: try takeBoundaryEnd()
        case .headers: try takeHeaders()
        case .epilogue: false
        }
    }

    private mutating func takeContent() throws(MultipartFault) -> Bool {
        if let start = ByteSearch.first(delimiter, in: pending) {
            try keep(upTo: start)
            pending.removeFirst(start + delimiter.count)
            state = .boundary
            return true
        }
        // A boundary may have begun in the last bytes.
        let certain = max(0, pending.count - delimiter.count + 1)
        try keep(upTo: certain)
        pending.removeFirst(certain)
        return false
    }

    private mutating func keep(upTo end: Int) throws(MultipartFault) {
        guard state == .content else { return }
        contentBytes += end
        guard contentBytes <= contentBytesMax else { throw .contentTooLong }
        parts[parts.count - 1].content.append(contentsOf: pending[..<end])
    }

    private mutating func takeBoundaryEnd() throws(MultipartFault) -> Bool {
        guard pending.count >= 2 else { return false }
        if pending.starts(with: [0x2D, 0x2D]) {
            state = .epilogue
            pending = []
            return false
        }
        guard let end = pending.firstIndex(where: { $0 != 0x20 && $0 != 0x09 }),
            end + 1 < pending.count
        else {
            guard pending.count <= UploadLimits.partHeaderBytesMax else { throw .strayBytes }
            return false
        }
        guard pending[end...].starts(with: [0x0D, 0x0A]) else { throw .strayBytes }
        // The line end stays: a part without headers begins with an empty line.
        pending.removeFirst(end)
        state = .headers
        return true
    }

    private mutating func takeHeaders() throws(MultipartFault) -> Bool {
        guard let end = ByteSearch.first([0x0D, 0x0A, 0x0D, 0x0A], in: pending) else {
            guard pending.count <= UploadLimits.partHeaderBytesMax else { throw .headersTooLong }
            return false
        }
        guard end <= UploadLimits.partHeaderBytesMax else { throw .headersTooLong }
        guard parts.count < UploadLimits.partsMax else { throw .tooManyParts }
        parts.append(try MultipartHeaders.part(Array(pending[..<end])))
        pending.removeFirst(end + 4)
        state = .content
        return true
    }
}

/// The headers of one part.
enum MultipartHeaders {
    static func part(_ block: [UInt8]) throws(MultipartFault) -> MultipartReader.Part {
        var disposition: [UInt8]?
        var lines = 0
        for line in block.split(whereSeparator: { $0 == 0x0D || $0 == 0x0A }) {
            lines += 1
            guard lines <= UploadLimits.partHeadersMax else { throw .tooManyHeaders }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
                throw .malformedHeader
            }
            let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            if name == "content-disposition", disposition == nil {
                disposition = Array(line[(colon + 1)...])
            }
        }
        guard let disposition else { throw .noName }
        let (word, parameters) = HeaderValue.read(disposition)
        guard word == "form-data", let name = parameters["name"], !name.isEmpty else {
            throw .noName
        }
        return MultipartReader.Part(name: name, fileName: parameters["filename"])
    }
}

/// Finds bytes in bytes.
enum ByteSearch {
    /// Where `needle` first begins; `needle` is not empty.
    static func first(_ needle: [UInt8], in bytes: [UInt8]) -> Int? {
        guard bytes.count >= needle.count else { return nil }
        return bytes.withUnsafeBufferPointer { hay in
            needle.withUnsafeBufferPointer { wanted in
                let last = hay.count - wanted.count
                var position = 0
                while position <= last {
                    if hay[position] == wanted[0] {
                        var matched = 1
                        while matched < wanted.count, hay[position + matched] == wanted[matched] {
                            matched += 1
                        }
                        if matched == wanted.count { return position }
                    }
                    position += 1
                }
                return nil
            }
        }
    }
}
