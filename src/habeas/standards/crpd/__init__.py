"""The Convention on the Rights of Persons with Disabilities (2006)."""
