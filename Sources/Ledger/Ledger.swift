// The first file of Ledger.
