/** Diagnostics NN8xx: the machine's fault, not the spec's. Exit code 5. Old files stay whole whenever one of these is said. */
import { entry } from "../entry.js";

/** The fields that all rows here share: an error of the environment that no spec can show. */
const common = { severity: "error", fault: "environment", bad: "", good: "" } as const;

/** The rows NN80x. */
export const environmentEntries = {
  NN801: entry<{ file: string; why: string }>({
    ...common,
    slug: "cannot-write",
    message: ({ file, why }) => `cannot write ${file}: ${why}`,
    label: () => "",
    help: () => "what was there before is unchanged; try another place with `--out` or `-o`",
    explanation: "The system refused to make, fill or rename a file. Files are written beside their place and moved over it when complete, so that the old one is whole and nothing half-written is left.",
  }),
  NN802: entry<{ file: string }>({
    ...common,
    slug: "disk-full",
    message: ({ file }) => `no space is left to write ${file}`,
    label: () => "",
    help: () => "free some space, or write elsewhere with `--out` or `-o`; what was there before is unchanged",
    explanation: "The disk, or your quota on it, is full. A checkpoint needs room for two copies for a moment, the old and the new, because the old one stays until the new one is safe on the disk.",
  }),
  NN803: entry<{ file: string }>({
    ...common,
    slug: "not-writable",
    message: ({ file }) => `${file} may not be written by this user`,
    label: () => "",
    help: () => "check the permissions of its folder, or write elsewhere with `--out` or `-o`",
    explanation: "The file's folder, or the whole disk, is read-only for this user. To replace a file safely nnc needs to make a second file in the same folder, so the folder itself must be writable.",
  }),
  NN804: entry<{ found: string; wanted: string }>({
    ...common,
    slug: "node-too-old",
    message: ({ found, wanted }) => `this is Node ${found}, and nnc wants ${wanted} or newer`,
    label: () => "",
    help: ({ wanted }) => `install Node ${wanted} or newer from https://nodejs.org`,
    explanation: "nnc is tested on every Node from the one named onwards. Generated code itself asks for less: it also runs in browsers.",
  }),
  NN805: entry<{ file: string; why: string }>({
    ...common,
    slug: "cannot-read",
    message: ({ file, why }) => `cannot read ${file}: ${why}`,
    label: () => "",
    help: () => "check the path, its permissions, and that the disk it lies on answers",
    explanation: "The system would not open a file that nnc needs, or failed while reading it.",
  }),
  NN806: entry<{ what: string }>({
    ...common,
    slug: "out-of-resources",
    message: ({ what }) => `the system ran out of ${what}`,
    label: () => "",
    help: () => "close other programs, use fewer `--threads` or `--jobs`, or raise the limit (`ulimit -n` for open files)",
    explanation: "A limit of the machine was reached: memory, open files or processes. Nothing was left half-written.",
  }),
  NN807: entry<{ file: string; pid: number }>({
    ...common,
    slug: "locked",
    message: ({ file, pid }) => `${file} is being written by another nnc (process ${pid})`,
    label: () => "",
    help: () => "wait for it to end, or choose another folder with `--out`",
    explanation: "Two trainings must not write one folder: the checkpoints of one would be resumed by the other. A lock names the process that writes; a lock whose process is gone is taken over.",
  }),
  NN808: entry<{ what: string }>({
    ...common,
    slug: "engine-lacks",
    message: ({ what }) => `this JavaScript engine has no ${what}`,
    label: () => "",
    help: () => "use `--target ts`: it computes the same numbers, to the bit",
    explanation: "Kernels for WebAssembly SIMD were asked for by name, and this engine, or its security policy, does not have it. With `--target auto` nnc falls back to TypeScript by itself.",
  }),
  NN820: entry<{ package: string; what: string }>({
    ...common,
    slug: "package-for-format",
    message: ({ package: name, what }) => `reading ${what} wants the package ${name}, which is not installed`,
    label: () => "read from here",
    help: ({ package: name }) => `npm install ${name}`,
    explanation: "Most formats are read by nnc itself. A few are left to a package of their own, which is loaded when a file of the format is read; nnc installs nothing by itself.",
  }),
  NN809: entry<{ worker: number; why: string }>({
    ...common,
    slug: "worker-died",
    message: ({ worker, why }) => `worker ${worker} ended before its time: ${why}`,
    label: () => "",
    help: () => "go on from the last checkpoint with `--resume`; with `--threads 1` there are no workers",
    explanation: "One of the threads that share the work ended, most often for want of memory. Its share of the gradient is missing, so the step was given up as a whole; the last checkpoint is good.",
  }),
};
