/**
 * Mutates the compiler as it is loaded, one small change at a time, and asks whether anything notices: drawn specs first,
 * then the unit tests of the folder. `npm run mutate -- --files src/loops,src/graph --budget 60 --sample 300` (minutes).
 * Goes on where the last run ended; `--fresh` forgets. What survives is listed with its place.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { fork } from "node:child_process";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import ts from "typescript";
import { runnerImport } from "vite";

const { values } = parseArgs({ options: { files: { type: "string", default: "src/loops,src/graph,src/expr,src/emit" }, budget: { type: "string", default: "60" }, sample: { type: "string", default: "300" }, specs: { type: "string", default: "12" }, seed: { type: "string", default: "1" }, unit: { type: "boolean", default: true }, fresh: { type: "boolean", default: false }, child: { type: "boolean", default: false } }, allowNegative: true });
const root = fileURLToPath(new URL("..", import.meta.url));
const { module: sources } = await runnerImport(path.join(root, "test/planted/sources.ts"), { root, configFile: false, logLevel: "error" });

const SWAPS = new Map([["+", "-"], ["-", "+"], ["*", "/"], ["/", "*"], ["%", "*"], ["<", "<="], ["<=", "<"], [">", ">="], [">=", ">"], ["===", "!=="], ["!==", "==="], ["&&", "||"], ["||", "&&"], ["??", "&&"]]);

/** All mutants of a text: where, what stands there, what comes instead. */
function mutantsOf(file) {
  const text = readFileSync(path.join(root, file), "utf8");
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found = [];
  const put = (node, now) => found.push({ file, start: node.getStart(tree), end: node.getEnd(), now, line: tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1 });
  const condition = (node) => ["true", "false"].forEach((now) => put(node, now));
  const visit = (node) => {
    // Types, imports and what only speaks to people mean nothing to a compiled model.
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isThrowStatement(node)) return;
    if (ts.isBinaryExpression(node) && SWAPS.has(node.operatorToken.getText(tree))) put(node.operatorToken, SWAPS.get(node.operatorToken.getText(tree)));
    if (ts.isNumericLiteral(node) && Number.isFinite(Number(node.text))) [1, -1].forEach((by) => put(node, `(${Number(node.text) + by})`));
    if (ts.isIfStatement(node)) condition(node.expression);
    if (ts.isConditionalExpression(node)) condition(node.condition);
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) put(node, `(${node.operand.getText(tree)})`);
    if (ts.isExpressionStatement(node)) put(node, ";");
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found.map((mutant) => ({ ...mutant, was: text.slice(mutant.start, mutant.end), key: createHash("sha256").update(`${file} ${mutant.start} ${mutant.end} ${mutant.now} ${text}`).digest("hex").slice(0, 12) }));
}

function changeOf({ file, start, end, now }) {
  const was = readFileSync(path.join(root, file), "utf8");
  return { file, was, now: was.slice(0, start) + now + was.slice(end) };
}

/** The unit tests beside a file. */
function testsOf(file) {
  const folder = `test/unit/${file.split("/")[1]}`;
  return existsSync(path.join(root, folder)) ? [folder] : [];
}

async function unitTests(mutant) {
  const change = changeOf(mutant);
  const { startVitest } = await import("vitest/node");
  const vitest = await startVitest("test", testsOf(mutant.file), { watch: false, bail: 1, maxWorkers: 1, reporters: [{}], silent: true, testTimeout: 60_000 }, { plugins: [sources.replacing(() => [change])] });
  const failed = vitest.state.getCountOfFailedTests() > 0 || vitest.state.getErrors?.().length > 0 || vitest.state.getFiles().some((file) => file.result?.state === "fail");
  await vitest.close();
  return failed;
}

if (values.child) {
  const opened = await sources.openSources();
  process.on("disconnect", () => process.exit());
  process.on("message", async (mutant) => {
    try {
      const { hunt } = await opened.load("test/gen/hunt.ts", [changeOf(mutant)]);
      const prey = hunt(Number(values.seed), Number(values.specs));
      if (prey !== null) return void process.send({ killed: `spec ${prey.specs}: ${prey.what.split("\n")[0].slice(0, 80)}` });
    } catch (error) {
      return void process.send({ killed: `loading: ${String(error.message).slice(0, 80)}` });
    }
    process.send({ killed: values.unit && testsOf(mutant.file).length > 0 && (await unitTests(mutant)) ? "unit tests" : null });
  });
} else await all();

/** The sources below the given files and folders. */
function filesIn(names) {
  return names.flatMap((name) => (statSync(path.join(root, name)).isDirectory() ? filesIn(readdirSync(path.join(root, name)).map((each) => `${name}/${each}`)) : name.endsWith(".ts") ? [name] : []));
}

/** A sample that is the same for the same seed: mutants by a hash of theirs. */
function sampled(mutants) {
  const rank = ({ key }) => createHash("sha256").update(values.seed + key).digest("hex");
  return mutants.map((mutant) => ({ mutant, rank: rank(mutant) })).sort((a, b) => (a.rank < b.rank ? -1 : 1)).slice(0, Number(values.sample)).map(({ mutant }) => mutant);
}

async function all() {
  const { module: argued } = await runnerImport(path.join(root, "test/planted/equivalent.ts"), { root, configFile: false, logLevel: "error" });
  const memory = path.join(tmpdir(), "nnc-mutants.json");
  const known = values.fresh || !existsSync(memory) ? {} : JSON.parse(readFileSync(memory, "utf8"));
  const mutants = sampled(filesIn(values.files.split(",")).flatMap(mutantsOf));
  const until = performance.now() + 60_000 * Number(values.budget);
  const start = () => fork(fileURLToPath(import.meta.url), ["--child", "--specs", values.specs, "--seed", values.seed, ...(values.unit ? [] : ["--no-unit"])]);
  let child = start();
  for (const mutant of mutants) {
    if (mutant.key in known) continue;
    if (performance.now() > until) break;
    const killed = await new Promise((resolve) => {
      const end = (result) => {
        clearTimeout(over);
        child.removeAllListeners("message").removeAllListeners("exit");
        if (result.gone) child.kill("SIGKILL"), (child = start());
        resolve(result.killed);
      };
      const over = setTimeout(() => end({ killed: "never ends", gone: true }), 600_000);
      child.once("message", end);
      child.once("exit", () => end({ killed: "the process is gone", gone: true }));
      child.send(mutant);
    });
    known[mutant.key] = killed;
    writeFileSync(memory, JSON.stringify(known));
    if (killed === null) console.log(`survives: ${mutant.file}:${mutant.line}: ${mutant.was.split("\n")[0].slice(0, 60)}  ->  ${mutant.now}`);
  }
  child.disconnect();
  report(mutants.filter(({ key }) => key in known), known, argued.equivalent);
}

function report(seen, known, equivalent) {
  const same = seen.filter((mutant) => known[mutant.key] === null && equivalent.some(({ file, was, now }) => file === mutant.file && was === mutant.was && now === mutant.now));
  const killed = seen.filter(({ key }) => known[key] !== null);
  console.log(`${seen.length} mutants: ${killed.length} killed (${killed.filter(({ key }) => known[key] === "unit tests").length} by unit tests alone), ${same.length} survive and are argued to change nothing, ${seen.length - killed.length - same.length} survive: ${((100 * killed.length) / Math.max(1, seen.length - same.length)).toFixed(1)} %`);
}
