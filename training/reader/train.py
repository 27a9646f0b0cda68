"""
Trains the reader: `python -m reader.train --texts FILE --mail FILE --dictionaries FOLDER --out FOLDER`, in the folder training/.
It saves after each epoch and goes on from there when it's started again.
"""

import argparse
import os
import random
import time

import torch
from torch import nn

from . import texts as T
from .e5 import E5
from .encoder import Reader, batch_of, padded, windows_of
from .judge import table
from .shipped import state_of
from .vocabulary import choose, open_saved, save

# Pieces of a batch, and windows from which batches of one length are taken.
BATCH, POOL = 2560, 8192
# Pieces of a window: the model meets one segment alone (1) as well as a whole text. Half of the windows in use hold one segment.
WINDOWS = (1, 1, 48, 96, 160)
# The share of texts that are read next to another one, in any language, and segments of that: senders choose the company of a sentence.
COMPANY, BESIDE = 0.4, 4
# The share of marked segments that run on from, or into, an ordinary one, as where no full stop parts them.
RUN_ON = 0.08
SMOOTHING = 0.03
MAIL_SEGMENTS = 12_000


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", required=True, help="segments of training/mails, by tools/segments.mjs")
    parser.add_argument("--mail", required=True, help="segments of ordinary mail that stays outside the project")
    parser.add_argument("--dictionaries", required=True, help="src/analysis/language")
    parser.add_argument("--out", required=True)
    parser.add_argument("--start", help="an epoch.pt or a reader.bin to begin with, instead of e5's own weights")
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--bits", type=int, default=0, help="train for layers of so many bits; 0: leave them as they are")
    parser.add_argument("--uses", type=int, default=9, help="a piece is kept if the texts use it at least so often")
    parser.add_argument("--twice", nargs="*", default=[], help="folders of training/mails/training whose texts teach twice an epoch")
    parser.add_argument("--share", type=float, default=1.0, help="the share of the other folders' texts that teach")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--rate", type=float, default=8e-5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


def taught(path, mail_path, twice, share, chance):
    """What teaches, as lists of (text, aim), and the third of the ordinary mail that doesn't."""
    texts = T.teaching(path)
    often = [text for text in texts if text["set"].removeprefix("training/") in twice]
    texts = often + often + [text for text in texts if text["set"].removeprefix("training/") not in twice and chance.random() < share]
    own = [[(row["text"], T.aim(text, row)) for row in text["segments"]] for text in texts]
    mail = T.load(mail_path)
    chance.shuffle(mail)
    cut = len(mail) * 2 // 3
    rows, count = [], 0
    for text in mail[:cut]:
        row = [(one["text"], T.mail_aim(one)) for one in text["segments"] if len(one["text"]) > 8][:40]
        if row and count < MAIL_SEGMENTS:
            rows.append(row)
            count += len(row)
    return own + rows, mail[cut:]


def in_company(lists, chance):
    """The texts, some of them with the end of another one before them, or its beginning behind."""
    for row in lists:
        other = chance.choice(lists)
        if chance.random() >= COMPANY:
            yield row
        elif chance.random() < 0.5:
            yield other[-chance.randint(1, BESIDE) :] + row
        else:
            yield row + other[: chance.randint(1, BESIDE)]


def run_on(row, plain_texts, chance):
    """Some of a text's marked segments in one with an ordinary segment before or after."""
    for text, aim in row:
        if aim is not None and aim[1] >= 2 and plain_texts and chance.random() < RUN_ON:
            other = chance.choice(plain_texts)
            yield (f"{other} {text}" if chance.random() < 0.5 else f"{text} {other}"), aim
        else:
            yield text, aim


def batches(lists, tokenizer, chance):
    """Windows of an epoch, made harder anew, in batches of about one length."""
    windows = []
    plain_texts = [text for row in chance.sample(lists, min(len(lists), 2000)) for text, aim in row if aim is not None and 0 in aim[0] and len(text) < 120]
    for row in in_company(lists, chance):
        noisy = [(T.plain(T.harder(text, chance)), aim) for text, aim in run_on(row, plain_texts, chance)]
        windows += windows_of(noisy, tokenizer, chance.choice(WINDOWS))
    windows = [window for window in windows if any(aim is not None for aim in window[2])]
    chance.shuffle(windows)
    out = []
    for at in range(0, len(windows), POOL):
        by_length = {}
        for window in windows[at : at + POOL]:
            by_length.setdefault(padded(len(window[0])), []).append(window)
        for length, some in by_length.items():
            most = BATCH // length
            out += [some[first : first + most] for first in range(0, len(some), most)]
    chance.shuffle(out)
    return out


def loss_of(logits, aims):
    """Cross entropy, where an aim may allow several kinds and weighs something."""
    logs = logits.float().log_softmax(1)
    allowed = torch.zeros_like(logs, dtype=torch.bool)
    weights = torch.zeros(len(aims))
    for at, aim in enumerate(aims):
        kinds, weight = aim or (T.NONE, 0.0)
        allowed[at, list(kinds)] = True
        weights[at] = weight
    right = torch.logsumexp(logs.masked_fill(~allowed, -1e9), 1)
    each = (1 - SMOOTHING) * right + SMOOTHING * logs.mean(1)
    return -(each * weights).sum() / weights.sum().clamp(min=1)


def main():
    args = arguments()
    os.makedirs(args.out, exist_ok=True)
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    chance = random.Random(args.seed)
    e5 = E5()
    pieces = os.path.join(args.out, "pieces.pickle")
    if not os.path.exists(pieces):
        save(pieces, choose(e5, T.teaching(args.texts), T.load(args.mail), args.dictionaries, args.uses))
    ids, tokenizer = open_saved(pieces, e5)
    lists, quiet = taught(args.texts, args.mail, args.twice, args.share, chance)
    judged = T.load(args.texts, "threshold")
    if not quiet:
        raise SystemExit(f"{args.mail} holds no ordinary mail: without it, the reader takes ordinary mail for announcements.")
    reader = Reader(e5, ids, args.layers)
    reader.round_to(args.bits)
    slow = [weight for name, weight in reader.named_parameters() if weight.requires_grad and name.split(".")[0] in ("layers", "norm", "places")]
    known = {id(weight) for weight in slow}
    fast = [weight for weight in reader.parameters() if weight.requires_grad and id(weight) not in known]
    optimizer = torch.optim.AdamW([{"params": slow, "lr": args.rate}, {"params": fast, "lr": 1e-3}], weight_decay=0.01)
    steps = args.epochs * len(batches(lists, tokenizer, random.Random(0)))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1, (step + 1) / 150) * max(0.05, 1 - step / steps))
    saved = os.path.join(args.out, "epoch.pt")
    first = 0
    if os.path.exists(saved) and args.start:
        raise SystemExit(f"{saved} goes on from itself: leave out --start, or name a new folder.")
    if os.path.exists(saved):
        state = torch.load(saved, weights_only=True)
        reader.load_state_dict(state["reader"])
        optimizer.load_state_dict(state["optimizer"])
        schedule.load_state_dict(state["schedule"])
        first = state["epoch"]
    elif args.start:
        state = state_of(args.start) if args.start.endswith(".bin") else torch.load(args.start, weights_only=True)["reader"]
        # The pieces' embeddings are e5's own, of the pieces chosen here.
        reader.load_state_dict({**state, "words.weight": reader.words.weight})
    if first >= args.epochs:
        raise SystemExit(f"Nothing is left to do: {saved} has learned for {first} epochs.")
    print(f"{len(ids)} pieces, {len(lists)} texts and mails, {steps} steps, from epoch {first}", flush=True)
    start = time.time()
    for epoch in range(first, args.epochs):
        # Seeded by epoch, so that a run that was interrupted reads the same.
        chance = random.Random(args.seed * 1000 + epoch)
        torch.manual_seed(args.seed * 1000 + epoch)
        reader.train()
        total = 0.0
        todo = batches(lists, tokenizer, chance)
        for at, batch in enumerate(todo):
            own, mask, spans, windows, aims = batch_of(batch)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                logits = reader(own, mask, spans, windows)
            loss = loss_of(logits, aims)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += loss.item()
            if at % 50 == 0:
                print(f"  {at} of {len(todo)}, loss {total / (at + 1):.3f}, {time.time() - start:.0f} s", flush=True)
        torch.save({"reader": reader.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict(), "epoch": epoch + 1, "layers": args.layers, "bits": args.bits}, saved)
        print(f"epoch {epoch + 1}, loss {total / len(todo):.3f}, {time.time() - start:.0f} s", flush=True)
        print(table(reader, tokenizer, judged, quiet[:500]), flush=True)


if __name__ == "__main__":
    main()
