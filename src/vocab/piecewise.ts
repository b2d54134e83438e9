/**
 * Piecewise-linear functions of one variable, read off the scalar expressions of the vocabulary: where an activation
 * breaks and what its straight pieces are. Expressions that bend anywhere are refused (null), so a new row needs nothing
 * here. What happens exactly at a break is left open: regions are counted up to sets without length or area.
 */
import type { BinaryOp, CompareOp, Expr } from "../expr/expr.js";

/** slope·z + offset */
export interface Piece {
  readonly slope: number;
  readonly offset: number;
}

/** `pieces` has one more than `breaks`, which ascend; neighbouring pieces differ. */
export interface Piecewise {
  readonly breaks: readonly number[];
  readonly pieces: readonly Piece[];
}

/** The identity. */
export const identityPiece: Piecewise = { breaks: [], pieces: [{ slope: 1, offset: 0 }] };

/** The piecewise-linear function that an expression of `z` is; null where it is none. */
export function piecewiseOf(e: Expr): Piecewise | null {
  switch (e.kind) {
    case "const":
      return { breaks: [], pieces: [{ slope: 0, offset: e.value }] };
    case "var":
      return e.name === "z" ? identityPiece : null;
    case "wide":
      return piecewiseOf(e.a);
    case "call":
      return null;
    case "unary": {
      const a = piecewiseOf(e.a);
      if (a === null || (e.op !== "neg" && e.op !== "abs")) return null;
      const negated = mapped(a, ({ slope, offset }) => ({ slope: -slope, offset: -offset }));
      return e.op === "neg" ? negated : chosen("lt", a, negated, negated, a);
    }
    case "binary": {
      const [a, b] = [piecewiseOf(e.a), piecewiseOf(e.b)];
      return a === null || b === null ? null : combined(e.op, a, b);
    }
    case "select": {
      const [a, b, then, otherwise] = [e.a, e.b, e.then, e.otherwise].map(piecewiseOf);
      return a && b && then && otherwise ? chosen(e.op, a, b, then, otherwise) : null;
    }
  }
}

/** The piece that holds just beside or at `z`; at a break, the right one. */
export function pieceAt(f: Piecewise, z: number): Piece {
  const piece = f.pieces[f.breaks.filter((point) => point <= z).length];
  if (piece === undefined) throw new RangeError("a piecewise function lacks a piece");
  return piece;
}

function mapped(f: Piecewise, to: (piece: Piece) => Piece): Piecewise {
  return { breaks: f.breaks, pieces: f.pieces.map(to) };
}

/** A point inside each of the intervals that ascending breaks leave. */
function samples(breaks: readonly number[]): readonly number[] {
  const [first = 0] = breaks;
  return [breaks.length === 0 ? 0 : first - 1, ...breaks.map((point, i) => (point + (breaks[i + 1] ?? point + 2)) / 2)];
}

/** The function with the given breaks whose pieces are told at a point of each interval; null when one of them is. */
function assemble(candidates: readonly number[], at: (sample: number) => Piece | null): Piecewise | null {
  const points = [...new Set(candidates)].sort((a, b) => a - b);
  const breaks: number[] = [];
  const pieces: Piece[] = [];
  for (const [i, sample] of samples(points).entries()) {
    const piece = at(sample);
    const last = pieces.at(-1);
    if (piece === null) return null;
    if (last !== undefined && last.slope === piece.slope && last.offset === piece.offset) continue;
    if (last !== undefined) breaks.push(points[i - 1] ?? NaN);
    pieces.push(piece);
  }
  return { breaks, pieces };
}

/** Where two functions cross, as candidates for breaks: their own breaks too. */
function crossings(a: Piecewise, b: Piecewise): readonly number[] {
  const points = [...a.breaks, ...b.breaks].sort((x, y) => x - y);
  const crossed = samples(points).flatMap((sample) => {
    const [p, q] = [pieceAt(a, sample), pieceAt(b, sample)];
    return p.slope === q.slope ? [] : [(q.offset - p.offset) / (p.slope - q.slope)];
  });
  return [...points, ...crossed];
}

const valueAt = (f: Piecewise, z: number): number => pieceAt(f, z).slope * z + pieceAt(f, z).offset;

function chosen(op: CompareOp, a: Piecewise, b: Piecewise, then: Piecewise, otherwise: Piecewise): Piecewise | null {
  const candidates = [...crossings(a, b), ...then.breaks, ...otherwise.breaks];
  return assemble(candidates, (sample) => {
    const [p, q] = [valueAt(a, sample), valueAt(b, sample)];
    const holds = op === "lt" ? p < q : op === "le" ? p <= q : p === q;
    return pieceAt(holds ? then : otherwise, sample);
  });
}

function combined(op: BinaryOp, a: Piecewise, b: Piecewise): Piecewise | null {
  if (op === "min") return chosen("lt", a, b, a, b);
  if (op === "max") return chosen("lt", a, b, b, a);
  return assemble([...a.breaks, ...b.breaks], (sample) => {
    const [p, q] = [pieceAt(a, sample), pieceAt(b, sample)];
    switch (op) {
      case "add":
        return { slope: p.slope + q.slope, offset: p.offset + q.offset };
      case "sub":
        return { slope: p.slope - q.slope, offset: p.offset - q.offset };
      case "mul":
        if (p.slope !== 0 && q.slope !== 0) return null;
        return { slope: p.slope * q.offset + q.slope * p.offset, offset: p.offset * q.offset };
      case "div":
        return q.slope !== 0 || q.offset === 0 ? null : { slope: p.slope / q.offset, offset: p.offset / q.offset };
    }
  });
}
