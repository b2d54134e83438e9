/**
 * Linear regions over two inputs: convex polygons, cut by every neuron's breaks layer by layer, and joined again where the
 * network's function does not change across a border. regions.ts says what is counted, stages.ts how exactly.
 *
 * Note [Points at infinity]. The plane is not clipped to a box. Vertices are (x, y, w) with w = 1, or a direction with
 * w = 0, and an affine form is a·x + b·y + c·w of either. A polygon must have a vertex with w = 1, else its place is lost:
 * therefore a side without finite ends is cut at 0 to begin with, and the joining undoes that.
 */
import type { Stage } from "./stages.js";
import type { Cut, Polygon } from "./polygon.js";
import { borders, middle, split, startPolygons, valueAt } from "./polygon.js";
import { pieceAt } from "../vocab/piecewise.js";
import { MOST_PIECES, NO_SLOPE, SAME_MAP } from "./stages.js";

/** a·x + b·y + c, with the sums of the absolute terms that made up the gradient and the constant. */
interface Plane extends Cut {
  readonly gradientTerms: number;
  readonly offsetTerms: number;
}

interface Cell {
  readonly polygon: Polygon;
  readonly map: readonly Plane[];
}

/** Regions within the sides of both inputs; null when there are too many pieces. */
export function countPlane(stages: readonly Stage[], parameters: Float64Array, sides: readonly [readonly [number, number], readonly [number, number]]): number | null {
  const { polygons, cuts } = startPolygons(sides);
  const identity: readonly Plane[] = [
    { a: 1, b: 0, c: 0, gradientTerms: 1, offsetTerms: 0 },
    { a: 0, b: 1, c: 0, gradientTerms: 1, offsetTerms: 0 },
  ];
  let cells: readonly Cell[] = polygons.map((polygon) => ({ polygon, map: identity }));
  for (const stage of stages) {
    const next: Cell[] = [];
    for (const cell of cells) {
      const z = affine(stage, parameters, cell.map);
      for (const polygon of subdivide(stage, z, cell.polygon, cuts)) next.push({ polygon, map: activated(stage, z, polygon) });
      if (next.length > MOST_PIECES) return null;
    }
    cells = next;
  }
  return joined(cells, cuts);
}

function affine(stage: Stage, parameters: Float64Array, x: readonly Plane[]): readonly Plane[] {
  const { weight, bias, units } = stage;
  if (weight === null) return x;
  return units.map((_, o) => {
    const start = bias === null ? 0 : (parameters[bias + o] ?? NaN);
    let [a, b, c, gradientTerms, offsetTerms] = [0, 0, start, 0, Math.abs(start)];
    for (const [i, plane] of x.entries()) {
      const w = parameters[weight + i * units.length + o] ?? NaN;
      a += w * plane.a;
      b += w * plane.b;
      c += w * plane.c;
      gradientTerms += Math.abs(w) * plane.gradientTerms;
      offsetTerms += Math.abs(w) * plane.offsetTerms;
    }
    return { a, b, c, gradientTerms, offsetTerms };
  });
}

/** The polygon cut along every break of every neuron. */
function subdivide(stage: Stage, z: readonly Plane[], polygon: Polygon, cuts: Cut[]): readonly Polygon[] {
  let parts: readonly Polygon[] = [polygon];
  z.forEach(({ a, b, c, gradientTerms }, o) => {
    const length = Math.hypot(a, b);
    if (length <= NO_SLOPE * gradientTerms) return;
    for (const point of stage.units[o]?.breaks ?? []) {
      const cut: Cut = { a: a / length, b: b / length, c: (c - point) / length };
      parts = parts.flatMap((part) => split(part, cut, cuts));
    }
  });
  return parts;
}

function activated(stage: Stage, z: readonly Plane[], polygon: Polygon): readonly Plane[] {
  const centre = middle(polygon);
  return z.map((plane, o) => {
    const unit = stage.units[o];
    if (unit === undefined) throw new RangeError("a stage lacks a neuron");
    const { slope, offset } = pieceAt(unit, valueAt(plane, centre));
    const by = Math.abs(slope);
    return {
      a: slope * plane.a,
      b: slope * plane.b,
      c: slope * plane.c + offset,
      gradientTerms: by * plane.gradientTerms,
      offsetTerms: by * plane.offsetTerms + Math.abs(offset),
    };
  });
}

/** Sets of cells that are joined across borders where their maps agree: the number of them. */
function joined(cells: readonly Cell[], cuts: readonly Cut[]): number {
  const parents = cells.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    for (let up = parents[at] ?? at; up !== at; up = parents[at] ?? at) {
      parents[at] = parents[up] ?? up;
      at = up;
    }
    return at;
  };
  let sets = cells.length;
  for (const { left, right, x, y } of borders(cells.map((cell) => cell.polygon), cuts)) {
    const [p, q] = [root(left), root(right)];
    if (p === q || !sameMap(cells[left], cells[right], x, y)) continue;
    parents[p] = q;
    sets -= 1;
  }
  return sets;
}

/** True when two cells' maps agree in their gradients, and in value at a point of their border. */
function sameMap(one: Cell | undefined, other: Cell | undefined, x: number, y: number): boolean {
  if (one === undefined || other === undefined) return false;
  return one.map.every((p, o) => {
    const q = other.map[o] ?? p;
    const gradientTerms = Math.max(p.gradientTerms, q.gradientTerms);
    const [a, b, c] = [p.a - q.a, p.b - q.b, p.c - q.c];
    const valueTerms = gradientTerms * (Math.abs(x) + Math.abs(y)) + Math.max(p.offsetTerms, q.offsetTerms);
    return Math.hypot(a, b) <= SAME_MAP * gradientTerms && Math.abs(a * x + b * y + c) <= SAME_MAP * valueTerms;
  });
}
