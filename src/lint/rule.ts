/** What a lint is: one code, and a function from the checked model to what it has to say. */
import type { Model } from "../check/model.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";

/** One lint. */
export interface Rule {
  readonly code: string;
  /** False where the model does not hold what the rule would look at, such as the rows of files; an `@allow` of it is then not unused. */
  readonly applies: (model: Model) => boolean;
  readonly find: (model: Model) => readonly Diagnostic[];
}
