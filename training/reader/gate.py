"""
Trains the gate: `python -m reader.gate --texts FILE --mail FILE --out gate.bin`, in the folder training/. A minute.
Features and file are those of src/analysis/reading/features.ts and gate.ts.
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
LETTERS, STEM = 24, 8
GRAMS = (3, 4, 5)
# What the reader alone may understand: a request to pay is read by patterns well enough.
WORTH = T.ANNOUNCING | {"ledger"}
LONGEST_MAIL = 40


def fnv(text, seed=START):
    """FNV-1a over UTF-16 code units."""
    units = text.encode("utf-16-le")
    for at in range(0, len(units), 2):
        seed = ((seed ^ (units[at] | units[at + 1] << 8)) * PRIME) & MASK
    return seed


def words_of(text):
    text = unicodedata.normalize("NFKD", text.lower())
    text = "".join(letter for letter in text if not unicodedata.category(letter).startswith("M"))
    return [word for word in re.split(r"[\W_]+", re.sub("0+", "0", text)) if word]


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


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", required=True)
    parser.add_argument("--mail", required=True)
    parser.add_argument("--out", required=True, help="the file to write")
    parser.add_argument("--bits", type=int, default=18)
    parser.add_argument("--strength", type=float, default=4.0)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    chance = random.Random(args.seed)
    rows = []
    for text in T.teaching(args.texts):
        for segment in text["segments"]:
            worth = segment["marked"] and text["kind"] in WORTH
            if worth or not segment["marked"]:
                rows.append((segment["text"], worth, 1 if worth else 0.5 if text["kind"] in T.ORDINARY else 0.25))
    mail = T.load(args.mail)
    if not mail:
        raise SystemExit(f"{args.mail} holds no ordinary mail: without it, the gate lets ordinary mail pass.")
    chance.shuffle(mail)
    cut = len(mail) * 2 // 3
    rows += [(segment["text"], False, 1) for text in mail[:cut] for segment in text["segments"][:LONGEST_MAIL] if not T.CUES & set(segment["acts"])]
    features = Features(args.bits)
    model = LogisticRegression(C=args.strength, max_iter=60, solver="liblinear", random_state=args.seed)
    model.fit(features.matrix([row[0] for row in rows]), [row[1] for row in rows], sample_weight=[row[2] for row in rows])
    weights, bias = model.coef_[0], model.intercept_[0]
    scale = np.abs(weights).max() / 127
    codes = np.clip(np.round(weights / scale), -127, 127).astype(np.int8)
    with open(args.out, "wb") as file:
        file.write(b"RGGATE01" + struct.pack("<B3xff", args.bits, bias, scale) + codes.tobytes())
    print_passes(features, codes * scale, bias, T.load(args.texts, "threshold"), mail[cut:])


def print_passes(features, weights, bias, judged, mail):
    """What passes, where so many texts that announce, and taught nothing, have no marked sentence that does."""

    def scores(texts):
        return features.matrix(texts) @ weights + bias

    announcing = [text for text in judged if text["kind"] in T.ANNOUNCING]
    marks = [[row["text"] for row in text["segments"] if row["marked"]] for text in announcing]
    best = np.array([scores(each).max() for each in marks if each])
    ordinary = scores([row["text"] for text in judged if text["kind"] in T.ORDINARY for row in text["segments"]])
    each = [scores([row["text"] for row in text["segments"][:LONGEST_MAIL]]) for text in mail if text["segments"]]
    of_mail = np.concatenate(each)
    for share in (0.001, 0.003, 0.005, 0.01, 0.02):
        least = np.quantile(best, share)
        print(
            f"{100 * share:.1f} % of texts missed below {least:.2f}: passes {100 * (ordinary > least).mean():.1f} % of the ordinary texts' segments, "
            f"{100 * (of_mail > least).mean():.1f} % of ordinary mail's, some of {100 * np.mean([one.max() > least for one in each]):.0f} % of its messages"
        )


if __name__ == "__main__":
    main()
