"""A contestant of Python in a process of its own; `child.mjs` says the protocol.

`run(enter)` opens the exported workload, calls `enter(workload)`, which gives `passes` (works n times over all rows) and
`prove` (trains from the start as often as the workload says and gives the loss), and then works when it is asked to.
"""
import json
import resource
import sys
import time
import numpy as np


class Workload:
    """Rows, starting weights and the numbers of a workload, as `workloads.mjs` exported them."""

    def __init__(self, folder, options):
        with open(folder + "/workload.json") as file:
            self.__dict__.update(json.load(file))
        self.options = options
        self.x = np.fromfile(folder + "/x.f32", np.float32).reshape(self.rows, self.sizes[0])
        self.y = np.fromfile(folder + "/y.f32", np.float32).reshape(self.rows, self.sizes[-1])
        self.labels = np.fromfile(folder + "/labels.i32", np.int32)
        flat = np.fromfile(folder + "/start.f32", np.float32)
        self.weights, self.biases, at = [], [], 0
        for inputs, outputs in zip(self.sizes, self.sizes[1:]):
            self.weights.append(flat[at:at + inputs * outputs].reshape(inputs, outputs).copy())
            at += inputs * outputs
            self.biases.append(flat[at:at + outputs].copy())
            at += outputs

    def batches(self):
        """First row and end of each batch, in order."""
        return [(at, min(self.rows, at + self.batch)) for at in range(0, self.rows, self.batch)]

    def loss_of(self, weights, biases):
        """The mean loss over all rows at f64, of weights of any precision."""
        a = self.x.astype(np.float64)
        for i, (w, b) in enumerate(zip(weights, biases)):
            z = a @ np.asarray(w, np.float64) + np.asarray(b, np.float64)
            kind = self.output if i == len(weights) - 1 else self.hidden
            if kind == "relu":
                a = np.maximum(z, 0)
            elif kind == "sigmoid":
                a = 1 / (1 + np.exp(-z))
        return self._mean(a, z, self.y.astype(np.float64))

    def loss_of_outputs(self, outputs):
        """The mean loss of probabilities, one row each of those that inference is asked for."""
        a, y = np.asarray(outputs, np.float64), self.y[:self.asked].astype(np.float64)
        if self.loss == "quadratic":
            rows = 0.5 * (a - y) ** 2
        elif self.loss == "cross_entropy":
            rows = -(y * np.log(a) + (1 - y) * np.log1p(-a))
        else:
            rows = -np.log(a[y == 1])
        return float(rows.sum() / self.asked)

    def _mean(self, a, z, y):
        if self.loss == "quadratic":
            rows = 0.5 * (a - y) ** 2
        elif self.loss == "cross_entropy":
            rows = np.logaddexp(0, z) - y * z
        else:
            top = z.max(1, keepdims=True)
            rows = y * (top + np.log(np.exp(z - top).sum(1, keepdims=True)) - z)
        return float(rows.sum() / self.rows)


def answer(value):
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


def timed(passes, count):
    wall, cpu = time.perf_counter(), time.process_time()
    passes(count)
    return {"wall": 1000 * (time.perf_counter() - wall), "cpu": 1000 * (time.process_time() - cpu)}


def warm_up(passes, length):
    count, spent = 1, 0.0
    while True:
        wall = timed(passes, count)["wall"]
        spent += wall
        if wall >= length / 2 and spent >= 2 * length:
            return max(1, round(count * length / wall))
        if wall < length / 2:
            count = min(count * 10, max(count + 1, int(count * length / max(wall, 0.01))))


def run(enter):
    """Runs a contestant until standard input says `end`."""
    try:
        options = json.loads(sys.argv[1])
        workload = Workload(options["folder"], options)
        passes, prove = enter(workload)
        loss = prove()
        count = warm_up(passes, options["round"])
        answer({"ready": True, "loss": loss, "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024})
        rows = count * (workload.asked if options["mode"] == "infer" else workload.rows)
        for line in sys.stdin:
            if line.strip() == "end":
                break
            answer({"rows": rows, **timed(passes, count)})
    except Exception as error:  # whatever a peer's library throws is the answer
        answer({"failed": f"{type(error).__name__}: {error}".split("\n")[0]})
