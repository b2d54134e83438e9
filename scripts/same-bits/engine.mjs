/**
 * What runs in each engine, Node or a page: trains the prepared modules and hashes all that the next step would depend on,
 * and the metrics. Imports nothing that an engine may lack.
 */

/** Typed arrays and maps, as `prepare.mjs` packs them. */
function unpacked(_key, value) {
  if (value?.$ === "map") return new Map(value.of);
  const array = { Uint8Array, Int32Array, Float32Array, Float64Array }[value?.$];
  return array === undefined ? value : new array(Uint8Array.from(atob(value.of), (char) => char.charCodeAt(0)).buffer);
}

async function sha256(bytes) {
  const digest = await globalThis.crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A training's end in bytes and in words; one that fails ends in its error. */
async function endOf({ createTrainer, writeCheckpoint }, module, parts, steps, threads) {
  let [trainer, failure] = [null, null];
  try {
    // What would stop it is left out: all of the steps are wanted.
    trainer = createTrainer({ ...module, train: { ...module.train, stops: [] } }, parts, { epochs: steps, threads });
    trainer.pauseAt = steps;
    for (const until = performance.now() + 20_000; trainer.kernels.ready?.() === false && performance.now() < until; ) await new Promise((resolve) => setTimeout(resolve, 5));
    for (let reached = "epoch"; reached === "epoch"; ) reached = trainer.advance(Infinity, false);
  } catch (error) {
    failure = `${error.name}: ${error.message}`;
  }
  const [metrics, checkpoint] = trainer === null ? [null, new Uint8Array(0)] : [trainer.finalMetrics(), writeCheckpoint(trainer)];
  const shared = trainer?.kernels.ready?.() === false ? 0 : (trainer?.kernels.threads ?? 1);
  trainer?.close();
  const words = new TextEncoder().encode(JSON.stringify([metrics, failure], (_key, value) => (typeof value === "number" && !Number.isFinite(value) ? String(value) : value)));
  const bytes = new Uint8Array(checkpoint.length + words.length);
  bytes.set(checkpoint);
  bytes.set(words, checkpoint.length);
  return { bytes, ended: failure ?? `${trainer.state.step} steps`, wasm: trainer !== null && trainer.parameters.byteOffset > 0, shared };
}

/** The hashes of all prepared trainings, or of those of one name. */
export async function* hashes(text, module, steps, counts, only = null) {
  const api = await module("./lib/train/index.js");
  const engine = globalThis.process?.versions?.node === undefined ? (globalThis.navigator.userAgent.match(/Chrome\/[\d.]+/)?.[0] ?? "a browser") : `Node ${globalThis.process.versions.node}`;
  for (const { name, data, kernels } of JSON.parse(await text("index.json"))) {
    if (only !== null && name !== only) continue;
    const parts = JSON.parse(await text(data), unpacked);
    for (const { precision, target, entry } of kernels) {
      const { module: trained } = await module(`./${entry}`);
      for (const threads of target === "threads" ? counts : [1]) {
        const { bytes, ended, wasm, shared } = await endOf(api, trained, parts, steps, threads);
        yield { name, precision, target, threads, shared, engine, ended, wasm, hash: await sha256(bytes) };
      }
    }
  }
}

// In a page this runs in a worker of its own, which may sleep; what it is told to train, it answers one by one.
if (typeof WorkerGlobalScope !== "undefined" && globalThis instanceof WorkerGlobalScope) {
  globalThis.onmessage = async ({ data: { name, steps, counts } }) => {
    const found = [];
    for await (const each of hashes((file) => fetch(file).then((answer) => answer.text()), (file) => import(file), steps, counts, name)) found.push(each);
    globalThis.postMessage(found);
  };
}
