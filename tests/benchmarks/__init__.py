"""Speed, side by side with what others do: ``python -m tests.benchmarks``, or ``make bench``.

::

    clock.py          the best of several runs, and tables with ratios
    translation.py    our translator against Argos' own way and Firefox's
    products.py       the int8 matrix products of a translation alone, in a plain loop
    ranking.py        our rankers against sumy's own, and the default from 30 to 30,000 sentences
    start.py          a cold start from launch to the first translated sentence, and what of it no program can save
    batch.py          many articles: threads against processes, one command against one a file, memory
"""
