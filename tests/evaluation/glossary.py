"""Whether listed terms come out as listed, and what that does to the rest of a sentence."""

from __future__ import annotations

import re

import sacrebleu

from core.model import Glossary, Term
from core.packs import Packs
from core.sentences import words
from core.translating import Translator
from core.translating.terms import find_terms
from tests.evaluation import material

# What the bundled pack calls otherwise, or not always so; eight are kept as they are.
TERMS = """
board=conselho diretivo|harbour master=capitão do porto|ferry=barco de carreira|quay=cais de pedra|lighthouse=farol
breakwater=quebra-mar|lamp=lâmpada|council=Assembleia Municipal|mayor=presidente da câmara|bus=autocarro|train=comboio
breakfast=pequeno-almoço|team=equipa|goalkeeper=guarda-redes|screen=ecrã|mobile phone=telemóvel|file=ficheiro
password=palavra-passe|software=programa informático|firewall=corta-fogo|stakeholder=parte interessada
supply chain=cadeia de abastecimento|climate change=alterações climáticas|wind farm=parque eólico
refrigerator=frigorífico
bathroom=casa de banho|suit=fato|juice=sumo|truck=camião|tram=elétrico|lawsuit=ação judicial
high court=Tribunal Superior
Harbour=|Marrow Point=|Green Party=|Morning Post=|Apple=|Windows=|Blue Note=|deep learning=
"""

SENTENCES = """
The board met on Monday.|Nobody on the board agreed.|The harbour master counted every plank.
We asked the harbour master.
The ferry was late again.|A ferry sank last winter.|They walked along the quay.|The quay was full of people.
The lighthouse was built in 1887.|A lighthouse guides the ships.|The waves broke over the breakwater.
The breakwater leaks.
The lamp turns once in twenty seconds.|She lit the lamp.|The council promised repairs.
The council voted against the plan.
The mayor signed the order.|A former mayor was arrested.|The bus runs until midnight.|He missed the last bus.
The train was stopped by snow.|We took the first train to the coast.|Breakfast is served at eight.
I had breakfast with her.
The team won the cup.|Their team lost three games.|The goalkeeper saved the match.|A young goalkeeper was chosen.
The screen is broken.|He looked at the screen all day.|My mobile phone is new.|She lost her mobile phone on the beach.
Open the file first.|The file was deleted yesterday.|Change your password now.|The password is too short.
The software is free.|They sell software to schools.|The firewall stopped the attack.|Our firewall is old.
Every stakeholder was heard.|The bank is a stakeholder in the project.|The supply chain broke down.
War damaged the supply chain.
Climate change is real.|The report on climate change came out today.|The wind farm gives power to the town.
A new wind farm was opened.|The refrigerator is empty.|She bought a refrigerator for the office.|Where is the bathroom?
The bathroom was closed.|He wore a dark suit.|The suit was too small.|I drink juice in the morning.|The juice is cold.
The truck hit a wall.|Police stopped a truck near the border.|The tram goes to the sea.|We waited for the tram.
The lawsuit failed.|They filed a lawsuit against the city.|The high court decided on Friday.|He went to the high court.
THE BOARD HAS RESIGNED|MAYOR OPENS NEW BRIDGE|The wind farm and the lighthouse are far away.
The mayor took the bus to the council.|A truck and a train crashed.|The mayor of Marrow Point spoke.
Marrow Point is a small town.|People love Marrow Point.|The Green Party lost the vote.
She joined the Green Party in May.
The Morning Post wrote about it.|He reads the Morning Post.|Apple sold more this year.|They sued Apple in March.
Windows was updated.|I use Windows at work.|The band played at the Blue Note.|The Blue Note was closed.
Research on deep learning is growing.|Deep learning needs a lot of data.|They read Harbour every week.
Harbour is a magazine about the sea.|The ferry, the tram and the bus were late.|“The board was wrong,” said the mayor.
Is the file on the screen?|The team had breakfast on the ferry.|The council bought a truck.|The suit is in the bathroom.
The goalkeeper drank juice.|The software checks the password.|A stakeholder read the file.
The train and the tram meet here.
The mayor’s suit was grey.|Each team has a bus.|The harbour master closed the quay.|The lamp of the lighthouse is new.
The refrigerator in the bathroom was old.|A lawsuit stopped the wind farm.|The high court heard the lawsuit.
"""

# Frequent words with a translation that they often have. Where the reference has it too, it should cost nothing.
COMMON = """
government=governo|city=cidade|war=guerra|world=mundo|water=água|police=polícia|president=presidente|language=língua
hospital=hospital|island=ilha|river=rio|winter=inverno|school=escola|team=equipe|king=rei|church=igreja|army=exército
culture=cultura|science=ciência|virus=vírus|music=música|animal=animal|sea=mar|train=trem|brain=cérebro|forest=floresta
earthquake=terremoto|election=eleição|scientist=cientista|mountain=montanha|century=século|north=norte|energy=energia
newspaper=jornal|victim=vítima|disease=doença|market=mercado|tourism=turismo|travel=viagem|beach=praia
"""


def run() -> None:
    """Prints how many terms come out right with the bundled pack, and chrF on FLORES-dev with terms and without."""
    route = Packs(folders=()).route("en", "pt")
    translator = Translator()
    terms, sentences = _terms(TERMS), [text for text in SENTENCES.replace("\n", "|").split("|") if text]
    lines = {}
    for name, glossary in (("no glossary", Glossary()), ("the glossary", Glossary(terms))):
        found = [text for window in translator.translate(sentences, route, glossary) for text, _ in window]
        pairs = list(zip(sentences, found, strict=True))
        wanted, right = 0, 0
        for source, translation in pairs:
            for term in terms:
                flags = 0 if term.source[0].isupper() else re.IGNORECASE
                if re.search(rf"(?<![\w-]){term.source}(?![\w-])", source, flags):
                    wanted += 1
                    listed = re.escape(term.target or term.source)
                    right += bool(re.search(rf"(?<!\w){listed}(?!\w)", translation, re.IGNORECASE))
                    if glossary.terms and not re.search(rf"(?<!\w){listed}(?!\w)", translation, re.IGNORECASE):
                        print(f"missed: {term.source}: {source} -> {translation}")
        lines[name] = (len(sentences), wanted, right, material.share(right, wanted))
    material.show("Terms of a glossary, en-pt", ("", "sentences", "terms", "right", "%"), lines)
    _flores(translator)


def _flores(translator: Translator) -> None:
    folder = material.FOLDER / "translation" / "flores-dev"
    english, portuguese = ((folder / f"{code}.txt").read_text("utf-8").splitlines() for code in ("en", "pt"))
    route = Packs(folders=()).route("en", "pt")
    terms = _terms(COMMON)
    kinds = [_kind(*pair, terms) for pair in zip(english, portuguese, strict=True)]
    results = {}
    for name, glossary in (("no glossary", Glossary()), ("the glossary", Glossary(terms))):
        results[name] = [text for window in translator.translate(english, route, glossary) for text, _ in window]
    lines = {}
    for name, found in results.items():
        cells: list[object] = []
        for kind in ("", "as listed", "otherwise"):
            pairs = [(x, y) for x, y, had in zip(found, portuguese, kinds, strict=True) if had == kind]
            score = sacrebleu.corpus_chrf([x for x, _ in pairs], [[y for _, y in pairs]]).score
            cells += [len(pairs), f"{score:.2f}"]
        lines[name] = cells
    material.show(
        "FLORES-dev en-pt, chrF", ("", "no term", "chrF", "all as listed", "chrF", "otherwise", "chrF"), lines
    )


def _kind(source: str, reference: str, terms: tuple[Term, ...]) -> str:
    """Whether a reference says all terms of a sentence as they are listed, or otherwise; nothing without a term."""
    found = list(find_terms(source, terms))
    if not found:
        return ""
    said = words(reference)
    return "as listed" if all(rendering.lower() in said for *_, rendering in found) else "otherwise"


def _terms(listed: str) -> tuple[Term, ...]:
    pairs = (entry.split("=") for entry in listed.replace("\n", "|").strip("|").split("|"))
    return tuple(Term(source, target, "en", "pt") for source, target in pairs)
