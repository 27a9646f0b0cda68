"""
Trains the head alone, over layers that stay as they are: `python -m reader.head --texts FILE --mail FILE --start FOLDER|reader.bin --out FOLDER`, in
the folder training/. Takes minutes where reader.train takes an hour, since each window is read once: for texts of a new style, and
for new kinds. What the layers don't tell apart, the head can't either.
"""

import argparse
import os
import random
import shutil
import time

import torch
from torch import nn

from . import texts as T
from .e5 import E5
from .encoder import Reader, batch_of, padded, windows_of
from .judge import table
from .shipped import state_of
from .train import BATCH, in_company, loss_of, run_on, taught
from .vocabulary import open_saved

# Each text is read in company, in a window of so many pieces, and each segment alone.
WINDOWS = (160, 1)
RATE, DECAY, ROWS = 1e-3, 0.02, 512
# A warning cites what fraudsters write, so its sentences teach little; a marked sentence teaches more.
WARNING, MARKED = 0.3, 1.5


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", required=True)
    parser.add_argument("--mail", required=True)
    parser.add_argument("--pieces", required=True, help="pieces.pickle of the run that the layers come from")
    parser.add_argument("--start", required=True, help="an epoch.pt or a reader.bin")
    parser.add_argument("--out", required=True)
    parser.add_argument("--twice", nargs="*", default=[])
    parser.add_argument("--share", type=float, default=1.0)
    parser.add_argument("--bits", type=int, default=6)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--mean", type=float, default=0.65, help="the share of the new head in its mean with the old one")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def features_of(reader, tokenizer, lists, chance):
    """For each segment what the head gets, and its aim."""
    plain_texts = [text for row in chance.sample(lists, min(len(lists), 2000)) for text, aim in row if aim is not None and 0 in aim[0] and len(text) < 120]
    windows = []
    for size in WINDOWS:
        for row in in_company(lists, chance):
            noisy = [(T.plain(T.harder(text, chance)), aim) for text, aim in run_on(row, plain_texts, chance)]
            windows += windows_of(noisy, tokenizer, size)
    windows = [window for window in windows if any(aim is not None for aim in window[2])]
    by_length = {}
    for window in windows:
        by_length.setdefault(padded(len(window[0])), []).append(window)
    found, aims, done, start = [], [], 0, time.time()
    reader.eval()
    head, reader.head = reader.head, nn.Identity()
    with torch.no_grad():
        for length, some in sorted(by_length.items()):
            most = BATCH // length
            for first in range(0, len(some), most):
                ids, mask, spans, places, own = batch_of(some[first : first + most])
                with torch.autocast("cpu", dtype=torch.bfloat16):
                    found.append(reader(ids, mask, spans, places).float())
                aims += own
                done += len(own)
            print(f"  {done} segments of windows up to {length} pieces, {time.time() - start:.0f} s", flush=True)
    reader.head = head
    return torch.cat(found), aims


def main():
    args = arguments()
    os.makedirs(args.out, exist_ok=True)
    torch.set_num_threads(2)
    torch.manual_seed(args.seed)
    chance = random.Random(args.seed)
    e5 = E5()
    shutil.copy(args.pieces, os.path.join(args.out, "pieces.pickle"))
    ids, tokenizer = open_saved(os.path.join(args.out, "pieces.pickle"), e5)
    lists, quiet = taught(args.texts, args.mail, args.twice, args.share, chance)
    reader = Reader(e5, ids, 6)
    reader.round_to(args.bits)
    state = state_of(args.start) if args.start.endswith(".bin") else torch.load(args.start, weights_only=True)["reader"]
    reader.load_state_dict({**state, "words.weight": reader.words.weight})
    print(f"{len(lists)} texts and mails", flush=True)
    features, aims = features_of(reader, tokenizer, lists, chance)
    torch.save((features.half(), aims), os.path.join(args.out, "features.pt"))
    before = {name: weight.clone() for name, weight in reader.head.state_dict().items()}
    learn(reader.head, features, [adjusted(aim) for aim in aims], args)
    mean = {name: (1 - args.mean) * before[name] + args.mean * weight for name, weight in reader.head.state_dict().items()}
    reader.head.load_state_dict(mean)
    torch.save({"reader": reader.state_dict(), "epoch": 1, "layers": 6, "bits": args.bits}, os.path.join(args.out, "epoch.pt"))
    judged = [text for text in T.load(args.texts, "threshold") if chance.random() < 0.15]
    print(table(reader, tokenizer, judged, quiet[:200]), flush=True)


def adjusted(aim):
    """An aim with the weight that its kind has here."""
    if aim is None:
        return None
    kinds, weight = aim
    if T.INDEX["warning"] in kinds:
        return kinds, WARNING * weight
    return kinds, MARKED * weight if weight >= 2 else weight


def learn(head, features, aims, args):
    """Trains the head on what the layers say."""
    optimizer = torch.optim.AdamW(head.parameters(), lr=RATE, weight_decay=DECAY)
    steps = args.epochs * (len(aims) // ROWS + 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: max(0.02, 1 - step / steps))
    head.train()
    for epoch in range(args.epochs):
        order = torch.randperm(len(aims))
        total = 0.0
        for first in range(0, len(order), ROWS):
            some = order[first : first + ROWS]
            loss = loss_of(head(features[some]), [aims[at] for at in some.tolist()])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            total += loss.item()
        print(f"epoch {epoch + 1}, loss {total * ROWS / len(order):.4f}", flush=True)


if __name__ == "__main__":
    main()
