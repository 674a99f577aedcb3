"""Sentences that lean on the one before: they open with a pronoun or a connective, which says nothing on its own.

"He denied it.", "However, prices fell." and "These are sold by the dozen." can only be read after what they refer to.
"""

from __future__ import annotations

import re
from functools import cache

# Pronouns and demonstratives first, then connectives. Words that as often stand for something else (German "das",
# Italian "la", French "en") are left out. A space within an entry is written as "_".
_OPENINGS = {
    "en": """
        he he's he'd he'll she she's she'd she'll it it's it'd it'll they they're they've they'd they'll that's him them
        his her hers its their theirs this that these those such both
        but however and so also then thus hence yet therefore moreover furthermore nevertheless nonetheless instead
        meanwhile otherwise besides additionally consequently similarly likewise accordingly conversely still
        as_a_result in_addition in_contrast by_contrast on_the_other_hand for_example for_instance even_so after_that
    """,
    "pt": """
        ele ela eles elas dele dela deles delas isso isto aquilo este esta estes estas esse essa esses essas
        aquele aquela aqueles aquelas nele nela nisso nisto disso disto seu sua seus suas tal tais ambos ambas
        mas porém contudo entretanto todavia portanto logo assim então também e aliás além_disso por_isso com_isso
        no_entanto por_outro_lado por_exemplo mesmo_assim apesar_disso em_seguida depois_disso ainda_assim
    """,
    "es": """
        él ella ellos ellas ello este esta estos estas esto ese esa esos esas eso aquel aquella
        aquellos aquellas aquello su sus tal tales ambos ambas
        pero sino sin_embargo y también además así entonces por_tanto por_lo_tanto por_eso por_ello no_obstante luego
        en_cambio por_otro_lado por_otra_parte por_ejemplo aun_así después
    """,
    "fr": """
        il elle ils elles lui leur leurs son sa ses ce cet cette ces ceci cela ça c'est c'était celui-ci celle-ci
        ceux-ci celles-ci tel telle tels telles
        mais cependant toutefois pourtant or et donc ainsi aussi puis ensuite alors néanmoins d'ailleurs en_effet
        en_revanche en_outre de_plus par_ailleurs par_conséquent par_exemple d'autre_part du_coup
    """,
    "de": """
        er sie es ihm ihn ihr ihre ihren ihrer sein seine seinen seiner dies diese dieser dieses diesen diesem
        jene jener jenes solche beide
        aber doch jedoch und auch so dann denn daher deshalb darum deswegen somit also dennoch trotzdem außerdem zudem
        dagegen hingegen allerdings stattdessen dabei damit dadurch danach daran darauf daraus darin darüber dazu davon
        dafür zum_beispiel
    """,
    "it": """
        lui lei loro egli ella esso essa essi esse ciò questo questa questi queste quello quella quelli quelle
        suo sua suoi sue tale tali entrambi
        ma però tuttavia e anche inoltre così quindi dunque perciò pertanto infatti invece poi allora eppure
        ad_esempio per_esempio d'altra_parte in_questo_modo
    """,
    "nl": """
        hij zij ze het hem haar hun zijn dit dat deze die zulke beide
        maar echter en ook dus dan daarom toch bovendien daarnaast daardoor vervolgens niettemin desondanks
        integendeel bijvoorbeeld daarentegen
    """,
    "ru": """
        он она оно они его её ее их это этот эта эти этого этому такой такая такое такие оба обе
        но однако и а также тоже поэтому затем потом тогда кроме_того более_того тем_не_менее при_этом в_то_же_время
        например зато следовательно таким_образом
    """,
    "zh": "他 她 它 这 那 此 其 但 然而 不过 而 因此 所以 此外 另外 同时 于是 然后 例如",
}

# What opens in the same way and points at nothing that was said: the day on which the text was written, pairs, and
# "it" or "il" that stands for no thing. A star stands for up to five words.
_NOT_BACK = {
    "en": """
        this_morning this_afternoon this_evening this_week this_weekend this_month this_year this_season this_spring
        this_summer this_autumn this_fall this_winter this_monday this_tuesday this_wednesday this_thursday this_friday
        this_saturday this_sunday so_far both_*_and
        it_is_clear_that it_is_believed_that it_is_thought_that it_is_hoped_that it_is_known_that it_is_not_known
        it_is_not_clear it_is_unclear it_was_not_clear it_seems_that it_appears_that it_emerged_that it_turned_out_that
    """,
    "pt": "esta_manhã esta_tarde esta_noite esta_semana este_mês este_ano este_verão este_inverno",
    "es": "esta_mañana esta_tarde esta_noche esta_semana este_mes este_año este_verano este_invierno",
    "fr": """
        ce_matin cet_après-midi ce_soir cette_nuit cette_semaine ce_week-end ce_mois cette_année cet_été cet_hiver
        ce_lundi ce_mardi ce_mercredi ce_jeudi ce_vendredi ce_samedi ce_dimanche
        il_y_a il_y_avait il_y_aura il_y_aurait il_y_eut il_y_a_eu il_n'y_a il_n'y_avait il_n'y_aura il_n'y_aurait
        il_faut il_fallait il_faudra il_faudrait il_fallut il_ne_faut il_ne_faudra il_ne_faudrait
        il_semble_que il_semblerait_que il_reste_à il_suffit_de
    """,
    "de": """
        diese_woche dieses_wochenende diesen_monat dieses_jahr diesen_sommer diesen_herbst diesen_winter
        dadurch,_dass dadurch,_daß
    """,
    "it": "questa_mattina questa_sera questa_notte questa_settimana questo_mese questa_estate",
    "nl": "deze_ochtend deze_middag deze_avond deze_week dit_weekend deze_maand dit_jaar deze_zomer deze_winter",
}

# The first word, after the letter of an item: "a) Who sailed?".
_FIRST = re.compile(r"(?:\W*\w{1,3}\)\s+)?\W*([^\W_]+)")

_RELATIVES = {"pb": "pt", "gl": "pt", "zt": "zh"}


def leans(text: str, language: str) -> bool:
    """Whether a sentence opens with a word that points back at what was said before.

    "This week" points at the day of the text, "both A and B" at what follows, the "il" of "il faut" at nothing: none of
    them leans. Quotation marks, dashes and brackets before the word are passed over. Never for a language without a
    list.
    """
    language = _RELATIVES.get(language, language)
    back, elsewhere = _pattern(language, back=True), _pattern(language, back=False)
    return bool(back and back.match(text) and not (elsewhere and elsewhere.match(text)))


def begins_small(text: str) -> bool:
    """Whether a sentence begins with a small letter, which is not that of a name such as iPhone."""
    first = _FIRST.match(text)
    return first is not None and first[1].islower() and first[1][0].isalpha()


@cache
def _pattern(language: str, *, back: bool) -> re.Pattern[str] | None:
    """What a sentence of the language opens with that is listed; None where nothing is."""
    listed = (_OPENINGS if back else _NOT_BACK).get(language, "").split()
    if not listed:
        return None
    # An apostrophe may be curly, and Chinese has no spaces that would end a word.
    words = "|".join(
        re.escape(entry).replace("_", r"\s+").replace("'", "['’]").replace(r"\*", r"(?:[^\s.,;]+\s+){0,4}[^\s.,;]+")
        for entry in listed
    )
    end = "" if language == "zh" else r"(?![\w'’-])"
    return re.compile(rf"[\W_]*(?:{words}){end}", re.IGNORECASE)
