/**
 * When the parser works out which tokens decide a choice: at the choice's first use, not for all of the grammar when the
 * parser is made. A short spec meets a third of the choices, and a cold command waits for no more than it needs.
 */
import type { ILookaheadStrategy } from "chevrotain";
import { LLkLookaheadStrategy } from "../chevrotain.js";

type Choosing = ReturnType<ILookaheadStrategy["buildLookaheadForAlternation"]>;
type Optional = ReturnType<ILookaheadStrategy["buildLookaheadForOptional"]>;

/** Chevrotain's own look-ahead of one token, each decision built when it is first asked for. */
export class LazyLookahead extends LLkLookaheadStrategy {
  constructor() {
    super({ maxLookahead: 1 });
  }

  override buildLookaheadForAlternation(options: Parameters<ILookaheadStrategy["buildLookaheadForAlternation"]>[0]): Choosing {
    let built: Choosing | null = null;
    const build = (): Choosing => (built = super.buildLookaheadForAlternation(options));
    // The parser calls it as a method of its own.
    return function (this: unknown, alternatives) {
      return (built ?? build()).call(this, alternatives);
    };
  }

  override buildLookaheadForOptional(options: Parameters<ILookaheadStrategy["buildLookaheadForOptional"]>[0]): Optional {
    let built: Optional | null = null;
    const build = (): Optional => (built = super.buildLookaheadForOptional(options));
    return function (this: unknown) {
      return (built ?? build()).call(this);
    };
  }
}
