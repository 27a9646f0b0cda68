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
WORDS, LETTERS, STEM = 80, 24, 8
GRAMS = (3, 4, 5)
MAIL_SEGMENTS = 30_000


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


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", required=True)
    parser.add_argument("--mail", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--bits", type=int, default=16)
    parser.add_argument("--strength", type=float, default=2.0)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    chance = random.Random(args.seed)
    rows = []
    for text in T.teaching(args.texts):
        for segment in text["segments"]:
            weight = 1 if segment["marked"] else 0.5 if text["kind"] in T.ORDINARY else 0.25
            rows.append((segment["text"], segment["marked"], weight))
    mail = T.load(args.mail)
    chance.shuffle(mail)
    cut = len(mail) * 2 // 3
    ordinary = [segment["text"] for text in mail[:cut] for segment in text["segments"][:40] if not T.CUES & set(segment["acts"])]
    chance.shuffle(ordinary)
    rows += [(text, False, 1) for text in ordinary[:MAIL_SEGMENTS]]
    features = Features(args.bits)
    model = LogisticRegression(C=args.strength, max_iter=60, solver="liblinear", random_state=args.seed)
    model.fit(features.matrix([row[0] for row in rows]), [row[1] for row in rows], sample_weight=[row[2] for row in rows])
    weights, bias = model.coef_[0], model.intercept_[0]
    scale = np.abs(weights).max() / 127
    codes = np.clip(np.round(weights / scale), -127, 127).astype(np.int8)
    with open(args.out, "wb") as file:
        file.write(b"RGGATE01" + struct.pack("<B3xff", args.bits, bias, scale) + codes.tobytes())
    report(features, codes * scale, bias, T.load(args.texts, "threshold"), mail[cut:])


def report(features, weights, bias, judged, mail):
    """What passes, where so many marked sentences of texts that taught nothing don't."""

    def scores(texts):
        return features.matrix(texts) @ weights + bias

    marked = scores([row["text"] for text in judged for row in text["segments"] if row["marked"]])
    segments = scores([row["text"] for text in judged for row in text["segments"]])
    lists = [[row["text"] for row in text["segments"]][:80] for text in mail]
    each = [scores(one) if one else np.array([-99.0]) for one in lists]
    for share in (0.005, 0.01, 0.02, 0.05):
        least = np.quantile(marked, share)
        of_mail = np.concatenate(each)
        print(
            f"{100 * share:.1f} % of marked sentences missed below {least:.2f}: passes {100 * (segments > least).mean():.1f} % of the texts' segments, "
            f"{100 * (of_mail > least).mean():.1f} % of ordinary mail's, some of {100 * np.mean([one.max() > least for one in each]):.0f} % of its messages"
        )


if __name__ == "__main__":
    main()
