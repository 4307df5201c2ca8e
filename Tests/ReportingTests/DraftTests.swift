import Performance
import Reporting
import Standing
import Testing
import Vocabulary

@Suite("Drafts")
struct DraftTests {
    @Test("An edit takes the place of the revision it was made on")
    func revisions() {
        var book = DraftBook()
        guard case .stored(let first) = book.take(Sample.edit("A", "2025-01", "1")) else {
            Issue.record("the first edit was refused")
            return
        }
        #expect(first.revision == 1)
        guard case .stored(let second) = book.take(Sample.edit("A", "2025-01", "2", base: 1))
        else {
            Issue.record("an edit of the newest revision was refused")
            return
        }
        #expect(second.revision == 2 && book[second.cell] == second)
    }

    @Test("An edit of an older revision changes nothing and gives both values")
    func conflicts() {
        var book = DraftBook()
        _ = book.take(Sample.edit("A", "2025-01", "1"))
        _ = book.take(Sample.edit("A", "2025-01", "2", base: 1))
        let before = book
        let late = Sample.edit("A", "2025-01", "3", base: 1, by: Sample.headSeat)
        guard case .conflict(let stored) = book.take(late) else {
            Issue.record("an edit of an older revision was taken")
            return
        }
        #expect(stored.text.main == "2" && stored.revision == 2)
        #expect(book == before)
        // Having seen both, the person decides.
        var decided = late
        decided.base = stored.revision
        guard case .stored(let draft) = book.take(decided) else {
            Issue.record("the decision was refused")
            return
        }
        #expect(draft.text.main == "3" && draft.revision == 3)
    }

    @Test("A repeated request does nothing twice")
    func repetition() {
        var book = DraftBook()
        let edit = Sample.edit("A", "2025-01", "1")
        _ = book.take(edit)
        let once = book
        guard case .unchanged(let draft) = book.take(edit) else {
            Issue.record("the repeated edit was not recognised")
            return
        }
        #expect(book == once && draft.revision == 1)
    }

    @Test("A cleared cell keeps counting revisions")
    func clearing() {
        var book = DraftBook()
        _ = book.take(Sample.edit("A", "2025-01", "1"))
        _ = book.take(Sample.edit("A", "2025-01", "", base: 1))
        #expect(book.written.isEmpty && book.all.count == 1)
        guard case .conflict = book.take(Sample.edit("A", "2025-01", "5")) else {
            Issue.record("an edit from before the clearing was taken")
            return
        }
    }

    @Test("The order of edits of different cells does not matter", arguments: 1...20)
    func order(seed: UInt64) {
        var numbers = SeededNumbers(seed)
        let cells = (0..<30).map { "I\($0)" }
        let edits = cells.map { Sample.edit(ID($0), "2025-01", "\($0)1") }
        let seconds = cells.map { Sample.edit(ID($0), "2025-02", "7") }
        let all = edits + seconds
        var straight = DraftBook()
        for edit in all { _ = straight.take(edit) }
        var shuffled = DraftBook()
        for edit in all.shuffled(using: &numbers) { _ = shuffled.take(edit) }
        #expect(straight == shuffled)
    }

    @Test("Whatever is sent in whatever order, nothing is lost", arguments: 1...40)
    func nothingLost(seed: UInt64) {
        // Two devices edit the same three cells; each knows only what it was told.
        var numbers = SeededNumbers(seed)
        var book = DraftBook()
        var known: [[CellKey: Int]] = [[:], [:]]
        for step in 0..<60 {
            let device = Int.random(in: 0...1, using: &numbers)
            let cell = CellKey(
                ID("I\(Int.random(in: 0...2, using: &numbers))"), Sample.period("2025-01"))
            let edit = Edit(
                cell, CellText("\(step)"),
                by: device == 0 ? Sample.operatorSeat : Sample.headSeat,
                base: known[device][cell] ?? 0)
            let before = book[cell]
            switch book.take(edit) {
            case .stored(let draft):
                // What it replaced had been seen by whoever replaced it.
                #expect((before?.revision ?? 0) == edit.base && draft.text == edit.text)
                known[device][cell] = draft.revision
            case .unchanged(let draft): known[device][cell] = draft.revision
            case .conflict(let stored):
                #expect(stored == before && book[cell] == before)
                known[device][cell] = stored.revision
            }
        }
        #expect(DraftBook(book.all) == book)
    }

    @Test("A draft survives its table")
    func content() throws {
        for text in [
            CellText("1.234,5", denominator: "60", note: "angka \"baru\"; dari dinas\tkita"),
            CellText(), CellText("belum rilis 2025-08-31"),
        ] {
            for basis in [nil, "", "2"] as [String?] {
                let draft = Draft(
                    cell: CellKey("A B", Sample.period("2025-Q1")), text: text,
                    author: Sample.operatorSeat, revision: 3, basis: basis)
                let read = Draft(cell: draft.cell, author: draft.author, content: draft.content)
                #expect(read == draft)
            }
        }
        #expect(
            Draft(
                cell: CellKey("A", Sample.period("2025")), author: "p", content: "kosong") == nil)
    }

    @Test("A cell's place survives an address")
    func cellKeys() {
        for code in ["DINKES-01", "1.02 a", "x/y"] {
            for period in ["2025", "2025-S1", "2025-Q3", "2025-06"] {
                let key = CellKey(ID(code), Sample.period(period))
                #expect(CellKey(key.description) == key)
            }
        }
        #expect(CellKey("2025-13 A") == nil && CellKey("A") == nil && CellKey("") == nil)
    }

    @Test("Texts keep their words and lose their edges and control characters")
    func texts() {
        #expect(CellText(" 1\u{A0}").main == "1")
        #expect(CellText("a\nb\u{1F}c").main == "a b c")
        #expect(CellText("\t \n").isEmpty)
        #expect(CellText(String(repeating: "9", count: 9_999)).main.count == CellText.longest)
    }
}
