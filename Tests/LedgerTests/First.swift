// The first file of LedgerTests.
