"""Datasets, training and evaluation of the recommender."""
