"""What a reader finds in texts that taught it nothing, at thresholds that a share of the ordinary ones passes."""

import collections

import numpy as np
import torch

from .encoder import batch_of, windows_of
from .texts import ANNOUNCING, INDEX, KINDS, ORDINARY

ANNOUNCED = [INDEX[kind] for kind in KINDS if kind in ANNOUNCING]


def probabilities(reader, tokenizer, texts, most=160):
    """For each text, lists of segments' texts, an array [segments, kinds]."""
    windows = [(at, window) for at, text in enumerate(texts) for window in windows_of([(one, None) for one in text], tokenizer, most)]
    order = sorted(range(len(windows)), key=lambda at: len(windows[at][1][0]))
    found = [None] * len(windows)
    reader.eval()
    with torch.no_grad():
        for at in range(0, len(order), 48):
            batch = order[at : at + 48]
            ids, mask, spans, places, _ = batch_of([windows[one][1] for one in batch])
            with torch.autocast("cpu", dtype=torch.bfloat16):
                logits = reader(ids, mask, spans, places)
            shares = logits.float().softmax(1).numpy()
            for place, one in enumerate(batch):
                found[one] = shares[(places == place).numpy()]
    out = [[] for _ in texts]
    for (at, _), shares in zip(windows, found):
        out[at].append(shares)
    return [np.concatenate(each) if each else np.zeros((0, len(KINDS))) for each in out]


def surest(shares):
    """How sure it is that one of a text's segments announces something."""
    return float(shares[:, ANNOUNCED].sum(1).max()) if len(shares) else 0.0


def table(reader, tokenizer, judged, quiet):
    """Lines of text: by set, what is found where 1 to 10 % of the ordinary texts beside are taken for announcements."""
    top = np.array([surest(each) for each in probabilities(reader, tokenizer, [[row["text"] for row in text["segments"]] for text in judged])])
    mail = np.array([surest(each) for each in probabilities(reader, tokenizer, [[row["text"] for row in text["segments"]][:25] for text in quiet])])
    lines = []
    for name in sorted({text["set"] for text in judged}):
        here = np.array([text["set"] == name for text in judged])
        announce = here & np.array([text["kind"] in ANNOUNCING for text in judged])
        ordinary = here & np.array([text["kind"] in ORDINARY for text in judged])
        for share in (0.01, 0.02, 0.05, 0.1):
            least = np.quantile(top[ordinary], 1 - share)
            lines.append(f"  {name}: {100 * share:.0f} % false, {100 * (top[announce] > least).mean():.1f} % found, above {least:.3f}; of ordinary mail {100 * (mail > least).mean():.2f} %")
        least = np.quantile(top[ordinary], 0.98)
        for key in ("kind", "lang"):
            by = collections.defaultdict(list)
            for text, sure, does in zip(judged, top, announce):
                if does:
                    by[text[key]].append(sure > least)
            lines.append("    at 2 %: " + ", ".join(f"{value} {100 * np.mean(found):.0f}" for value, found in sorted(by.items())))
    return "\n".join(lines)
