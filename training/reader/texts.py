"""Texts taken apart by the program (tools/segments.mjs), what they teach, and how they are made harder while they do."""

import json
import random
import re
import unicodedata

# Ordinary kinds that the model names, so that it can say why something that looks like an announcement is none.
NAMED = ["unchanged", "warning", "office", "advice", "customer", "talk"]
# What a segment does, as the model tells; "none" is everything else.
KINDS = ["none", "change", "later", "hold", "factor", "method", "contact", "portal", "payroll", "newPayee", "ask", "ledger", "approve"] + NAMED
INDEX = {kind: index for index, kind in enumerate(KINDS)}
# Kinds of texts that announce; "colleague" is a salary account or a new payee, and nobody wrote down which.
ANNOUNCING = {"change", "later", "hold", "factor", "method", "contact", "portal", "payroll", "newPayee", "colleague"}
ASKING = {"ask", "ledger", "approve"}
# Kinds of texts that do nothing, or may only remind.
ORDINARY = {"unchanged", "warning", "office", "advice", "customer", "own", "talk", "reminder"}
# Acts that the patterns read: ordinary mail with one of them may do what the kinds say.
CUES = {"changeBank", "changeMethod", "changeContact", "divertContact", "changePayroll", "newPayee", "askPay", "askLedger", "refund"}

NONE = (0,)


def load(path, part=""):
    """The texts of a file, of the sets whose name begins so."""
    with open(path, encoding="utf8") as lines:
        texts = [json.loads(line) for line in lines]
    return [text for text in texts if text["set"].startswith(part)]


def words_of(text):
    return {word for segment in text["segments"] for word in re.findall(r"\w{4,}", segment["text"].lower())}


def teaching(path):
    """The texts that teach: those of training/ that don't have three quarters of their words in common with one that judges."""
    judging = {}
    for text in load(path):
        if not text["set"].startswith("training"):
            judging.setdefault(text["lang"], []).append(words_of(text))
    out = []
    for text in load(path, "training"):
        own = words_of(text)
        others = judging.get(text["lang"], [])
        if len(own) <= 8 or not any(len(own & other) > max(8, 0.75 * min(len(own), len(other))) for other in others):
            out.append(text)
    return out


def aim(text, segment):
    """The kinds that a segment of a text may be called, and how much it weighs."""
    kind = text["kind"]
    if segment["marked"]:
        if kind == "colleague":
            return (INDEX["payroll"], INDEX["newPayee"]), 2.0
        return (INDEX["ask" if kind == "reminder" else kind],), 1.0 if kind == "reminder" else 2.0
    # Writers marked the sentence that says it; its neighbours may say it too, and a subject that the patterns match does.
    if kind in ANNOUNCING or kind in ASKING:
        return None if segment["subject"] and CUES & set(segment["acts"]) else (NONE, 0.3)
    if kind == "reminder":
        return (0, INDEX["ask"]), 0.5
    # Where the patterns read an announcement, the kind is the reason why it is none; elsewhere either is right.
    named = INDEX["advice" if kind == "own" else kind]
    return ((named,), 4.0) if CUES & set(segment["acts"]) else ((0, named), 1.0)


def mail_aim(segment):
    """The same of ordinary mail. None: it teaches nothing, since nobody knows what it does."""
    return None if CUES & set(segment["acts"]) else (NONE, 0.7)


def plain(text):
    """A text as the program hands it to its readers (src/analysis/reading/plainText.ts), as far as noise undid it."""
    text = re.sub(r"\d", "0", unicodedata.normalize("NFKC", text))
    if re.search(r"[^\W\d_]{4}", text) and sum(map(str.isupper, text)) > sum(map(str.islower, text)):
        text = text.lower()
    text = re.sub(r"[^\W\d_]{4,}", lambda word: word[0].lower() if word[0].isupper() else word[0], text)
    return re.sub(r"\s+", " ", text).strip()


def bare(text):
    """Without accents."""
    return "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))


# Accounts as they are written in the countries of the texts, and as their writers left them.
ACCOUNTS = [
    "DE00 0000 0000 0000 0000 00", "GB00 XXXX 0000 0000 0000 00", "ES00 0000 0000 0000 0000 0000", "00-00-00 / 00000000", "0000 0000",
    "0000 0000000000", "000-0000", "0000.00.00000", "000000-0000000000/0000", "00 0000 0000 0000 0000 0000 0000", "[account]", "[account]",
]
PLACEHOLDER = re.compile(r"[\[{](account|iban|konto|cuenta|compte|conto|conta|rekening|tili|účet)[\]}]", re.IGNORECASE)
KEYS = "qwertyuiopasdfghjklzxcvbnm"


def typos(text, chance):
    """One letter in 40 dropped, swapped, doubled or wrong."""
    letters = list(text)
    for _ in range(max(1, len(letters) // 40)):
        at = chance.randrange(len(letters))
        what = chance.random()
        if what < 0.3:
            letters[at] = ""
        elif what < 0.55 and at + 1 < len(letters):
            letters[at], letters[at + 1] = letters[at + 1], letters[at]
        elif what < 0.8:
            letters[at] *= 2
        else:
            letters[at] = chance.choice(KEYS)
    return "".join(letters)


def harder(text, chance):
    """A text as it may be met: often as it is; without accents or capitals, with typos, without stops."""
    text = PLACEHOLDER.sub(lambda _: chance.choice(ACCOUNTS), text)
    what = chance.random()
    if what < 0.55 or text == "":
        return text
    if what < 0.67:
        return bare(text)
    if what < 0.77:
        return text.lower()
    if what < 0.95:
        return typos(text, chance)
    return text.replace(". ", " ").replace(",", "")
