"""The ledger: the only code that writes. No kind of fact has a table of its own."""
