/** Draws by seed, and mutations of bytes and texts that know where their structure is. */

/** A stream of draws that a seed and a case number decide. */
export class Draws {
  private state: number;

  constructor(seed: number, index: number) {
    this.state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35)) | 0;
    for (let i = 0; i < 4; i++) this.next();
  }

  /** A whole number below `n`. */
  below(n: number): number {
    return Math.floor((this.next() / 0x1_0000_0000) * n);
  }

  /** One of a list. */
  of<T>(list: ArrayLike<T>): T {
    return list[this.below(list.length)] as T;
  }

  chance(share: number): boolean {
    return this.next() < share * 0x1_0000_0000;
  }

  private next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  }
}

/** Bytes with a few of them flipped, replaced, doubled, cut out or cut off. */
export function mutateBytes(draws: Draws, bytes: Uint8Array, most = 4): Uint8Array {
  let out = bytes.slice();
  for (let n = 1 + draws.below(most); n > 0; n--) {
    const at = draws.below(Math.max(1, out.length));
    const length = 1 + draws.below(8);
    switch (draws.below(7)) {
      case 0:
        if (out.length > 0) out[at] = (out[at] as number) ^ (1 << draws.below(8));
        break;
      case 1:
        if (out.length > 0) out[at] = draws.of([0, 1, 127, 128, 255, draws.below(256)]);
        break;
      case 2:
        out = Uint8Array.from([...out.slice(0, at), ...out.slice(at + length)]);
        break;
      case 3:
        out = Uint8Array.from([...out.slice(0, at), ...out.slice(at, at + length), ...out.slice(at)]);
        break;
      case 4:
        out = out.slice(0, at);
        break;
      case 5:
        out = Uint8Array.from([...out, ...Array.from({ length }, () => draws.below(256))]);
        break;
      default: {
        const whole = draws.of([0, 1, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff, draws.below(1 << 20)]);
        for (let i = 0; i < 4 && at + i < out.length; i++) out[at + i] = (whole >>> (8 * i)) & 255;
      }
    }
  }
  return out;
}

/** A text with tokens of its format and of no format put in, taken out, doubled and exchanged. */
export function mutateText(draws: Draws, text: string, tokens: readonly string[], most = 4): string {
  let out = text;
  for (let n = 1 + draws.below(most); n > 0; n--) {
    const at = draws.below(out.length + 1);
    const to = Math.min(out.length, at + draws.below(12));
    switch (draws.below(5)) {
      case 0:
        out = out.slice(0, at) + draws.of(tokens) + out.slice(at);
        break;
      case 1:
        out = out.slice(0, at) + out.slice(to);
        break;
      case 2:
        out = out.slice(0, to) + out.slice(at, to) + out.slice(to);
        break;
      case 3:
        out = out.slice(0, at) + draws.of(tokens) + out.slice(to);
        break;
      default: {
        const other = draws.below(out.length + 1);
        out = out.slice(0, at) + out.slice(other, other + (to - at)) + out.slice(to);
      }
    }
  }
  return out;
}
