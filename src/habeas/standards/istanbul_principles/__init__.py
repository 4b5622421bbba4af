"""The Principles on the Effective Investigation and Documentation of Torture (A/RES/55/89) (2000)."""
