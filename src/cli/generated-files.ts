/**
 * Generated files on the disk: compared with what would be written, or written. The files of one spec belong together: if
 * one cannot be written, all get their old text back. Removes nothing that nnc did not write.
 */
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import { diagnose } from "../diagnostic/index.js";
import { TYPES_NOTE } from "../emit/ts/module.js";
import type { Host } from "../host/host.js";
import type { GeneratedFile } from "../session/build.js";
import { writeDiagnostic } from "../session/write-diagnostic.js";
import type { CommandContext } from "./command.js";
import { printDiagnostics } from "./output.js";

/** The files of one spec, all names that such a spec may have, and their folder. */
export interface Generated {
  readonly folder: string;
  readonly names: readonly string[];
  readonly files: readonly GeneratedFile[];
}

/** Names the files that differ, are missing or are left over; exit code 1 if there are any. */
export function compareGenerated({ host, out }: CommandContext, { folder, names, files }: Generated, quiet: boolean): 0 | 1 {
  let code: 0 | 1 = 0;
  for (const name of names) {
    const wanted = files.find((file) => file.name === name)?.text ?? null;
    const found = textAt(host, `${folder}/${name}`);
    if (wanted === null && !isOurs(found)) continue;
    if (wanted === found) {
      if (!quiet) out(`${folder}/${name} is up to date\n`);
      continue;
    }
    out(`${folder}/${name} ${found === null ? "is missing" : wanted === null ? "is left over from an earlier spec" : "differs"}\n`);
    code = 1;
  }
  return code;
}

/** Writes the files that changed, says how many, and removes those that the spec no longer has; exit code 5 if the system refuses. */
export function writeGenerated(context: CommandContext, { folder, names, files }: Generated, quiet: boolean): { readonly code: 0 | 5; readonly written: number } {
  const { host, out } = context;
  const changed: Changed[] = [];
  for (const { name, text } of files) {
    const path = `${folder}/${name}`;
    const read = host.readText(path);
    // A file that is there but cannot be read could not be put back either.
    if (!read.ok && read.fault.reason !== "missing") return refused(context, diagnose("NN805", { span: null }, { file: path, why: read.fault.message }));
    const old = read.ok ? read.value : null;
    if (old !== text) changed.push({ path, text, old });
  }
  for (const [at, { path, text }] of changed.entries()) {
    const written = host.write(path, text);
    if (written.ok) continue;
    // The one that failed too: its new text may stand there, only not yet safe on the disk.
    changed.slice(0, at + 1).forEach((file) => putBack(host, file));
    return refused(context, writeDiagnostic(path, written.fault));
  }
  for (const name of names) {
    const path = `${folder}/${name}`;
    if (files.some((file) => file.name === name) || !isOurs(textAt(host, path))) continue;
    if (host.remove(path).ok && !quiet) out(`removed ${path}\n`);
  }
  if (!quiet) for (const { name, text } of files) out(`${changed.some(({ path }) => path === `${folder}/${name}`) ? "wrote" : "unchanged"} ${folder}/${name} (${(text.length / 1024).toFixed(1)} KB)\n`);
  return { code: 0, written: changed.length };
}

interface Changed {
  readonly path: string;
  readonly text: string;
  /** null where there was no file. */
  readonly old: string | null;
}

function putBack(host: Host, { path, old }: Changed): void {
  const now = textAt(host, path);
  if (now === old) return;
  if (old === null) host.remove(path);
  else host.write(path, old);
}

function refused(context: CommandContext, why: Diagnostic): { readonly code: 5; readonly written: 0 } {
  printDiagnostics(context, [why]);
  return { code: 5, written: 0 };
}

function textAt(host: Host, path: string): string | null {
  const read = host.readText(path);
  return read.ok ? read.value : null;
}

function isOurs(text: string | null): boolean {
  return text?.startsWith(TYPES_NOTE) === true;
}
