"""Habeas: casework for people deprived of their liberty."""
