"""Inputs that nobody would write, for everything that reads what others have written: ``make fuzz``.

::

    seeds.py       small inputs of every kind, to begin with
    targets.py     what is fed with them, and what must hold whatever they are
    invariants.py  what holds of every article
    changes.py     changes within archives, XML and JSON, which would else only ever be broken
    __main__.py    atheris (libFuzzer) on each target for a while, and what came of it
    found/         inputs that once broke something, a folder a target; test_found.py reads them again with every run
"""
