import Testing
@testable import Vocabulary
@Test("a period reads what it writes") func roundTrip() { for t in ["2025","2025-S1","2025-Q3","2025-06"] { #expect(Period(t)?.description == t) } }
