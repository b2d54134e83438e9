/** A function while it is written: its instructions, its locals (given back at the end of a block and used again), and what names mean. */
import { InternalError } from "../../base/internal-error.js";
import type { Kind, Program } from "../../loops/loops.js";
import type { Instr } from "./instructions.js";
import type { ValueType } from "./module.js";

/** A scalar in one local, or four lanes: one vector of f32, or two of f64. */
export type Place = { readonly kind: "scalar"; readonly type: "f32" | "f64"; readonly local: number } | { readonly kind: "lanes"; readonly type: "f32" | "f64"; readonly locals: readonly number[] };

/** What an index name means: a number, a lane's place in a group of which `active` are wanted, or a number for each lane. */
export type IndexPlace = { readonly kind: "scalar"; readonly local: number } | { readonly kind: "lane"; readonly active: number } | { readonly kind: "each"; readonly locals: readonly number[] };

/** How values are rounded where they stand (Note [Rounding] of expr.ts). */
export type Rounding = "f32" | "f64" | "wide";

/** The rounding of a value of a kind. */
export function roundingOf(kind: Kind, precision: Program["precision"]): Rounding {
  return precision === "f64" ? "f64" : kind === "wide" ? "wide" : "f32";
}

/** The machine's type of a value of a kind. */
export function typeOf(kind: Kind, precision: Program["precision"]): "f32" | "f64" {
  return precision === "f32" && kind === "working" ? "f32" : "f64";
}

/** A function's text in the making. */
export class Code {
  readonly body: Instr[] = [];
  readonly locals: ValueType[] = [];
  private readonly free = new Map<ValueType, number[]>();
  private readonly scopes: { readonly taken: { type: ValueType; local: number }[]; readonly values: Map<string, Place>; readonly indices: Map<string, IndexPlace>; readonly splats: Map<string, number> }[] = [];

  readonly parameters: readonly ValueType[];

  constructor(parameters: readonly ValueType[]) {
    this.parameters = parameters;
    this.open();
  }

  /** Begins a block whose names and locals end with it. */
  open(): void {
    this.scopes.push({ taken: [], values: new Map(), indices: new Map(), splats: new Map() });
  }

  /** Ends a block. */
  close(): void {
    for (const { type, local } of this.scopes.pop()?.taken ?? []) this.free.set(type, [...(this.free.get(type) ?? []), local]);
  }

  /** A local of the block. */
  local(type: ValueType): number {
    const again = this.free.get(type)?.pop();
    const local = again ?? this.parameters.length + this.locals.push(type) - 1;
    this.scope.taken.push({ type, local });
    return local;
  }

  private get scope(): (typeof this.scopes)[number] {
    const last = this.scopes.at(-1);
    if (last === undefined) throw new InternalError("emit wasm", "no block is open");
    return last;
  }

  name(name: string, place: Place): void {
    this.scope.values.set(name, place);
  }

  nameIndex(name: string, place: IndexPlace): void {
    this.scope.indices.set(name, place);
  }

  /** Notes where a scalar stands in all lanes. */
  nameSplat(name: string, local: number): void {
    this.scope.splats.set(name, local);
  }

  find(name: string): Place | undefined {
    return this.search((scope) => scope.values.get(name));
  }

  value(name: string): Place {
    const found = this.find(name);
    if (found === undefined) throw new InternalError("emit wasm", `${name} has no place`);
    return found;
  }

  index(name: string): IndexPlace {
    const found = this.findIndex(name);
    if (found === undefined) throw new InternalError("emit wasm", `index ${name} has no place`);
    return found;
  }

  findIndex(name: string): IndexPlace | undefined {
    return this.search((scope) => scope.indices.get(name));
  }

  splat(name: string): number | undefined {
    return this.search((scope) => scope.splats.get(name));
  }

  private search<T>(look: (scope: (typeof this.scopes)[number]) => T | undefined): T | undefined {
    for (let i = this.scopes.length - 1; i >= 0; i--) {
      const found = look(this.scopes[i] as (typeof this.scopes)[number]);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Instructions without immediates. */
  put(...ops: readonly string[]): void {
    for (const op of ops) this.body.push({ op });
  }

  get(local: number): void {
    this.body.push({ op: "local.get", index: local });
  }

  set(local: number): void {
    this.body.push({ op: "local.set", index: local });
  }

  integer(value: number): void {
    this.body.push({ op: "i32.const", value });
  }

  push(...instrs: readonly Instr[]): void {
    this.body.push(...instrs);
  }
}
