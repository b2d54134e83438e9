/** A spec's text in the one layout, as `nnc fmt` writes it. The text must parse. */
import { format } from "prettier";
import plugin from "./index.js";

/** The formatted text of the spec at `path`. */
export function formatSpec(text: string, path: string): Promise<string> {
  return format(text, { parser: "nnc", plugins: [plugin], filepath: path });
}
