"""Mails and pages saved as one file."""

from __future__ import annotations

import contextlib
import random
from email.message import EmailMessage

import pytest

from core.errors import Reason, UnreadableFile
from core.model import Article, Role, Text
from core.reading import limits, read

LETTER = """Dear Ana,

the ferry sailed again on Tuesday after eleven days in the dock, and half of
the island stood at the landing to see it come in. The baker had closed her
shop for the day, and nobody minded.
"""
ANSWER = f"""{LETTER}
On Sun, 3 Mar 2024 at 10:00, Ana Reis <ana@isle.example> wrote:
> Is it true that the ferry is still in the dock? We have had no letters since
> the storm, and the children ask every day.

--{" "}
Tom Orr
Harbour Road 1
"""
FIRST = "The town council of Eldmoor voted on Tuesday to rebuild the old ferry landing before the next winter storms."
SECOND = "The work will cost four million and take two years, said the harbour master, who had asked for it since 2011."
PAGE = f"<html><head><title>Landing</title></head><body><h1>The landing</h1><p>{FIRST}</p><p>{SECOND}</p></body></html>"


def mail(text: str = LETTER, **headers: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Tom Orr <tom@isle.example>"
    message["Date"] = "Mon, 04 Mar 2024 09:30:00 +0100"
    message["Message-ID"] = "<1@isle.example>"
    for name, value in {"Subject": "The ferry is back", **headers}.items():
        message[name] = value
    message.set_content(text)
    return message


def article(message: EmailMessage | bytes, name: str = "letter.eml") -> Article:
    return read(Text(bytes(message), name))


def texts(made: Article, role: Role) -> list[str]:
    return [made.text[block.start : block.end] for block in made.blocks if block.role is role]


def refused(message: EmailMessage | bytes) -> Reason:
    with pytest.raises(UnreadableFile) as caught:
        article(message)
    return caught.value.reason


def test_a_mail_is_read_with_its_subject_as_headline() -> None:
    made = article(mail())
    assert (made.title, made.author, made.date) == ("The ferry is back", "Tom Orr", "2024-03-04T09:30:00+01:00")
    assert texts(made, Role.HEADLINE) == ["The ferry is back"]
    assert texts(made, Role.TEXT)[-1].endswith("The baker had closed her shop for the day, and nobody minded.")


def test_what_is_quoted_and_signed_is_no_text_of_the_mail() -> None:
    made = article(mail(ANSWER))
    assert texts(made, Role.QUOTE)[0].startswith(
        "Is it true that the ferry is still in the dock? We have had no letters"
    )
    assert texts(made, Role.BOILERPLATE)[0].startswith("On Sun, 3 Mar 2024")
    assert "Tom Orr" in texts(made, Role.BOILERPLATE)
    assert all("dock?" not in text and "wrote" not in text for text in texts(made, Role.TEXT))


@pytest.mark.parametrize("subject", ["Re: The ferry is back", "AW: Fwd: The ferry is back", "RE[2]: The ferry is back"])
def test_a_subject_loses_what_an_answer_puts_before_it(subject: str) -> None:
    assert article(mail(Subject=subject)).title == "The ferry is back"


def test_a_passed_on_mail_without_a_word_of_its_sender_is_the_text() -> None:
    passed_on = f"---------- Forwarded message ---------\nFrom: Ana Reis <ana@isle.example>\nSubject: Ferry\n\n{LETTER}"
    assert any("the ferry sailed again" in sentence.text for sentence in article(mail(passed_on)).body)


def test_lines_that_flow_are_joined() -> None:
    message = mail("One line that flows \non to the next and \nends here. And then some more words follow.\n")
    message.set_param("format", "flowed")
    assert "One line that flows on to the next and ends here." in article(message).text


def test_headers_and_text_are_decoded_by_what_they_say() -> None:
    message = mail("Žlutý kůň přeplaval řeku a nikdo si toho nevšiml, ani starý převozník.\n", Subject="Příběh o koni")
    assert (article(message).title, "převozník" in article(message).text) == ("Příběh o koni", True)
    raw = "From: Jiří <j@isle.example>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=iso-8859-2\n\n"
    made = article((raw + "Žlutý kůň přeplaval řeku a nikdo si toho nevšiml.").encode("iso-8859-2"))
    assert "Žlutý kůň přeplaval řeku" in made.text


def test_a_mail_of_html_is_read_as_a_page() -> None:
    message = mail()
    message.set_content(PAGE, subtype="html")
    made = article(message)
    assert made.title == "The landing"
    assert texts(made, Role.TEXT) == [FIRST, SECOND]


def test_of_two_texts_the_better_one_is_read() -> None:
    stub = mail("View this mail in your browser: https://heron.example/1\n")
    stub.add_alternative(PAGE, subtype="html")
    assert FIRST in article(stub).text
    letter = mail()
    letter.add_alternative(f"<html><body><div>{LETTER}</div></body></html>", subtype="html")
    assert texts(article(letter), Role.HEADLINE) == ["The ferry is back"]


def test_attachments_are_not_read() -> None:
    message = mail()
    message.add_attachment("Secret minutes.", filename="minutes.txt")
    message.add_attachment(b"\0\1\2", maintype="image", subtype="png", filename="a.png")
    assert "minutes" not in article(message).text


def test_a_mail_is_recognised_whatever_its_name_and_a_text_is_no_mail() -> None:
    assert article(mail(), "notes.txt").title == "The ferry is back"
    note = read(Text("Subject: a note to myself\n\nBuy bread and letters.", "note.txt"))
    assert note.text.startswith("Subject:")


SAVED = b"""From: <Saved by Blink>\r
Snapshot-Content-Location: https://heron.example/landing\r
Subject: =?utf-8?Q?The=20landing?=\r
Date: Mon, 4 Mar 2024 09:30:00 -0000\r
MIME-Version: 1.0\r
Content-Type: multipart/related; type="text/html"; boundary="----b"\r
\r
------b\r
Content-Type: text/html\r
Content-Transfer-Encoding: quoted-printable\r
Content-Location: https://heron.example/landing\r
\r
%s\r
------b\r
Content-Type: image/png\r
Content-Transfer-Encoding: base64\r
\r
AAAA\r
------b--\r
""" % PAGE.replace("=", "=3D").replace("Eldmoor", "=C3=89ldmoor").encode()


@pytest.mark.parametrize("name", ["page.mhtml", "page.txt"])
def test_a_page_saved_as_one_file_is_read_as_a_page(name: str) -> None:
    made = article(SAVED, name)
    assert (made.title, made.author, made.url) == ("The landing", "", "https://heron.example/landing")
    assert texts(made, Role.TEXT) == [FIRST.replace("Eldmoor", "Éldmoor"), SECOND]


def test_a_mail_without_text_is_empty() -> None:
    message = mail()
    message.set_content(b"\0\1", maintype="image", subtype="png")
    assert refused(message) is Reason.EMPTY


def test_an_encrypted_mail_says_so() -> None:
    message = mail()
    message.set_content(b"\0\1", maintype="application", subtype="pkcs7-mime")
    assert refused(message) is Reason.ENCRYPTED


@pytest.mark.parametrize("depth", [limits.PARTS_DEEP + 1, 1000])
def test_parts_within_parts_without_end_are_hostile(depth: int) -> None:
    nested = "".join(f'Content-Type: multipart/mixed; boundary="b{i}"\n\n--b{i}\n' for i in range(depth))
    assert (
        refused(f"MIME-Version: 1.0\nSubject: x\n{nested}Content-Type: text/plain\n\nHello.".encode()) is Reason.HOSTILE
    )


def test_a_header_that_would_take_for_ever_is_hostile() -> None:
    assert (
        refused(b"From: a\nMIME-Version: 1.0\nSubject: " + b"=?utf-8?q?a?= " * 20_000 + b"\n\nhello") is Reason.HOSTILE
    )


def test_damaged_mails_are_read_or_refused() -> None:
    chance = random.Random(11)
    message = mail(ANSWER, Subject="Příběh o koni")
    message.add_alternative(PAGE, subtype="html")
    for data in (bytes(message), SAVED):
        for _ in range(60):
            damaged = bytearray(data[: chance.randrange(20, len(data))] if chance.random() < 0.5 else data)
            for _ in range(chance.randrange(15)):
                damaged[chance.randrange(len(damaged))] = chance.randrange(256)
            with contextlib.suppress(UnreadableFile):
                article(bytes(damaged))
