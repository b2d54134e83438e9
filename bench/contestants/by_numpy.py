"""NumPy, written by hand with buffers made beforehand: what a careful person writes."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import numpy as np  # noqa: E402
from child import run  # noqa: E402


def activate(kind, z):
    if kind == "relu":
        np.maximum(z, 0, out=z)
    elif kind == "sigmoid":
        np.negative(z, out=z)
        np.exp(z, out=z)
        z += 1
        np.reciprocal(z, out=z)
    else:
        z -= z.max(1, keepdims=True)
        np.exp(z, out=z)
        z /= z.sum(1, keepdims=True)


def through(kind, delta, a):
    """Multiplies a delta by the derivative of the activation that gave `a`."""
    if kind == "relu":
        delta *= a > 0
    else:
        delta *= a * (1 - a)


def enter(workload):
    weights, biases = [w.copy() for w in workload.weights], [b.copy() for b in workload.biases]
    last = len(weights) - 1
    gradients = [np.empty_like(w) for w in weights]
    batches = [(workload.x[a:b], workload.y[a:b], np.float32(workload.rate / (b - a))) for a, b in workload.batches()]
    kinds = [workload.hidden] * last + [workload.output]

    def step(x, y, rate):
        activations = [x]
        for w, b, kind in zip(weights, biases, kinds):
            z = activations[-1] @ w
            z += b
            activate(kind, z)
            activations.append(z)
        delta = activations[-1] - y
        if workload.loss == "quadratic":
            through("sigmoid", delta, activations[-1])
        for i in range(last, -1, -1):
            np.matmul(activations[i].T, delta, out=gradients[i])
            shift = delta.sum(0)
            if i > 0:
                delta = delta @ weights[i].T
                through(kinds[i - 1], delta, activations[i])
            gradients[i] *= rate
            weights[i] -= gradients[i]
            shift *= rate
            biases[i] -= shift

    def passes(count):
        for _ in range(count):
            for batch in batches:
                step(*batch)

    def prove():
        passes(workload.prove)
        return workload.loss_of(weights, biases)

    return passes, prove


run(enter)
