/**
 * Generated files on the disk: compared with what would be written, or written. The files of one spec belong together: if
 * one cannot be written, those before it get their old text back. Removes nothing that nnc did not write.
 */
import { TYPES_NOTE } from "../emit/ts/module.js";
import type { Host } from "../host/host.js";
import type { GeneratedFile } from "../session/build.js";
import { writeDiagnostic } from "../session/run-diagnostics.js";
import type { CommandContext } from "./command.js";
import { printDiagnostics } from "./output.js";

/** The files of one spec, all names that such a spec may have, and their folder. */
export interface Generated {
  readonly folder: string;
  readonly names: readonly string[];
  readonly files: readonly GeneratedFile[];
}

/** Names the files that differ, are missing or are left over; exit code 1 if there are any. */
export function compareGenerated({ host, out }: CommandContext, { folder, names, files }: Generated): 0 | 1 {
  let code: 0 | 1 = 0;
  for (const name of names) {
    const wanted = files.find((file) => file.name === name)?.text ?? null;
    const found = textAt(host, `${folder}/${name}`);
    if (wanted === found || (wanted === null && !isOurs(found))) continue;
    out(`${folder}/${name} ${found === null ? "is missing" : wanted === null ? "is left over from an earlier spec" : "differs"}\n`);
    code = 1;
  }
  return code;
}

/** Writes the files that changed and removes those that the spec no longer has; exit code 5 if the system refuses. */
export function writeGenerated(context: CommandContext, { folder, names, files }: Generated, quiet: boolean): 0 | 5 {
  const { host } = context;
  const before = new Map<string, string | null>();
  for (const { name, text } of files) {
    const path = `${folder}/${name}`;
    const old = textAt(host, path);
    if (old === text) continue;
    const written = host.write(path, text);
    if (!written.ok) {
      printDiagnostics(context, [writeDiagnostic(path, written.fault)]);
      for (const [done, content] of before) if (content === null) host.remove(done);
      else host.write(done, content);
      return 5;
    }
    before.set(path, old);
  }
  for (const name of names) {
    const path = `${folder}/${name}`;
    if (files.some((file) => file.name === name) || !isOurs(textAt(host, path))) continue;
    host.remove(path);
    if (!quiet) context.out(`removed ${path}\n`);
  }
  if (!quiet) for (const { name, text } of files) context.out(`${before.has(`${folder}/${name}`) ? "wrote" : "unchanged"} ${folder}/${name} (${(text.length / 1024).toFixed(1)} KB)\n`);
  return 0;
}

function textAt(host: Host, path: string): string | null {
  const read = host.readText(path);
  return read.ok ? read.value : null;
}

function isOurs(text: string | null): boolean {
  return text?.startsWith(TYPES_NOTE) === true;
}
