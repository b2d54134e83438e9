"""A network, its loss and its optimizer by PyTorch's own functions, from the plain data of `test/gen/torch.ts`."""
import torch
import torch.nn.functional as F

ACTIVATIONS = {
    "linear": lambda z, p: z,
    "step": lambda z, p: (z > 0).to(z.dtype),
    "sigmoid": lambda z, p: torch.sigmoid(z),
    "tanh": lambda z, p: torch.tanh(z),
    "relu": lambda z, p: F.relu(z),
    "leaky_relu": lambda z, p: F.leaky_relu(z, p["slope"]),
    "elu": lambda z, p: F.elu(z, p["alpha"]),
    "selu": lambda z, p: F.selu(z),
    "gelu": lambda z, p: F.gelu(z),
    "silu": lambda z, p: F.silu(z),
    "softplus": lambda z, p: F.softplus(z, threshold=1e9),
    "softsign": lambda z, p: F.softsign(z),
    # F.hardsigmoid divides by 6 in f32, whatever it is given.
    "hard_sigmoid": lambda z, p: F.relu6(z + 3) / 6,
    "hard_tanh": lambda z, p: F.hardtanh(z),
    "abs": lambda z, p: torch.abs(z),
    "square": lambda z, p: torch.square(z),
    "sine": lambda z, p: torch.sin(z),
    "softmax": lambda z, p: F.softmax(z, -1),
    "log_softmax": lambda z, p: F.log_softmax(z, -1),
}


def activate(groups, z):
    """The activations of a layer, one group of neurons after the other along the last axis."""
    parts, at = [], 0
    for group in groups:
        parts.append(ACTIVATIONS[group["name"]](z[..., at : at + group["count"]], group["params"]))
        at += group["count"]
    return parts[0] if len(parts) == 1 else torch.cat(parts, -1)


def windows_of(layer, x):
    """[rows, places down, places across, window down, window across, channels], with padding of `pad` where windows leave the image."""
    shape = layer["input"]
    windows = layer["windows"]
    if len(windows) == 1:
        height, width, channels = shape[0], 1, (shape[1] if len(shape) > 1 else 1)
        windows = [windows[0], {"size": 1, "stride": 1, "low": 0, "high": 0}]
    else:
        height, width, channels = shape[0], shape[1], (shape[2] if len(shape) > 2 else 1)
    return x.reshape(-1, height, width, channels).permute(0, 3, 1, 2), windows


def forward(case, own, x, training, state):
    """The outputs of rows; `own` gives tensors by name, `state` takes the running statistics. The last pre-activations and the last activation come along."""
    current = x.reshape(-1, *case["input"])
    given, z, last = [current], current, None
    for layer in case["layers"]:
        kind, tensors = layer["kind"], layer["tensors"]
        tensor = lambda role: own[tensors[role]["name"]] if role in tensors else None
        last = None
        if kind == "dense":
            z = current.reshape(-1, layer["input"][-1]) @ tensor("weight")
            z = z if tensor("bias") is None else z + tensor("bias")
            current, last = activate(layer["groups"], z), layer["groups"]
        elif kind == "embedding":
            current = current @ tensor("weight")
        elif kind == "conv":
            image, windows = windows_of(layer, current)
            (down, across), weight = windows, tensor("weight")
            padded = F.pad(image, (across["low"], across["high"], down["low"], down["high"]))
            kernel = weight.reshape(down["size"], across["size"], image.shape[1], -1).permute(3, 2, 0, 1).contiguous()
            z = F.conv2d(padded, kernel, tensor("bias"), (down["stride"], across["stride"])).permute(0, 2, 3, 1)
            current, last = activate(layer["groups"], z), layer["groups"]
        elif kind == "pool":
            image, (down, across) = windows_of(layer, current)
            pool = F.max_pool2d if layer["method"] == "max" else F.avg_pool2d
            current = pool(image, (down["size"], across["size"]), (down["stride"], across["stride"])).permute(0, 2, 3, 1)
        elif kind == "globalpool":
            flat = current.reshape(current.shape[0], -1, layer["input"][-1])
            current = flat.amax(1) if layer["method"] == "max" else flat.mean(1)
        elif kind == "activation":
            z = current
            current, last = activate(layer["groups"], z), layer["groups"]
        elif kind == "batchnorm":
            flat = current.reshape(-1, layer["output"][-1])
            current = F.batch_norm(flat, state[tensors["mean"]["name"]], state[tensors["variance"]["name"]], tensor("scale"), tensor("shift"), training, 0.1, 1e-5)
        elif kind == "layernorm":
            current = F.layer_norm(current, [layer["input"][-1]], tensor("scale"), tensor("shift"), 1e-5)
        elif kind == "add":
            for source in layer["sources"]:
                current = current + given[source + 1]
        elif kind == "concat":
            current = torch.cat([current, *[given[source + 1] for source in layer["sources"]]], -1)
        elif kind not in ("flatten", "reshape", "dropout"):
            raise ValueError(f"PyTorch lacks {kind}")
        current = current.reshape(-1, *layer["output"])
        given.append(current)
    return current.reshape(current.shape[0], -1), z, last


def loss_of(case, outputs, z, last, y):
    """The mean loss of rows, by PyTorch's losses where it has them: from logits where the activation goes with the loss."""
    name, rows = case["loss"]["name"], y.shape[0]
    alone = last[0]["name"] if last is not None and len(last) == 1 else None
    if name == "quadratic":
        return 0.5 * F.mse_loss(outputs, y, reduction="sum") / rows
    if name == "absolute":
        return F.l1_loss(outputs, y, reduction="sum") / rows
    if name == "huber":
        return F.huber_loss(outputs, y, reduction="sum", delta=case["loss"]["params"]["delta"]) / rows
    if name == "hinge":
        return torch.clamp(1 - y * outputs, min=0).sum() / rows
    if name == "cross_entropy":
        if alone == "sigmoid":
            return F.binary_cross_entropy_with_logits(z.reshape(y.shape), y, reduction="sum") / rows
        return -(y * torch.log(outputs) + (1 - y) * torch.log1p(-outputs)).sum() / rows
    if name == "log_likelihood":
        if alone in ("softmax", "log_softmax"):
            return F.cross_entropy(z.reshape(y.shape), y.argmax(-1), reduction="sum") / rows
        return -(y * torch.log(outputs)).sum() / rows
    raise ValueError(f"PyTorch lacks {name}")


class Lion(torch.optim.Optimizer):
    """Lion, which PyTorch lacks, as Chen et al. 2023 have it."""

    def __init__(self, params, lr, betas, weight_decay):
        super().__init__(params, dict(lr=lr, betas=betas, weight_decay=weight_decay))

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            beta1, beta2 = group["betas"]
            for p in group["params"]:
                mean = self.state[p].setdefault("mean", torch.zeros_like(p))
                p.mul_(1 - group["lr"] * group["weight_decay"]).sub_(torch.sign(beta1 * mean + (1 - beta1) * p.grad), alpha=group["lr"])
                mean.mul_(beta2).add_(p.grad, alpha=1 - beta2)


def optimizer_of(case, params):
    """PyTorch's optimizer of the same name with the spec's settings."""
    name, o = case["optimizer"]["name"], case["optimizer"]["params"]
    if name == "sgd":
        return torch.optim.SGD(params, lr=o["rate"], momentum=o["momentum"], nesterov=o["nesterov"] == 1)
    if name == "adagrad":
        return torch.optim.Adagrad(params, lr=o["rate"], eps=o["eps"])
    if name == "rmsprop":
        return torch.optim.RMSprop(params, lr=o["rate"], alpha=o["alpha"], eps=o["eps"], momentum=o["momentum"], centered=o["centered"] == 1)
    if name == "lion":
        return Lion(params, o["rate"], (o["beta1"], o["beta2"]), o["decay"])
    betas = (o["beta1"], o["beta2"])
    if name == "adam":
        return torch.optim.Adam(params, lr=o["rate"], betas=betas, eps=o["eps"])
    if name == "adamw":
        return torch.optim.AdamW(params, lr=o["rate"], betas=betas, eps=o["eps"], weight_decay=o["decay"])
    if name == "nadam":
        # Up to PyTorch 1.13 the other form of NAdam multiplies by the momentum twice where it looks ahead.
        return torch.optim.NAdam(params, lr=o["rate"], betas=betas, eps=o["eps"], momentum_decay=o["psi"], foreach=True)
    raise ValueError(f"PyTorch lacks {name}")
