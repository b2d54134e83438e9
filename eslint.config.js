/**
 * The rules that a machine can hold: types without holes, the same bits everywhere (no function whose last bits depend on
 * the engine), no code out of text, one door to the system, files that fit a head. Import layers are in
 * test/architecture.test.ts, because they need the whole graph.
 */
import tseslint from "typescript-eslint";

const TYPED = ["src/**/*.ts", "test/**/*.ts", "scripts/**/*.ts", "generated/**/*.ts", "vitest.config.ts"];
/** Where every number must be the same on every engine. */
const EXACT = ["src/runtime/**", "src/train/**", "src/data/**", "src/emit/**", "src/loops/**", "src/expr/**", "generated/**"];
/** What differs in its last bits between engines and versions, or from run to run. */
const INEXACT = ["acos", "acosh", "asin", "asinh", "atan", "atan2", "atanh", "cbrt", "cos", "cosh", "exp", "expm1", "hypot", "log", "log10", "log1p", "log2", "pow", "random", "sin", "sinh", "tan", "tanh"];
/** The only doors to the system. */
const SYSTEM = ["src/host/node.ts", "src/host/node-bundle.ts", "src/host/node-parquet.ts", "src/cli/**"];
/** The only places that import when they run: lazily loaded commands, prettier, a bundler, baselines, a parser, and the untyped print of a model. */
const LAZY = ["src/host/node.ts", "src/host/node-bundle.ts", "src/cli/**", "src/session/build.ts", "src/session/learned-baselines.ts", "src/syntax/**"];

const numbers = {
  "no-restricted-properties": ["error", ...INEXACT.map((property) => ({ object: "Math", property, message: "its last bits differ from engine to engine: use the functions of expr or runtime/math" }))],
};
const pattern = (selector, message) => ({ selector, message });
const powers = pattern("BinaryExpression[operator='**']:not([left.type='Literal'][right.type='Literal']), AssignmentExpression[operator='**=']", "`**` differs from engine to engine in its last bits, unless both sides are literals");
const destructured = pattern(`VariableDeclarator[init.name='Math'] ObjectPattern`, "name `Math` where it is used, so that the rule on its functions sees it");
const dynamicImport = pattern("ImportExpression", "modules are loaded lazily only in cli, host/node*.ts, session/build.ts, session/learned-baselines.ts and syntax");
const system = { regex: "^node:", message: "only host/node*.ts and cli may import Node's modules: go through the host" };

export default tseslint.config(
  { ignores: ["src/**/*.generated.ts", "dist/**", "coverage/**", ".cache/**", "runs/**", "node_modules/**", "**/*.nn"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    rules: {
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-var": "error",
      "prefer-const": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-restricted-globals": ["error", { name: "Function", message: "no code out of text" }],
    },
  },
  {
    files: TYPED,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports", disallowTypeAnnotations: false }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      // What comes from outside is checked whatever its type says, and flow analysis does not see what a closure set.
      "@typescript-eslint/no-unnecessary-condition": "off",
      // Hosts and processes are records of functions; text is spread by code points on purpose.
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-misused-spread": "off",
      // `await null` lets others have their turn.
      "@typescript-eslint/await-thenable": "off",
      // A body that only calls is a line; its value is nobody's.
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
    },
  },
  { files: EXACT, rules: { ...numbers } },
  {
    files: ["src/**/*.ts"],
    rules: {
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
      "no-restricted-syntax": ["error", dynamicImport],
      "no-restricted-imports": ["error", { patterns: [system] }],
    },
  },
  { files: EXACT, rules: { "no-restricted-syntax": ["error", dynamicImport, powers, destructured] } },
  { files: LAZY, rules: { "no-restricted-syntax": "off" } },
  { files: SYSTEM, rules: { "no-restricted-imports": "off" } },
  // Tables are as long as what they list; what a program wrote is as long as it is.
  { files: ["src/diagnostic/catalog/**", "src/vocab/**", "src/**/*.generated.ts"], rules: { "max-lines": "off" } },
  // Rounds of a hash read as a table.
  { files: ["src/runtime/random.ts"], rules: { "@typescript-eslint/no-unused-expressions": "off" } },
  // The printed modules: every model has all parts, also where one of them is empty or stays unused.
  {
    files: ["generated/**"],
    rules: {
      "@typescript-eslint/no-meaningless-void-operator": "off",
      "@typescript-eslint/no-empty-object-type": "off",
      "@typescript-eslint/no-unnecessary-type-assertion": "off",
      "@typescript-eslint/no-inferrable-types": "off",
      "prefer-const": "off",
    },
  },
  // Text of our own, run to be measured or judged.
  {
    files: ["scripts/**/*.mjs", "bench/**", "test/support/**", "test/oracle/**"],
    rules: { "no-new-func": "off", "no-restricted-globals": "off", "@typescript-eslint/no-implied-eval": "off" },
  },
  // Loops over typed arrays whose bounds the loop itself holds.
  { files: ["src/runtime/**", "src/train/**", "src/data/**", "src/loops/interpret.ts", "src/reference/**", "generated/**", "test/**", "scripts/**"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
);
