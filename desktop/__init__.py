"""Nutgraf's window. It shows what the core makes, and imports it; never the other way round."""
