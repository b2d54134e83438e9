/**
 * Whether threads together are faster than one alone is a matter of the hour: where other programs take the processors, threads wait for
 * each other. So it is measured while it runs. What is chosen changes no bit.
 */

/** Calls from one look at the other way to the next, and calls that a look takes; the first of them only wakes who sleeps. */
const [BETWEEN, LOOK] = [192, 4];
/** The other way has to be so much faster. */
const GAIN = 1.05;

type Call = (start: number, rows: number) => void;

/** The milliseconds a row of one way, as they were of late. */
class Way {
  recent = 0;
  private readonly run: Call;
  private readonly now: () => number;

  constructor(run: Call, now: () => number) {
    this.run = run;
    this.now = now;
  }

  /** Runs; counts with the given weight beside what was before. */
  call(start: number, rows: number, weight: number): void {
    const before = this.now();
    this.run(start, rows);
    const took = (this.now() - before) / Math.max(1, rows);
    this.recent += (took - this.recent) * (this.recent === 0 ? 1 : weight);
  }
}

/** A function that runs in the way that is the faster of late; `together` while nothing is known. `now`: milliseconds, monotonic. */
export function faster(together: Call, alone: Call, now: () => number = () => performance.now()): Call {
  let [chosen, other] = [new Way(together, now), new Way(alone, now)];
  let calls = 0;
  return (start, rows) => {
    calls += 1;
    if (calls <= BETWEEN) return chosen.call(start, rows, 1 / 16);
    // The first call of a look tells nothing yet.
    if (calls === BETWEEN + 1) other.recent = 0;
    other.call(start, rows, calls === BETWEEN + 2 ? 1 : 1 / 2);
    if (calls < BETWEEN + LOOK) return;
    calls = 0;
    if (other.recent * GAIN < chosen.recent) [chosen, other] = [other, chosen];
  };
}
