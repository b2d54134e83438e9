/**
 * Bugs of a compiler, planted one at a time into ours as it is loaded (`npm run planted`): the generator must find each. A
 * text that is no longer in its file is an error, so that the table stays true.
 */
import type { Change } from "./sources.js";
import { loopBugs } from "./loop-bugs.js";
import { targetBugs } from "./target-bugs.js";
import { tensorBugs } from "./tensor-bugs.js";
import { trainingBugs } from "./training-bugs.js";

/** A bug: what goes wrong, and the text that makes it. */
export interface Bug extends Change {
  readonly name: string;
  /** What a spec has to say for the bug to matter, where few do: others are drawn and not judged. */
  readonly needs?: string;
}

/** All of them. */
export const bugs: readonly Bug[] = [...tensorBugs, ...loopBugs, ...targetBugs, ...trainingBugs];
