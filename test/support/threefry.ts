/** Threefry-2x32-20 once more, after the paper's text (Salmon et al. 2011) and in whole numbers: judges the draws of runtime and kernels. */

const WORD = 0x1_0000_0000n;
const ROTATIONS = [13n, 15n, 26n, 6n, 17n, 29n, 16n, 24n];

const word = (x: number | bigint): bigint => BigInt.asUintN(32, BigInt(x));

/** Both words for a key and a counter. */
export function threefryOf(key: readonly [number, number], counter: readonly [number, number]): readonly [number, number] {
  const keys = [word(key[0]), word(key[1]), word(key[0]) ^ word(key[1]) ^ 0x1bd11bdan];
  let [a, b] = [(word(counter[0]) + (keys[0] as bigint)) % WORD, (word(counter[1]) + (keys[1] as bigint)) % WORD];
  for (let round = 0; round < 20; round++) {
    const by = ROTATIONS[round % 8] as bigint;
    a = (a + b) % WORD;
    b = (((b << by) | (b >> (32n - by))) % WORD) ^ a;
    if (round % 4 !== 3) continue;
    const time = (round + 1) / 4;
    a = (a + (keys[time % 3] as bigint)) % WORD;
    b = (b + (keys[(time + 1) % 3] as bigint) + BigInt(time)) % WORD;
  }
  return [Number(a), Number(b)];
}

const PURPOSES = ["split", "validation", "init", "shuffle", "augment", "dropout"] as const;

/** The key of a purpose, a seed and an epoch (N6.2). */
export function keyWords(purpose: (typeof PURPOSES)[number], seed: number, epoch: number): readonly [number, number] {
  return threefryOf([seed, Math.floor(seed / 2 ** 32)], [PURPOSES.indexOf(purpose), epoch]);
}

/** The 32 bits of a row, a layer and an element (N6.3). */
export function bitsOf([k0, k1]: readonly [number, number], row: number, layer: number, element: number): number {
  return threefryOf([k0 + layer, k1], [row, element])[0];
}

/** The upper 24 of them as a number in [0, 1) (N6.4). */
export function uniformOf(key: readonly [number, number], row: number, layer: number, element: number): number {
  return Math.floor(bitsOf(key, row, layer, element) / 256) / 2 ** 24;
}
