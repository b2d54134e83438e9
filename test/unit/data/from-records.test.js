/** Records of users: what they may look like, and that an error names row, field, found and expected. */
import { describe, expect, test } from "vitest";
import { DataError, fromRecords, readCsvText, readIdx } from "../../../src/data/index.js";
import { classColumn, column, unit } from "./columns.js";
const iris = { inputs: [column("petal_length", { low: 0, lowOpen: false }), column("n", { kind: "int" })], outputs: [classColumn("species", ["setosa", "virginica"]), column("tall", { kind: "bool" })] };
const row = { petal_length: 1.4, n: 3, species: "setosa", tall: true };
function message(records, manifest = iris) {
    try {
        fromRecords(manifest, records);
        return "fine";
    }
    catch (error) {
        if (!(error instanceof DataError))
            throw error;
        return error.message;
    }
}
test("records become columns", () => {
    const dataset = fromRecords(iris, [row, { ...row, species: "virginica", tall: false }]);
    expect(dataset.rows).toBe(2);
    expect(dataset.columns.get("petal_length")).toMatchObject({ values: Float64Array.of(1.4, 1.4), missing: null });
    expect(dataset.columns.get("species")).toEqual({ kind: "codes", codes: Int32Array.of(0, 1) });
    expect(dataset.columns.get("tall")).toEqual({ kind: "codes", codes: Int32Array.of(1, 0) });
});
test("fields that no column has are left alone", () => {
    expect(message([{ ...row, id: 7 }])).toBe("fine");
});
describe("an error names row, field, what was found and what was expected:", () => {
    test.each([
        ["a missing field", { petal_length: 1, n: 1, species: "setosa" }, "row 1: field `tall` is missing: expected true or false"],
        ["a misspelt field", { petal_lenght: 1, n: 1, species: "setosa", tall: true }, 'row 1: field `petal_length` is missing; there is "petal_lenght", which no column is called: expected a finite number in [0, inf)'],
        ["undefined", { ...row, n: undefined }, "row 1: field `n` is missing: expected a whole number"],
        ["text for a number", { ...row, n: "3" }, 'row 1: `n` is "3": expected a whole number'],
        ["NaN", { ...row, petal_length: NaN }, "row 1: `petal_length` is NaN: expected a finite number in [0, inf)"],
        ["infinity", { ...row, petal_length: Infinity }, "row 1: `petal_length` is Infinity: expected a finite number in [0, inf)"],
        ["a value outside its interval", { ...row, petal_length: -1 }, "row 1: `petal_length` is -1: expected a finite number in [0, inf)"],
        ["a fraction for an int", { ...row, n: 0.5 }, "row 1: `n` is 0.5: expected a whole number"],
        ["an unknown label", { ...row, species: "rosa" }, 'row 1: `species` is "rosa": expected one of { setosa, virginica }'],
        ["null that is refused", { ...row, n: null }, "row 1: `n` is null: expected a whole number"],
        ["an object", { ...row, n: {} }, "row 1: `n` is a value of type object: expected a whole number"],
    ])("%s", (_, record, wanted) => {
        expect(message([record])).toBe(`${wanted} [NN506]`);
    });
    test("an inherited field is no field", () => {
        expect(message([Object.create(row)])).toContain("field `petal_length` is missing");
        expect(message([JSON.parse('{"__proto__":{"n":1}}')], { inputs: [column("n")], outputs: [] })).toContain("field `n` is missing");
    });
    test("the row is the one with the fault, and all are listed", () => {
        expect(message([row, { ...row, n: "a" }, row, { ...row, n: "b" }])).toBe('row 2: `n` is "a": expected a whole number [NN506]\nrow 4: `n` is "b": expected a whole number [NN506]');
    });
    test("no records at all, or something that is no record", () => {
        expect(message([])).toContain("no records");
        expect(message([3])).toContain("row 1 is 3, expected a record");
    });
});
describe("shaped columns:", () => {
    const shaped = { inputs: [column("image", { shape: [2, 2], ...unit })], outputs: [] };
    const values = (image) => {
        const made = fromRecords(shaped, [{ image }]).columns.get("image");
        return made?.kind === "numbers" ? [...made.values] : [];
    };
    test("nested lists, flat lists and typed arrays are the same", () => {
        for (const image of [[[0, 1], [0.5, 0]], [0, 1, 0.5, 0], Float64Array.of(0, 1, 0.5, 0), [Float32Array.of(0, 1), Float32Array.of(0.5, 0)]])
            expect(values(image)).toEqual([0, 1, 0.5, 0]);
    });
    test("another shape, another type and a value outside are refused", () => {
        expect(message([{ image: [0, 1, 0] }], shaped)).toContain("`image` is a list of 3: expected a list of 2 x 2, each a finite number in [0, 1]");
        expect(message([{ image: [[0, 1], [0]] }], shaped)).toContain("a list of another shape");
        expect(message([{ image: 3 }], shaped)).toContain("`image` is 3");
        expect(message([{ image: [0, 1, 0, 7] }], shaped)).toContain("7 as number 4");
    });
});
test("outputs may be left out where only predictions are wanted", () => {
    expect([...fromRecords(iris, [{ petal_length: 1, n: 1 }], { outputs: "absent" }).columns.keys()]).toEqual(["petal_length", "n"]);
});
test("null is missing where the column says what to do", () => {
    const dataset = fromRecords({ inputs: [column("x", { missing: "mean" })], outputs: [] }, [{ x: null }, { x: 2 }]);
    expect(dataset.columns.get("x")).toMatchObject({ values: Float64Array.of(0, 2), missing: Uint8Array.of(1, 0) });
});
test("csv text and idx bytes throw an error with every fault and its place", () => {
    expect(readCsvText("a\n1\n", [column("a")]).rows).toBe(1);
    expect(() => readCsvText("a\nz\n", [column("a")])).toThrow(/^csv:2:1: "z" is not a number/);
    expect(() => readIdx({ inputs: [column("a")], outputs: [] }, new Uint8Array(3))).toThrow(DataError);
});
