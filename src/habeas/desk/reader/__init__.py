"""The source reader: a source beside what is proposed from it, reviewed by keyboard."""
