/** Specs by paths: files as they are given, and of folders every `.nn` below them (with a model, or any), in one order everywhere. */
import type { Host } from "../host/host.js";

/** Folders that hold no specs of a project. */
const OTHERS = new Set(["node_modules", "generated", "dist", "runs"]);
const DEEPEST = 32;

/** Paths of specs, sorted within each folder, none twice; `missing` are arguments at which nothing lies. */
export interface FoundSpecs {
  readonly paths: readonly string[];
  readonly missing: readonly string[];
}

/** Finds the specs below files and folders; those without a model, too, if `libraries` are wanted. */
export function findSpecs(host: Host, given: readonly string[], libraries = false): FoundSpecs {
  const paths = new Set<string>();
  const missing: string[] = [];
  for (const path of given) {
    const base = path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
    const stat = host.stat(base);
    if (!stat.ok) missing.push(path);
    else if (stat.value.regular) paths.add(base);
    else for (const found of below(host, base, 0, libraries)) paths.add(found);
  }
  return { paths: [...paths], missing };
}

function below(host: Host, folder: string, depth: number, libraries: boolean): readonly string[] {
  const names = host.list(folder);
  if (!names.ok || depth > DEEPEST) return [];
  const found = names.value.filter((name) => !name.startsWith(".") && !OTHERS.has(name));
  const files = found.filter((name) => name.endsWith(".nn")).map((name) => `${folder}/${name}`).filter((path) => libraries || isModel(host, path));
  const folders = found.filter((name) => !name.includes(".")).flatMap((name) => (isFolder(host, `${folder}/${name}`) ? below(host, `${folder}/${name}`, depth + 1, libraries) : []));
  return [...files, ...folders];
}

function isFolder(host: Host, path: string): boolean {
  const stat = host.stat(path);
  return stat.ok && !stat.value.regular;
}

/** False for a library, which has blocks and no model; an unreadable file counts, so that it is said. */
function isModel(host: Host, path: string): boolean {
  const text = host.readText(path, 1 << 20);
  return !text.ok || /^\s*(@allow\b.*\s)?model\b/m.test(text.value) || !/^\s*(block|const|use)\b/m.test(text.value);
}
