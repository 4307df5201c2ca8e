import CExpat

/// The name of an element or attribute without its namespace prefix, as Expat hands it over.
struct XMLName {
    private let start: UnsafePointer<CChar>
    private let count: Int

    init(_ text: UnsafePointer<CChar>) {
        var start = text
        var end = text
        while end.pointee != 0 {
            if end.pointee == CChar(bitPattern: UInt8(ascii: ":")) { start = end + 1 }
            end += 1
        }
        self.start = start
        self.count = end - start
    }

    static func == (name: XMLName, text: StaticString) -> Bool {
        guard name.count == text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { buffer in
            for index in 0..<name.count where UInt8(bitPattern: name.start[index]) != buffer[index]
            {
                return false
            }
            return true
        }
    }

    static func ~= (text: StaticString, name: XMLName) -> Bool { name == text }
}

/// The attributes of one element; valid only while its handler runs.
struct XMLAttributes {
    fileprivate let list: UnsafeMutablePointer<UnsafePointer<CChar>?>

    /// The value's bytes, or `nil` when the element does not have the attribute.
    func bytes(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
        var index = 0
        while let key = list[index], let value = list[index + 1] {
            if XMLName(key) == name {
                var count = 0
                while value[count] != 0 { count += 1 }
                return UnsafeRawBufferPointer(start: value, count: count)
                    .bindMemory(to: UInt8.self)
            }
            index += 2
        }
        return nil
    }

    func text(_ name: StaticString) -> String? {
        bytes(name).map { String(decoding: $0, as: UTF8.self) }
    }
}

/// What reads one part of a workbook, element by element.
protocol XMLHandler: AnyObject {
    func start(_ name: XMLName, _ attributes: XMLAttributes)
    func end(_ name: XMLName)
    func text(_ bytes: UnsafeBufferPointer<UInt8>)
    /// Set to stop the parser with this rule.
    var refusal: Rule? { get }
    /// Whether there is one; asked after every event, so it must not copy the rule.
    var isRefusing: Bool { get }
}

extension XMLHandler {
    var isRefusing: Bool { refusal != nil }
}

/// Expat within limits: no DOCTYPE, so no entities, and bounded nesting.
final class XMLStream {
    private let parser: XML_Parser
    private let handler: any XMLHandler
    private let maxDepth: Int
    private var depth = 0
    private var refusal: Rule?

    init?(_ handler: any XMLHandler, limits: Limits) {
        guard let parser = XML_ParserCreate(nil) else { return nil }
        self.parser = parser
        self.handler = handler
        maxDepth = limits.nesting
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { data, name, attributes in
                guard let data, let name, let attributes else { return }
                let stream = Unmanaged<XMLStream>.fromOpaque(data).takeUnretainedValue()
                stream.start(XMLName(name), XMLAttributes(list: attributes))
            },
            { data, name in
                guard let data, let name else { return }
                Unmanaged<XMLStream>.fromOpaque(data).takeUnretainedValue().end(XMLName(name))
            })
        XML_SetCharacterDataHandler(parser) { data, text, count in
            guard let data, let text else { return }
            Unmanaged<XMLStream>.fromOpaque(data).takeUnretainedValue().text(text, Int(count))
        }
        XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
            guard let data else { return }
            Unmanaged<XMLStream>.fromOpaque(data).takeUnretainedValue().refuse(.doctype)
        }
    }

    deinit { XML_ParserFree(parser) }

    private func start(_ name: XMLName, _ attributes: XMLAttributes) {
        guard refusal == nil else { return }
        depth += 1
        guard depth <= maxDepth else { return refuse(.tooDeep) }
        handler.start(name, attributes)
        if handler.isRefusing, let rule = handler.refusal { refuse(rule) }
    }

    private func end(_ name: XMLName) {
        guard refusal == nil else { return }
        depth -= 1
        handler.end(name)
        if handler.isRefusing, let rule = handler.refusal { refuse(rule) }
    }

    private func text(_ text: UnsafePointer<CChar>, _ count: Int) {
        guard refusal == nil else { return }
        handler.text(
            UnsafeRawBufferPointer(start: text, count: count).bindMemory(to: UInt8.self))
        if handler.isRefusing, let rule = handler.refusal { refuse(rule) }
    }

    private func refuse(_ rule: Rule) {
        refusal = rule
        XML_StopParser(parser, 0)
    }

    /// - Returns: the rule that the text breaks, or `nil` when all is well so far.
    func feed(_ piece: UnsafeRawBufferPointer, isLast: Bool) -> Rule? {
        let status = XML_Parse(
            parser, piece.bindMemory(to: CChar.self).baseAddress, CInt(piece.count),
            isLast ? 1 : 0)
        if let refusal { return refusal }
        return status == XML_STATUS_ERROR ? .damaged : nil
    }
}

extension ZipArchive {
    /// Parses a part of a workbook. - Returns: `false` when there is no such part.
    func parse(_ name: String, _ handler: any XMLHandler, limits: Limits) throws(PackageError)
        -> Bool
    {
        guard let stream = XMLStream(handler, limits: limits) else {
            throw PackageError(file, .damaged)
        }
        let place = "\(file) › \(name)"
        let found = try self.stream(name) { (piece) throws(PackageError) in
            if let rule = stream.feed(piece, isLast: false) { throw PackageError(place, rule) }
        }
        guard found else { return false }
        let nothing = UnsafeRawBufferPointer(start: nil, count: 0)
        if let rule = stream.feed(nothing, isLast: true) { throw PackageError(place, rule) }
        return true
    }
}
