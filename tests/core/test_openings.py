from __future__ import annotations

import pytest

from core.openings import begins_small, leans


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "He denied it."),
        ("en", "However, prices fell."),
        ("en", "But nobody came."),
        ("en", "“They were late,” she said."),
        ("en", "- This was new."),
        ("en", "It's late."),
        ("en", "On the other hand, it rained."),
        ("en", "That’s all."),
        ("en", "This weekly paper was sold."),
        ("en", "Both were sold."),
        ("de", "Darin lag ein Brief."),
        ("de", "Dadurch sank der Preis."),
        ("en", "It is clear and cold in the harbour."),
        ("fr", "Il y retourne."),
        ("fr", "Il reste au port."),
        ("pt", "Ele negou."),
        ("pt", "No entanto, os preços caíram."),
        ("pt", "Além disso, choveu."),
        ("pb", "Mas ninguém veio."),
        ("es", "Sin embargo, llovió."),
        ("fr", "C’est tard."),
        ("fr", "Cependant, il pleut."),
        ("de", "Dieser Satz lehnt sich an."),
        ("it", "Tuttavia piove."),
        ("nl", "Maar het regent."),
        ("ru", "Однако он отказался."),
        ("zh", "但是没有人来。"),
    ],
)
def test_a_sentence_that_points_back_leans(language: str, sentence: str) -> None:
    assert leans(sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Heat rose."),
        ("en", "This week the ferry sailed."),
        ("en", "So far nobody came."),
        ("en", "Both the mayor and the baker came."),
        ("fr", "Ce lundi 30 septembre, il pleuvait."),
        ("fr", "Il n’y a plus de pain."),
        ("fr", "« Il faudra attendre », dit le maire."),
        ("en", "It is not known who lit the lamp."),
        ("de", "Dieses Jahr war trocken."),
        ("de", "Dadurch, dass es regnete, sank der Preis."),
        ("en", "Butter is dear."),
        ("en", "The ferry sailed."),
        ("en", "He-Man sold well."),
        ("en", ""),
        ("en", "..."),
        ("pt", "Elefantes dormem."),
        ("de", "Das Schiff kam."),
        ("fr", "L’État paie."),
        ("xx", "He denied it."),
    ],
)
def test_a_sentence_that_stands_alone_does_not_lean(language: str, sentence: str) -> None:
    assert not leans(sentence, language)


@pytest.mark.parametrize(
    ("sentence", "small"),
    [
        ("whispered through the hall.", True),
        ("“and nobody came.", True),
        ("The ferry sailed.", False),
        ("iPhones sold well.", False),
        ("12 ferries sailed.", False),
        ("3rd came the ferry.", False),
        ("bb) The ferry sailed.", False),
        ("渡船开走了。", False),
        ("...", False),
    ],
)
def test_a_sentence_begins_small_with_a_small_letter(sentence: str, small: bool) -> None:
    assert begins_small(sentence) is small
