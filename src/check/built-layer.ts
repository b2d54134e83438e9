/** What building a layer gives and takes: the types that the walk, the layers and their parts share. */
import type { Interval } from "../base/interval.js";
import type { Span } from "../base/source.js";
import type { Layer, Shape } from "./model.js";

/** What every layer has. */
export type Common = Pick<Layer, "name" | "named" | "span">;

/** What an earlier layer gives. */
export interface Earlier {
  /** Its position from 0; -1 for the network's input. */
  readonly at: number;
  readonly shape: Shape | null;
  readonly range: Interval;
  readonly span: Span | null;
}

/** What comes into a layer; `shape` is null behind a hole. */
export interface Incoming {
  readonly shape: Shape | null;
  readonly range: Interval;
  /** An earlier layer that this one may name; null for none. */
  readonly earlier: (name: string) => Earlier | null;
  /** The names of all of them, for suggestions. */
  readonly names: () => readonly string[];
  /** True of a single class or sequence as it comes in: 0 and 1 but for ambiguous letters. */
  readonly oneHot: boolean;
}

/** A layer and what is known of it. In `layer` unknown shapes are empty. */
export interface BuiltLayer {
  readonly layer: Layer;
  readonly input: Shape | null;
  readonly output: Shape | null;
  readonly sound: boolean;
}
