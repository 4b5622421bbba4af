"""The European Prison Rules (Rec(2006)2-rev) (2006)."""
