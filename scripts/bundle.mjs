/**
 * Puts the compiled modules of the compiler and the command into a few files, since a cold start waits for every file that
 * it opens. What generated code and users import (`runtime`, `train`, `data`) stays module by module, for their bundlers;
 * the functions of `runtime` and `data` that the compiler calls go in as well, but no class of `runtime`, so that
 * `instanceof` holds between generated code and the command. Commander and picocolors go in with their licences.
 */
import fs from "node:fs";
import path from "node:path";
import { rollup } from "@rollup/wasm-node";

/** What others load, by its place; the command's worker is loaded by the command. */
const ENTRIES = ["cli/main", "cli/spec-worker", "index", "compiler", "format/index"];
/** Folders whose modules stay as they are. */
const KEPT = /^(runtime|train|data)\//;
const PACKAGES = ["commander", "picocolors"];
/** Files by what they start from: a module belongs to the first that needs it, and to `work` if none of them does. */
const PARTS = {
  check: ["cli/output", "cli/failure", "cli/program", "cli/commands/check", "host/node", "session/spec"],
  compile: ["cli/commands/compile", "cli/generated-files", "compiler", "session/build", "session/explain", "emit/ts/layout/layout"],
};
/** What goes beside the entry that needs it. */
const beside = new RegExp(`^((${ENTRIES.join("|")}|cli/engine)\\.js|format/.*)$`);

const require = /\brequire\((['"])([^'"]+)\1\)/g;

/** A CommonJS module of a package as a module whose default is what it exports. */
function asModule(code, folder) {
  const wanted = [];
  const body = code.replace(require, (_, __, name) => {
    const file = name.startsWith(".") ? path.join(folder, name.endsWith(".js") ? name : `${name}.js`) : name;
    if (!wanted.includes(file)) wanted.push(file);
    return `required${wanted.indexOf(file)}`;
  });
  const imports = wanted.map((file, at) => `import required${at} from ${JSON.stringify(file)};`);
  return `${imports.join("\n")}\nconst module = { exports: {} };\n((exports) => {\n${body}\n})(module.exports);\nexport default module.exports;\n`;
}

/** Resolves the packages that go in; commander's names are those that its own module for ES exports. */
function packages(root) {
  const folder = path.join(root, "node_modules");
  const entry = { commander: path.join(folder, "commander", "esm.mjs"), picocolors: path.join(folder, "picocolors", "picocolors.js") };
  return {
    name: "packages",
    resolveId: (id) => entry[id] ?? null,
    load: (id) => (id.startsWith(folder) && id.endsWith(".js") ? asModule(fs.readFileSync(id, "utf8"), path.dirname(id)) : null),
  };
}

/** Says for each module which file it goes into. */
function partOf(dist, at) {
  let parts = null;
  const gather = (info) => {
    parts = new Map();
    for (const [part, starts] of Object.entries(PARTS)) {
      const open = starts.map(at);
      for (let id = open.pop(); id !== undefined; id = open.pop()) {
        const found = info(id);
        if (found === null || found.isExternal || parts.has(id)) continue;
        parts.set(id, part);
        open.push(...found.importedIds);
      }
    }
  };
  return (id, { getModuleInfo }) => {
    if (parts === null) gather(getModuleInfo);
    return parts.get(id) ?? (beside.test(path.relative(dist, id)) ? null : "work");
  };
}

function licences(root) {
  const texts = PACKAGES.map((name) => {
    const { version } = JSON.parse(fs.readFileSync(path.join(root, "node_modules", name, "package.json"), "utf8"));
    return `${name} ${version}\n\n${fs.readFileSync(path.join(root, "node_modules", name, "LICENSE"), "utf8").trim()}\n`;
  });
  return `The files of this folder hold these packages, as published.\n\n${texts.join("\n")}`;
}

const modulesOf = (folder) => fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"));

/** True when two copies of a compiled module would differ: it has a class, or state. */
const hasIdentity = (code) => /^(export )?(abstract )?(class|let) /m.test(code);

/** Bundles the modules of `dist`, in place. */
export async function bundle(root, dist) {
  const at = (name) => path.join(dist, `${name}.js`);
  const nameOf = (id) => path.relative(dist, id).split(path.sep).join("/");
  const shared = (id) => nameOf(id).startsWith("train/") || (nameOf(id).startsWith("runtime/") && hasIdentity(fs.readFileSync(id, "utf8")));
  const bundled = await rollup({
    input: Object.fromEntries(ENTRIES.map((name) => [name, at(name)])),
    external: (id) => (path.isAbsolute(id) ? shared(id) : !id.startsWith(".") && !PACKAGES.includes(id)),
    plugins: [packages(root)],
    onLog: (level, log) => { if (level === "warn") throw new Error(log.message); },
  });
  const { output } = await bundled.generate({
    dir: dist,
    format: "es",
    entryFileNames: "[name].js",
    // Modules look for their neighbours from one folder below `dist`.
    chunkFileNames: "cli/[name].js",
    onlyExplicitManualChunks: true,
    hoistTransitiveImports: false,
    manualChunks: partOf(dist, at),
  });
  await bundled.close();
  for (const name of modulesOf(dist)) if (!KEPT.test(name.split(path.sep).join("/"))) fs.rmSync(path.join(dist, name));
  for (const { fileName, code } of output) fs.writeFileSync(path.join(dist, fileName), code);
  fs.writeFileSync(path.join(dist, "cli", "LICENSES.txt"), licences(root));
  return output.map(({ fileName }) => fileName);
}
