/** Finds and parses the files that a spec takes blocks from: each once, inside the project, and together no larger than a spec may be. */
import type { Source, Span } from "../base/source.js";
import type { Library, ReadLibrary } from "../check/libraries.js";
import type { Host } from "../host/host.js";
import { parse } from "../syntax/parse.js";
import { locate } from "./data-files.js";
import { SPEC_LIMIT } from "./limits.js";

/** The most files that one spec may lead to. */
const MOST_FILES = 100;

/** What `check` asks for the files of `use`. */
export function libraryReader(host: Host): ReadLibrary {
  const known = new Map<string, Library>();
  let left = SPEC_LIMIT;
  const open = (from: Source, path: string, span: Span): Library => {
    if (path.startsWith("npm:")) return refused("a path relative to this file is wanted");
    if (!path.endsWith(".nn")) return refused("it does not end in .nn");
    const located = locate(path, span, { host, spec: from.path, allowPaths: [] });
    if (located.value === null) return refused(located.diagnostics[0]?.message ?? "it cannot be found");
    const { path: real, shown } = located.value;
    const before = known.get(real);
    if (before !== undefined) return before;
    if (known.size >= MOST_FILES) return refused(`the spec leads to more than ${MOST_FILES} files`);
    const read = host.readText(real, left);
    if (!read.ok) return refused(read.fault.message);
    left -= read.value.length;
    const parsed = parse({ path: shown, text: read.value });
    const library: Library = parsed.value === null ? { kind: "refused", why: parsed.diagnostics[0]?.message ?? "it cannot be read" } : { kind: "file", file: parsed.value, diagnostics: parsed.diagnostics };
    known.set(real, library);
    return library;
  };
  return open;
}

function refused(why: string): Library {
  return { kind: "refused", why };
}
