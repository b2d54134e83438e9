/** Which engines nnc runs on. Imports nothing, so that it can speak where nothing else loads. */

/** The oldest Node that nnc is tested on. */
export const OLDEST = [20, 19] as const;

/** True for a version of Node, as `20.11.1`, that is older. */
export function tooOld(found: string): boolean {
  const [major = 0, minor = 0] = found.split(".").map(Number);
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}
