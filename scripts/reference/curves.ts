/** Curves of functions as small pictures (SVG): axes, the function and its derivative. Every number is rounded, so that the text is the same everywhere. */

const [WIDTH, HEIGHT, END, TOP, BOTTOM] = [360, 240, 4, 2, -2];
const STEPS = 160;
const COLORS = ["#1f77b4", "#d62728"] as const;

const x = (z: number): string => (((z + END) / (2 * END)) * WIDTH).toFixed(1);
const y = (value: number): string => (((TOP - value) / (TOP - BOTTOM)) * HEIGHT).toFixed(1);

/** The pieces of a curve that are in sight; it breaks at its kinks where it jumps. */
function pieces(f: (z: number) => number, kinks: readonly number[]): readonly string[] {
  const ends = [-END, ...kinks, END];
  return ends.slice(0, -1).flatMap((from, at) => {
    const to = ends[at + 1] ?? END;
    const count = Math.max(2, Math.round((STEPS * (to - from)) / (2 * END)));
    // A hair inside, so that each piece has its own side of a kink.
    const points = Array.from({ length: count + 1 }, (_, i) => from + 1e-9 + ((to - from - 2e-9) * i) / count).map((z) => [z, f(z)] as const);
    return runs(points.map(([z, value]) => (Math.abs(value) > TOP * 1.5 ? null : `${x(z)},${y(value)}`)));
  });
}

function runs(points: readonly (string | null)[]): readonly string[] {
  const found: string[][] = [[]];
  for (const point of points) {
    if (point === null) found.push([]);
    else found.at(-1)?.push(point);
  }
  return found.filter((run) => run.length > 1).map((run) => run.join(" "));
}

/** The picture of a function and its derivative over [−4, 4]. */
export function curves(name: string, [value, slope]: readonly [(z: number) => number, (z: number) => number], kinks: readonly number[]): string {
  const line = (points: string, color: string, more = ""): string => `<polyline fill="none" stroke="${color}" stroke-width="2"${more} points="${points}"/>`;
  const grid = [-3, -2, -1, 1, 2, 3].map((z) => `<path d="M${x(z)} 0V${HEIGHT}"/>`).concat([-1, 1].map((a) => `<path d="M0 ${y(a)}H${WIDTH}"/>`));
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img">`,
    `<title>${name} (solid) and its derivative (dashed) for z from −4 to 4</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<g stroke="#ddd">${grid.join("")}</g>`,
    `<g stroke="#888"><path d="M0 ${y(0)}H${WIDTH}"/><path d="M${x(0)} 0V${HEIGHT}"/></g>`,
    ...pieces(slope, kinks).map((points) => line(points, COLORS[1], ' stroke-dasharray="5 4"')),
    ...pieces(value, kinks).map((points) => line(points, COLORS[0])),
    `<g font-family="sans-serif" font-size="11" fill="#666"><text x="${WIDTH - 14}" y="${Number(y(0)) - 4}">z</text><text x="${Number(x(0)) + 4}" y="${Number(y(1)) - 3}">1</text><text x="${Number(x(1)) - 3}" y="${Number(y(0)) + 12}">1</text></g>`,
    "</svg>",
  ].join("\n")}\n`;
}
