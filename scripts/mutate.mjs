/**
 * Mutates the compiler as it is loaded, one small change at a time, and asks whether anything notices: one drawn spec, the tests
 * that load the file by name, more drawn specs, then the other unit tests of the folder. A budget is in minutes:
 * `npm run mutate -- --files src/loops,src/graph --budget 60 --sample 300`. Goes on where the last run of its `--memory` ended;
 * `--fresh` forgets, `--again` judges survivors once more. What survives is listed with its place, and whether anything that
 * is printed of some specs is another.
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
import { ask } from "./asked.mjs";

const { values } = parseArgs({ options: { files: { type: "string", default: "src/loops,src/graph,src/expr,src/emit,src/lower,src/lower-model.ts" }, budget: { type: "string", default: "60" }, sample: { type: "string", default: "300" }, specs: { type: "string", default: "6" }, seed: { type: "string", default: "1" }, unit: { type: "boolean", default: true }, fresh: { type: "boolean", default: false }, again: { type: "boolean", default: false }, memory: { type: "string", default: path.join(tmpdir(), "nnc-mutants.json") }, child: { type: "boolean", default: false } }, allowNegative: true });
const root = fileURLToPath(new URL("..", import.meta.url));
const { module: sources } = await runnerImport(path.join(root, "test/planted/sources.ts"), { root, configFile: false, logLevel: "error" });

/** Processor time after which a mutant counts as one that never ends. */
const SECONDS = 60;

const SWAPS = new Map([["+", "-"], ["-", "+"], ["*", "/"], ["/", "*"], ["%", "*"], ["<", "<="], ["<=", "<"], [">", ">="], [">=", ">"], ["===", "!=="], ["!==", "==="], ["&&", "||"], ["||", "&&"], ["??", "&&"]]);

/** What is only done when the compiler itself is wrong. */
function isDefence(statement) {
  if (statement !== undefined && ts.isBlock(statement)) return statement.statements.length === 1 && isDefence(statement.statements[0]);
  return statement !== undefined && ts.isThrowStatement(statement) && /^throw new InternalError/.test(statement.getText());
}

/** True in the condition that stands before such a defence, or whose other side is one. */
function guards(node) {
  for (let at = node; at.parent !== undefined; at = at.parent) if (ts.isIfStatement(at.parent) && at.parent.expression === at) return isDefence(at.parent.thenStatement) || isDefence(at.parent.elseStatement);
  return false;
}

/** All mutants of a text: where, what stands there, what comes instead. */
function mutantsOf(file) {
  const text = readFileSync(path.join(root, file), "utf8");
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found = [];
  const lines = text.split("\n");
  const placeOf = (node) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
    return { line: line + 1, text: lines[line].trim() };
  };
  const put = (node, now) => found.push({ file, guard: guards(node), start: node.getStart(tree), end: node.getEnd(), now, ...placeOf(node) });
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

/** Tests that take seconds, and the sources that they are about. */
const SLOW = [["test/unit/expr/accuracy.test.ts", /expr\/(functions|periodic|pieces|expand)/], ["test/unit/loops/bytecode.test.ts", /loops\/(bytecode|plan|unroll|collapse)/], ["test/unit/emit/injection.test.ts", /emit\/(literal|manifest|ts)/], ["test/unit/emit/deterministic.test.ts", /emit\/ts/], ["test/oracle/sparse.test.ts", /sparsify|lists|layout|rewrite|address/]];

/** The tests beside a file, which for single layers and models are those of graphs. */
function testsOf(file) {
  const [, room] = file.split("/");
  const folder = `test/unit/${room.startsWith("lower") ? "graph" : room}`;
  const beside = existsSync(path.join(root, folder)) ? readdirSync(path.join(root, folder)).filter((name) => name.endsWith(".test.ts")) : [];
  return [...beside.map((name) => `${folder}/${name}`), "test/cases.test.ts"].filter((test) => SLOW.every(([slow]) => slow !== test)).concat(SLOW.flatMap(([slow, about]) => (about.test(file) ? [slow] : [])));
}

/** A test that imports the file itself. */
const isAbout = (file) => (test) => readFileSync(path.join(root, test), "utf8").includes(`/${file.replace(/\.ts$/, ".js")}"`);

/** Runs unit tests on a mutant; files are read and transformed once for all mutants. */
async function openTests() {
  let current = [];
  const { createVitest } = await import("vitest/node");
  const vitest = await createVitest("test", { watch: false, bail: 1, pool: "threads", isolate: false, maxWorkers: 1, reporters: [{}], silent: true, testTimeout: 60_000 }, { plugins: [sources.replacing(() => current)] });
  await vitest.standalone();
  const project = vitest.getRootProject();
  return async (mutant, tests) => {
    if (tests.length === 0) return false;
    const changes = mutant === null ? [] : [changeOf(mutant)];
    for (const { file } of [...current, ...changes]) vitest.invalidateFile(path.join(root, file));
    current = changes;
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(tests.map((test) => project.createSpecification(path.join(root, test))));
    if (testModules.length === 0) throw new Error(`no tests ran of ${tests.join(", ")}`);
    // What failed for another mutant is still among the modules.
    const ran = new Set(tests.map((test) => path.join(root, test)));
    return unhandledErrors.length > 0 || testModules.some((module) => ran.has(module.moduleId) && module.state() === "failed");
  };
}

/** What kills a mutant, or null and whether what is printed of specs is as it was. */
async function judged({ opened, fails, before }, mutant) {
  const load = (file) => opened.load(file, [changeOf(mutant)]);
  const hunted = async (specs) => {
    try {
      const prey = (await load("test/gen/hunt.ts")).hunt(Number(values.seed), specs);
      return prey && { killed: `spec ${prey.specs}: ${prey.what.split("\n")[0].slice(0, 80)}` };
    } catch (error) {
      return /does not load/.test(error.message) ? null : { killed: `loading: ${String(error.message).slice(0, 80)}` };
    }
  };
  const tests = values.unit ? testsOf(mutant.file) : [];
  const about = tests.filter(isAbout(mutant.file));
  const first = await hunted(1);
  if (first) return first;
  if (await fails(mutant, about)) return { killed: "unit tests", tests: "of the file" };
  const prey = await hunted(Number(values.specs));
  if (prey) return prey;
  if (await fails(mutant, tests.filter((test) => !about.includes(test)))) return { killed: "unit tests", tests: "beside it" };
  try {
    const { outputs } = await load("test/planted/outputs.ts");
    return { killed: null, same: JSON.stringify(outputs()) === before };
  } catch (error) {
    return /does not load/.test(error.message) ? { killed: null, same: true } : { killed: `specs of the tree: ${String(error.message).slice(0, 80)}` };
  }
}

if (values.child) {
  const opened = await sources.openSources();
  const before = JSON.stringify((await opened.load("test/planted/outputs.ts", [])).outputs());
  const court = { opened, before, fails: values.unit ? await openTests() : async () => false };
  if (await court.fails(null, testsOf("src/loops/tile.ts"))) throw new Error("the tests fail without any change");
  process.on("disconnect", () => process.exit());
  process.on("message", (mutant) => judged(court, mutant).then((result) => process.send(result), (error) => process.send({ broken: String(error.stack ?? error) })));
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

/** What a child says of a mutant; one that uses more than `SECONDS` of a processor is in a loop that never ends. */
async function verdictOf(child, mutant) {
  const { answer, lost, used } = await ask(child, mutant, SECONDS);
  return { used, result: answer ?? { killed: lost === "ended" ? "the process is gone" : "never ends", gone: true } };
}

async function all() {
  const { module: argued } = await runnerImport(path.join(root, "test/planted/equivalent.ts"), { root, configFile: false, logLevel: "error" });
  const known = values.fresh || !existsSync(values.memory) ? {} : JSON.parse(readFileSync(values.memory, "utf8"));
  const every = filesIn(values.files.split(",")).flatMap(mutantsOf);
  const mutants = sampled(every);
  console.log(`${every.length} mutants, ${mutants.length} of them drawn by seed ${values.seed}`);
  const until = performance.now() + 60_000 * Number(values.budget);
  const start = () => fork(fileURLToPath(import.meta.url), ["--child", "--specs", values.specs, "--seed", values.seed, ...(values.unit ? [] : ["--no-unit"])], { execArgv: ["--max-old-space-size=1500"] });
  let child = start();
  for (const mutant of mutants) {
    if (mutant.key in known && !(values.again && known[mutant.key].killed === null)) continue;
    if (performance.now() > until) break;
    const { used, result } = await verdictOf(child, mutant);
    if (result.broken) throw new Error(`${mutant.file}:${mutant.line}: ${result.broken}`);
    if (result.gone) child.kill("SIGKILL"), (child = start());
    known[mutant.key] = result;
    writeFileSync(values.memory, JSON.stringify(known));
    console.log(`${used.toFixed(1).padStart(6)} s  ${result.killed === "unit tests" ? `unit tests ${result.tests}` : result.killed ?? (result.same ? "SURVIVES, same output" : "SURVIVES")}: ${mutant.file}:${mutant.line}: ${mutant.was.split("\n")[0].slice(0, 60)}  ->  ${mutant.now}`);
  }
  child.disconnect();
  report(mutants.filter(({ key }) => key in known), known, argued.equivalent);
}

/** Wilson's interval of 95 % around a share, in percent. */
function wilson(share, count) {
  const z = 1.96;
  const middle = (share + z ** 2 / (2 * count)) / (1 + z ** 2 / count);
  const half = (z / (1 + z ** 2 / count)) * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2));
  return [middle - half, middle + half].map((end) => (100 * end).toFixed(1)).join(" to ");
}

/** Says how many were killed and by what, and how many survive. */
function report(seen, known, equivalent) {
  const survivors = seen.filter(({ key }) => known[key].killed === null);
  const why = ({ file, was, now, text, guard }) => guard || equivalent.some((each) => each.file === file && (each.line ?? text) === text && (each.was ?? was) === was && (each.now ?? now) === now);
  const open = survivors.filter((mutant) => !why(mutant));
  const killed = seen.length - survivors.length;
  for (const mutant of open) console.log(`survives${known[mutant.key].same ? ", same output" : ""}: ${mutant.file}:${mutant.line}: ${mutant.was.split("\n")[0].slice(0, 60)}  ->  ${mutant.now}\n    ${mutant.text}`);
  console.log(`${seen.length} mutants: ${killed} killed (${seen.filter(({ key }) => known[key].killed === "unit tests").length} by unit tests): ${((100 * killed) / Math.max(1, seen.length)).toFixed(1)} %`);
  const noticed = seen.length - open.length;
  console.log(`${survivors.length} survive: ${survivors.length - open.length} are argued to change nothing that is seen, ${open.length} are not`);
  console.log(`killed or argued: ${noticed} of ${seen.length}, ${((100 * noticed) / Math.max(1, seen.length)).toFixed(1)} % (${wilson(noticed / Math.max(1, seen.length), Math.max(1, seen.length))} with 95 % confidence)`);
  console.log("types are not asked: a change that a type checker would refuse counts as killed only if something else fails");
}
