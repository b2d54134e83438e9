"""Judges cases of `test/gen/torch.ts`: one step in f64 within 1e-10, a hundred in f32 within 1e-4 of the loss. Prints one line of JSON for each."""
import json
import struct
import sys

import numpy
import torch

from network import forward, loss_of, optimizer_of

torch.set_num_threads(1)


def read_safetensors(path):
    """The tensors of a safetensors file by name: a length, a header of JSON, and the numbers."""
    with open(path, "rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        header = json.loads(file.read(length))
        data = file.read()
    kinds = {"F32": "<f4", "F64": "<f8"}
    return {name: numpy.frombuffer(data[e["data_offsets"][0] : e["data_offsets"][1]], kinds[e["dtype"]]).reshape(e["shape"]) for name, e in header.items() if name != "__metadata__"}


class Training:
    """A network at the start of its training."""

    def __init__(self, case, numbers, dtype):
        self.case, self.dtype = case, dtype
        flat = torch.tensor(numbers("parameters").copy(), dtype=dtype)
        self.own, self.state, self.weights = {}, {}, []
        for tensor in case["tensors"]:
            values = flat[tensor["offset"] : tensor["offset"] + tensor["size"]].reshape(tensor["shape"]).clone()
            if tensor["role"] in ("mean", "variance"):
                self.state[tensor["name"]] = values
            else:
                self.own[tensor["name"]] = values.requires_grad_(not tensor["frozen"])
        order = torch.tensor(case["order"])
        self.x = torch.tensor(numbers("x").copy(), dtype=dtype).reshape(-1, case["inputWidth"])[order]
        self.y = torch.tensor(numbers("y").copy(), dtype=dtype).reshape(-1, case["outputWidth"])[order]
        self.learning = [tensor for tensor in self.own.values() if tensor.requires_grad]
        self.optimizer = optimizer_of(case, self.learning)

    def step(self, batch):
        """Trains on one batch; gives the loss before, and leaves the gradients."""
        # Optimizers keep products of their own in the default precision.
        torch.set_default_dtype(self.dtype)
        start, count = batch
        x, y = self.x[start : start + count], self.y[start : start + count]
        outputs, z, last = forward(self.case, self.own, x, True, self.state)
        loss = loss_of(self.case, outputs, z, last, y)
        whole = loss
        for layer in self.case["layers"]:
            if "l2" not in layer or layer["tensors"]["weight"]["frozen"]:
                continue
            weight = self.own[layer["tensors"]["weight"]["name"]]
            whole = whole + 0.5 * layer["l2"] * (weight * weight).sum() + layer["l1"] * weight.abs().sum()
        self.optimizer.zero_grad(set_to_none=False)
        whole.backward()
        for tensor in self.learning:
            if tensor.grad is None:
                tensor.grad = torch.zeros_like(tensor)
        gradient = self.flat(lambda name, tensor: tensor.grad)
        clip = self.case["clip"]
        if clip is not None and clip["kind"] == "norm":
            torch.nn.utils.clip_grad_norm_(self.learning, clip["limit"])
        elif clip is not None:
            torch.nn.utils.clip_grad_value_(self.learning, clip["limit"])
        self.optimizer.step()
        self.limit()
        return loss.item(), gradient

    @torch.no_grad()
    def limit(self):
        """max_norm: what a neuron reads is shortened to the limit."""
        for layer in self.case["layers"]:
            if layer.get("maxNorm") is None or layer["tensors"]["weight"]["frozen"]:
                continue
            weight = self.own[layer["tensors"]["weight"]["name"]]
            norms = weight.reshape(-1, weight.shape[-1]).norm(dim=0)
            weight.mul_(torch.where(norms > layer["maxNorm"], layer["maxNorm"] / norms, torch.ones_like(norms)))

    def flat(self, of):
        """One array of all tensors in their places; `of` gives what is taken of those that learn, 0 stands for the others."""
        parts = []
        for tensor in self.case["tensors"]:
            held = self.own.get(tensor["name"])
            parts.append(numpy.zeros(tensor["size"]) if held is None or not held.requires_grad else of(tensor["name"], held).detach().double().numpy().reshape(-1).copy())
        return numpy.concatenate(parts) if parts else numpy.zeros(0)

    def parameters(self):
        """Everything as it stands, running statistics too."""
        return numpy.concatenate([(self.own.get(t["name"], self.state.get(t["name"]))).detach().double().numpy().reshape(-1) for t in self.case["tensors"]])


def apart(found, wanted, mask=None):
    """The largest difference, relative to the largest number."""
    if mask is not None:
        found, wanted = found[mask], wanted[mask]
    if found.size == 0:
        return 0.0
    return float(numpy.max(numpy.abs(found - wanted)) / max(1e-3, float(numpy.max(numpy.abs(wanted)))))


def judge(case, numbers):
    """The errors of one case, and what of them is too large."""
    exact = Training(case, numbers, torch.float64)
    loss, gradient = exact.step(case["batches"][0])
    result = {"run": case["run"], "loss": apart(numbers("loss"), numpy.array([loss])), "gradient": apart(numbers("gradient"), gradient)}
    # Whatever divides a gradient by its own size makes a step of rounding where the gradient is nothing else.
    sure = numpy.ones(gradient.shape, bool) if case["optimizer"]["name"] == "sgd" else (numpy.abs(gradient) > 1e-6 * numpy.max(numpy.abs(gradient), initial=0)) | ((gradient == 0) & (numbers("gradient") == 0))
    result["after"] = apart(numbers("after"), exact.parameters(), sure)
    wanted = numbers("course")
    courses = []
    for dtype in (torch.float32, torch.float64):
        training = Training(case, numbers, dtype)
        courses.append(numpy.array([training.step(case["batches"][t % len(case["batches"])])[0] for t in range(len(wanted))]))
    scale = numpy.maximum(1, numpy.abs(courses[0]))
    result["course"] = float(numpy.max(numpy.abs(wanted - courses[0]) / scale))
    # Where PyTorch's own f32 leaves its f64, no two orders of sums go the same way.
    result["own"] = float(numpy.max(numpy.abs(courses[1] - courses[0]) / scale))
    return result


def main(folder):
    with open(f"{folder}/cases.json", encoding="utf8") as file:
        cases = json.load(file)
    tensors = read_safetensors(f"{folder}/numbers.safetensors")
    for case in cases:
        try:
            print(json.dumps(judge(case, lambda what: tensors[f"{case['run']}/{what}"])), flush=True)
        except Exception as error:
            print(json.dumps({"run": case["run"], "error": f"{type(error).__name__}: {error}"}), flush=True)


main(sys.argv[1])
