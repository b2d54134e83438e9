/** A worker thread of `nnc test`: takes paths of specs, runs them, gives reports. */
import { parentPort } from "node:worker_threads";
import { nodeHost } from "../host/node.js";
import { runSpec } from "../specs/run-spec.js";
import type { Task } from "./spec-workers.js";

const host = nodeHost();
const never = new AbortController().signal;

parentPort?.on("message", ({ path, skipSlow, allowed }: Task) => {
  runSpec({ ...host, allowed }, path, { skipSlow, signal: never }).then(
    (report) => parentPort?.postMessage(report),
    // Thrown on, so that it ends the worker with its message.
    (error: unknown) => {
      setImmediate(() => {
        throw error;
      });
    },
  );
});
