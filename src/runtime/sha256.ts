/** SHA-256 (FIPS 180-4) over bytes in memory, for checksums that need no host and no promise. Not for secrets. */

/** The first primes, as many as there are rounds. */
const PRIMES = 64;

/**
 * The standard's constants, which are numbers that anybody can compute: the first 32 bits of the fractional parts of the
 * square roots of the first 8 primes, where a digest starts, and of the cube roots of the first 64, one for each round.
 * Newton's steps settle within an ulp of the root; no fraction lies so close to a multiple of 2⁻³².
 */
function constants(): { readonly start: Int32Array; readonly rounds: Int32Array } {
  const [start, rounds] = [new Int32Array(8), new Int32Array(PRIMES)];
  const bits = (root: number): number => (root - Math.floor(root)) * 4294967296;
  for (let n = 2, found = 0; found < PRIMES; n++) {
    let divisor = 2;
    while (n % divisor !== 0) divisor++;
    if (divisor < n) continue;
    let root = n;
    for (let i = 0; i < 40; i++) root -= (root - n / (root * root)) / 3;
    start[found] = bits(Math.sqrt(n));
    rounds[found++] = bits(root);
  }
  return { start, rounds };
}

function rotate(x: number, n: number): number {
  return (x >>> n) | (x << (32 - n));
}

/** The digest of pieces one after the other, in lower-case hex. */
export function sha256(pieces: readonly Uint8Array[]): string {
  const { start: state, rounds } = constants();
  const words = new Int32Array(64);
  const block = new Uint8Array(64);
  const view = new DataView(block.buffer);
  let filled = 0;
  let length = 0;
  const take = (piece: Uint8Array): void => {
    for (let at = 0; at < piece.length; ) {
      const count = Math.min(64 - filled, piece.length - at);
      block.set(piece.subarray(at, at + count), filled);
      filled += count;
      at += count;
      if (filled === 64) {
        compress(state, words, view, rounds);
        filled = 0;
      }
    }
  };
  for (const piece of pieces) {
    length += piece.length;
    take(piece);
  }
  const padding = new Uint8Array((filled < 56 ? 56 : 120) - filled + 8);
  padding[0] = 0x80;
  const end = new DataView(padding.buffer, padding.length - 8);
  end.setUint32(0, Math.floor(length / 0x20000000));
  end.setUint32(4, (length * 8) >>> 0);
  take(padding);
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

function compress(state: Int32Array, words: Int32Array, block: DataView, rounds: Int32Array): void {
  for (let i = 0; i < 16; i++) words[i] = block.getInt32(4 * i);
  for (let i = 16; i < 64; i++) {
    const w15 = words[i - 15] as number;
    const w2 = words[i - 2] as number;
    const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
    const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
    words[i] = ((words[i - 16] as number) + s0 + (words[i - 7] as number) + s1) | 0;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    const t1 = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + (rounds[i] as number) + (words[i] as number)) | 0;
    const t2 = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = ((state[i] as number) + word) | 0));
}
