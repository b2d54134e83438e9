/**
 * Whether threads together are faster than one alone is a matter of the hour: where other programs take the processors, threads wait for
 * each other. So it is measured while it runs. What is chosen changes no bit.
 */

/** Calls before the first look at the other way; twice as many before each next one that finds it slower, up to so many; fewer when the chosen way becomes slower than the other was. */
const [FIRST, MOST] = [8, 4096];
/** Calls that a look takes; the first of them only wakes who sleeps. */
const LOOK = 4;
/** The other way has to be so much faster; and is not looked at longer when one call takes so many times as long. */
const [GAIN, HOPELESS] = [1.05, 4];

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
  let [calls, between] = [0, FIRST];
  return (start, rows) => {
    calls += 1;
    // What was fast is so no more.
    if (calls > FIRST && calls < between && chosen.recent > GAIN * other.recent && other.recent > 0) between = calls - 1;
    if (calls <= between) return chosen.call(start, rows, 1 / 16);
    const turn = calls - between;
    other.call(start, rows, turn <= 2 ? 1 : 1 / 2);
    if (turn < LOOK && !(turn > 1 && other.recent > HOPELESS * chosen.recent)) return;
    const better = other.recent * GAIN < chosen.recent;
    if (better) [chosen, other] = [other, chosen];
    [calls, between] = [0, better ? FIRST : Math.min(2 * between, MOST)];
  };
}
