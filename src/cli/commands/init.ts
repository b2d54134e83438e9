/**
 * `nnc init`: a folder with a spec that trains, its data and a script that imports what is compiled. Overwrites nothing: a
 * file that is there already keeps all of them from being written, and a write that fails takes back those before it.
 */
import type { Diagnostic } from "../../diagnostic/diagnostic.js";
import { nearest } from "../../diagnostic/suggest.js";
import type { Host } from "../../host/host.js";
import type { Command, CommandContext } from "../command.js";
import { printDiagnostics, refuseUsage } from "../output.js";
import { addQuiet, flag } from "../shared-options.js";
import type { TemplateFile, TemplateName } from "../templates.js";
import { SHARED, TEMPLATES, templateFiles } from "../templates.js";

const NAMES = Object.keys(TEMPLATES) as readonly TemplateName[];

/** What a package.json that was there already must say for the template to run. */
const WANTED = '"type": "module", and among its dependencies nnc, typescript and @types/node';

/** `nnc init [TEMPLATE] [FOLDER]` */
export const initCommand: Command = {
  name: "init",
  configure: (command) => {
    command.summary("leaves a spec that trains, its data, and a script that uses it").description("Leaves a spec that trains, its data, and a script that imports what is compiled. Overwrites nothing.");
    command.argument("[template]", NAMES.join(", "), "table").argument("[folder]", "where the files go", ".");
    addQuiet(command);
    command.addHelpText("after", `\nTemplates:\n${NAMES.map((name) => `  ${name.padEnd(9)} ${TEMPLATES[name]}`).join("\n")}\n\nExamples:\n  nnc init\n  nnc init image my-digits`);
  },
  run: async (context, [given = "table", folder = "."], options) => {
    const { printable } = await import("../../diagnostic/excerpt.js");
    const name = NAMES.find((each) => each === given);
    if (name === undefined) {
      const guess = nearest(given, NAMES);
      return refuseUsage(context, `there is no template \`${printable(given)}\``, guess === null ? `templates are ${NAMES.join(", ")}; a folder comes after one, as in \`nnc init table ${printable(given)}\`` : `did you mean \`${guess}\`?`);
    }
    const { host } = context;
    const at = (path: string): string => (folder === "." ? path : `${folder.replace(/\/+$/, "")}/${path}`);
    const files = templateFiles(name);
    const there = files.filter(({ path }) => host.exists(at(path)));
    const taken = there.filter(({ path }) => !SHARED.includes(path)).map(({ path }) => at(path));
    if (taken.length > 0) return refuseUsage(context, `${taken.map(printable).join(", ")} ${taken.length === 1 ? "is" : "are"} there already`, "nothing was written; name another folder, as in `nnc init table my-model`");
    const wanted = files.filter((file) => !there.includes(file)).map(({ path, bytes }): TemplateFile => ({ path: at(path), bytes }));
    const fault = await writeAll(host, wanted);
    if (fault !== null) {
      printDiagnostics(context, [fault]);
      return 5;
    }
    if (!flag(options, "quiet")) say(context, { folder, spec: files.find(({ path }) => path.endsWith(".nn"))?.path ?? "", written: wanted.map(({ path }) => path), kept: there.map(({ path }) => path) });
    return 0;
  },
};

/** Writes files that are not there; when one cannot be, removes those before it and the folders made for them. */
async function writeAll(host: Host, files: readonly TemplateFile[]): Promise<Diagnostic | null> {
  const { writeDiagnostic } = await import("../../session/write-diagnostic.js");
  const made = missingFolders(host, files);
  for (const [at, { path, bytes }] of files.entries()) {
    const written = host.write(path, bytes);
    if (written.ok) continue;
    // The one that failed, too: it may stand there, only not yet safe on the disk.
    for (const file of files.slice(0, at + 1)) if (host.exists(file.path)) host.remove(file.path);
    for (const empty of made) {
      const left = host.list(empty);
      if (left.ok && left.value.length === 0) host.remove(empty);
    }
    return writeDiagnostic(path, written.fault);
  }
  return null;
}

/** The folders that writing files would make, the innermost first. */
function missingFolders(host: Host, files: readonly TemplateFile[]): readonly string[] {
  const made = new Set<string>();
  for (const { path } of files) {
    for (let folder = host.directory(host.resolve(path)); !host.exists(folder); folder = host.directory(folder)) made.add(folder);
  }
  return [...made].sort((a, b) => b.length - a.length);
}

function say({ out, err }: CommandContext, { folder, spec, written, kept }: { readonly folder: string; readonly spec: string; readonly written: readonly string[]; readonly kept: readonly string[] }): void {
  for (const path of written) out(`wrote ${path}\n`);
  if (kept.includes("package.json")) err(`note: package.json is as it was; it wants ${WANTED}\n`);
  if (kept.includes("tsconfig.json")) err("note: tsconfig.json is as it was; the script and `generated` are to be among what it includes\n");
  if (kept.includes(".gitignore")) err("note: .gitignore is as it was; it wants the lines `runs/` and `*.safetensors`\n");
  const steps = [...(folder === "." ? [] : [`cd ${folder}`]), "npm install", `npx nnc train ${spec}`, ...(kept.includes("package.json") ? [`npx nnc compile ${spec}`, "npx tsc", "node out/train.js"] : ["npm start"])];
  out(`\nNext:\n${steps.map((step) => `  ${step}\n`).join("")}`);
}
