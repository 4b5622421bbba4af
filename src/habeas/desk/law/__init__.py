"""The law at the desk: what the facts of a case engage, where it can be taken, and the library behind both."""
