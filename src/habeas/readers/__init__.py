"""Readers beside the rules: a language model that the organisation runs itself, asked only where it is switched on."""

from habeas.readers.model import ModelReader, reader_from

__all__ = ["ModelReader", "reader_from"]
