"""How well articles are read, measured on material that lies beside the checkout: ``python -m tests.evaluation``, or
``make eval``.

::

    material.py       where the material lies, and how its figures are counted
    encodings.py      files in many encodings: the phrases that come out
    documents.py      files of many formats, and broken ones
    pages.py          saved web pages, beside trafilatura alone
    languages.py      which language a text is in
    sentences.py      where sentences end, beside Punkt alone
    words.py          where words begin in scripts without spaces
    summaries.py      what each algorithm keeps, beside reference summaries
    translation.py    BLEU and chrF of the bundled packs through our path, beside CTranslate2 called directly

The material is ``../shared/eval``; without it there is nothing to measure.
"""
