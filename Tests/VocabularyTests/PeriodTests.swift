import Testing

@testable import Vocabulary

@Test("a period reads what it writes", arguments: ["2025", "2025-S1", "2025-Q3", "2025-06"])
func roundTrip(text: String) {
    #expect(Period(text)?.description == text)
}
