// Written by nnc from a checked specification; change the specification, not this file.
import type { WasmProgram } from "nnc/runtime";

/** The kernels of training as WebAssembly, to the bits of the TypeScript beside. */
export const trainingKernels: WasmProgram = {
  precision: "f32",
  capacity: 128,
  rooms: [
    { name: "parameters", type: "f32", unit: "fixed", size: 3, at: 32 },
    { name: "hyper", type: "f64", unit: "fixed", size: 2, at: 48 },
    { name: "total", type: "f64", unit: "fixed", size: 1, at: 64 },
    { name: "sum12", type: "f32", unit: "fixed", size: 1, at: 80 },
    { name: "sum14", type: "f32", unit: "fixed", size: 2, at: 96 },
    { name: "gradients", type: "f32", unit: "fixed", size: 3, at: 112 },
    { name: "output", type: "f32", unit: "fixed", size: 128, at: 128 },
    { name: "losses", type: "f64", unit: "fixed", size: 128, at: 640 },
    { name: "slots", type: "f32", unit: "fixed", size: 0, at: 1664 },
    { name: "x", type: "f32", unit: "rows", size: 2, at: 0 },
    { name: "y", type: "f32", unit: "rows", size: 1, at: 0 },
    { name: "order", type: "i32", unit: "order", size: 1, at: 0 },
  ],
  draw: null,
  chunked: false,
  step: { name: "accumulate", clears: true, updates: true },
  sums: { name: "accumulate", clears: true, collects: true },
  folds: false,
  bytes:
    "AGFzbQEAAAABCQJgAABgAn9/AAIuBANlbnYGbWVtb3J5AgAAA2VudgF4A38AA2VudgF5A38AA2VudgVvcmRlcgN/AAMKCQABAAAAAAAAAQc0BQVjbGVhcgAACmFjY3VtdWxhdGUAAQZ1cGRhdGUABAdjb2xsZWN0AAcIZXZhbHVhdGUACArUBQkuAEEARAAAAAAAAAAAOQNAQQBDAAAAADgCUEEAQwAAAAA4AmBBAEMAAAAAOAJkC40CBQN/CH0BfAR9AXxBACECIAEhAyACIANIBEADQEEAIAJqIABqQQJ0IwJqKAIAIQQjACAEQQN0aioCACEFQQAqAiAhBiMAIARBA3RqKgIEIQdBACoCJCEIQQAqAighCSMBIARBAnRqKgIAIQpDAAAAAEMAAIA/QwAAAAAgBSAGlJIgByAIlJIgCZJDAAAAAF0bIAqTIQsgC4shDEEAKwMwIQ0gCyANtpQhDkEAKgJQIQ9BACAPIA6SOAJQQQAqAmAhEEEAIBAgBSAOlJI4AmBBACoCZCERQQAgESAHIA6UkjgCZEEAKwNAIRJBACASRAAAAAAAAAAAIAy7oKA5A0AgAkEBaiICIANIDQALCwtKAwF9AXwEfUEAKgIgIQBBACsDOCEBQQAqAmAhAiABtiEDQQAgACADIAKUkzgCIEEAKgIkIQRBACoCZCEFQQAgBCADIAWUkzgCJAsrAwF9AXwBfUEAKgIoIQBBACsDOCEBQQAqAlAhAkEAIAAgAbYgApSTOAIoCwYAEAIQAwsSAQF9QQAqAlAhAEEAIAA4AngLIAECfUEAKgJgIQBBACAAOAJwQQAqAmQhAUEAIAE4AnQLBgAQBRAGC9oBAgV/CH1BACECIAEhAyACIANIBEAgAkECdCEEIAJBA3QhBQNAQQAgAmogAGpBAnQjAmooAgAhBiMAIAZBA3RqKgIAIQdBACoCICEIIwAgBkEDdGoqAgQhCUEAKgIkIQpBACoCKCELQwAAAABDAACAP0MAAAAAIAcgCJSSIAkgCpSSIAuSQwAAAABdGyEMIwEgBkECdGoqAgAhDSAMIA2TiyEOIAQgDDgCgAEgBUQAAAAAAAAAACAOu6A5A4AFIARBBGohBCAFQQhqIQUgAkEBaiICIANIDQALCws=",
};
