/**
 * The templates of `nnc init`: folders of real files beside the compiled code, which tests check, train and run. Reads them;
 * what becomes of them is the command's business.
 */
import fs from "node:fs";
import nodePath from "node:path";
import { fileURLToPath } from "node:url";

/** The templates by name, with what they start from. */
export const TEMPLATES = {
  table: "columns of numbers and a class: iris",
  image: "pixels and a convolution: digits of 8 x 8",
  sequence: "letters and a convolution: DNA of 60 bases",
} as const;

/** The name of a template. */
export type TemplateName = keyof typeof TEMPLATES;

/** A file of a template, by its path in the new folder with forward slashes. */
export interface TemplateFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Files of a project that has them already: the template's are then left out. */
export const SHARED: readonly string[] = [".gitignore", "package.json", "tsconfig.json"];

/** The files of a template, in order. A package may hold no `.gitignore`, so it is kept without its dot. */
export function templateFiles(name: TemplateName): readonly TemplateFile[] {
  const folder = fileURLToPath(new URL(`../../templates/${name}`, import.meta.url));
  return fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => fs.statSync(nodePath.join(folder, path)).isFile())
    .map((path) => ({ path: path.replaceAll("\\", "/").replace(/^gitignore$/, ".gitignore"), bytes: new Uint8Array(fs.readFileSync(nodePath.join(folder, path))) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
