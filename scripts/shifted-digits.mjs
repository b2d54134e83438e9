/**
 * Writes specs/data/centred-digits.csv and shifted-digits.csv from digits8x8.csv: the 8 x 8 digits on canvases of 12 x 12,
 * the first 900 in the middle, the next 400 moved by up to two pixels in each direction, and never not at all.
 *
 *   node scripts/shifted-digits.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";

const SIZE = 12;
const TRAINED = 900;
const TESTED = 400;

const folder = new URL("../specs/data/", import.meta.url);
const [, ...lines] = readFileSync(new URL("digits8x8.csv", folder), "utf8").trim().split(/\r?\n/);
const digits = lines.map((line) => line.split(","));
const places = Array.from({ length: SIZE * SIZE }, (_, i) => [Math.floor(i / SIZE), i % SIZE]);
const header = [...places.map(([y, x]) => `p${String(y).padStart(2, "0")}${String(x).padStart(2, "0")}`), "digit"].join(",");
/** All corners of the canvas but the middle, in turn. */
const moves = Array.from({ length: 25 }, (_, i) => [Math.floor(i / 5), i % 5]).filter(([down, right]) => down !== 2 || right !== 2);

/** A digit with its upper left corner at a place of the canvas. */
function placed(digit, [top, left]) {
  const pixel = (y, x) => (y >= 0 && y < 8 && x >= 0 && x < 8 ? digit[y * 8 + x] : "0");
  return [...places.map(([y, x]) => pixel(y - top, x - left)), digit[64]].join(",");
}

function write(name, some, placeOf) {
  writeFileSync(new URL(name, folder), `${[header, ...some.map((digit, i) => placed(digit, placeOf(i)))].join("\n")}\n`);
}

write("centred-digits.csv", digits.slice(0, TRAINED), () => [2, 2]);
write("shifted-digits.csv", digits.slice(TRAINED, TRAINED + TESTED), (i) => moves[i % moves.length]);
