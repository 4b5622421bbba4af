"""The Minnesota Protocol on the Investigation of Potentially Unlawful Death (2016)."""
