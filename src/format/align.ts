/** Columns of text: neighbouring statements of one kind are written as a table, numbers by their points. */

/** A piece of a line: `text`, and what touches it, such as a comma. */
export interface Cell {
  readonly text: string;
  readonly suffix?: string;
  /** Numbers are set under each other by their points, if the whole column has nothing else. */
  readonly number?: boolean;
}

const plain = /^(-?\d+)(\.\d+)?$/;

/** The lines of a table whose rows may have different lengths; null is an empty cell. Nothing is padded at the end of a line. */
export function alignRows(rows: readonly (readonly (Cell | null)[])[]): readonly string[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const lines = rows.map(() => "");
  for (let column = 0; column < count; column++) {
    const texts = textsOf(rows.map((row) => row[column] ?? null));
    const lasts = rows.map((row) => row.slice(column + 1).every((cell) => cell === null));
    const width = texts.reduce((most, text, i) => (lasts[i] === true ? most : Math.max(most, text.length)), 0);
    texts.forEach((text, i) => {
      if (column >= (rows[i]?.length ?? 0) || (lasts[i] === true && text === "")) return;
      const gap = column === 0 ? "" : " ";
      // An empty column takes no room at all.
      const padded = width === 0 ? "" : `${gap}${text.padEnd(width)}`;
      lines[i] = `${lines[i] ?? ""}${lasts[i] === true ? `${gap}${text}` : padded}`;
    });
  }
  return lines.map((line) => line.trimEnd());
}

/** The cells of a column with their suffixes, numbers set so that their points stand under each other. */
function textsOf(cells: readonly (Cell | null)[]): readonly string[] {
  const numbers = cells.map((cell) => (cell?.number === true ? plain.exec(cell.text) : null));
  const aligned = cells.every((cell, i) => cell === null || numbers[i] !== null);
  const whole = numbers.reduce((most, match) => Math.max(most, match?.[1]?.length ?? 0), 0);
  return cells.map((cell, i) => {
    if (cell === null) return "";
    const indent = aligned ? " ".repeat(whole - (numbers[i]?.[1]?.length ?? 0)) : "";
    return `${indent}${cell.text}${cell.suffix ?? ""}`;
  });
}
