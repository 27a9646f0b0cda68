"""Weights as they will be written: groups of 32 with a scale of 16 bits each (export.py)."""

import torch

GROUP = 32


class _Rounded(torch.autograd.Function):
    """Rounds on the way forward; on the way back the weight itself learns (Bengio et al. 2013, "straight-through")."""

    @staticmethod
    def forward(_, weight, bits):
        groups = weight.reshape(-1, GROUP)
        top = 2 ** (bits - 1) - 1
        scales = (groups.abs().amax(1, keepdim=True) / top).half().float().clamp(min=1e-12)
        return (groups / scales).round_().clamp_(-top - 1, top).mul_(scales).view_as(weight)

    @staticmethod
    def backward(_, gradient):
        return gradient, None


def rounded(weight, bits):
    return _Rounded.apply(weight, bits)
