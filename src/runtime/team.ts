/**
 * A team of threads that run a module's functions together over one shared memory: the caller is the first of them, the others
 * are workers. They meet at barriers, which spin for a moment and then sleep. A worker that dies is noticed by a thread whose
 * only work is to watch, so that nobody waits for it for longer than a quarter of a second.
 */

/** What a worker dies of, as the thread that was to go on hears it; `code` is the catalog's. */
export class ThreadError extends Error {
  readonly code = "NN809";
  /** Which thread ended; the caller is 0. */
  readonly thread: number;
  /** Why, in words. */
  readonly why: string;

  constructor(thread: number, why: string) {
    super(`thread ${thread} ended before its time: ${why} [NN809]; with \`threads: 1\` there are no others`);
    this.name = "ThreadError";
    this.thread = thread;
    this.why = why;
  }
}

/** What the threads of a team work on. */
export interface TeamWork {
  /** The compiled module; its functions wait for each other by `env.barrier`. */
  readonly module: object;
  readonly memory: object;
  /** What each thread imports besides: addresses, its number, and how many there are. */
  readonly imports: readonly Readonly<Record<string, number>>[];
  /** Functions that may be called, by their numbers. */
  readonly names: readonly string[];
}

/** Workers that wait for calls. */
export interface Team {
  /** True when every worker has come, so that calls may be shared; false for good after `close`. */
  readonly ready: () => boolean;
  /** In Node, sleeps until every worker has come; throws a `ThreadError` when one ends before. */
  readonly assemble: () => void;
  /** What the caller's own share waits with. */
  readonly barrier: () => void;
  /** Lets the workers begin the call of a function; the caller then runs its own share, which ends together with theirs. */
  readonly begin: (name: number, start: number, rows: number) => void;
  /** Lets the workers go. */
  readonly close: () => void;
}

/** Places in the words that the threads share, a line of cache apart where many write; `said` is text, its length first. */
const WORDS = { arrived: 0, asleep: 16, ready: 32, dead: 48, call: 64, start: 65, rows: 66, said: 80, end: 336 } as const;
/** The call that ends a worker. */
const CLOSE = -1;
/** Looks before a thread that waits goes to sleep: some 20 µs, far longer than threads that share a kernel lie apart. */
const LOOKS = 4000;

/**
 * A thread's side of the barrier. It stands alone, reaching for nothing outside of itself: workers get it as text. Arrivals are counted on
 * without end (modulo 2³²); each thread knows the count that its next barrier takes.
 */
function barrierOf(words: Int32Array, threads: number, at: { readonly arrived: number; readonly asleep: number; readonly dead: number }, looks: number): () => void {
  let goal = 0;
  const here = (): boolean => ((Atomics.load(words, at.arrived) - goal) | 0) >= 0;
  const sleep = (): void => {
    Atomics.add(words, at.asleep, 1);
    for (let seen = Atomics.load(words, at.arrived); ((seen - goal) | 0) < 0; seen = Atomics.load(words, at.arrived)) {
      if (Atomics.load(words, at.dead) !== 0) throw new Error("a thread is dead");
      try {
        Atomics.wait(words, at.arrived, seen, 250);
      } catch {
        // A page's own thread may not sleep: it goes on looking.
      }
    }
    Atomics.sub(words, at.asleep, 1);
  };
  return () => {
    goal = (goal + threads) | 0;
    if (((Atomics.add(words, at.arrived, 1) + 1 - goal) | 0) === 0) {
      if (Atomics.load(words, at.asleep) > 0) Atomics.notify(words, at.arrived);
      return;
    }
    for (let look = 0; look < looks; look++) if (here()) return;
    sleep();
  };
}

/** A worker's life: its instance, then one call after the other, until it is let go. Stands alone, as `barrierOf` does. */
function work(task: TaskOf, barrierFor: typeof barrierOf, exports: (module: object, env: object) => Readonly<Record<string, unknown>>): void {
  const { words, at, thread, threads, looks, module, memory, imports, names } = task;
  const barrier = barrierFor(words, threads, at, looks);
  const functions = exports(module, { memory, barrier, ...imports[thread] });
  Atomics.add(words, at.ready, 1);
  Atomics.notify(words, at.ready);
  for (;;) {
    barrier();
    const name = names[Atomics.load(words, at.call)];
    if (name === undefined) return;
    (functions[name] as (start: number, rows: number) => void)(Atomics.load(words, at.start), Atomics.load(words, at.rows));
  }
}

interface TaskOf extends TeamWork {
  readonly words: Int32Array;
  readonly at: typeof WORDS;
  readonly looks: number;
  readonly threads: number;
  readonly thread: number;
}

/** How threads are made here and what they hear first: in Node by its module, in a browser and others by `Worker` from a text. */
const PRELUDE = `
const __name = (f) => f;
const node = typeof require === "function" ? require("node:worker_threads") : null;
const launch = (text, task, died) => {
  if (node !== null) {
    const worker = new node.Worker(text, { eval: true, workerData: task });
    worker.on("error", (error) => died(error.message));
    worker.on("exit", () => died("it was ended from outside"));
    return;
  }
  const worker = new Worker(URL.createObjectURL(new Blob([text])));
  worker.onerror = (event) => died(event.message);
  worker.postMessage(task);
};
const given = (take) => {
  if (node !== null) take(node.workerData);
  else self.onmessage = (event) => take(event.data);
};
`;

/** The text of a worker. */
function workerText(): string {
  return `${PRELUDE}
given((task) => (${String(work)})(task, ${String(barrierOf)}, (module, env) => new WebAssembly.Instance(module, { env }).exports));`;
}

/** The text of the thread that makes the workers and watches them. */
function watcherText(): string {
  return `${PRELUDE}
given(({ text, task }) => {
  const { words, at, threads } = task;
  const died = (thread, why) => {
    if (Atomics.load(words, at.call) === ${CLOSE} || Atomics.compareExchange(words, at.dead, 0, thread) !== 0) return;
    const said = [...why].slice(0, 200);
    said.forEach((char, i) => (words[at.said + 1 + i] = char.codePointAt(0)));
    Atomics.store(words, at.said, said.length);
    Atomics.notify(words, at.arrived);
    Atomics.notify(words, at.ready);
  };
  for (let thread = 1; thread < threads; thread++) launch(text, { ...task, thread }, (why) => died(thread, why));
});`;
}

/** What of Node is asked for, where there is one. */
interface Machine {
  readonly getBuiltinModule?: (name: string) => unknown;
}

function machineModule(name: string): unknown {
  return (globalThis as { readonly process?: Machine }).process?.getBuiltinModule?.(name) ?? null;
}

/** Threads that this machine runs at once, as far as it says. */
export function processors(): number {
  const os = machineModule("node:os") as { readonly availableParallelism: () => number } | null;
  return os?.availableParallelism() ?? (globalThis as { readonly navigator?: { readonly hardwareConcurrency?: number } }).navigator?.hardwareConcurrency ?? 1;
}

function isNode(): boolean {
  return machineModule("node:worker_threads") !== null;
}

/** True where threads can share memory: in Node, and on pages that are isolated from other origins. */
export function canShare(): boolean {
  if (typeof SharedArrayBuffer === "undefined") return false;
  return isNode() || (globalThis as { readonly crossOriginIsolated?: boolean }).crossOriginIsolated === true;
}

/** Starts the thread that makes the workers; it keeps no process alive. */
function startWatcher(text: string, task: object): void {
  const node = machineModule("node:worker_threads") as { readonly Worker: new (text: string, options: object) => { unref(): void; on(event: string, heard: () => void): void } } | null;
  if (node !== null) {
    const watcher = new node.Worker(text, { eval: true, workerData: task });
    // What it has to say stands in the words; an error event that nobody hears would end the process.
    watcher.on("error", () => undefined);
    watcher.unref();
    return;
  }
  const page = globalThis as unknown as { readonly Worker: new (url: string) => { postMessage(message: object): void }; readonly Blob: new (parts: readonly string[]) => object; readonly URL: { createObjectURL(blob: object): string } };
  new page.Worker(page.URL.createObjectURL(new page.Blob([text]))).postMessage(task);
}

/** Starts a team of as many threads as there are imports; null where none can be started. Calls wait for nobody: see `ready`. */
export function startTeam(given: TeamWork): Team | null {
  const threads = given.imports.length;
  const words = new Int32Array(new SharedArrayBuffer(4 * WORDS.end));
  const task = { ...given, words, at: WORDS, looks: LOOKS, threads, thread: 0 };
  try {
    startWatcher(watcherText(), { text: workerText(), task });
  } catch {
    return null;
  }
  const wait = barrierOf(words, threads, WORDS, LOOKS);
  let open = true;
  const failure = (): ThreadError => {
    open = false;
    const length = Atomics.load(words, WORDS.said);
    return new ThreadError(Atomics.load(words, WORDS.dead), String.fromCodePoint(...words.subarray(WORDS.said + 1, WORDS.said + 1 + length)));
  };
  const dead = (): boolean => Atomics.load(words, WORDS.dead) !== 0;
  const barrier = (): void => {
    try {
      wait();
    } catch {
      throw failure();
    }
  };
  return {
    ready: () => {
      if (open && dead()) throw failure();
      return open && Atomics.load(words, WORDS.ready) === threads - 1;
    },
    assemble: () => {
      // Browsers start no worker while who asked for it sleeps: until all have come, it computes alone.
      if (!isNode()) return;
      for (let come = Atomics.load(words, WORDS.ready); come < threads - 1; come = Atomics.load(words, WORDS.ready)) {
        if (dead()) throw failure();
        Atomics.wait(words, WORDS.ready, come, 250);
      }
    },
    barrier,
    begin: (name, start, rows) => {
      Atomics.store(words, WORDS.call, name);
      Atomics.store(words, WORDS.start, start);
      Atomics.store(words, WORDS.rows, rows);
      barrier();
    },
    close: () => {
      if (!open) return;
      open = false;
      Atomics.store(words, WORDS.call, CLOSE);
      // Who has not come yet finds nobody to wait for.
      if (Atomics.load(words, WORDS.ready) < threads - 1) Atomics.compareExchange(words, WORDS.dead, 0, -1);
      try {
        wait();
      } catch {
        // One of them is gone already.
      }
    },
  };
}
