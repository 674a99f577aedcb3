"""What is in the pictures: articles written for them."""

from __future__ import annotations

from collections.abc import Iterator

ARABIC = """مكتبة عائمة تعود إلى قرى النهر

عادت المكتبة العائمة إلى قرى النهر يوم الأحد بعد غياب دام خمس سنوات. واستقبلها أكثر من مئتي طفل على الضفة.

تحمل السفينة الصغيرة ثلاثة آلاف كتاب، نصفها للأطفال. وقد جمعها متطوعون من سبع مدن خلال عام واحد.

قالت أمينة المكتبة إن القراءة في القرى لم تتوقف، لكنها كانت تنتظر كتبا جديدة. وستزور السفينة كل قرية مرتين في الشهر.

يعمل المحرك بالطاقة الشمسية، ولا يحتاج إلى وقود. أما مقاعد القراءة فقد صنعها نجار من أبناء المنطقة.

يأمل المنظمون أن تنضم سفينة ثانية في الربيع القادم. ويحتاج المشروع إلى عشرين متطوعا آخرين.
"""

DOUBTFUL = """Cheers at the end of a long match

The match lasted five hours and ended in the rain. Nobody left the stadium before the last ball.

Goal goal goal goal goal goal goal goal goal goal goal goal goal goal goal goal goal goal.

The trainer thanked the crowd and promised to come back in spring. The players walked once around the field.

Xqzt vlorp brindle kwazoo 7731 flimp ordnung zzyx bromp klaster wibble nork.
"""

_SUBJECTS = (
    ("harbour", "The harbour was dredged for the first time in forty years. Ships of any size can enter again."),
    ("bakery", "The old bakery opens its oven to the neighbours on Fridays. Everyone brings dough of their own."),
    ("school", "The village school has a garden on its roof. Its pupils sell tomatoes at the market in August."),
    ("bridge", "The footbridge across the gorge is closed until May. Three of its planks were found to be rotten."),
    ("orchestra", "The youth orchestra played in the station hall. Travellers missed their trains to listen."),
    ("museum", "The museum of clocks has lost its loudest piece. It will be repaired by a watchmaker of eighty."),
    ("ferry", "The night ferry runs without oil from this week on. Its batteries are charged by the wind."),
    ("library", "The library lends tools as well as books. The drill is out until the end of next month."),
)


def forty() -> Iterator[tuple[str, bytes]]:
    """Forty files by name, one of which can't be read."""
    for number in range(39):
        subject, story = _SUBJECTS[number % len(_SUBJECTS)]
        place = f"Marrow {['North', 'South', 'East', 'West', 'Old'][number // len(_SUBJECTS)]}"
        title = f"News from the {subject} of {place}"
        more = f"People in {place} had waited for it since spring. The mayor called it a good day for the town."
        yield f"{number:02} {subject}.txt", f"{title}\n\n{story}\n\n{more}\n".encode()
    yield "zz minutes.pdf", b"%PDF-1.7\n" + b"\0" * 100
