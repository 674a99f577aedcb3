"""Sentences that are beside the matter of their article."""

from __future__ import annotations

import pytest

from core.asides import asides
from core.model import Role
from tests.core.digests import article


def beside(*texts: str) -> list[str]:
    """Those of the sentences of a paragraph that are beside the matter."""
    made = article([(Role.TEXT, texts)])
    return [made.sentences[index].text for index in sorted(asides(made.blocks))]


@pytest.mark.parametrize(
    "text",
    [
        "(See our report of last week.)",
        "[Chapters 3 and 4]",
        "（写真は去年のもの。）",
        "12.4. 10:00-12:30",
        "deb https://packages.example/linux/main https://packages.example/linux/extra stable",
        "Click here for the whole list.",
        "Weitere Informationen finden Sie auf der Seite des Vereins.",
        "Alle weiteren Informationen findet ihr hier.",
        "Pour en savoir plus, écrivez à la mairie.",
        "Para mais informações, ligue para a escola.",
        "Подробнее об этом на сайте музея.",
        "详情请咨询图书馆。",
        "UPDATE: The ferry sails again.",
        "Nachtrag: Die Fähre fährt wieder.",
        "Editor’s note: an earlier version named the wrong ship.",
        "This work is licensed under the terms that its author chose.",
        "Permission is granted to copy this text.",
        "Sign up for our newsletter.",
        "Additional reporting by Ana Reis.",
        "Whoever saw the ferry may write to harbour@eldmoor.example.",
        "The video above shows how the ferry is loaded.",
        "Watch the full video of the crossing.",
        "Wie die Fähre beladen wird, sehen Sie oben im Video.",
        "Im Video oben wird die Fähre beladen.",
        "La vidéo ci-dessus montre le chargement du bac.",
        "Así se carga el barco, como muestra el mapa de abajo.",
        "Veja o vídeo da travessia.",
        "O mapa abaixo mostra a rota da barca.",
        "Il video qui sopra mostra il traghetto.",
        "In de video hierboven wordt de pont geladen.",
        "На видео ниже видно, как грузят паром.",
        "欲知渡船如何，请点击视频。",
        "詳細を知りたい方は上の動画へ。",
    ],
)
def test_what_speaks_of_the_page_is_beside_the_matter(text: str) -> None:
    assert beside("The ferry sailed at dawn.", text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "(Reuters) - The ferry sailed at dawn.",
        "[T]he ferry sailed at dawn.",
        "The ferry (built in 1923) sailed at dawn.",
        "The list is on https://ports.example, the mayor said.",
        "The update was late.",
        "She read more at sea than on land.",
        "A licence costs 40 euros a year.",
        "A video shows the ferry in the storm.",
        "On the map above her desk the ferry had a route.",
        "Ein Video zeigt die Fähre im Sturm.",
        "Sur la vidéo, on voit le bac dans la tempête.",
        "O vídeo mostra a barca na tempestade.",
        "In 1923, 14 ferries sailed.",
        "渡船在2023年12月31日停运。",
        "बच्चे नदी के किनारे खेल रहे थे।",
        "เด็กไปโรงเรียน",
    ],
)
def test_what_tells_of_the_matter_is_not(text: str) -> None:
    assert beside(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ana Reis is a senior reporter at the Mill Street Gazette.",
        "Ana Reis ist Redakteurin der Flusszeitung und schreibt über Dämme und Mühlen.",
        "Ana Reis é jornalista e escreve sobre rios.",
    ],
)
def test_who_the_author_is_is_beside_the_matter_at_the_end_of_an_article(text: str) -> None:
    ferry = [(Role.TEXT, ["The ferry sailed at dawn."])] * 3
    end = article([*ferry, (Role.TEXT, [text, "She lives by the river."])])
    assert asides(end.blocks) == {3, 4}
    assert not asides(article([(Role.TEXT, [text]), *ferry]).blocks)


def test_all_that_a_bracket_holds_is_beside_the_matter_but_not_what_follows_it() -> None:
    texts = ["(The ferry is old.", "It was built in 1923.)", "It sails at dawn."]
    assert beside(*texts) == texts[:2]


def test_a_bracket_that_is_never_closed_is_a_slip() -> None:
    assert beside("(The ferry sailed at dawn.", "Nobody saw it.") == []


def test_a_short_line_without_an_end_mark_is_beside_the_matter_where_sentences_have_one() -> None:
    ferry = ["The ferry sailed at dawn.", "“Who saw it?”", "Nobody did.[2]"]
    assert beside(*ferry, "Address: 4 Mill Street", "On the quay") == ["Address: 4 Mill Street", "On the quay"]
    # A longer line is a sentence that somebody forgot to end; and a poem ends none.
    forgotten = "The ferry was built in the year of the great flood and has sailed every day ever since"
    assert beside(*ferry, forgotten) == []
    assert beside("The ferry sailed", "Into the night", "Nobody knew", "It was gone.") == []
