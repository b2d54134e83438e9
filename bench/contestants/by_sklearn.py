"""scikit-learn's MLPClassifier, from the same weights, rows in order; a quadratic loss behind a sigmoid it does not have."""
import os
import sys
import warnings

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from child import run  # noqa: E402
from sklearn.neural_network import MLPClassifier  # noqa: E402

warnings.filterwarnings("ignore")


def enter(workload):
    if workload.loss == "quadratic":
        raise NotImplementedError("it has no quadratic loss behind a sigmoid")
    labels = workload.labels if workload.loss == "log_likelihood" else workload.y.astype(int)
    settings = {"solver": "sgd", "momentum": 0.0, "nesterovs_momentum": False, "alpha": 0.0, "tol": 0.0, "n_iter_no_change": 10**9}
    activation = {"sigmoid": "logistic", "relu": "relu"}[workload.hidden]
    model = MLPClassifier(workload.sizes[1:-1], activation=activation, batch_size=workload.batch, learning_rate_init=workload.rate, shuffle=False, warm_start=True, max_iter=1, **settings)
    model.fit(workload.x, labels)

    def start():
        for own, given in zip(model.coefs_ + model.intercepts_, workload.weights + workload.biases):
            own[...] = given

    def passes(count):
        model.set_params(max_iter=count)
        model.fit(workload.x, labels)

    def prove():
        start()
        passes(workload.prove)
        return workload.loss_of(model.coefs_, model.intercepts_)

    return passes, prove


run(enter)
