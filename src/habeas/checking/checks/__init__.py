"""The checks, one module each. Adding a module here adds a check."""
