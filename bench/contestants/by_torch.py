"""PyTorch as people write it (`eager`: modules, autograd, its SGD), or its backward by hand inside one TorchScript loop (`script`)."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from typing import List, Tuple  # noqa: E402
import torch  # noqa: E402
from torch import Tensor, nn  # noqa: E402
from torch.nn import functional as F  # noqa: E402
from child import run  # noqa: E402

ACTIVATIONS = {"relu": nn.ReLU, "sigmoid": nn.Sigmoid}


def module_of(workload):
    layers = []
    for i, (w, b) in enumerate(zip(workload.weights, workload.biases)):
        layer = nn.Linear(w.shape[0], w.shape[1])
        with torch.no_grad():
            layer.weight.copy_(torch.from_numpy(w).t())
            layer.bias.copy_(torch.from_numpy(b))
        layers.append(layer)
        if i < len(workload.weights) - 1:
            layers.append(ACTIVATIONS[workload.hidden]())
    return nn.Sequential(*layers)


def loss_of(workload):
    """The losses from logits that PyTorch has for this."""
    if workload.loss == "quadratic":
        return lambda z, y: 0.5 * (torch.sigmoid(z) - y).square().sum() / z.shape[0]
    if workload.loss == "cross_entropy":
        return lambda z, y: F.binary_cross_entropy_with_logits(z, y, reduction="sum") / z.shape[0]
    return F.cross_entropy


def batches_of(workload):
    targets = workload.labels if workload.loss == "log_likelihood" else workload.y
    x, y = torch.from_numpy(workload.x), torch.from_numpy(targets)
    y = y.long() if workload.loss == "log_likelihood" else y
    return [(x[a:b], y[a:b]) for a, b in workload.batches()]


def eager(workload):
    model, loss, batches = module_of(workload), loss_of(workload), batches_of(workload)
    optimizer = torch.optim.SGD(model.parameters(), lr=workload.rate)

    def passes(count):
        for _ in range(count):
            for x, y in batches:
                optimizer.zero_grad(set_to_none=True)
                loss(model(x), y).backward()
                optimizer.step()

    def prove():
        passes(workload.prove)
        linear = [layer for layer in model if isinstance(layer, nn.Linear)]
        return workload.loss_of([p.weight.detach().t().numpy() for p in linear], [p.bias.detach().numpy() for p in linear])

    return passes, prove


@torch.jit.script
def train(count: int, xs: List[Tensor], ys: List[Tensor], weights: List[Tensor], biases: List[Tensor], hidden: str, softmax: bool, quadratic: bool, rate: float):
    layers = len(weights)
    for _ in range(count):
        for k in range(len(xs)):
            x = xs[k]
            activations = [x]
            for i in range(layers):
                z = torch.addmm(biases[i], activations[i], weights[i])
                if i < layers - 1:
                    z = z.relu_() if hidden == "relu" else z.sigmoid_()
                elif softmax:
                    z = torch.softmax(z, 1)
                else:
                    z = z.sigmoid_()
                activations.append(z)
            a = activations[layers]
            delta = a - ys[k]
            if quadratic:
                delta = delta * a * (1.0 - a)
            step = -rate / x.size(0)
            for j in range(layers):
                i = layers - 1 - j
                before = activations[i]
                below = delta
                if i > 0:
                    below = torch.mm(delta, weights[i].t())
                    below = torch.ops.aten.threshold_backward(below, before, 0.0) if hidden == "relu" else torch.ops.aten.sigmoid_backward(below, before)
                weights[i].addmm_(before.t(), delta, beta=1.0, alpha=step)
                biases[i].add_(delta.sum(0), alpha=step)
                delta = below


def script(workload):
    weights = [torch.from_numpy(w) for w in workload.weights]
    biases = [torch.from_numpy(b) for b in workload.biases]
    x, y = torch.from_numpy(workload.x), torch.from_numpy(workload.y)
    xs, ys = [x[a:b] for a, b in workload.batches()], [y[a:b] for a, b in workload.batches()]

    def passes(count):
        train(count, xs, ys, weights, biases, workload.hidden, workload.output == "softmax", workload.loss == "quadratic", workload.rate)

    def prove():
        with torch.no_grad():
            passes(workload.prove)
        return workload.loss_of([w.numpy() for w in weights], [b.numpy() for b in biases])

    return passes, prove


def infer(workload):
    """One row after another through the module of people, without gradients."""
    model = module_of(workload).eval()
    last = nn.Softmax(1) if workload.output == "softmax" else nn.Sigmoid()
    whole = torch.jit.freeze(torch.jit.script(nn.Sequential(*model, last).eval()))
    rows = [torch.from_numpy(workload.x[i:i + 1]) for i in range(workload.asked)]

    def passes(count):
        with torch.inference_mode():
            for _ in range(count):
                for row in rows:
                    whole(row)

    def prove():
        with torch.inference_mode():
            return workload.loss_of_outputs(torch.cat([whole(row) for row in rows]).numpy())

    return passes, prove


def enter(workload):
    torch.set_num_threads(workload.options["threads"])
    if workload.options["mode"] == "infer":
        return infer(workload)
    return eager(workload) if workload.options["how"] == "eager" else script(workload)


run(enter)
