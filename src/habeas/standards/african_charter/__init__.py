"""The African Charter on Human and Peoples’ Rights (1981)."""
