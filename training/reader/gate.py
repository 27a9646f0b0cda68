"""
Trains the gate: `python -m reader.gate --texts FILE --mail FILE --reader FOLDER --out gate.bin`, in the folder training/, after
reader.train with that folder. It learns to pass what the reader calls an act, and what the patterns do. Some five minutes, most
of them the reader's. Features and file are those of src/analysis/reading/features.ts and gate.ts.
"""

import argparse
import random
import re
import struct
import unicodedata

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from . import texts as T

MASK = 0xFFFFFFFF
START, PRIME = 2166136261, 16777619
WORDS, LETTERS, STEM = 80, 24, 8
GRAMS = (3, 4, 5)


def fnv(text, seed=START):
    """FNV-1a over UTF-16 code units."""
    units = text.encode("utf-16-le")
    for at in range(0, len(units), 2):
        seed = ((seed ^ (units[at] | units[at + 1] << 8)) * PRIME) & MASK
    return seed


def words_of(text):
    text = unicodedata.normalize("NFKD", text.lower())
    text = "".join(letter for letter in text if not unicodedata.category(letter).startswith("M"))
    return [word for word in re.split(r"[\W_]+", re.sub("0+", "0", text)) if word][:WORDS]


class Features:
    """Of a text: words, parts of words (half), pairs of words; over the root of the number of words."""

    def __init__(self, bits):
        self.mask = (1 << bits) - 1
        self.known = {}

    def word(self, word):
        if word not in self.known:
            marked = f"<{word[:LETTERS]}>"
            parts = [fnv(marked[at : at + size]) & self.mask for size in GRAMS for at in range(len(marked) - size + 1)]
            self.known[word] = (fnv(marked) & self.mask, parts)
        return self.known[word]

    def of(self, text):
        words = words_of(text)
        found = {}
        for word in words:
            whole, parts = self.word(word)
            found[whole] = found.get(whole, 0) + 1
            for part in parts:
                found[part] = found.get(part, 0) + 0.5
        for first, second in zip(words, words[1:]):
            pair = fnv(f"{first[:STEM]} {second[:STEM]}") & self.mask
            found[pair] = found.get(pair, 0) + 1
        return found, 1 / np.sqrt(max(1, len(words)))

    def matrix(self, texts):
        columns, ends, values = [], [0], []
        for text in texts:
            found, share = self.of(text)
            columns.extend(found.keys())
            values.extend(value * share for value in found.values())
            ends.append(len(columns))
        return sparse.csr_matrix((values, columns, ends), shape=(len(texts), self.mask + 1), dtype=np.float32)


# What the reader must be sure of, for a segment to be worth passing.
SURE = 0.5
# Texts and messages that teach, and segments of a message: more of them change nothing that shows.
TEXTS, MAIL, LONGEST_MAIL = 9_000, 2_700, 40


def called(folder, texts):
    """For each segment of texts, how sure the reader is that it does anything."""
    from .export import opened
    from .judge import probabilities

    reader, _, _, _, tokenizer = opened(folder)
    shares = probabilities(reader, tokenizer, [[row["text"] for row in text["segments"]] for text in texts])
    return [1 - each[:, 0] for each in shares]


def rows_of(texts, sure):
    """(text, how much it is worth passing)."""
    return [
        (row["text"], 1.0 if T.CUES & set(row["acts"]) else float(share))
        for text, shares in zip(texts, sure)
        for row, share in zip(text["segments"], shares)
    ]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", required=True)
    parser.add_argument("--mail", required=True)
    parser.add_argument("--reader", required=True, help="the folder that reader.train left")
    parser.add_argument("--out", required=True)
    parser.add_argument("--bits", type=int, default=18)
    parser.add_argument("--strength", type=float, default=1.0)
    parser.add_argument("--weight", type=float, default=4.0, help="what a segment that is worth passing weighs")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    chance = random.Random(args.seed)
    teaching, judged = T.teaching(args.texts), T.load(args.texts, "threshold")
    mail = [{**text, "segments": text["segments"][:LONGEST_MAIL]} for text in T.load(args.mail) if text["segments"]]
    chance.shuffle(teaching)
    chance.shuffle(mail)
    teaching, mail = teaching[:TEXTS], mail[:MAIL]
    cut = len(mail) * 2 // 3
    sure = called(args.reader, teaching + mail + judged)
    taught = rows_of(teaching + mail[:cut], sure[: len(teaching) + cut])
    # Each segment twice: as one that is worth passing, and as one that isn't, by how sure the reader is of either.
    rows = [(text, label, share * args.weight if label else 1 - share) for text, share in taught for label in (True, False)]
    rows = [row for row in rows if row[2] > 0.02]
    features = Features(args.bits)
    model = LogisticRegression(C=args.strength, max_iter=60, solver="liblinear", random_state=args.seed)
    model.fit(features.matrix([row[0] for row in rows]), [row[1] for row in rows], sample_weight=[row[2] for row in rows])
    weights, bias = model.coef_[0], model.intercept_[0]
    scale = np.abs(weights).max() / 127
    codes = np.clip(np.round(weights / scale), -127, 127).astype(np.int8)
    with open(args.out, "wb") as file:
        file.write(b"RGGATE01" + struct.pack("<B3xff", args.bits, bias, scale) + codes.tobytes())
    rest = sure[len(teaching) + cut :]
    report(features, codes * scale, bias, {"ordinary mail": (mail[cut:], rest[: len(mail) - cut]), "threshold": (judged, rest[len(mail) - cut :])})


def report(features, weights, bias, sets):
    """What passes of sets that taught nothing, where so many of the segments that are worth passing don't."""
    scored = {}
    for name, (texts, sure) in sets.items():
        rows = rows_of(texts, sure)
        scores = features.matrix([text for text, _ in rows]) @ weights + bias
        scored[name] = scores, np.array([share >= SURE for _, share in rows])
    worth = np.concatenate([scores[wanted] for scores, wanted in scored.values()])
    for missed in (0.002, 0.005, 0.01, 0.02):
        least = np.quantile(worth, missed)
        parts = [f"of {name} {100 * (scores >= least).mean():.1f} % pass, {100 * (scores[wanted] < least).mean():.2f} % of {wanted.sum()} are missed" for name, (scores, wanted) in scored.items()]
        print(f"above {least:.2f}: " + "; ".join(parts))


if __name__ == "__main__":
    main()
