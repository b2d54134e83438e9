/**
 * Rows whose values go by keys: records of JSON, columns of JSON or parquet. Finds the keys of the declared columns, and
 * puts values into builders. A field that is not there is refused wherever another field could be it misspelt.
 */
import type { Dataset } from "../runtime/dataset.js";
import type { ColumnManifest } from "../runtime/manifest.js";
import { isSequence } from "../runtime/sequences.js";
import type { ColumnBuilder } from "./column-builder.js";
import { columnBuilder, elementsOf } from "./column-builder.js";
import type { FaultList, Problem } from "./fault.js";
import { problem, quote } from "./fault.js";
import { flatten } from "./from-records.js";

/** The keys of a declared column: one for all its numbers (`whole`), or one for each. */
interface KeyPlan {
  readonly builder: ColumnBuilder;
  readonly keys: readonly string[];
  readonly whole: boolean;
}

/** How a column's keys are called: as in files, or by the declared names, as `predict` has them. */
export type KeyedBy = "headers" | "names";

/** A value of a record with what says where it stands; undefined where there is none. */
export type Lookup = (key: string) => { readonly value: unknown; readonly at: number } | undefined;

/** Where faults go: the place of an offset. */
export type PlaceOf = (at: number) => { readonly line: number | null; readonly column: number | null };

/** Collects rows of keyed values. */
export class KeyedRows {
  rows = 0;
  private readonly plans: readonly KeyPlan[];
  private readonly known: ReadonlySet<string>;
  private readonly faults: FaultList;
  private room = 0;
  /** Faults of fields that are not there, by field: said once, with the number of rows. */
  private readonly absent = new Map<string, { count: number; readonly found: Problem; readonly place: ReturnType<PlaceOf> }>();
  /** Keys that no column is called, with the number of rows that have them. */
  readonly unknown = new Map<string, number>();

  /** `first` has the keys in the file's order, for ranges and positions; `others` are columns that may be there and are not read. */
  constructor(columns: readonly ColumnManifest[], first: readonly string[], by: KeyedBy, faults: FaultList, others: readonly ColumnManifest[] = []) {
    this.faults = faults;
    this.plans = columns.flatMap((column) => {
      const plan = planKeys(column, first, by, faults);
      return plan === null ? [] : [{ builder: columnBuilder(column), ...plan }];
    });
    const named = [...columns, ...others].flatMap((column) => [column.name, ...column.columns.flatMap((each) => (typeof each === "string" ? [each] : []))]);
    this.known = new Set([...this.plans.flatMap((plan) => plan.keys), ...named]);
  }

  /** Makes room for so many rows at once; throws a RangeError where the engine has no such array. */
  reserve(rows: number): void {
    this.room = Math.max(this.room, rows);
    for (const { builder } of this.plans) builder.reserve(this.room);
  }

  /** Adds one record; `keys` are its own, `at` is where it begins. */
  put(keys: Iterable<string>, lookup: Lookup, at: number, place: PlaceOf): void {
    const row = this.rows++;
    if (row >= this.room) this.reserve(Math.max(64, 2 * row));
    const strange = [...keys].filter((key) => !this.known.has(key));
    for (const key of strange) if (this.unknown.has(key) || this.unknown.size < 64) this.unknown.set(key, (this.unknown.get(key) ?? 0) + 1);
    for (const plan of this.plans) {
      const { column } = plan.builder;
      const found = plan.keys.map(lookup);
      const missing = plan.keys.find((_, i) => found[i] === undefined);
      if (missing !== undefined && (column.missing === "refuse" || strange.length > 0)) this.addAbsent(missing, column, strange, place(at));
      else if (plan.whole && found[0] !== undefined) this.putWhole(plan.builder, row, found[0].value, place, found[0].at);
      else plan.keys.forEach((_, element) => this.add(plan.builder.putValue(row, element, found[element]?.value ?? null), place, found[element]?.at ?? at));
    }
  }

  /** Adds all rows of columns; a column is as long as the others. */
  putColumns(rows: number, columnOf: (key: string) => ArrayLike<unknown> | undefined, place: (row: number, key: string) => ReturnType<PlaceOf>): void {
    this.reserve(rows);
    this.rows = rows;
    for (const { builder, keys, whole } of this.plans) {
      keys.forEach((key, element) => {
        const values = columnOf(key);
        if (values === undefined) return;
        for (let row = 0; row < rows; row++) {
          const at = (): ReturnType<PlaceOf> => place(row, key);
          if (whole) this.putWhole(builder, row, values[row], at, 0);
          else this.add(builder.putValue(row, element, values[row]), at, 0);
        }
      });
    }
  }

  /** Keys that columns go by, for a reader that need not read others. */
  get keys(): readonly string[] {
    return this.plans.flatMap((plan) => plan.keys);
  }

  /** The dataset, once all rows were sound. */
  finish(): Dataset | null {
    for (const { count, found, place } of this.absent.values()) {
      const more = count === 1 ? "" : `, as in ${count - 1} other ${count === 2 ? "record" : "records"}`;
      this.faults.add(found.code === "NN506" ? { ...found, params: { ...found.params, what: `${found.params.what}${more}` } } : found, place.line, place.column);
    }
    if (!this.faults.empty) return null;
    return { rows: this.rows, columns: new Map(this.plans.map(({ builder }) => [builder.column.name, builder.finish(this.rows)])) };
  }

  private putWhole(builder: ColumnBuilder, row: number, value: unknown, place: PlaceOf, at: number): void {
    const { column } = builder;
    const flat: unknown[] = [];
    if (value === null) this.add(builder.putValue(row, 0, null), place, at);
    else if (flatten(value, column.shape, 0, flat)) flat.forEach((each, element) => this.add(builder.putValue(row, element, each), place, at));
    else {
      const got = Array.isArray(value) ? `a list of ${value.length}, or of lists of other lengths` : "no list";
      const help = `give a list of ${column.shape.join(" x ")} numbers, nested or flat`;
      this.add(problem("NN506", { what: `the value is ${got}`, label: `\`${column.name}\` is ${column.kind}[${column.shape.join(", ")}]`, help }, column.name), place, at);
    }
  }

  private add(found: Problem | null, place: PlaceOf, at: number): void {
    if (found === null) return;
    const { line, column } = this.faults.full ? { line: null, column: null } : place(at);
    this.faults.add(found, line, column);
  }

  private addAbsent(key: string, column: ColumnManifest, strange: readonly string[], place: ReturnType<PlaceOf>): void {
    const before = this.absent.get(key);
    if (before !== undefined) {
      before.count++;
      return;
    }
    const there = strange.slice(0, 10).map(quote).join(", ");
    const what = `the record has no ${quote(key)}`;
    const help = there === "" ? "give every record all fields, null where a value is missing" : `is it one of ${there}, which no column is called? Where the value is missing, write null`;
    this.absent.set(key, { count: 1, found: problem("NN506", { what, label: `\`${column.name}\` is read from it`, help }, column.name), place });
  }
}

function planKeys(column: ColumnManifest, first: readonly string[], by: KeyedBy, faults: FaultList): { readonly keys: readonly string[]; readonly whole: boolean } | null {
  const shaped = column.shape.length > 0 && !isSequence(column);
  const [from] = column.columns;
  const there = new Set(first);
  if (shaped && (from === undefined || (by === "names" && there.has(column.name)))) return { keys: [column.name], whole: true };
  if (by === "names" && !shaped && (there.has(column.name) || typeof from !== "string" || !there.has(from))) return { keys: [column.name], whole: false };
  const refuse = (wanted: string): null => {
    faults.add(problem("NN202", { name: column.name, wanted, header: null, file: faults.path, headers: first }, column.name));
    return null;
  };
  if (typeof from === "object") {
    const [start, end] = from.map((name) => first.indexOf(name)) as [number, number];
    const wanted = elementsOf(column);
    if (start < 0 || end < 0) return refuse(`field \`${from[start < 0 ? 0 : 1]}\``);
    if (end - start + 1 !== wanted) return refuse(`${wanted} fields from \`${from[0]}\` to \`${from[1]}\`: they are ${Math.max(0, end - start + 1)}`);
    return { keys: first.slice(start, end + 1), whole: false };
  }
  const keys = column.columns.map((each) => (typeof each === "number" ? first[each - 1] : (each as string)));
  const at = keys.indexOf(undefined);
  if (at >= 0) return refuse(`field ${String(column.columns[at])}: it has ${first.length}`);
  return { keys: keys as readonly string[], whole: false };
}
