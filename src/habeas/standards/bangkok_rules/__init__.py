"""The Bangkok Rules (A/RES/65/229) (2010)."""
