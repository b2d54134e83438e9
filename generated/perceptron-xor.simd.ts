// Written by nnc from a checked specification; change the specification, not this file.
import type { WasmProgram } from "nnc/runtime";

/** The kernels of training as WebAssembly, to the bits of the TypeScript beside. */
export const trainingKernels: WasmProgram = {
  precision: "f32",
  capacity: null,
  rooms: [
    { name: "parameters", type: "f32", unit: "fixed", size: 3, at: 32 },
    { name: "hyper", type: "f64", unit: "fixed", size: 2, at: 48 },
    { name: "total", type: "f64", unit: "fixed", size: 1, at: 64 },
    { name: "sum12", type: "f32", unit: "fixed", size: 1, at: 80 },
    { name: "sum14", type: "f32", unit: "fixed", size: 2, at: 96 },
    { name: "gradients", type: "f32", unit: "fixed", size: 3, at: 112 },
    { name: "slots", type: "f32", unit: "fixed", size: 0, at: 128 },
    { name: "x", type: "f32", unit: "rows", size: 2, at: 0 },
    { name: "y", type: "f32", unit: "rows", size: 1, at: 0 },
    { name: "output", type: "f32", unit: "capacity", size: 1, at: 0 },
    { name: "losses", type: "f64", unit: "capacity", size: 1, at: 0 },
    { name: "order", type: "i32", unit: "order", size: 1, at: 0 },
  ],
  draw: null,
  chunked: false,
  step: { name: "accumulate", clears: true, updates: true },
  sums: { name: "accumulate", clears: true, collects: true },
  folds: false,
  bytes:
    "AGFzbQEAAAABCQJgAABgAn9/AAJKBgNlbnYGbWVtb3J5AgAAA2VudgF4A38AA2VudgF5A38AA2VudgZvdXRwdXQDfwADZW52Bmxvc3NlcwN/AANlbnYFb3JkZXIDfwADCgkAAQAAAAAAAAEHNAUFY2xlYXIAAAphY2N1bXVsYXRlAAEGdXBkYXRlAAQHY29sbGVjdAAHCGV2YWx1YXRlAAgKmwoJLgBBAEQAAAAAAAAAADkDQEEAQwAAAAA4AlBBAEMAAAAAOAJgQQBDAAAAADgCZAuNAgUDfwh9AXwEfQF8QQAhAiABIQMgAiADSARAA0BBACACaiAAakECdCMEaigCACEEIwAgBEEDdGoqAgAhBUEAKgIgIQYjACAEQQN0aioCBCEHQQAqAiQhCEEAKgIoIQkjASAEQQJ0aioCACEKQwAAAABDAACAP0MAAAAAIAUgBpSSIAcgCJSSIAmSQwAAAABdGyAKkyELIAuLIQxBACsDMCENIAsgDbaUIQ5BACoCUCEPQQAgDyAOkjgCUEEAKgJgIRBBACAQIAUgDpSSOAJgQQAqAmQhEUEAIBEgByAOlJI4AmRBACsDQCESQQAgEkQAAAAAAAAAACAMu6CgOQNAIAJBAWoiAiADSA0ACwsLSgMBfQF8BH1BACoCICEAQQArAzghAUEAKgJgIQIgAbYhA0EAIAAgAyAClJM4AiBBACoCJCEEQQAqAmQhBUEAIAQgAyAFlJM4AiQLKwMBfQF8AX1BACoCKCEAQQArAzghAUEAKgJQIQJBACAAIAG2IAKUkzgCKAsGABACEAMLEgEBfUEAKgJQIQBBACAAOAJ4CyABAn1BACoCYCEAQQAgADgCcEEAKgJkIQFBACABOAJ0CwYAEAUQBguhBgMIfwh7CH1BACECIAEgAUEEcGshAyACIANIBEAjAiACQQJ0aiEEIwMgAkEDdGohBQNAQQAgAmogAGpBAnQjBGooAgAhBkEBIAJqIABqQQJ0IwRqKAIAIQdBAiACaiAAakECdCMEaigCACEIQQMgAmogAGpBAnQjBGooAgAhCSMAIAZBA3Rq/VwCACEKIwAgB0EDdGogCv1WAgABIQojACAIQQN0aiAK/VYCAAIhCiMAIAlBA3RqIAr9VgIAAyEKQQD9CQIgIQsjACAGQQN0av1cAgQhDCMAIAdBA3RqIAz9VgIEASEMIwAgCEEDdGogDP1WAgQCIQwjACAJQQN0aiAM/VYCBAMhDEEA/QkCJCENQQD9CQIoIQ79DAAAAAAAAAAAAAAAAAAAAAD9DAAAgD8AAIA/AACAPwAAgD/9DAAAAAAAAAAAAAAAAAAAAAAgCiAL/eYB/eQBIAwgDf3mAf3kASAO/eQB/QwAAAAAAAAAAAAAAAAAAAAA/UP9UiEPIwEgBkECdGr9XAIAIRAjASAHQQJ0aiAQ/VYCAAEhECMBIAhBAnRqIBD9VgIAAiEQIwEgCUECdGogEP1WAgADIRAgDyAQ/eUB/eABIREgBCAP/QsCACAF/QwAAAAAAAAAAAAAAAAAAAAAIBH9X/3wAf0LAwAgBf0MAAAAAAAAAAAAAAAAAAAAACARIBH9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wAf0LAxAgBEEQaiEEIAVBIGohBSACQQRqIgIgA0gNAAsLIAEgAUEEcGshBSABIQQgBSAESARAIwIgBUECdGohAyMDIAVBA3RqIQIDQEEAIAVqIABqQQJ0IwRqKAIAIQkjACAJQQN0aioCACESQQAqAiAhEyMAIAlBA3RqKgIEIRRBACoCJCEVQQAqAighFkMAAAAAQwAAgD9DAAAAACASIBOUkiAUIBWUkiAWkkMAAAAAXRshFyMBIAlBAnRqKgIAIRggFyAYk4shGSADIBc4AgAgAkQAAAAAAAAAACAZu6A5AwAgA0EEaiEDIAJBCGohAiAFQQFqIgUgBEgNAAsLCw==",
};
