/** Draws that know what a spec should be like: small or large, and which words of the vocabulary it should hold. */
import { Draws } from "../fuzz/mutate.js";

const SMALL = [1, 1, 2, 2, 3, 3, 4, 5];
/** Sizes at which lanes of four and eight have remainders. */
const TAILS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 31, 33];
/** The share of specs with sizes beyond those of a few milliseconds. */
const LARGE = 0.02;

/** A stream of draws for one spec. */
export class SpecDraws extends Draws {
  /** True for the few specs that are larger than a few milliseconds allow. */
  readonly large: boolean;

  private readonly wanted: ReadonlySet<string>;

  constructor(seed: number, index: number, wanted: ReadonlySet<string> = new Set()) {
    super(seed, index);
    this.wanted = wanted;
    this.large = this.chance(LARGE);
  }

  /** One of a list; rather one that begins with a wanted word. */
  override of<T>(list: ArrayLike<T>): T {
    if (this.wanted.size > 0) {
      const fitting = Array.from(list).filter((each) => typeof each === "string" && this.wants(each));
      if (fitting.length > 0 && this.chance(0.7)) return super.of(fitting);
    }
    return super.of(list);
  }

  /** True where one of these texts holds a wanted word; otherwise with a chance. */
  likes(share: number, texts: readonly string[]): boolean {
    return this.chance(this.wanted.size > 0 && texts.some((text) => this.wants(text)) ? Math.max(share, 0.7) : share);
  }

  /** A size: small, or one at the remainder of a lane. */
  size(most = 33): number {
    return this.of((this.large || this.chance(0.05) ? TAILS : SMALL).filter((size) => size <= Math.min(most, this.large ? 33 : 9)));
  }

  private wants(text: string): boolean {
    return (text.match(/[a-z_0-9]+/g) ?? []).some((word) => this.wanted.has(word));
  }
}
