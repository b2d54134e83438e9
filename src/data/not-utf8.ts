/** Where a file that was to be UTF-8 is not: it is read again up to there, so that readers need not keep places while all is well. */
import { problem } from "./fault.js";
import type { FaultList } from "./fault.js";
import type { ByteSource } from "./record-reader.js";
import { findInvalidUtf8 } from "./scan.js";

const PIECE = 1 << 20;
/** Bytes of a character of which the rest may stand in the next piece, at most. */
const INCOMPLETE = 3;

/** Adds the fault of a file's first byte that is not UTF-8, at its line and column (in UTF-16 units, as editors count). */
export function addNotUtf8(source: ByteSource, faults: FaultList): void {
  let [line, column] = [1, 1];
  let rest = new Uint8Array(0);
  for (let at = 0; ; ) {
    const piece = source.read(at, PIECE);
    if (!piece.ok) return faults.add(problem("NN518", { file: faults.path, why: piece.fault.message }));
    const bytes = new Uint8Array(rest.length + piece.value.length);
    bytes.set(rest);
    bytes.set(piece.value, rest.length);
    const bad = findInvalidUtf8(bytes, 0, bytes.length);
    const sound = bad === -1 ? bytes.length : bad;
    const text = new TextDecoder("utf-8", { ignoreBOM: at > 0 }).decode(bytes.subarray(0, sound));
    const lines = text.split("\n");
    line += lines.length - 1;
    column = (lines.length > 1 ? 1 : column) + (lines.at(-1) ?? "").length;
    rest = bytes.slice(sound);
    at += piece.value.length;
    const ended = piece.value.length === 0;
    if (rest.length > INCOMPLETE || (ended && rest.length > 0)) return faults.add(problem("NN515", { file: faults.path, byte: (rest[0] as number).toString(16).padStart(2, "0") }), line, column);
    if (ended) return;
  }
}
