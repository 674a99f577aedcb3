"""Nutgraf's core: reads, summarises, translates and saves articles. Knows nothing of Qt."""

__version__ = "0.1.0"
