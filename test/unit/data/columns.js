export function column(name, more = {}) {
    return {
        name,
        kind: "real",
        shape: [],
        width: 1,
        offset: 0,
        labels: [],
        numeric: false,
        low: null,
        high: null,
        lowOpen: true,
        highOpen: true,
        missing: "refuse",
        log: false,
        scale: "none",
        codes: [0, 1],
        columns: [name],
        ...more,
    };
}
export const unit = { low: 0, high: 1, lowOpen: false, highOpen: false };
export function classColumn(name, labels, more = {}) {
    return column(name, { kind: "class", labels, numeric: labels.every((label) => /^-?\d+$/.test(label)), width: labels.length, ...more });
}
