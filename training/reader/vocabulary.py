"""Which of XLM-RoBERTa's 250,000 pieces the reader keeps, and how a text becomes pieces (SentencePiece's unigram model, Kudo 2018)."""

import collections
import glob
import pickle
import re

from .texts import plain

SPECIAL = 4  # <s>, <pad>, </s>, <unk>
UNKNOWN = 3
SPACE = "\u2581"
LONGEST = 64  # letters of a word
# Letters, digits and signs of the thirteen languages, each a piece whatever the texts hold.
SIGN = re.compile(r"^\u2581?[\u0000-\u024f\u2010-\u20bf]$")


class Tokenizer:
    """The likeliest pieces of a text: Viterbi over the scores, word by word, since no piece goes over a space."""

    def __init__(self, pieces, scores):
        self.ids = {piece: index for index, piece in enumerate(pieces)}
        self.scores = scores
        self.longest = max(map(len, pieces))
        self.unknown = min(scores) - 10
        self.known = {}

    def word(self, word):
        if word in self.known:
            return self.known[word]
        size = len(word)
        best = [0.0] + [-1e18] * size
        back = [None] * (size + 1)
        for start in range(size):
            lone = True
            for end in range(start + 1, min(size, start + self.longest) + 1):
                piece = self.ids.get(word[start:end], 0)
                if piece < SPECIAL:
                    continue
                lone = lone and end > start + 1
                if best[start] + self.scores[piece] > best[end]:
                    best[end] = best[start] + self.scores[piece]
                    back[end] = (start, piece)
            if lone and best[start] + self.unknown > best[start + 1]:
                best[start + 1] = best[start] + self.unknown
                back[start + 1] = (start, UNKNOWN)
        out = []
        end = size
        while end > 0:
            end, piece = back[end]
            if not (piece == UNKNOWN and out and out[-1] == UNKNOWN):
                out.append(piece)
        out.reverse()
        if len(self.known) < 400_000:
            self.known[word] = out
        return out

    def pieces(self, text):
        return [piece for word in text.split(" ") if word for piece in self.word(SPACE + word[:LONGEST])]


def choose(e5, texts, mail, dictionaries, least):
    """The pieces that the texts use at least so often, as written and in small letters, and every sign. Returns their ids in e5."""
    words = collections.Counter()
    for text in texts:
        for segment in text["segments"]:
            for form in (plain(segment["text"]), plain(segment["text"]).lower()):
                words.update(form.split(" "))
    for text in mail:
        for segment in text["segments"][:20]:
            words.update(plain(segment["text"]).split(" "))
    for path in glob.glob(f"{dictionaries}/??.ts"):
        with open(path, encoding="utf8") as file:
            for word in re.findall(r"[^\W\d_]{2,}", file.read()):
                words.update((word, word.lower()))
    whole = Tokenizer(e5.pieces, e5.scores)
    uses = collections.Counter()
    for word, count in words.items():
        if word and len(word) <= LONGEST:
            for piece in whole.word(SPACE + word):
                uses[piece] += count
    kept = {piece for piece, count in uses.items() if count >= least}
    kept |= {i for i, piece in enumerate(e5.pieces) if SIGN.match(piece) and e5.scores[i] > -16}
    return [0, 1, 2, 3] + sorted(kept - {0, 1, 2, 3})


def save(path, ids):
    with open(path, "wb") as file:
        pickle.dump(ids, file)


def open_saved(path, e5):
    """The ids, and their tokenizer."""
    with open(path, "rb") as file:
        ids = pickle.load(file)
    return ids, Tokenizer([e5.pieces[i] for i in ids], [e5.scores[i] for i in ids])
