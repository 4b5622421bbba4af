"""The design of the desk on a page of its own: what there is to build pages from, and when each is used."""
