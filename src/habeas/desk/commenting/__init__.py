"""Comments: what counsel, translators and the team remark on sources, claims and papers."""
