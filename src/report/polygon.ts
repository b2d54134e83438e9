/**
 * Convex, possibly unbounded polygons, cut by lines. Every edge remembers the cut that made it, so that who borders on
 * whom is known without comparing polygons pairwise. See Note [Points at infinity] in regions-plane.ts.
 */
import { SAME_PLACE } from "./stages.js";

/** The line a·x + b·y + c = 0; of a cut, (a, b) has length 1. */
export interface Cut {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** A place (w = 1) or a direction of length 1 (w = 0), and the cut under the edge that leaves it; -1 at the outer border. */
interface Vertex {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly cut: number;
}

/** Vertices counter-clockwise, at least one of them a place. */
export type Polygon = readonly Vertex[];

/** Two polygons, by index, that share a border of some length, and a place on it. */
export interface Border {
  readonly left: number;
  readonly right: number;
  readonly x: number;
  readonly y: number;
}

const OUTER = -1;

function normalised(x: number, y: number, w: number, cut: number): Vertex {
  const by = w > 0 ? w : Math.hypot(x, y);
  return { x: x / by, y: y / by, w: w > 0 ? 1 : 0, cut };
}

/** The rectangle of two sides: one polygon, or two or four that border on the axes where sides have no end. */
export function startPolygons(sides: readonly [readonly [number, number], readonly [number, number]]): { readonly polygons: readonly Polygon[]; readonly cuts: Cut[] } {
  const cuts: Cut[] = [{ a: 1, b: 0, c: 0 }, { a: 0, b: 1, c: 0 }];
  const parts = sides.map(([low, high]) => (low === -Infinity && high === Infinity ? [[low, 0] as const, [0, high] as const] : [[low, high] as const]));
  const [horizontal = [], vertical = []] = parts;
  const split = parts.map((part) => part.length === 2);
  const polygons = horizontal.flatMap(([left, right]) =>
    vertical.map(([bottom, top]): Polygon => {
      const under = (axis: 0 | 1, end: number): number => (split[axis] === true && end === 0 ? axis : OUTER);
      const corners: readonly (readonly [number, number, number])[] = [
        [left, bottom, under(1, bottom)],
        [right, bottom, under(0, right)],
        [right, top, under(1, top)],
        [left, top, under(0, left)],
      ];
      return dedupe(corners.map(([x, y, cut]) => corner(x, y, cut)));
    }),
  );
  return { polygons, cuts };
}

/** The corner of two sides; where one of them has no end, the direction along which that end is reached. */
function corner(x: number, y: number, cut: number): Vertex {
  if (Number.isFinite(x) && Number.isFinite(y)) return { x, y, w: 1, cut };
  // Between two endless sides the corner lies on the edge at infinity, halfway; both ends of that edge are other corners' directions.
  return normalised(Number.isFinite(x) ? 0 : Math.sign(x), Number.isFinite(y) ? 0 : Math.sign(y), 0, Number.isFinite(x) || Number.isFinite(y) ? cut : OUTER);
}

/** Without vertices that repeat the one before: two corners of a strip are one direction, whose last edge counts. */
function dedupe(vertices: readonly Vertex[]): Polygon {
  return vertices.filter((vertex, i) => {
    const next = vertices[(i + 1) % vertices.length];
    return next === undefined || vertex.x !== next.x || vertex.y !== next.y || vertex.w !== next.w;
  });
}

/** A place inside a polygon. */
export function middle(polygon: Polygon): { readonly x: number; readonly y: number } {
  let [x, y, w] = [0, 0, 0];
  for (const vertex of polygon) {
    x += vertex.x;
    y += vertex.y;
    w += vertex.w;
  }
  return { x: x / w, y: y / w };
}

/** a·x + b·y + c at a place. */
export function valueAt({ a, b, c }: Cut, { x, y }: { readonly x: number; readonly y: number }): number {
  return a * x + b * y + c;
}

/** The parts of a polygon on either side of a line; itself where the line misses it or runs along its border. New borders are added to `cuts`. */
export function split(polygon: Polygon, cut: Cut, cuts: Cut[]): readonly Polygon[] {
  let [above, below] = [false, false];
  for (const vertex of polygon) {
    const side = sideOf(cut, vertex);
    if (side > 0) above = true;
    else if (side < 0) below = true;
  }
  if (!above || !below) return [polygon];
  const values = polygon.map((vertex) => sideOf(cut, vertex));
  const name = cuts.length;
  cuts.push(cut);
  return [half(polygon, values, name), half(polygon, values.map((value) => -value), name)];
}

/** The signed distance of a vertex from a line (its growth, of a direction); 0 within the tolerance. */
function sideOf({ a, b, c }: Cut, { x, y, w }: Vertex): number {
  const value = a * x + b * y + c * w;
  return Math.abs(value) <= SAME_PLACE * Math.max(1, Math.abs(x), Math.abs(y)) ? 0 : value;
}

/** The part where values are not negative. */
function half(polygon: Polygon, values: readonly number[], name: number): Polygon {
  const kept: Vertex[] = [];
  polygon.forEach((vertex, i) => {
    const to = (i + 1) % polygon.length;
    const next = polygon[to];
    const [here = NaN, there = NaN] = [values[i], values[to]];
    if (next === undefined) return;
    if (here >= 0) kept.push(here === 0 && there < 0 ? { ...vertex, cut: name } : vertex);
    if (here * there >= 0) return;
    const [p, q] = [Math.abs(there), Math.abs(here)];
    kept.push(normalised(p * vertex.x + q * next.x, p * vertex.y + q * next.y, p * vertex.w + q * next.w, here > 0 ? name : vertex.cut));
  });
  return kept;
}

/** An edge as an interval along its cut. */
interface Reach {
  readonly polygon: number;
  readonly low: number;
  readonly high: number;
}

/** All pairs of polygons that share a border, each once for every cut along which they do. */
export function borders(polygons: readonly Polygon[], cuts: readonly Cut[]): readonly Border[] {
  const sides = cuts.map((): readonly [Reach[], Reach[]] => [[], []]);
  polygons.forEach((polygon, index) => {
    const centre = middle(polygon);
    polygon.forEach((vertex, i) => {
      const next = polygon[(i + 1) % polygon.length];
      const cut = cuts[vertex.cut];
      if (cut === undefined || next === undefined) return;
      const ends = [along(cut, vertex), along(cut, next)];
      const side = sides[vertex.cut]?.[valueAt(cut, centre) > 0 ? 0 : 1];
      side?.push({ polygon: index, low: Math.min(...ends), high: Math.max(...ends) });
    });
  });
  return cuts.flatMap((cut, name) => {
    const [above = [], below = []] = sides[name] ?? [];
    return overlaps(above, below).map(({ left, right, at }): Border => ({ left, right, x: -cut.a * cut.c - cut.b * at, y: -cut.b * cut.c + cut.a * at }));
  });
}

/** How far along a line a vertex on it lies; infinite for directions. */
function along({ a, b }: Cut, { x, y, w }: Vertex): number {
  const t = a * y - b * x;
  return w > 0 ? t : t > 0 ? Infinity : -Infinity;
}

/** Overlapping pairs of two lists of disjoint intervals, and a point in each overlap. */
function overlaps(above: Reach[], below: Reach[]): readonly { readonly left: number; readonly right: number; readonly at: number }[] {
  const found: { left: number; right: number; at: number }[] = [];
  above.sort((p, q) => p.low - q.low);
  below.sort((p, q) => p.low - q.low);
  for (let [i, j] = [0, 0]; ; ) {
    const [p, q] = [above[i], below[j]];
    if (p === undefined || q === undefined) return found;
    const [low, high] = [Math.max(p.low, q.low), Math.min(p.high, q.high)];
    const near = Number.isFinite(low) ? low : Number.isFinite(high) ? high : 0;
    if (high - low > SAME_PLACE * Math.max(1, Math.abs(near))) {
      const at = Number.isFinite(low) && Number.isFinite(high) ? (low + high) / 2 : Number.isFinite(low) ? low + 1 : Number.isFinite(high) ? high - 1 : 0;
      found.push({ left: p.polygon, right: q.polygon, at });
    }
    if (p.high < q.high) i += 1;
    else j += 1;
  }
}
