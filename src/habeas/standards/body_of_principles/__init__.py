"""The Body of Principles for persons under any form of detention or imprisonment (1988)."""
