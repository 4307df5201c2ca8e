import Testing

@testable import Web

@Suite("Html")
struct HtmlTests {
    private func text(_ write: (inout Html) -> Void) -> String {
        String(decoding: Html(write).bytes, as: UTF8.self)
    }

    @Test("Text and attributes are escaped")
    func escapes() {
        let hostile = "<script>\"a\" & 'b'</script>"
        let page = text { html in
            html(.p, .title(hostile), text: hostile)
        }
        #expect(
            page == "<p title=\"&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;\">"
                + "&lt;script&gt;\"a\" &amp; 'b'&lt;/script&gt;</p>")
    }

    @Test("A quote that carries a combining mark does not end an attribute")
    func combiningMark() {
        let hostile = "\u{22}\u{301} onfocus=alert(1) autofocus x=\u{22}"
        let page = text { html in html.void(.input, .value(hostile)) }
        let rawQuotes = page.utf8.count { $0 == UInt8(ascii: "\"") }
        #expect(rawQuotes == 2)
        let closing = "<\u{338}b>"
        let escaped = text { html in html(.p, text: closing) }
        #expect(!escaped.utf8.dropFirst(3).dropLast(4).contains(UInt8(ascii: "<")))
    }

    @Test("Control characters are shown as replaced, line breaks kept")
    func controlCharacters() {
        #expect(text { $0.text("a\u{0}b\u{1B}c\nd") } == "a\u{FFFD}b\u{FFFD}c\nd")
    }

    @Test("Void elements have no end tag, empty drawings do")
    func voidElements() {
        #expect(text { $0.void(.br) } == "<br>")
        #expect(text { $0.void(.rect, .x(1.5)) } == "<rect x=\"1.5\"></rect>")
    }

    @Test(
        "Coordinates have at most two decimals and are always numbers",
        arguments: [
            (0.0, "0"), (1.005, "1"), (12.349, "12.35"), (-0.4, "-0.4"), (-0.001, "0"),
            (120, "120"), (.nan, "0"), (.infinity, "0"), (1e300, "1000000000"),
        ])
    func coordinates(value: Double, written: String) {
        #expect(text { $0.append(hundredths: value) } == written)
    }
}
