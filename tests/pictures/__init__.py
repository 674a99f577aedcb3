"""Pictures of the real window in each of its states: ``make shots``."""
