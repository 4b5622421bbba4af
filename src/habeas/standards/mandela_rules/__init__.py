"""The Standard Minimum Rules for the Treatment of Prisoners as revised in 2015: the Nelson Mandela Rules."""
