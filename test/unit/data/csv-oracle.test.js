/** Our scanner against csv-parse, and our numbers against the engine's, on random input. */
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseNumber } from "../../../src/data/number.js";
import { FaultList } from "../../../src/data/fault.js";
import { RecordReader, memorySource } from "../../../src/data/record-reader.js";
import { cellText, makeCells } from "../../../src/data/scan.js";
const encoder = new TextEncoder();
function ours(text) {
    const faults = new FaultList("x");
    const reader = new RecordReader(memorySource(encoder.encode(text)), 44, faults);
    const cells = makeCells();
    const rows = [];
    while (reader.advance(cells)) {
        rows.push(Array.from({ length: cells.count }, (_, n) => cellText(reader.bytes, cells.starts[n] ?? 0, cells.ends[n] ?? 0, cells.styles[n] ?? 0)));
    }
    expect(faults.all()).toEqual([]);
    return rows;
}
test("random tables have the same cells as csv-parse gives them", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "ß", "😀", "7", ",", '"', "\n", "\r\n", "."), minLength: 1, maxLength: 6 });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(rows, fc.constantFrom("\n", "\r\n"), (table, end) => {
        const text = table.map((row) => row.map((value) => (/[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join(",")).join(end) + end;
        expect(ours(text)).toEqual(parse(text, { relax_column_count: true, record_delimiter: [end] }));
    }), { numRuns: 500 });
});
function number(text) {
    const bytes = encoder.encode(text);
    return parseNumber(bytes, 0, bytes.length);
}
test("numbers are rounded as the engine rounds them, to the bit", () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: 0, max: 20 }), (value, digits) => {
        for (const text of [String(value), value.toExponential(digits), Math.abs(value) < 1e20 ? value.toFixed(digits) : "0", value.toPrecision(digits + 1)]) {
            const wanted = Number.isFinite(Number(text)) ? Number(text) : NaN;
            expect([text, Object.is(number(text), wanted)]).toEqual([text, true]);
        }
    }), { numRuns: 5000 });
});
test("decimal texts of every length are rounded as the engine rounds them", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 1, maxLength: 25 }), fc.string({ unit: fc.constantFrom(..."0123456789"), maxLength: 25 }), fc.integer({ min: -40, max: 40 }), (whole, part, power) => {
        const text = `${whole}.${part}e${power}`;
        expect([text, Object.is(number(text), Number(text))]).toEqual([text, true]);
    }), { numRuns: 5000 });
});
