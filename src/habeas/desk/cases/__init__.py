"""The list of cases: search, filters, columns, saved views; and opening a case."""
