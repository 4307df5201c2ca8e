import Interchange
import Performance
import Testing
import Vocabulary

@testable import Web

@Suite("Uploads that mean harm")
struct HostileUploadTests {
    @Test("A form from another site, or without an origin, is refused and nothing is kept")
    func crossOrigin() async throws {
        try await TestRecord.serving { record in
            let bytes = TestRecord.zip(SampleData.dataset())
            let hostile: [[String: String]] = [
                ["Origin": "http://jahat.example"], ["Origin": "null"],
                ["Sec-Fetch-Site": "cross-site"], ["Sec-Fetch-Site": "same-site"],
            ]
            for headers in hostile {
                let answer = try await record.handIn(bytes, named: "a.zip", headers: headers)
                #expect(answer.status == 403, "\(headers)")
                let snapshot = try await record.server.send(
                    "POST", "/snapshot", headers: headers, body: [])
                #expect(snapshot.status == 403, "\(headers)")
            }
        }
    }

    @Test("A request that declares too much is refused before it is read")
    func oversized() async throws {
        try await TestRecord.serving { record in
            let length = String(UploadLimits.bodyBytesMax + 1)
            let answer = try await record.handIn(
                [1, 2, 3], named: "besar.zip", headers: ["Content-Length": length])
            #expect(answer.status == 413)
            #expect(answer.text.contains("Paling besar 32 MB"))
        }
    }

    @Test("A file that is no package is refused with what to do, and not kept")
    func noPackage() async throws {
        try await TestRecord.serving { record in
            for bytes in [[], Array("bukan zip".utf8), Array("PK\u{3}\u{4}rusak".utf8)] {
                let answer = try await record.handIn(bytes, named: "x.xlsx")
                #expect(answer.status == 422, "\(bytes)")
                #expect(answer.text.contains("x.xlsx"))
            }
        }
    }

    @Test("A zip that unpacks to far more than it is is refused in words, and not kept")
    func bomb() async throws {
        try await TestRecord.serving { record in
            var archive = ZipFile()
            archive.add("opd.csv", [UInt8](repeating: 0x41, count: 24 << 20))
            let bytes = archive.finish()
            #expect(bytes.count < 100_000)
            let answer = try await record.handIn(bytes, named: "bom.zip")
            #expect(answer.status == 422)
            #expect(answer.text.contains("bom zip"))
        }
    }

    @Test("A hostile name is shown as text and leads nowhere")
    func hostileName() async throws {
        try await TestRecord.serving { record in
            let name = "../../<script>alert(1)</script>\u{202E}.zip"
            let answer = try await record.handIn(
                TestRecord.zip(SampleData.dataset()), named: name)
            let page = try await record.server.get(try #require(answer.headers["location"]))
            #expect(page.status == 200)
            #expect(!page.text.contains("<script>alert"))
            #expect(page.text.contains("script&gt;.zip"))
            #expect(!page.text.contains("\u{202E}"))
        }
    }

    @Test(
        "A form that cannot be read is refused",
        arguments: [
            ("text/plain", "x"), ("multipart/form-data", "x"),
            ("multipart/form-data; boundary=b", "--b\r\nX: y"),
            (
                "multipart/form-data; boundary=b",
                "--b\r\nContent-Disposition: form-data; name=lain\r\n\r\nx\r\n--b--"
            ),
        ])
    func malformed(type: String, body: String) async throws {
        try await TestRecord.serving { record in
            let answer = try await record.server.send(
                "POST", "/impor",
                headers: [
                    "Origin": "http://127.0.0.1:\(record.server.port)", "Content-Type": type,
                ], body: Array(body.utf8))
            #expect(answer.status == 400)
        }
    }

    @Test("A site without a record shows, and takes nothing")
    func readOnly() async throws {
        try await TestServer.serving { server in
            let page = try await server.get("/impor")
            #expect(page.status == 200)
            #expect(!page.text.contains("type=\"file\""))
            for target in ["/impor", "/snapshot"] {
                let answer = try await server.send(
                    "POST", target, headers: ["Origin": "http://127.0.0.1:\(server.port)"],
                    body: [])
                #expect(answer.status == 503, "\(target)")
            }
            let unknown = "0123456789abcdef0123456789abcdef"
            #expect(try await server.get("/impor/\(unknown)").status == 404)
        }
    }

    @Test("Our own zip is one that we read, and the same bytes each time")
    func ownZip() throws {
        let dataset = SampleData.dataset()
        let bytes = TestRecord.zip(dataset)
        #expect(bytes == TestRecord.zip(dataset))
        let reading = try DataPackage.read(bytes: bytes, fileName: "a.zip")
        #expect(reading.isClean)
        #expect(reading.dataset.observations.count == dataset.observations.count)
    }
}
