// Written by nnc from a checked specification; change the specification, not this file.
import { wasmTraining } from "nnc/runtime";
import type { TrainManifest, TrainingKernels, TrainingMemory } from "nnc/runtime";
import { trainingKernels } from "./regions-trained-deep.simd.js";
import { createTrain } from "nnc/train";
import type { TrainModule } from "nnc/train";
import { createInference, manifest } from "./regions-trained-deep.js";
import type { Input, Output } from "./regions-trained-deep.js";

/** A row to train on: the inputs and what they should give. */
export interface Row extends Input {
  readonly y: number;
}

/** The parameters of the specification that a training may set. */
export interface Options {}

/** How the model is trained, as data. */
export const trainManifest: TrainManifest = {
  loss: "quadratic",
  optimizer: "adam",
  hyper: ["rate", "stepSize", "root2", "rest1", "rest2"],
  optimizerParams: {
    rate: { value: 0.005, param: null },
    beta1: { value: 0.9, param: null },
    beta2: { value: 0.999, param: null },
    eps: { value: 1e-8, param: null },
  },
  slots: ["mean", "square"],
  carried: [
    { name: "beta1_t", start: 1 },
    { name: "beta2_t", start: 1 },
  ],
  batch: 16,
  epochs: { value: 3000, param: null },
  seed: { value: 1, param: null },
  shuffle: true,
  stops: [],
  schedules: [{ kind: "cosine", to: 0 }],
  split: null,
  holdout: null,
  options: [],
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the kernels of training over a trainer's memory. */
export function createTraining(memory: TrainingMemory): TrainingKernels {
  const { parameters, slots, hyper, x, y, order } = memory;
  const capacity = 128;
  const output = new Float32Array(capacity * 1);
  const losses = new Float64Array(capacity);
  const gradients = new Float32Array(169);
  const total = new Float64Array(1);
  const sum29 = new Float32Array(4);
  const sum31 = new Float32Array(32);
  const sum33 = new Float32Array(32);
  const sum35 = new Float32Array(256);
  const sum37 = new Float32Array(32);
  const sum39 = new Float32Array(256);
  const sum41 = new Float32Array(32);
  const sum43 = new Float32Array(32);

  // sets the sums over rows to +0
  function clear(): void {
    total[0] = 0;
    sum29[0] = 0;
    sum29[1] = 0;
    sum29[2] = 0;
    sum29[3] = 0;
    sum31[0] = 0;
    sum31[1] = 0;
    sum31[2] = 0;
    sum31[3] = 0;
    sum31[4] = 0;
    sum31[5] = 0;
    sum31[6] = 0;
    sum31[7] = 0;
    sum31[8] = 0;
    sum31[9] = 0;
    sum31[10] = 0;
    sum31[11] = 0;
    sum31[12] = 0;
    sum31[13] = 0;
    sum31[14] = 0;
    sum31[15] = 0;
    sum31[16] = 0;
    sum31[17] = 0;
    sum31[18] = 0;
    sum31[19] = 0;
    sum31[20] = 0;
    sum31[21] = 0;
    sum31[22] = 0;
    sum31[23] = 0;
    sum31[24] = 0;
    sum31[25] = 0;
    sum31[26] = 0;
    sum31[27] = 0;
    sum31[28] = 0;
    sum31[29] = 0;
    sum31[30] = 0;
    sum31[31] = 0;
    sum33[0] = 0;
    sum33[1] = 0;
    sum33[2] = 0;
    sum33[3] = 0;
    sum33[4] = 0;
    sum33[5] = 0;
    sum33[6] = 0;
    sum33[7] = 0;
    sum33[8] = 0;
    sum33[9] = 0;
    sum33[10] = 0;
    sum33[11] = 0;
    sum33[12] = 0;
    sum33[13] = 0;
    sum33[14] = 0;
    sum33[15] = 0;
    sum33[16] = 0;
    sum33[17] = 0;
    sum33[18] = 0;
    sum33[19] = 0;
    sum33[20] = 0;
    sum33[21] = 0;
    sum33[22] = 0;
    sum33[23] = 0;
    sum33[24] = 0;
    sum33[25] = 0;
    sum33[26] = 0;
    sum33[27] = 0;
    sum33[28] = 0;
    sum33[29] = 0;
    sum33[30] = 0;
    sum33[31] = 0;
    sum35[0] = 0;
    sum35[1] = 0;
    sum35[2] = 0;
    sum35[3] = 0;
    sum35[4] = 0;
    sum35[5] = 0;
    sum35[6] = 0;
    sum35[7] = 0;
    sum35[8] = 0;
    sum35[9] = 0;
    sum35[10] = 0;
    sum35[11] = 0;
    sum35[12] = 0;
    sum35[13] = 0;
    sum35[14] = 0;
    sum35[15] = 0;
    sum35[16] = 0;
    sum35[17] = 0;
    sum35[18] = 0;
    sum35[19] = 0;
    sum35[20] = 0;
    sum35[21] = 0;
    sum35[22] = 0;
    sum35[23] = 0;
    sum35[24] = 0;
    sum35[25] = 0;
    sum35[26] = 0;
    sum35[27] = 0;
    sum35[28] = 0;
    sum35[29] = 0;
    sum35[30] = 0;
    sum35[31] = 0;
    sum35[32] = 0;
    sum35[33] = 0;
    sum35[34] = 0;
    sum35[35] = 0;
    sum35[36] = 0;
    sum35[37] = 0;
    sum35[38] = 0;
    sum35[39] = 0;
    sum35[40] = 0;
    sum35[41] = 0;
    sum35[42] = 0;
    sum35[43] = 0;
    sum35[44] = 0;
    sum35[45] = 0;
    sum35[46] = 0;
    sum35[47] = 0;
    sum35[48] = 0;
    sum35[49] = 0;
    sum35[50] = 0;
    sum35[51] = 0;
    sum35[52] = 0;
    sum35[53] = 0;
    sum35[54] = 0;
    sum35[55] = 0;
    sum35[56] = 0;
    sum35[57] = 0;
    sum35[58] = 0;
    sum35[59] = 0;
    sum35[60] = 0;
    sum35[61] = 0;
    sum35[62] = 0;
    sum35[63] = 0;
    sum35[64] = 0;
    sum35[65] = 0;
    sum35[66] = 0;
    sum35[67] = 0;
    sum35[68] = 0;
    sum35[69] = 0;
    sum35[70] = 0;
    sum35[71] = 0;
    sum35[72] = 0;
    sum35[73] = 0;
    sum35[74] = 0;
    sum35[75] = 0;
    sum35[76] = 0;
    sum35[77] = 0;
    sum35[78] = 0;
    sum35[79] = 0;
    sum35[80] = 0;
    sum35[81] = 0;
    sum35[82] = 0;
    sum35[83] = 0;
    sum35[84] = 0;
    sum35[85] = 0;
    sum35[86] = 0;
    sum35[87] = 0;
    sum35[88] = 0;
    sum35[89] = 0;
    sum35[90] = 0;
    sum35[91] = 0;
    sum35[92] = 0;
    sum35[93] = 0;
    sum35[94] = 0;
    sum35[95] = 0;
    sum35[96] = 0;
    sum35[97] = 0;
    sum35[98] = 0;
    sum35[99] = 0;
    sum35[100] = 0;
    sum35[101] = 0;
    sum35[102] = 0;
    sum35[103] = 0;
    sum35[104] = 0;
    sum35[105] = 0;
    sum35[106] = 0;
    sum35[107] = 0;
    sum35[108] = 0;
    sum35[109] = 0;
    sum35[110] = 0;
    sum35[111] = 0;
    sum35[112] = 0;
    sum35[113] = 0;
    sum35[114] = 0;
    sum35[115] = 0;
    sum35[116] = 0;
    sum35[117] = 0;
    sum35[118] = 0;
    sum35[119] = 0;
    sum35[120] = 0;
    sum35[121] = 0;
    sum35[122] = 0;
    sum35[123] = 0;
    sum35[124] = 0;
    sum35[125] = 0;
    sum35[126] = 0;
    sum35[127] = 0;
    sum35[128] = 0;
    sum35[129] = 0;
    sum35[130] = 0;
    sum35[131] = 0;
    sum35[132] = 0;
    sum35[133] = 0;
    sum35[134] = 0;
    sum35[135] = 0;
    sum35[136] = 0;
    sum35[137] = 0;
    sum35[138] = 0;
    sum35[139] = 0;
    sum35[140] = 0;
    sum35[141] = 0;
    sum35[142] = 0;
    sum35[143] = 0;
    sum35[144] = 0;
    sum35[145] = 0;
    sum35[146] = 0;
    sum35[147] = 0;
    sum35[148] = 0;
    sum35[149] = 0;
    sum35[150] = 0;
    sum35[151] = 0;
    sum35[152] = 0;
    sum35[153] = 0;
    sum35[154] = 0;
    sum35[155] = 0;
    sum35[156] = 0;
    sum35[157] = 0;
    sum35[158] = 0;
    sum35[159] = 0;
    sum35[160] = 0;
    sum35[161] = 0;
    sum35[162] = 0;
    sum35[163] = 0;
    sum35[164] = 0;
    sum35[165] = 0;
    sum35[166] = 0;
    sum35[167] = 0;
    sum35[168] = 0;
    sum35[169] = 0;
    sum35[170] = 0;
    sum35[171] = 0;
    sum35[172] = 0;
    sum35[173] = 0;
    sum35[174] = 0;
    sum35[175] = 0;
    sum35[176] = 0;
    sum35[177] = 0;
    sum35[178] = 0;
    sum35[179] = 0;
    sum35[180] = 0;
    sum35[181] = 0;
    sum35[182] = 0;
    sum35[183] = 0;
    sum35[184] = 0;
    sum35[185] = 0;
    sum35[186] = 0;
    sum35[187] = 0;
    sum35[188] = 0;
    sum35[189] = 0;
    sum35[190] = 0;
    sum35[191] = 0;
    sum35[192] = 0;
    sum35[193] = 0;
    sum35[194] = 0;
    sum35[195] = 0;
    sum35[196] = 0;
    sum35[197] = 0;
    sum35[198] = 0;
    sum35[199] = 0;
    sum35[200] = 0;
    sum35[201] = 0;
    sum35[202] = 0;
    sum35[203] = 0;
    sum35[204] = 0;
    sum35[205] = 0;
    sum35[206] = 0;
    sum35[207] = 0;
    sum35[208] = 0;
    sum35[209] = 0;
    sum35[210] = 0;
    sum35[211] = 0;
    sum35[212] = 0;
    sum35[213] = 0;
    sum35[214] = 0;
    sum35[215] = 0;
    sum35[216] = 0;
    sum35[217] = 0;
    sum35[218] = 0;
    sum35[219] = 0;
    sum35[220] = 0;
    sum35[221] = 0;
    sum35[222] = 0;
    sum35[223] = 0;
    sum35[224] = 0;
    sum35[225] = 0;
    sum35[226] = 0;
    sum35[227] = 0;
    sum35[228] = 0;
    sum35[229] = 0;
    sum35[230] = 0;
    sum35[231] = 0;
    sum35[232] = 0;
    sum35[233] = 0;
    sum35[234] = 0;
    sum35[235] = 0;
    sum35[236] = 0;
    sum35[237] = 0;
    sum35[238] = 0;
    sum35[239] = 0;
    sum35[240] = 0;
    sum35[241] = 0;
    sum35[242] = 0;
    sum35[243] = 0;
    sum35[244] = 0;
    sum35[245] = 0;
    sum35[246] = 0;
    sum35[247] = 0;
    sum35[248] = 0;
    sum35[249] = 0;
    sum35[250] = 0;
    sum35[251] = 0;
    sum35[252] = 0;
    sum35[253] = 0;
    sum35[254] = 0;
    sum35[255] = 0;
    sum37[0] = 0;
    sum37[1] = 0;
    sum37[2] = 0;
    sum37[3] = 0;
    sum37[4] = 0;
    sum37[5] = 0;
    sum37[6] = 0;
    sum37[7] = 0;
    sum37[8] = 0;
    sum37[9] = 0;
    sum37[10] = 0;
    sum37[11] = 0;
    sum37[12] = 0;
    sum37[13] = 0;
    sum37[14] = 0;
    sum37[15] = 0;
    sum37[16] = 0;
    sum37[17] = 0;
    sum37[18] = 0;
    sum37[19] = 0;
    sum37[20] = 0;
    sum37[21] = 0;
    sum37[22] = 0;
    sum37[23] = 0;
    sum37[24] = 0;
    sum37[25] = 0;
    sum37[26] = 0;
    sum37[27] = 0;
    sum37[28] = 0;
    sum37[29] = 0;
    sum37[30] = 0;
    sum37[31] = 0;
    sum39[0] = 0;
    sum39[1] = 0;
    sum39[2] = 0;
    sum39[3] = 0;
    sum39[4] = 0;
    sum39[5] = 0;
    sum39[6] = 0;
    sum39[7] = 0;
    sum39[8] = 0;
    sum39[9] = 0;
    sum39[10] = 0;
    sum39[11] = 0;
    sum39[12] = 0;
    sum39[13] = 0;
    sum39[14] = 0;
    sum39[15] = 0;
    sum39[16] = 0;
    sum39[17] = 0;
    sum39[18] = 0;
    sum39[19] = 0;
    sum39[20] = 0;
    sum39[21] = 0;
    sum39[22] = 0;
    sum39[23] = 0;
    sum39[24] = 0;
    sum39[25] = 0;
    sum39[26] = 0;
    sum39[27] = 0;
    sum39[28] = 0;
    sum39[29] = 0;
    sum39[30] = 0;
    sum39[31] = 0;
    sum39[32] = 0;
    sum39[33] = 0;
    sum39[34] = 0;
    sum39[35] = 0;
    sum39[36] = 0;
    sum39[37] = 0;
    sum39[38] = 0;
    sum39[39] = 0;
    sum39[40] = 0;
    sum39[41] = 0;
    sum39[42] = 0;
    sum39[43] = 0;
    sum39[44] = 0;
    sum39[45] = 0;
    sum39[46] = 0;
    sum39[47] = 0;
    sum39[48] = 0;
    sum39[49] = 0;
    sum39[50] = 0;
    sum39[51] = 0;
    sum39[52] = 0;
    sum39[53] = 0;
    sum39[54] = 0;
    sum39[55] = 0;
    sum39[56] = 0;
    sum39[57] = 0;
    sum39[58] = 0;
    sum39[59] = 0;
    sum39[60] = 0;
    sum39[61] = 0;
    sum39[62] = 0;
    sum39[63] = 0;
    sum39[64] = 0;
    sum39[65] = 0;
    sum39[66] = 0;
    sum39[67] = 0;
    sum39[68] = 0;
    sum39[69] = 0;
    sum39[70] = 0;
    sum39[71] = 0;
    sum39[72] = 0;
    sum39[73] = 0;
    sum39[74] = 0;
    sum39[75] = 0;
    sum39[76] = 0;
    sum39[77] = 0;
    sum39[78] = 0;
    sum39[79] = 0;
    sum39[80] = 0;
    sum39[81] = 0;
    sum39[82] = 0;
    sum39[83] = 0;
    sum39[84] = 0;
    sum39[85] = 0;
    sum39[86] = 0;
    sum39[87] = 0;
    sum39[88] = 0;
    sum39[89] = 0;
    sum39[90] = 0;
    sum39[91] = 0;
    sum39[92] = 0;
    sum39[93] = 0;
    sum39[94] = 0;
    sum39[95] = 0;
    sum39[96] = 0;
    sum39[97] = 0;
    sum39[98] = 0;
    sum39[99] = 0;
    sum39[100] = 0;
    sum39[101] = 0;
    sum39[102] = 0;
    sum39[103] = 0;
    sum39[104] = 0;
    sum39[105] = 0;
    sum39[106] = 0;
    sum39[107] = 0;
    sum39[108] = 0;
    sum39[109] = 0;
    sum39[110] = 0;
    sum39[111] = 0;
    sum39[112] = 0;
    sum39[113] = 0;
    sum39[114] = 0;
    sum39[115] = 0;
    sum39[116] = 0;
    sum39[117] = 0;
    sum39[118] = 0;
    sum39[119] = 0;
    sum39[120] = 0;
    sum39[121] = 0;
    sum39[122] = 0;
    sum39[123] = 0;
    sum39[124] = 0;
    sum39[125] = 0;
    sum39[126] = 0;
    sum39[127] = 0;
    sum39[128] = 0;
    sum39[129] = 0;
    sum39[130] = 0;
    sum39[131] = 0;
    sum39[132] = 0;
    sum39[133] = 0;
    sum39[134] = 0;
    sum39[135] = 0;
    sum39[136] = 0;
    sum39[137] = 0;
    sum39[138] = 0;
    sum39[139] = 0;
    sum39[140] = 0;
    sum39[141] = 0;
    sum39[142] = 0;
    sum39[143] = 0;
    sum39[144] = 0;
    sum39[145] = 0;
    sum39[146] = 0;
    sum39[147] = 0;
    sum39[148] = 0;
    sum39[149] = 0;
    sum39[150] = 0;
    sum39[151] = 0;
    sum39[152] = 0;
    sum39[153] = 0;
    sum39[154] = 0;
    sum39[155] = 0;
    sum39[156] = 0;
    sum39[157] = 0;
    sum39[158] = 0;
    sum39[159] = 0;
    sum39[160] = 0;
    sum39[161] = 0;
    sum39[162] = 0;
    sum39[163] = 0;
    sum39[164] = 0;
    sum39[165] = 0;
    sum39[166] = 0;
    sum39[167] = 0;
    sum39[168] = 0;
    sum39[169] = 0;
    sum39[170] = 0;
    sum39[171] = 0;
    sum39[172] = 0;
    sum39[173] = 0;
    sum39[174] = 0;
    sum39[175] = 0;
    sum39[176] = 0;
    sum39[177] = 0;
    sum39[178] = 0;
    sum39[179] = 0;
    sum39[180] = 0;
    sum39[181] = 0;
    sum39[182] = 0;
    sum39[183] = 0;
    sum39[184] = 0;
    sum39[185] = 0;
    sum39[186] = 0;
    sum39[187] = 0;
    sum39[188] = 0;
    sum39[189] = 0;
    sum39[190] = 0;
    sum39[191] = 0;
    sum39[192] = 0;
    sum39[193] = 0;
    sum39[194] = 0;
    sum39[195] = 0;
    sum39[196] = 0;
    sum39[197] = 0;
    sum39[198] = 0;
    sum39[199] = 0;
    sum39[200] = 0;
    sum39[201] = 0;
    sum39[202] = 0;
    sum39[203] = 0;
    sum39[204] = 0;
    sum39[205] = 0;
    sum39[206] = 0;
    sum39[207] = 0;
    sum39[208] = 0;
    sum39[209] = 0;
    sum39[210] = 0;
    sum39[211] = 0;
    sum39[212] = 0;
    sum39[213] = 0;
    sum39[214] = 0;
    sum39[215] = 0;
    sum39[216] = 0;
    sum39[217] = 0;
    sum39[218] = 0;
    sum39[219] = 0;
    sum39[220] = 0;
    sum39[221] = 0;
    sum39[222] = 0;
    sum39[223] = 0;
    sum39[224] = 0;
    sum39[225] = 0;
    sum39[226] = 0;
    sum39[227] = 0;
    sum39[228] = 0;
    sum39[229] = 0;
    sum39[230] = 0;
    sum39[231] = 0;
    sum39[232] = 0;
    sum39[233] = 0;
    sum39[234] = 0;
    sum39[235] = 0;
    sum39[236] = 0;
    sum39[237] = 0;
    sum39[238] = 0;
    sum39[239] = 0;
    sum39[240] = 0;
    sum39[241] = 0;
    sum39[242] = 0;
    sum39[243] = 0;
    sum39[244] = 0;
    sum39[245] = 0;
    sum39[246] = 0;
    sum39[247] = 0;
    sum39[248] = 0;
    sum39[249] = 0;
    sum39[250] = 0;
    sum39[251] = 0;
    sum39[252] = 0;
    sum39[253] = 0;
    sum39[254] = 0;
    sum39[255] = 0;
    sum41[0] = 0;
    sum41[1] = 0;
    sum41[2] = 0;
    sum41[3] = 0;
    sum41[4] = 0;
    sum41[5] = 0;
    sum41[6] = 0;
    sum41[7] = 0;
    sum41[8] = 0;
    sum41[9] = 0;
    sum41[10] = 0;
    sum41[11] = 0;
    sum41[12] = 0;
    sum41[13] = 0;
    sum41[14] = 0;
    sum41[15] = 0;
    sum41[16] = 0;
    sum41[17] = 0;
    sum41[18] = 0;
    sum41[19] = 0;
    sum41[20] = 0;
    sum41[21] = 0;
    sum41[22] = 0;
    sum41[23] = 0;
    sum41[24] = 0;
    sum41[25] = 0;
    sum41[26] = 0;
    sum41[27] = 0;
    sum41[28] = 0;
    sum41[29] = 0;
    sum41[30] = 0;
    sum41[31] = 0;
    sum43[0] = 0;
    sum43[1] = 0;
    sum43[2] = 0;
    sum43[3] = 0;
    sum43[4] = 0;
    sum43[5] = 0;
    sum43[6] = 0;
    sum43[7] = 0;
    sum43[8] = 0;
    sum43[9] = 0;
    sum43[10] = 0;
    sum43[11] = 0;
    sum43[12] = 0;
    sum43[13] = 0;
    sum43[14] = 0;
    sum43[15] = 0;
    sum43[16] = 0;
    sum43[17] = 0;
    sum43[18] = 0;
    sum43[19] = 0;
    sum43[20] = 0;
    sum43[21] = 0;
    sum43[22] = 0;
    sum43[23] = 0;
    sum43[24] = 0;
    sum43[25] = 0;
    sum43[26] = 0;
    sum43[27] = 0;
    sum43[28] = 0;
    sum43[29] = 0;
    sum43[30] = 0;
    sum43[31] = 0;
  }

  // every row: forward, then backward into the sums over rows
  function accumulate(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const n1 = order[start + r0]!;
      const lane2 = r0 & 3;
      const t3 = x[n1]!;
      const t4: number = parameters[0]!;
      const t5: number = parameters[8]!;
      const t6 = Math.max(f(0 + f(t3 * t4) + t5), 0);
      const t7: number = parameters[1]!;
      const t8: number = parameters[9]!;
      const t9 = Math.max(f(0 + f(t3 * t7) + t8), 0);
      const t10: number = parameters[2]!;
      const t11: number = parameters[10]!;
      const t12 = Math.max(f(0 + f(t3 * t10) + t11), 0);
      const t13: number = parameters[3]!;
      const t14: number = parameters[11]!;
      const t15 = Math.max(f(0 + f(t3 * t13) + t14), 0);
      const t16: number = parameters[4]!;
      const t17: number = parameters[12]!;
      const t18 = Math.max(f(0 + f(t3 * t16) + t17), 0);
      const t19: number = parameters[5]!;
      const t20: number = parameters[13]!;
      const t21 = Math.max(f(0 + f(t3 * t19) + t20), 0);
      const t22: number = parameters[6]!;
      const t23: number = parameters[14]!;
      const t24 = Math.max(f(0 + f(t3 * t22) + t23), 0);
      const t25: number = parameters[7]!;
      const t26: number = parameters[15]!;
      const t27 = Math.max(f(0 + f(t3 * t25) + t26), 0);
      const t28: number = parameters[16]!;
      const t29: number = parameters[24]!;
      const t30: number = parameters[32]!;
      const t31: number = parameters[40]!;
      const t32: number = parameters[48]!;
      const t33: number = parameters[56]!;
      const t34: number = parameters[64]!;
      const t35: number = parameters[72]!;
      const t36: number = parameters[80]!;
      const t37 = Math.max(
        f(
          f(
            f(
              f(f(f(f(f(0 + f(t6 * t28) + f(t9 * t29)) + f(t12 * t30)) + f(t15 * t31)) + f(t18 * t32)) + f(t21 * t33)) +
                f(t24 * t34),
            ) + f(t27 * t35),
          ) + t36,
        ),
        0,
      );
      const t38: number = parameters[17]!;
      const t39: number = parameters[25]!;
      const t40: number = parameters[33]!;
      const t41: number = parameters[41]!;
      const t42: number = parameters[49]!;
      const t43: number = parameters[57]!;
      const t44: number = parameters[65]!;
      const t45: number = parameters[73]!;
      const t46: number = parameters[81]!;
      const t47 = Math.max(
        f(
          f(
            f(
              f(f(f(f(f(0 + f(t6 * t38) + f(t9 * t39)) + f(t12 * t40)) + f(t15 * t41)) + f(t18 * t42)) + f(t21 * t43)) +
                f(t24 * t44),
            ) + f(t27 * t45),
          ) + t46,
        ),
        0,
      );
      const t48: number = parameters[18]!;
      const t49: number = parameters[26]!;
      const t50: number = parameters[34]!;
      const t51: number = parameters[42]!;
      const t52: number = parameters[50]!;
      const t53: number = parameters[58]!;
      const t54: number = parameters[66]!;
      const t55: number = parameters[74]!;
      const t56: number = parameters[82]!;
      const t57 = Math.max(
        f(
          f(
            f(
              f(f(f(f(f(0 + f(t6 * t48) + f(t9 * t49)) + f(t12 * t50)) + f(t15 * t51)) + f(t18 * t52)) + f(t21 * t53)) +
                f(t24 * t54),
            ) + f(t27 * t55),
          ) + t56,
        ),
        0,
      );
      const t58: number = parameters[19]!;
      const t59: number = parameters[27]!;
      const t60: number = parameters[35]!;
      const t61: number = parameters[43]!;
      const t62: number = parameters[51]!;
      const t63: number = parameters[59]!;
      const t64: number = parameters[67]!;
      const t65: number = parameters[75]!;
      const t66: number = parameters[83]!;
      const t67 = Math.max(
        f(
          f(
            f(
              f(f(f(f(f(0 + f(t6 * t58) + f(t9 * t59)) + f(t12 * t60)) + f(t15 * t61)) + f(t18 * t62)) + f(t21 * t63)) +
                f(t24 * t64),
            ) + f(t27 * t65),
          ) + t66,
        ),
        0,
      );
      const t68: number = parameters[20]!;
      const t69: number = parameters[28]!;
      const t70: number = parameters[36]!;
      const t71: number = parameters[44]!;
      const t72: number = parameters[52]!;
      const t73: number = parameters[60]!;
      const t74: number = parameters[68]!;
      const t75: number = parameters[76]!;
      const t76: number = parameters[84]!;
      const t77 = Math.max(
        f(
          f(
            f(
              f(f(f(f(f(0 + f(t6 * t68) + f(t9 * t69)) + f(t12 * t70)) + f(t15 * t71)) + f(t18 * t72)) + f(t21 * t73)) +
                f(t24 * t74),
            ) + f(t27 * t75),
          ) + t76,
        ),
        0,
      );
      const t78: number = parameters[21]!;
      const t79: number = parameters[29]!;
      const t80: number = parameters[37]!;
      const t81: number = parameters[45]!;
      const t82: number = parameters[53]!;
      const t83: number = parameters[61]!;
      const t84: number = parameters[69]!;
      const t85: number = parameters[77]!;
      const t86: number = parameters[85]!;
      const t87 = Math.max(
        f(
          f(
            f(
              f(f(f(f(f(0 + f(t6 * t78) + f(t9 * t79)) + f(t12 * t80)) + f(t15 * t81)) + f(t18 * t82)) + f(t21 * t83)) +
                f(t24 * t84),
            ) + f(t27 * t85),
          ) + t86,
        ),
        0,
      );
      const t88: number = parameters[22]!;
      const t89: number = parameters[30]!;
      const t90: number = parameters[38]!;
      const t91: number = parameters[46]!;
      const t92: number = parameters[54]!;
      const t93: number = parameters[62]!;
      const t94: number = parameters[70]!;
      const t95: number = parameters[78]!;
      const t96: number = parameters[86]!;
      const t97 = Math.max(
        f(
          f(
            f(
              f(f(f(f(f(0 + f(t6 * t88) + f(t9 * t89)) + f(t12 * t90)) + f(t15 * t91)) + f(t18 * t92)) + f(t21 * t93)) +
                f(t24 * t94),
            ) + f(t27 * t95),
          ) + t96,
        ),
        0,
      );
      const t98: number = parameters[23]!;
      const t99: number = parameters[31]!;
      const t100: number = parameters[39]!;
      const t101: number = parameters[47]!;
      const t102: number = parameters[55]!;
      const t103: number = parameters[63]!;
      const t104: number = parameters[71]!;
      const t105: number = parameters[79]!;
      const t106: number = parameters[87]!;
      const t107 = Math.max(
        f(
          f(
            f(
              f(
                f(f(f(f(0 + f(t6 * t98) + f(t9 * t99)) + f(t12 * t100)) + f(t15 * t101)) + f(t18 * t102)) +
                  f(t21 * t103),
              ) + f(t24 * t104),
            ) + f(t27 * t105),
          ) + t106,
        ),
        0,
      );
      const t108: number = parameters[88]!;
      const t109: number = parameters[96]!;
      const t110: number = parameters[104]!;
      const t111: number = parameters[112]!;
      const t112: number = parameters[120]!;
      const t113: number = parameters[128]!;
      const t114: number = parameters[136]!;
      const t115: number = parameters[144]!;
      const t116: number = parameters[152]!;
      const t117 = Math.max(
        f(
          f(
            f(
              f(
                f(f(f(f(0 + f(t37 * t108) + f(t47 * t109)) + f(t57 * t110)) + f(t67 * t111)) + f(t77 * t112)) +
                  f(t87 * t113),
              ) + f(t97 * t114),
            ) + f(t107 * t115),
          ) + t116,
        ),
        0,
      );
      const t118: number = parameters[89]!;
      const t119: number = parameters[97]!;
      const t120: number = parameters[105]!;
      const t121: number = parameters[113]!;
      const t122: number = parameters[121]!;
      const t123: number = parameters[129]!;
      const t124: number = parameters[137]!;
      const t125: number = parameters[145]!;
      const t126: number = parameters[153]!;
      const t127 = Math.max(
        f(
          f(
            f(
              f(
                f(f(f(f(0 + f(t37 * t118) + f(t47 * t119)) + f(t57 * t120)) + f(t67 * t121)) + f(t77 * t122)) +
                  f(t87 * t123),
              ) + f(t97 * t124),
            ) + f(t107 * t125),
          ) + t126,
        ),
        0,
      );
      const t128: number = parameters[90]!;
      const t129: number = parameters[98]!;
      const t130: number = parameters[106]!;
      const t131: number = parameters[114]!;
      const t132: number = parameters[122]!;
      const t133: number = parameters[130]!;
      const t134: number = parameters[138]!;
      const t135: number = parameters[146]!;
      const t136: number = parameters[154]!;
      const t137 = Math.max(
        f(
          f(
            f(
              f(
                f(f(f(f(0 + f(t37 * t128) + f(t47 * t129)) + f(t57 * t130)) + f(t67 * t131)) + f(t77 * t132)) +
                  f(t87 * t133),
              ) + f(t97 * t134),
            ) + f(t107 * t135),
          ) + t136,
        ),
        0,
      );
      const t138: number = parameters[91]!;
      const t139: number = parameters[99]!;
      const t140: number = parameters[107]!;
      const t141: number = parameters[115]!;
      const t142: number = parameters[123]!;
      const t143: number = parameters[131]!;
      const t144: number = parameters[139]!;
      const t145: number = parameters[147]!;
      const t146: number = parameters[155]!;
      const t147 = Math.max(
        f(
          f(
            f(
              f(
                f(f(f(f(0 + f(t37 * t138) + f(t47 * t139)) + f(t57 * t140)) + f(t67 * t141)) + f(t77 * t142)) +
                  f(t87 * t143),
              ) + f(t97 * t144),
            ) + f(t107 * t145),
          ) + t146,
        ),
        0,
      );
      const t148: number = parameters[92]!;
      const t149: number = parameters[100]!;
      const t150: number = parameters[108]!;
      const t151: number = parameters[116]!;
      const t152: number = parameters[124]!;
      const t153: number = parameters[132]!;
      const t154: number = parameters[140]!;
      const t155: number = parameters[148]!;
      const t156: number = parameters[156]!;
      const t157 = Math.max(
        f(
          f(
            f(
              f(
                f(f(f(f(0 + f(t37 * t148) + f(t47 * t149)) + f(t57 * t150)) + f(t67 * t151)) + f(t77 * t152)) +
                  f(t87 * t153),
              ) + f(t97 * t154),
            ) + f(t107 * t155),
          ) + t156,
        ),
        0,
      );
      const t158: number = parameters[93]!;
      const t159: number = parameters[101]!;
      const t160: number = parameters[109]!;
      const t161: number = parameters[117]!;
      const t162: number = parameters[125]!;
      const t163: number = parameters[133]!;
      const t164: number = parameters[141]!;
      const t165: number = parameters[149]!;
      const t166: number = parameters[157]!;
      const t167 = Math.max(
        f(
          f(
            f(
              f(
                f(f(f(f(0 + f(t37 * t158) + f(t47 * t159)) + f(t57 * t160)) + f(t67 * t161)) + f(t77 * t162)) +
                  f(t87 * t163),
              ) + f(t97 * t164),
            ) + f(t107 * t165),
          ) + t166,
        ),
        0,
      );
      const t168: number = parameters[94]!;
      const t169: number = parameters[102]!;
      const t170: number = parameters[110]!;
      const t171: number = parameters[118]!;
      const t172: number = parameters[126]!;
      const t173: number = parameters[134]!;
      const t174: number = parameters[142]!;
      const t175: number = parameters[150]!;
      const t176: number = parameters[158]!;
      const t177 = Math.max(
        f(
          f(
            f(
              f(
                f(f(f(f(0 + f(t37 * t168) + f(t47 * t169)) + f(t57 * t170)) + f(t67 * t171)) + f(t77 * t172)) +
                  f(t87 * t173),
              ) + f(t97 * t174),
            ) + f(t107 * t175),
          ) + t176,
        ),
        0,
      );
      const t178: number = parameters[95]!;
      const t179: number = parameters[103]!;
      const t180: number = parameters[111]!;
      const t181: number = parameters[119]!;
      const t182: number = parameters[127]!;
      const t183: number = parameters[135]!;
      const t184: number = parameters[143]!;
      const t185: number = parameters[151]!;
      const t186: number = parameters[159]!;
      const t187 = Math.max(
        f(
          f(
            f(
              f(
                f(f(f(f(0 + f(t37 * t178) + f(t47 * t179)) + f(t57 * t180)) + f(t67 * t181)) + f(t77 * t182)) +
                  f(t87 * t183),
              ) + f(t97 * t184),
            ) + f(t107 * t185),
          ) + t186,
        ),
        0,
      );
      const t188: number = parameters[160]!;
      const t189: number = parameters[161]!;
      const t190: number = parameters[162]!;
      const t191: number = parameters[163]!;
      const t192: number = parameters[164]!;
      const t193: number = parameters[165]!;
      const t194: number = parameters[166]!;
      const t195: number = parameters[167]!;
      const t196: number = parameters[168]!;
      const t197 = y[n1]!;
      const t198 = f(
        f(
          f(
            f(
              f(
                f(f(f(f(0 + f(t117 * t188) + f(t127 * t189)) + f(t137 * t190)) + f(t147 * t191)) + f(t157 * t192)) +
                  f(t167 * t193),
              ) + f(t177 * t194),
            ) + f(t187 * t195),
          ) + t196,
        ) - t197,
      );
      const t199 = f(0.5 * f(t198 * t198));
      const t200: number = hyper[0]!;
      const t201 = f(t198 * f(t200));
      const t202 = sum29[lane2]!;
      sum29[lane2] = f(t202 + t201);
      const t203 = (0 < t117 ? 1 : 0) * (0 + f(t201 * t188));
      const t204 = (0 < t127 ? 1 : 0) * (0 + f(t201 * t189));
      const t205 = (0 < t137 ? 1 : 0) * (0 + f(t201 * t190));
      const t206 = (0 < t147 ? 1 : 0) * (0 + f(t201 * t191));
      const t207 = (0 < t157 ? 1 : 0) * (0 + f(t201 * t192));
      const t208 = (0 < t167 ? 1 : 0) * (0 + f(t201 * t193));
      const t209 = (0 < t177 ? 1 : 0) * (0 + f(t201 * t194));
      const t210 = (0 < t187 ? 1 : 0) * (0 + f(t201 * t195));
      const t211 = sum31[lane2]!;
      sum31[lane2] = f(t211 + f(t117 * t201));
      const t212 = sum31[lane2 + 4]!;
      sum31[lane2 + 4] = f(t212 + f(t127 * t201));
      const t213 = sum31[lane2 + 8]!;
      sum31[lane2 + 8] = f(t213 + f(t137 * t201));
      const t214 = sum31[lane2 + 12]!;
      sum31[lane2 + 12] = f(t214 + f(t147 * t201));
      const t215 = sum31[lane2 + 16]!;
      sum31[lane2 + 16] = f(t215 + f(t157 * t201));
      const t216 = sum31[lane2 + 20]!;
      sum31[lane2 + 20] = f(t216 + f(t167 * t201));
      const t217 = sum31[lane2 + 24]!;
      sum31[lane2 + 24] = f(t217 + f(t177 * t201));
      const t218 = sum31[lane2 + 28]!;
      sum31[lane2 + 28] = f(t218 + f(t187 * t201));
      const t219 = sum33[lane2]!;
      sum33[lane2] = f(t219 + t203);
      const t220 = sum33[lane2 + 4]!;
      sum33[lane2 + 4] = f(t220 + t204);
      const t221 = sum33[lane2 + 8]!;
      sum33[lane2 + 8] = f(t221 + t205);
      const t222 = sum33[lane2 + 12]!;
      sum33[lane2 + 12] = f(t222 + t206);
      const t223 = sum33[lane2 + 16]!;
      sum33[lane2 + 16] = f(t223 + t207);
      const t224 = sum33[lane2 + 20]!;
      sum33[lane2 + 20] = f(t224 + t208);
      const t225 = sum33[lane2 + 24]!;
      sum33[lane2 + 24] = f(t225 + t209);
      const t226 = sum33[lane2 + 28]!;
      sum33[lane2 + 28] = f(t226 + t210);
      const t227 =
        (0 < t37 ? 1 : 0) *
        f(
          f(
            f(
              f(f(f(f(0 + f(t203 * t108) + f(t204 * t118)) + f(t205 * t128)) + f(t206 * t138)) + f(t207 * t148)) +
                f(t208 * t158),
            ) + f(t209 * t168),
          ) + f(t210 * t178),
        );
      const t228 =
        (0 < t47 ? 1 : 0) *
        f(
          f(
            f(
              f(f(f(f(0 + f(t203 * t109) + f(t204 * t119)) + f(t205 * t129)) + f(t206 * t139)) + f(t207 * t149)) +
                f(t208 * t159),
            ) + f(t209 * t169),
          ) + f(t210 * t179),
        );
      const t229 =
        (0 < t57 ? 1 : 0) *
        f(
          f(
            f(
              f(f(f(f(0 + f(t203 * t110) + f(t204 * t120)) + f(t205 * t130)) + f(t206 * t140)) + f(t207 * t150)) +
                f(t208 * t160),
            ) + f(t209 * t170),
          ) + f(t210 * t180),
        );
      const t230 =
        (0 < t67 ? 1 : 0) *
        f(
          f(
            f(
              f(f(f(f(0 + f(t203 * t111) + f(t204 * t121)) + f(t205 * t131)) + f(t206 * t141)) + f(t207 * t151)) +
                f(t208 * t161),
            ) + f(t209 * t171),
          ) + f(t210 * t181),
        );
      const t231 =
        (0 < t77 ? 1 : 0) *
        f(
          f(
            f(
              f(f(f(f(0 + f(t203 * t112) + f(t204 * t122)) + f(t205 * t132)) + f(t206 * t142)) + f(t207 * t152)) +
                f(t208 * t162),
            ) + f(t209 * t172),
          ) + f(t210 * t182),
        );
      const t232 =
        (0 < t87 ? 1 : 0) *
        f(
          f(
            f(
              f(f(f(f(0 + f(t203 * t113) + f(t204 * t123)) + f(t205 * t133)) + f(t206 * t143)) + f(t207 * t153)) +
                f(t208 * t163),
            ) + f(t209 * t173),
          ) + f(t210 * t183),
        );
      const t233 =
        (0 < t97 ? 1 : 0) *
        f(
          f(
            f(
              f(f(f(f(0 + f(t203 * t114) + f(t204 * t124)) + f(t205 * t134)) + f(t206 * t144)) + f(t207 * t154)) +
                f(t208 * t164),
            ) + f(t209 * t174),
          ) + f(t210 * t184),
        );
      const t234 =
        (0 < t107 ? 1 : 0) *
        f(
          f(
            f(
              f(f(f(f(0 + f(t203 * t115) + f(t204 * t125)) + f(t205 * t135)) + f(t206 * t145)) + f(t207 * t155)) +
                f(t208 * t165),
            ) + f(t209 * t175),
          ) + f(t210 * t185),
        );
      const t235 = sum35[lane2]!;
      sum35[lane2] = f(t235 + f(t37 * t203));
      const t236 = sum35[lane2 + 4]!;
      sum35[lane2 + 4] = f(t236 + f(t37 * t204));
      const t237 = sum35[lane2 + 8]!;
      sum35[lane2 + 8] = f(t237 + f(t37 * t205));
      const t238 = sum35[lane2 + 12]!;
      sum35[lane2 + 12] = f(t238 + f(t37 * t206));
      const t239 = sum35[lane2 + 16]!;
      sum35[lane2 + 16] = f(t239 + f(t37 * t207));
      const t240 = sum35[lane2 + 20]!;
      sum35[lane2 + 20] = f(t240 + f(t37 * t208));
      const t241 = sum35[lane2 + 24]!;
      sum35[lane2 + 24] = f(t241 + f(t37 * t209));
      const t242 = sum35[lane2 + 28]!;
      sum35[lane2 + 28] = f(t242 + f(t37 * t210));
      const t243 = sum35[lane2 + 32]!;
      sum35[lane2 + 32] = f(t243 + f(t47 * t203));
      const t244 = sum35[lane2 + 36]!;
      sum35[lane2 + 36] = f(t244 + f(t47 * t204));
      const t245 = sum35[lane2 + 40]!;
      sum35[lane2 + 40] = f(t245 + f(t47 * t205));
      const t246 = sum35[lane2 + 44]!;
      sum35[lane2 + 44] = f(t246 + f(t47 * t206));
      const t247 = sum35[lane2 + 48]!;
      sum35[lane2 + 48] = f(t247 + f(t47 * t207));
      const t248 = sum35[lane2 + 52]!;
      sum35[lane2 + 52] = f(t248 + f(t47 * t208));
      const t249 = sum35[lane2 + 56]!;
      sum35[lane2 + 56] = f(t249 + f(t47 * t209));
      const t250 = sum35[lane2 + 60]!;
      sum35[lane2 + 60] = f(t250 + f(t47 * t210));
      const t251 = sum35[lane2 + 64]!;
      sum35[lane2 + 64] = f(t251 + f(t57 * t203));
      const t252 = sum35[lane2 + 68]!;
      sum35[lane2 + 68] = f(t252 + f(t57 * t204));
      const t253 = sum35[lane2 + 72]!;
      sum35[lane2 + 72] = f(t253 + f(t57 * t205));
      const t254 = sum35[lane2 + 76]!;
      sum35[lane2 + 76] = f(t254 + f(t57 * t206));
      const t255 = sum35[lane2 + 80]!;
      sum35[lane2 + 80] = f(t255 + f(t57 * t207));
      const t256 = sum35[lane2 + 84]!;
      sum35[lane2 + 84] = f(t256 + f(t57 * t208));
      const t257 = sum35[lane2 + 88]!;
      sum35[lane2 + 88] = f(t257 + f(t57 * t209));
      const t258 = sum35[lane2 + 92]!;
      sum35[lane2 + 92] = f(t258 + f(t57 * t210));
      const t259 = sum35[lane2 + 96]!;
      sum35[lane2 + 96] = f(t259 + f(t67 * t203));
      const t260 = sum35[lane2 + 100]!;
      sum35[lane2 + 100] = f(t260 + f(t67 * t204));
      const t261 = sum35[lane2 + 104]!;
      sum35[lane2 + 104] = f(t261 + f(t67 * t205));
      const t262 = sum35[lane2 + 108]!;
      sum35[lane2 + 108] = f(t262 + f(t67 * t206));
      const t263 = sum35[lane2 + 112]!;
      sum35[lane2 + 112] = f(t263 + f(t67 * t207));
      const t264 = sum35[lane2 + 116]!;
      sum35[lane2 + 116] = f(t264 + f(t67 * t208));
      const t265 = sum35[lane2 + 120]!;
      sum35[lane2 + 120] = f(t265 + f(t67 * t209));
      const t266 = sum35[lane2 + 124]!;
      sum35[lane2 + 124] = f(t266 + f(t67 * t210));
      const t267 = sum35[lane2 + 128]!;
      sum35[lane2 + 128] = f(t267 + f(t77 * t203));
      const t268 = sum35[lane2 + 132]!;
      sum35[lane2 + 132] = f(t268 + f(t77 * t204));
      const t269 = sum35[lane2 + 136]!;
      sum35[lane2 + 136] = f(t269 + f(t77 * t205));
      const t270 = sum35[lane2 + 140]!;
      sum35[lane2 + 140] = f(t270 + f(t77 * t206));
      const t271 = sum35[lane2 + 144]!;
      sum35[lane2 + 144] = f(t271 + f(t77 * t207));
      const t272 = sum35[lane2 + 148]!;
      sum35[lane2 + 148] = f(t272 + f(t77 * t208));
      const t273 = sum35[lane2 + 152]!;
      sum35[lane2 + 152] = f(t273 + f(t77 * t209));
      const t274 = sum35[lane2 + 156]!;
      sum35[lane2 + 156] = f(t274 + f(t77 * t210));
      const t275 = sum35[lane2 + 160]!;
      sum35[lane2 + 160] = f(t275 + f(t87 * t203));
      const t276 = sum35[lane2 + 164]!;
      sum35[lane2 + 164] = f(t276 + f(t87 * t204));
      const t277 = sum35[lane2 + 168]!;
      sum35[lane2 + 168] = f(t277 + f(t87 * t205));
      const t278 = sum35[lane2 + 172]!;
      sum35[lane2 + 172] = f(t278 + f(t87 * t206));
      const t279 = sum35[lane2 + 176]!;
      sum35[lane2 + 176] = f(t279 + f(t87 * t207));
      const t280 = sum35[lane2 + 180]!;
      sum35[lane2 + 180] = f(t280 + f(t87 * t208));
      const t281 = sum35[lane2 + 184]!;
      sum35[lane2 + 184] = f(t281 + f(t87 * t209));
      const t282 = sum35[lane2 + 188]!;
      sum35[lane2 + 188] = f(t282 + f(t87 * t210));
      const t283 = sum35[lane2 + 192]!;
      sum35[lane2 + 192] = f(t283 + f(t97 * t203));
      const t284 = sum35[lane2 + 196]!;
      sum35[lane2 + 196] = f(t284 + f(t97 * t204));
      const t285 = sum35[lane2 + 200]!;
      sum35[lane2 + 200] = f(t285 + f(t97 * t205));
      const t286 = sum35[lane2 + 204]!;
      sum35[lane2 + 204] = f(t286 + f(t97 * t206));
      const t287 = sum35[lane2 + 208]!;
      sum35[lane2 + 208] = f(t287 + f(t97 * t207));
      const t288 = sum35[lane2 + 212]!;
      sum35[lane2 + 212] = f(t288 + f(t97 * t208));
      const t289 = sum35[lane2 + 216]!;
      sum35[lane2 + 216] = f(t289 + f(t97 * t209));
      const t290 = sum35[lane2 + 220]!;
      sum35[lane2 + 220] = f(t290 + f(t97 * t210));
      const t291 = sum35[lane2 + 224]!;
      sum35[lane2 + 224] = f(t291 + f(t107 * t203));
      const t292 = sum35[lane2 + 228]!;
      sum35[lane2 + 228] = f(t292 + f(t107 * t204));
      const t293 = sum35[lane2 + 232]!;
      sum35[lane2 + 232] = f(t293 + f(t107 * t205));
      const t294 = sum35[lane2 + 236]!;
      sum35[lane2 + 236] = f(t294 + f(t107 * t206));
      const t295 = sum35[lane2 + 240]!;
      sum35[lane2 + 240] = f(t295 + f(t107 * t207));
      const t296 = sum35[lane2 + 244]!;
      sum35[lane2 + 244] = f(t296 + f(t107 * t208));
      const t297 = sum35[lane2 + 248]!;
      sum35[lane2 + 248] = f(t297 + f(t107 * t209));
      const t298 = sum35[lane2 + 252]!;
      sum35[lane2 + 252] = f(t298 + f(t107 * t210));
      const t299 = sum37[lane2]!;
      sum37[lane2] = f(t299 + t227);
      const t300 = sum37[lane2 + 4]!;
      sum37[lane2 + 4] = f(t300 + t228);
      const t301 = sum37[lane2 + 8]!;
      sum37[lane2 + 8] = f(t301 + t229);
      const t302 = sum37[lane2 + 12]!;
      sum37[lane2 + 12] = f(t302 + t230);
      const t303 = sum37[lane2 + 16]!;
      sum37[lane2 + 16] = f(t303 + t231);
      const t304 = sum37[lane2 + 20]!;
      sum37[lane2 + 20] = f(t304 + t232);
      const t305 = sum37[lane2 + 24]!;
      sum37[lane2 + 24] = f(t305 + t233);
      const t306 = sum37[lane2 + 28]!;
      sum37[lane2 + 28] = f(t306 + t234);
      const t307 =
        (0 < t6 ? 1 : 0) *
        f(
          f(
            f(
              f(f(f(f(0 + f(t227 * t28) + f(t228 * t38)) + f(t229 * t48)) + f(t230 * t58)) + f(t231 * t68)) +
                f(t232 * t78),
            ) + f(t233 * t88),
          ) + f(t234 * t98),
        );
      const t308 =
        (0 < t9 ? 1 : 0) *
        f(
          f(
            f(
              f(f(f(f(0 + f(t227 * t29) + f(t228 * t39)) + f(t229 * t49)) + f(t230 * t59)) + f(t231 * t69)) +
                f(t232 * t79),
            ) + f(t233 * t89),
          ) + f(t234 * t99),
        );
      const t309 =
        (0 < t12 ? 1 : 0) *
        f(
          f(
            f(
              f(f(f(f(0 + f(t227 * t30) + f(t228 * t40)) + f(t229 * t50)) + f(t230 * t60)) + f(t231 * t70)) +
                f(t232 * t80),
            ) + f(t233 * t90),
          ) + f(t234 * t100),
        );
      const t310 =
        (0 < t15 ? 1 : 0) *
        f(
          f(
            f(
              f(f(f(f(0 + f(t227 * t31) + f(t228 * t41)) + f(t229 * t51)) + f(t230 * t61)) + f(t231 * t71)) +
                f(t232 * t81),
            ) + f(t233 * t91),
          ) + f(t234 * t101),
        );
      const t311 =
        (0 < t18 ? 1 : 0) *
        f(
          f(
            f(
              f(f(f(f(0 + f(t227 * t32) + f(t228 * t42)) + f(t229 * t52)) + f(t230 * t62)) + f(t231 * t72)) +
                f(t232 * t82),
            ) + f(t233 * t92),
          ) + f(t234 * t102),
        );
      const t312 =
        (0 < t21 ? 1 : 0) *
        f(
          f(
            f(
              f(f(f(f(0 + f(t227 * t33) + f(t228 * t43)) + f(t229 * t53)) + f(t230 * t63)) + f(t231 * t73)) +
                f(t232 * t83),
            ) + f(t233 * t93),
          ) + f(t234 * t103),
        );
      const t313 =
        (0 < t24 ? 1 : 0) *
        f(
          f(
            f(
              f(f(f(f(0 + f(t227 * t34) + f(t228 * t44)) + f(t229 * t54)) + f(t230 * t64)) + f(t231 * t74)) +
                f(t232 * t84),
            ) + f(t233 * t94),
          ) + f(t234 * t104),
        );
      const t314 =
        (0 < t27 ? 1 : 0) *
        f(
          f(
            f(
              f(f(f(f(0 + f(t227 * t35) + f(t228 * t45)) + f(t229 * t55)) + f(t230 * t65)) + f(t231 * t75)) +
                f(t232 * t85),
            ) + f(t233 * t95),
          ) + f(t234 * t105),
        );
      const t315 = sum39[lane2]!;
      sum39[lane2] = f(t315 + f(t6 * t227));
      const t316 = sum39[lane2 + 4]!;
      sum39[lane2 + 4] = f(t316 + f(t6 * t228));
      const t317 = sum39[lane2 + 8]!;
      sum39[lane2 + 8] = f(t317 + f(t6 * t229));
      const t318 = sum39[lane2 + 12]!;
      sum39[lane2 + 12] = f(t318 + f(t6 * t230));
      const t319 = sum39[lane2 + 16]!;
      sum39[lane2 + 16] = f(t319 + f(t6 * t231));
      const t320 = sum39[lane2 + 20]!;
      sum39[lane2 + 20] = f(t320 + f(t6 * t232));
      const t321 = sum39[lane2 + 24]!;
      sum39[lane2 + 24] = f(t321 + f(t6 * t233));
      const t322 = sum39[lane2 + 28]!;
      sum39[lane2 + 28] = f(t322 + f(t6 * t234));
      const t323 = sum39[lane2 + 32]!;
      sum39[lane2 + 32] = f(t323 + f(t9 * t227));
      const t324 = sum39[lane2 + 36]!;
      sum39[lane2 + 36] = f(t324 + f(t9 * t228));
      const t325 = sum39[lane2 + 40]!;
      sum39[lane2 + 40] = f(t325 + f(t9 * t229));
      const t326 = sum39[lane2 + 44]!;
      sum39[lane2 + 44] = f(t326 + f(t9 * t230));
      const t327 = sum39[lane2 + 48]!;
      sum39[lane2 + 48] = f(t327 + f(t9 * t231));
      const t328 = sum39[lane2 + 52]!;
      sum39[lane2 + 52] = f(t328 + f(t9 * t232));
      const t329 = sum39[lane2 + 56]!;
      sum39[lane2 + 56] = f(t329 + f(t9 * t233));
      const t330 = sum39[lane2 + 60]!;
      sum39[lane2 + 60] = f(t330 + f(t9 * t234));
      const t331 = sum39[lane2 + 64]!;
      sum39[lane2 + 64] = f(t331 + f(t12 * t227));
      const t332 = sum39[lane2 + 68]!;
      sum39[lane2 + 68] = f(t332 + f(t12 * t228));
      const t333 = sum39[lane2 + 72]!;
      sum39[lane2 + 72] = f(t333 + f(t12 * t229));
      const t334 = sum39[lane2 + 76]!;
      sum39[lane2 + 76] = f(t334 + f(t12 * t230));
      const t335 = sum39[lane2 + 80]!;
      sum39[lane2 + 80] = f(t335 + f(t12 * t231));
      const t336 = sum39[lane2 + 84]!;
      sum39[lane2 + 84] = f(t336 + f(t12 * t232));
      const t337 = sum39[lane2 + 88]!;
      sum39[lane2 + 88] = f(t337 + f(t12 * t233));
      const t338 = sum39[lane2 + 92]!;
      sum39[lane2 + 92] = f(t338 + f(t12 * t234));
      const t339 = sum39[lane2 + 96]!;
      sum39[lane2 + 96] = f(t339 + f(t15 * t227));
      const t340 = sum39[lane2 + 100]!;
      sum39[lane2 + 100] = f(t340 + f(t15 * t228));
      const t341 = sum39[lane2 + 104]!;
      sum39[lane2 + 104] = f(t341 + f(t15 * t229));
      const t342 = sum39[lane2 + 108]!;
      sum39[lane2 + 108] = f(t342 + f(t15 * t230));
      const t343 = sum39[lane2 + 112]!;
      sum39[lane2 + 112] = f(t343 + f(t15 * t231));
      const t344 = sum39[lane2 + 116]!;
      sum39[lane2 + 116] = f(t344 + f(t15 * t232));
      const t345 = sum39[lane2 + 120]!;
      sum39[lane2 + 120] = f(t345 + f(t15 * t233));
      const t346 = sum39[lane2 + 124]!;
      sum39[lane2 + 124] = f(t346 + f(t15 * t234));
      const t347 = sum39[lane2 + 128]!;
      sum39[lane2 + 128] = f(t347 + f(t18 * t227));
      const t348 = sum39[lane2 + 132]!;
      sum39[lane2 + 132] = f(t348 + f(t18 * t228));
      const t349 = sum39[lane2 + 136]!;
      sum39[lane2 + 136] = f(t349 + f(t18 * t229));
      const t350 = sum39[lane2 + 140]!;
      sum39[lane2 + 140] = f(t350 + f(t18 * t230));
      const t351 = sum39[lane2 + 144]!;
      sum39[lane2 + 144] = f(t351 + f(t18 * t231));
      const t352 = sum39[lane2 + 148]!;
      sum39[lane2 + 148] = f(t352 + f(t18 * t232));
      const t353 = sum39[lane2 + 152]!;
      sum39[lane2 + 152] = f(t353 + f(t18 * t233));
      const t354 = sum39[lane2 + 156]!;
      sum39[lane2 + 156] = f(t354 + f(t18 * t234));
      const t355 = sum39[lane2 + 160]!;
      sum39[lane2 + 160] = f(t355 + f(t21 * t227));
      const t356 = sum39[lane2 + 164]!;
      sum39[lane2 + 164] = f(t356 + f(t21 * t228));
      const t357 = sum39[lane2 + 168]!;
      sum39[lane2 + 168] = f(t357 + f(t21 * t229));
      const t358 = sum39[lane2 + 172]!;
      sum39[lane2 + 172] = f(t358 + f(t21 * t230));
      const t359 = sum39[lane2 + 176]!;
      sum39[lane2 + 176] = f(t359 + f(t21 * t231));
      const t360 = sum39[lane2 + 180]!;
      sum39[lane2 + 180] = f(t360 + f(t21 * t232));
      const t361 = sum39[lane2 + 184]!;
      sum39[lane2 + 184] = f(t361 + f(t21 * t233));
      const t362 = sum39[lane2 + 188]!;
      sum39[lane2 + 188] = f(t362 + f(t21 * t234));
      const t363 = sum39[lane2 + 192]!;
      sum39[lane2 + 192] = f(t363 + f(t24 * t227));
      const t364 = sum39[lane2 + 196]!;
      sum39[lane2 + 196] = f(t364 + f(t24 * t228));
      const t365 = sum39[lane2 + 200]!;
      sum39[lane2 + 200] = f(t365 + f(t24 * t229));
      const t366 = sum39[lane2 + 204]!;
      sum39[lane2 + 204] = f(t366 + f(t24 * t230));
      const t367 = sum39[lane2 + 208]!;
      sum39[lane2 + 208] = f(t367 + f(t24 * t231));
      const t368 = sum39[lane2 + 212]!;
      sum39[lane2 + 212] = f(t368 + f(t24 * t232));
      const t369 = sum39[lane2 + 216]!;
      sum39[lane2 + 216] = f(t369 + f(t24 * t233));
      const t370 = sum39[lane2 + 220]!;
      sum39[lane2 + 220] = f(t370 + f(t24 * t234));
      const t371 = sum39[lane2 + 224]!;
      sum39[lane2 + 224] = f(t371 + f(t27 * t227));
      const t372 = sum39[lane2 + 228]!;
      sum39[lane2 + 228] = f(t372 + f(t27 * t228));
      const t373 = sum39[lane2 + 232]!;
      sum39[lane2 + 232] = f(t373 + f(t27 * t229));
      const t374 = sum39[lane2 + 236]!;
      sum39[lane2 + 236] = f(t374 + f(t27 * t230));
      const t375 = sum39[lane2 + 240]!;
      sum39[lane2 + 240] = f(t375 + f(t27 * t231));
      const t376 = sum39[lane2 + 244]!;
      sum39[lane2 + 244] = f(t376 + f(t27 * t232));
      const t377 = sum39[lane2 + 248]!;
      sum39[lane2 + 248] = f(t377 + f(t27 * t233));
      const t378 = sum39[lane2 + 252]!;
      sum39[lane2 + 252] = f(t378 + f(t27 * t234));
      const t379 = sum41[lane2]!;
      sum41[lane2] = f(t379 + t307);
      const t380 = sum41[lane2 + 4]!;
      sum41[lane2 + 4] = f(t380 + t308);
      const t381 = sum41[lane2 + 8]!;
      sum41[lane2 + 8] = f(t381 + t309);
      const t382 = sum41[lane2 + 12]!;
      sum41[lane2 + 12] = f(t382 + t310);
      const t383 = sum41[lane2 + 16]!;
      sum41[lane2 + 16] = f(t383 + t311);
      const t384 = sum41[lane2 + 20]!;
      sum41[lane2 + 20] = f(t384 + t312);
      const t385 = sum41[lane2 + 24]!;
      sum41[lane2 + 24] = f(t385 + t313);
      const t386 = sum41[lane2 + 28]!;
      sum41[lane2 + 28] = f(t386 + t314);
      const t387 = sum43[lane2]!;
      sum43[lane2] = f(t387 + f(t3 * t307));
      const t388 = sum43[lane2 + 4]!;
      sum43[lane2 + 4] = f(t388 + f(t3 * t308));
      const t389 = sum43[lane2 + 8]!;
      sum43[lane2 + 8] = f(t389 + f(t3 * t309));
      const t390 = sum43[lane2 + 12]!;
      sum43[lane2 + 12] = f(t390 + f(t3 * t310));
      const t391 = sum43[lane2 + 16]!;
      sum43[lane2 + 16] = f(t391 + f(t3 * t311));
      const t392 = sum43[lane2 + 20]!;
      sum43[lane2 + 20] = f(t392 + f(t3 * t312));
      const t393 = sum43[lane2 + 24]!;
      sum43[lane2 + 24] = f(t393 + f(t3 * t313));
      const t394 = sum43[lane2 + 28]!;
      sum43[lane2 + 28] = f(t394 + f(t3 * t314));
      const t395: number = total[0]!;
      total[0] = t395 + (0 + t199);
    }
  }

  // layer 1: [1, 8] maps, and the update
  function kernel1(): void {
    const t0: number = slots[0]!;
    const t1: number = hyper[4]!;
    const t2: number = sum43[0]!;
    const t3: number = sum43[1]!;
    const t4: number = sum43[2]!;
    const t5: number = sum43[3]!;
    const t6 = f(f(t2 + t3) + f(t4 + t5));
    const t7 = f(t1);
    const t8 = f(f(0.8999999761581421 * t0) + f(t7 * t6));
    const t9: number = slots[169]!;
    const t10: number = hyper[5]!;
    const t11 = f(t10);
    const t12 = f(f(0.9990000128746033 * t9) + f(t11 * f(t6 * t6)));
    const t13: number = parameters[0]!;
    const t14: number = hyper[2]!;
    const t15: number = hyper[3]!;
    const t16 = f(t14);
    const t17 = f(t15);
    slots[0] = t8;
    slots[169] = t12;
    parameters[0] = f(t13 - f(t16 * f(t8 / f(f(f(Math.sqrt(t12)) / t17) + 9.99999993922529e-9))));
    const t18: number = slots[1]!;
    const t19: number = sum43[4]!;
    const t20: number = sum43[5]!;
    const t21: number = sum43[6]!;
    const t22: number = sum43[7]!;
    const t23 = f(f(t19 + t20) + f(t21 + t22));
    const t24 = f(f(0.8999999761581421 * t18) + f(t7 * t23));
    const t25: number = slots[170]!;
    const t26 = f(f(0.9990000128746033 * t25) + f(t11 * f(t23 * t23)));
    const t27: number = parameters[1]!;
    slots[1] = t24;
    slots[170] = t26;
    parameters[1] = f(t27 - f(t16 * f(t24 / f(f(f(Math.sqrt(t26)) / t17) + 9.99999993922529e-9))));
    const t28: number = slots[2]!;
    const t29: number = sum43[8]!;
    const t30: number = sum43[9]!;
    const t31: number = sum43[10]!;
    const t32: number = sum43[11]!;
    const t33 = f(f(t29 + t30) + f(t31 + t32));
    const t34 = f(f(0.8999999761581421 * t28) + f(t7 * t33));
    const t35: number = slots[171]!;
    const t36 = f(f(0.9990000128746033 * t35) + f(t11 * f(t33 * t33)));
    const t37: number = parameters[2]!;
    slots[2] = t34;
    slots[171] = t36;
    parameters[2] = f(t37 - f(t16 * f(t34 / f(f(f(Math.sqrt(t36)) / t17) + 9.99999993922529e-9))));
    const t38: number = slots[3]!;
    const t39: number = sum43[12]!;
    const t40: number = sum43[13]!;
    const t41: number = sum43[14]!;
    const t42: number = sum43[15]!;
    const t43 = f(f(t39 + t40) + f(t41 + t42));
    const t44 = f(f(0.8999999761581421 * t38) + f(t7 * t43));
    const t45: number = slots[172]!;
    const t46 = f(f(0.9990000128746033 * t45) + f(t11 * f(t43 * t43)));
    const t47: number = parameters[3]!;
    slots[3] = t44;
    slots[172] = t46;
    parameters[3] = f(t47 - f(t16 * f(t44 / f(f(f(Math.sqrt(t46)) / t17) + 9.99999993922529e-9))));
    const t48: number = slots[4]!;
    const t49: number = sum43[16]!;
    const t50: number = sum43[17]!;
    const t51: number = sum43[18]!;
    const t52: number = sum43[19]!;
    const t53 = f(f(t49 + t50) + f(t51 + t52));
    const t54 = f(f(0.8999999761581421 * t48) + f(t7 * t53));
    const t55: number = slots[173]!;
    const t56 = f(f(0.9990000128746033 * t55) + f(t11 * f(t53 * t53)));
    const t57: number = parameters[4]!;
    slots[4] = t54;
    slots[173] = t56;
    parameters[4] = f(t57 - f(t16 * f(t54 / f(f(f(Math.sqrt(t56)) / t17) + 9.99999993922529e-9))));
    const t58: number = slots[5]!;
    const t59: number = sum43[20]!;
    const t60: number = sum43[21]!;
    const t61: number = sum43[22]!;
    const t62: number = sum43[23]!;
    const t63 = f(f(t59 + t60) + f(t61 + t62));
    const t64 = f(f(0.8999999761581421 * t58) + f(t7 * t63));
    const t65: number = slots[174]!;
    const t66 = f(f(0.9990000128746033 * t65) + f(t11 * f(t63 * t63)));
    const t67: number = parameters[5]!;
    slots[5] = t64;
    slots[174] = t66;
    parameters[5] = f(t67 - f(t16 * f(t64 / f(f(f(Math.sqrt(t66)) / t17) + 9.99999993922529e-9))));
    const t68: number = slots[6]!;
    const t69: number = sum43[24]!;
    const t70: number = sum43[25]!;
    const t71: number = sum43[26]!;
    const t72: number = sum43[27]!;
    const t73 = f(f(t69 + t70) + f(t71 + t72));
    const t74 = f(f(0.8999999761581421 * t68) + f(t7 * t73));
    const t75: number = slots[175]!;
    const t76 = f(f(0.9990000128746033 * t75) + f(t11 * f(t73 * t73)));
    const t77: number = parameters[6]!;
    slots[6] = t74;
    slots[175] = t76;
    parameters[6] = f(t77 - f(t16 * f(t74 / f(f(f(Math.sqrt(t76)) / t17) + 9.99999993922529e-9))));
    const t78: number = slots[7]!;
    const t79: number = sum43[28]!;
    const t80: number = sum43[29]!;
    const t81: number = sum43[30]!;
    const t82: number = sum43[31]!;
    const t83 = f(f(t79 + t80) + f(t81 + t82));
    const t84 = f(f(0.8999999761581421 * t78) + f(t7 * t83));
    const t85: number = slots[176]!;
    const t86 = f(f(0.9990000128746033 * t85) + f(t11 * f(t83 * t83)));
    const t87: number = parameters[7]!;
    slots[7] = t84;
    slots[176] = t86;
    parameters[7] = f(t87 - f(t16 * f(t84 / f(f(f(Math.sqrt(t86)) / t17) + 9.99999993922529e-9))));
  }

  // layer 1: [8] maps, and the update
  function kernel2(): void {
    const t0: number = slots[8]!;
    const t1: number = hyper[4]!;
    const t2: number = sum41[0]!;
    const t3: number = sum41[1]!;
    const t4: number = sum41[2]!;
    const t5: number = sum41[3]!;
    const t6 = f(f(t2 + t3) + f(t4 + t5));
    const t7 = f(t1);
    const t8 = f(f(0.8999999761581421 * t0) + f(t7 * t6));
    const t9: number = slots[177]!;
    const t10: number = hyper[5]!;
    const t11 = f(t10);
    const t12 = f(f(0.9990000128746033 * t9) + f(t11 * f(t6 * t6)));
    const t13: number = parameters[8]!;
    const t14: number = hyper[2]!;
    const t15: number = hyper[3]!;
    const t16 = f(t14);
    const t17 = f(t15);
    slots[8] = t8;
    slots[177] = t12;
    parameters[8] = f(t13 - f(t16 * f(t8 / f(f(f(Math.sqrt(t12)) / t17) + 9.99999993922529e-9))));
    const t18: number = slots[9]!;
    const t19: number = sum41[4]!;
    const t20: number = sum41[5]!;
    const t21: number = sum41[6]!;
    const t22: number = sum41[7]!;
    const t23 = f(f(t19 + t20) + f(t21 + t22));
    const t24 = f(f(0.8999999761581421 * t18) + f(t7 * t23));
    const t25: number = slots[178]!;
    const t26 = f(f(0.9990000128746033 * t25) + f(t11 * f(t23 * t23)));
    const t27: number = parameters[9]!;
    slots[9] = t24;
    slots[178] = t26;
    parameters[9] = f(t27 - f(t16 * f(t24 / f(f(f(Math.sqrt(t26)) / t17) + 9.99999993922529e-9))));
    const t28: number = slots[10]!;
    const t29: number = sum41[8]!;
    const t30: number = sum41[9]!;
    const t31: number = sum41[10]!;
    const t32: number = sum41[11]!;
    const t33 = f(f(t29 + t30) + f(t31 + t32));
    const t34 = f(f(0.8999999761581421 * t28) + f(t7 * t33));
    const t35: number = slots[179]!;
    const t36 = f(f(0.9990000128746033 * t35) + f(t11 * f(t33 * t33)));
    const t37: number = parameters[10]!;
    slots[10] = t34;
    slots[179] = t36;
    parameters[10] = f(t37 - f(t16 * f(t34 / f(f(f(Math.sqrt(t36)) / t17) + 9.99999993922529e-9))));
    const t38: number = slots[11]!;
    const t39: number = sum41[12]!;
    const t40: number = sum41[13]!;
    const t41: number = sum41[14]!;
    const t42: number = sum41[15]!;
    const t43 = f(f(t39 + t40) + f(t41 + t42));
    const t44 = f(f(0.8999999761581421 * t38) + f(t7 * t43));
    const t45: number = slots[180]!;
    const t46 = f(f(0.9990000128746033 * t45) + f(t11 * f(t43 * t43)));
    const t47: number = parameters[11]!;
    slots[11] = t44;
    slots[180] = t46;
    parameters[11] = f(t47 - f(t16 * f(t44 / f(f(f(Math.sqrt(t46)) / t17) + 9.99999993922529e-9))));
    const t48: number = slots[12]!;
    const t49: number = sum41[16]!;
    const t50: number = sum41[17]!;
    const t51: number = sum41[18]!;
    const t52: number = sum41[19]!;
    const t53 = f(f(t49 + t50) + f(t51 + t52));
    const t54 = f(f(0.8999999761581421 * t48) + f(t7 * t53));
    const t55: number = slots[181]!;
    const t56 = f(f(0.9990000128746033 * t55) + f(t11 * f(t53 * t53)));
    const t57: number = parameters[12]!;
    slots[12] = t54;
    slots[181] = t56;
    parameters[12] = f(t57 - f(t16 * f(t54 / f(f(f(Math.sqrt(t56)) / t17) + 9.99999993922529e-9))));
    const t58: number = slots[13]!;
    const t59: number = sum41[20]!;
    const t60: number = sum41[21]!;
    const t61: number = sum41[22]!;
    const t62: number = sum41[23]!;
    const t63 = f(f(t59 + t60) + f(t61 + t62));
    const t64 = f(f(0.8999999761581421 * t58) + f(t7 * t63));
    const t65: number = slots[182]!;
    const t66 = f(f(0.9990000128746033 * t65) + f(t11 * f(t63 * t63)));
    const t67: number = parameters[13]!;
    slots[13] = t64;
    slots[182] = t66;
    parameters[13] = f(t67 - f(t16 * f(t64 / f(f(f(Math.sqrt(t66)) / t17) + 9.99999993922529e-9))));
    const t68: number = slots[14]!;
    const t69: number = sum41[24]!;
    const t70: number = sum41[25]!;
    const t71: number = sum41[26]!;
    const t72: number = sum41[27]!;
    const t73 = f(f(t69 + t70) + f(t71 + t72));
    const t74 = f(f(0.8999999761581421 * t68) + f(t7 * t73));
    const t75: number = slots[183]!;
    const t76 = f(f(0.9990000128746033 * t75) + f(t11 * f(t73 * t73)));
    const t77: number = parameters[14]!;
    slots[14] = t74;
    slots[183] = t76;
    parameters[14] = f(t77 - f(t16 * f(t74 / f(f(f(Math.sqrt(t76)) / t17) + 9.99999993922529e-9))));
    const t78: number = slots[15]!;
    const t79: number = sum41[28]!;
    const t80: number = sum41[29]!;
    const t81: number = sum41[30]!;
    const t82: number = sum41[31]!;
    const t83 = f(f(t79 + t80) + f(t81 + t82));
    const t84 = f(f(0.8999999761581421 * t78) + f(t7 * t83));
    const t85: number = slots[184]!;
    const t86 = f(f(0.9990000128746033 * t85) + f(t11 * f(t83 * t83)));
    const t87: number = parameters[15]!;
    slots[15] = t84;
    slots[184] = t86;
    parameters[15] = f(t87 - f(t16 * f(t84 / f(f(f(Math.sqrt(t86)) / t17) + 9.99999993922529e-9))));
  }

  // layer 2: [8, 8] maps, and the update
  function kernel3(): void {
    const t0: number = slots[16]!;
    const t1: number = hyper[4]!;
    const t2: number = sum39[0]!;
    const t3: number = sum39[1]!;
    const t4: number = sum39[2]!;
    const t5: number = sum39[3]!;
    const t6 = f(f(t2 + t3) + f(t4 + t5));
    const t7 = f(t1);
    const t8 = f(f(0.8999999761581421 * t0) + f(t7 * t6));
    const t9: number = slots[185]!;
    const t10: number = hyper[5]!;
    const t11 = f(t10);
    const t12 = f(f(0.9990000128746033 * t9) + f(t11 * f(t6 * t6)));
    const t13: number = parameters[16]!;
    const t14: number = hyper[2]!;
    const t15: number = hyper[3]!;
    const t16 = f(t14);
    const t17 = f(t15);
    slots[16] = t8;
    slots[185] = t12;
    parameters[16] = f(t13 - f(t16 * f(t8 / f(f(f(Math.sqrt(t12)) / t17) + 9.99999993922529e-9))));
    const t18: number = slots[17]!;
    const t19: number = sum39[4]!;
    const t20: number = sum39[5]!;
    const t21: number = sum39[6]!;
    const t22: number = sum39[7]!;
    const t23 = f(f(t19 + t20) + f(t21 + t22));
    const t24 = f(f(0.8999999761581421 * t18) + f(t7 * t23));
    const t25: number = slots[186]!;
    const t26 = f(f(0.9990000128746033 * t25) + f(t11 * f(t23 * t23)));
    const t27: number = parameters[17]!;
    slots[17] = t24;
    slots[186] = t26;
    parameters[17] = f(t27 - f(t16 * f(t24 / f(f(f(Math.sqrt(t26)) / t17) + 9.99999993922529e-9))));
    const t28: number = slots[18]!;
    const t29: number = sum39[8]!;
    const t30: number = sum39[9]!;
    const t31: number = sum39[10]!;
    const t32: number = sum39[11]!;
    const t33 = f(f(t29 + t30) + f(t31 + t32));
    const t34 = f(f(0.8999999761581421 * t28) + f(t7 * t33));
    const t35: number = slots[187]!;
    const t36 = f(f(0.9990000128746033 * t35) + f(t11 * f(t33 * t33)));
    const t37: number = parameters[18]!;
    slots[18] = t34;
    slots[187] = t36;
    parameters[18] = f(t37 - f(t16 * f(t34 / f(f(f(Math.sqrt(t36)) / t17) + 9.99999993922529e-9))));
    const t38: number = slots[19]!;
    const t39: number = sum39[12]!;
    const t40: number = sum39[13]!;
    const t41: number = sum39[14]!;
    const t42: number = sum39[15]!;
    const t43 = f(f(t39 + t40) + f(t41 + t42));
    const t44 = f(f(0.8999999761581421 * t38) + f(t7 * t43));
    const t45: number = slots[188]!;
    const t46 = f(f(0.9990000128746033 * t45) + f(t11 * f(t43 * t43)));
    const t47: number = parameters[19]!;
    slots[19] = t44;
    slots[188] = t46;
    parameters[19] = f(t47 - f(t16 * f(t44 / f(f(f(Math.sqrt(t46)) / t17) + 9.99999993922529e-9))));
    const t48: number = slots[20]!;
    const t49: number = sum39[16]!;
    const t50: number = sum39[17]!;
    const t51: number = sum39[18]!;
    const t52: number = sum39[19]!;
    const t53 = f(f(t49 + t50) + f(t51 + t52));
    const t54 = f(f(0.8999999761581421 * t48) + f(t7 * t53));
    const t55: number = slots[189]!;
    const t56 = f(f(0.9990000128746033 * t55) + f(t11 * f(t53 * t53)));
    const t57: number = parameters[20]!;
    slots[20] = t54;
    slots[189] = t56;
    parameters[20] = f(t57 - f(t16 * f(t54 / f(f(f(Math.sqrt(t56)) / t17) + 9.99999993922529e-9))));
    const t58: number = slots[21]!;
    const t59: number = sum39[20]!;
    const t60: number = sum39[21]!;
    const t61: number = sum39[22]!;
    const t62: number = sum39[23]!;
    const t63 = f(f(t59 + t60) + f(t61 + t62));
    const t64 = f(f(0.8999999761581421 * t58) + f(t7 * t63));
    const t65: number = slots[190]!;
    const t66 = f(f(0.9990000128746033 * t65) + f(t11 * f(t63 * t63)));
    const t67: number = parameters[21]!;
    slots[21] = t64;
    slots[190] = t66;
    parameters[21] = f(t67 - f(t16 * f(t64 / f(f(f(Math.sqrt(t66)) / t17) + 9.99999993922529e-9))));
    const t68: number = slots[22]!;
    const t69: number = sum39[24]!;
    const t70: number = sum39[25]!;
    const t71: number = sum39[26]!;
    const t72: number = sum39[27]!;
    const t73 = f(f(t69 + t70) + f(t71 + t72));
    const t74 = f(f(0.8999999761581421 * t68) + f(t7 * t73));
    const t75: number = slots[191]!;
    const t76 = f(f(0.9990000128746033 * t75) + f(t11 * f(t73 * t73)));
    const t77: number = parameters[22]!;
    slots[22] = t74;
    slots[191] = t76;
    parameters[22] = f(t77 - f(t16 * f(t74 / f(f(f(Math.sqrt(t76)) / t17) + 9.99999993922529e-9))));
    const t78: number = slots[23]!;
    const t79: number = sum39[28]!;
    const t80: number = sum39[29]!;
    const t81: number = sum39[30]!;
    const t82: number = sum39[31]!;
    const t83 = f(f(t79 + t80) + f(t81 + t82));
    const t84 = f(f(0.8999999761581421 * t78) + f(t7 * t83));
    const t85: number = slots[192]!;
    const t86 = f(f(0.9990000128746033 * t85) + f(t11 * f(t83 * t83)));
    const t87: number = parameters[23]!;
    slots[23] = t84;
    slots[192] = t86;
    parameters[23] = f(t87 - f(t16 * f(t84 / f(f(f(Math.sqrt(t86)) / t17) + 9.99999993922529e-9))));
    const t88: number = slots[24]!;
    const t89: number = sum39[32]!;
    const t90: number = sum39[33]!;
    const t91: number = sum39[34]!;
    const t92: number = sum39[35]!;
    const t93 = f(f(t89 + t90) + f(t91 + t92));
    const t94 = f(f(0.8999999761581421 * t88) + f(t7 * t93));
    const t95: number = slots[193]!;
    const t96 = f(f(0.9990000128746033 * t95) + f(t11 * f(t93 * t93)));
    const t97: number = parameters[24]!;
    slots[24] = t94;
    slots[193] = t96;
    parameters[24] = f(t97 - f(t16 * f(t94 / f(f(f(Math.sqrt(t96)) / t17) + 9.99999993922529e-9))));
    const t98: number = slots[25]!;
    const t99: number = sum39[36]!;
    const t100: number = sum39[37]!;
    const t101: number = sum39[38]!;
    const t102: number = sum39[39]!;
    const t103 = f(f(t99 + t100) + f(t101 + t102));
    const t104 = f(f(0.8999999761581421 * t98) + f(t7 * t103));
    const t105: number = slots[194]!;
    const t106 = f(f(0.9990000128746033 * t105) + f(t11 * f(t103 * t103)));
    const t107: number = parameters[25]!;
    slots[25] = t104;
    slots[194] = t106;
    parameters[25] = f(t107 - f(t16 * f(t104 / f(f(f(Math.sqrt(t106)) / t17) + 9.99999993922529e-9))));
    const t108: number = slots[26]!;
    const t109: number = sum39[40]!;
    const t110: number = sum39[41]!;
    const t111: number = sum39[42]!;
    const t112: number = sum39[43]!;
    const t113 = f(f(t109 + t110) + f(t111 + t112));
    const t114 = f(f(0.8999999761581421 * t108) + f(t7 * t113));
    const t115: number = slots[195]!;
    const t116 = f(f(0.9990000128746033 * t115) + f(t11 * f(t113 * t113)));
    const t117: number = parameters[26]!;
    slots[26] = t114;
    slots[195] = t116;
    parameters[26] = f(t117 - f(t16 * f(t114 / f(f(f(Math.sqrt(t116)) / t17) + 9.99999993922529e-9))));
    const t118: number = slots[27]!;
    const t119: number = sum39[44]!;
    const t120: number = sum39[45]!;
    const t121: number = sum39[46]!;
    const t122: number = sum39[47]!;
    const t123 = f(f(t119 + t120) + f(t121 + t122));
    const t124 = f(f(0.8999999761581421 * t118) + f(t7 * t123));
    const t125: number = slots[196]!;
    const t126 = f(f(0.9990000128746033 * t125) + f(t11 * f(t123 * t123)));
    const t127: number = parameters[27]!;
    slots[27] = t124;
    slots[196] = t126;
    parameters[27] = f(t127 - f(t16 * f(t124 / f(f(f(Math.sqrt(t126)) / t17) + 9.99999993922529e-9))));
    const t128: number = slots[28]!;
    const t129: number = sum39[48]!;
    const t130: number = sum39[49]!;
    const t131: number = sum39[50]!;
    const t132: number = sum39[51]!;
    const t133 = f(f(t129 + t130) + f(t131 + t132));
    const t134 = f(f(0.8999999761581421 * t128) + f(t7 * t133));
    const t135: number = slots[197]!;
    const t136 = f(f(0.9990000128746033 * t135) + f(t11 * f(t133 * t133)));
    const t137: number = parameters[28]!;
    slots[28] = t134;
    slots[197] = t136;
    parameters[28] = f(t137 - f(t16 * f(t134 / f(f(f(Math.sqrt(t136)) / t17) + 9.99999993922529e-9))));
    const t138: number = slots[29]!;
    const t139: number = sum39[52]!;
    const t140: number = sum39[53]!;
    const t141: number = sum39[54]!;
    const t142: number = sum39[55]!;
    const t143 = f(f(t139 + t140) + f(t141 + t142));
    const t144 = f(f(0.8999999761581421 * t138) + f(t7 * t143));
    const t145: number = slots[198]!;
    const t146 = f(f(0.9990000128746033 * t145) + f(t11 * f(t143 * t143)));
    const t147: number = parameters[29]!;
    slots[29] = t144;
    slots[198] = t146;
    parameters[29] = f(t147 - f(t16 * f(t144 / f(f(f(Math.sqrt(t146)) / t17) + 9.99999993922529e-9))));
    const t148: number = slots[30]!;
    const t149: number = sum39[56]!;
    const t150: number = sum39[57]!;
    const t151: number = sum39[58]!;
    const t152: number = sum39[59]!;
    const t153 = f(f(t149 + t150) + f(t151 + t152));
    const t154 = f(f(0.8999999761581421 * t148) + f(t7 * t153));
    const t155: number = slots[199]!;
    const t156 = f(f(0.9990000128746033 * t155) + f(t11 * f(t153 * t153)));
    const t157: number = parameters[30]!;
    slots[30] = t154;
    slots[199] = t156;
    parameters[30] = f(t157 - f(t16 * f(t154 / f(f(f(Math.sqrt(t156)) / t17) + 9.99999993922529e-9))));
    const t158: number = slots[31]!;
    const t159: number = sum39[60]!;
    const t160: number = sum39[61]!;
    const t161: number = sum39[62]!;
    const t162: number = sum39[63]!;
    const t163 = f(f(t159 + t160) + f(t161 + t162));
    const t164 = f(f(0.8999999761581421 * t158) + f(t7 * t163));
    const t165: number = slots[200]!;
    const t166 = f(f(0.9990000128746033 * t165) + f(t11 * f(t163 * t163)));
    const t167: number = parameters[31]!;
    slots[31] = t164;
    slots[200] = t166;
    parameters[31] = f(t167 - f(t16 * f(t164 / f(f(f(Math.sqrt(t166)) / t17) + 9.99999993922529e-9))));
    const t168: number = slots[32]!;
    const t169: number = sum39[64]!;
    const t170: number = sum39[65]!;
    const t171: number = sum39[66]!;
    const t172: number = sum39[67]!;
    const t173 = f(f(t169 + t170) + f(t171 + t172));
    const t174 = f(f(0.8999999761581421 * t168) + f(t7 * t173));
    const t175: number = slots[201]!;
    const t176 = f(f(0.9990000128746033 * t175) + f(t11 * f(t173 * t173)));
    const t177: number = parameters[32]!;
    slots[32] = t174;
    slots[201] = t176;
    parameters[32] = f(t177 - f(t16 * f(t174 / f(f(f(Math.sqrt(t176)) / t17) + 9.99999993922529e-9))));
    const t178: number = slots[33]!;
    const t179: number = sum39[68]!;
    const t180: number = sum39[69]!;
    const t181: number = sum39[70]!;
    const t182: number = sum39[71]!;
    const t183 = f(f(t179 + t180) + f(t181 + t182));
    const t184 = f(f(0.8999999761581421 * t178) + f(t7 * t183));
    const t185: number = slots[202]!;
    const t186 = f(f(0.9990000128746033 * t185) + f(t11 * f(t183 * t183)));
    const t187: number = parameters[33]!;
    slots[33] = t184;
    slots[202] = t186;
    parameters[33] = f(t187 - f(t16 * f(t184 / f(f(f(Math.sqrt(t186)) / t17) + 9.99999993922529e-9))));
    const t188: number = slots[34]!;
    const t189: number = sum39[72]!;
    const t190: number = sum39[73]!;
    const t191: number = sum39[74]!;
    const t192: number = sum39[75]!;
    const t193 = f(f(t189 + t190) + f(t191 + t192));
    const t194 = f(f(0.8999999761581421 * t188) + f(t7 * t193));
    const t195: number = slots[203]!;
    const t196 = f(f(0.9990000128746033 * t195) + f(t11 * f(t193 * t193)));
    const t197: number = parameters[34]!;
    slots[34] = t194;
    slots[203] = t196;
    parameters[34] = f(t197 - f(t16 * f(t194 / f(f(f(Math.sqrt(t196)) / t17) + 9.99999993922529e-9))));
    const t198: number = slots[35]!;
    const t199: number = sum39[76]!;
    const t200: number = sum39[77]!;
    const t201: number = sum39[78]!;
    const t202: number = sum39[79]!;
    const t203 = f(f(t199 + t200) + f(t201 + t202));
    const t204 = f(f(0.8999999761581421 * t198) + f(t7 * t203));
    const t205: number = slots[204]!;
    const t206 = f(f(0.9990000128746033 * t205) + f(t11 * f(t203 * t203)));
    const t207: number = parameters[35]!;
    slots[35] = t204;
    slots[204] = t206;
    parameters[35] = f(t207 - f(t16 * f(t204 / f(f(f(Math.sqrt(t206)) / t17) + 9.99999993922529e-9))));
    const t208: number = slots[36]!;
    const t209: number = sum39[80]!;
    const t210: number = sum39[81]!;
    const t211: number = sum39[82]!;
    const t212: number = sum39[83]!;
    const t213 = f(f(t209 + t210) + f(t211 + t212));
    const t214 = f(f(0.8999999761581421 * t208) + f(t7 * t213));
    const t215: number = slots[205]!;
    const t216 = f(f(0.9990000128746033 * t215) + f(t11 * f(t213 * t213)));
    const t217: number = parameters[36]!;
    slots[36] = t214;
    slots[205] = t216;
    parameters[36] = f(t217 - f(t16 * f(t214 / f(f(f(Math.sqrt(t216)) / t17) + 9.99999993922529e-9))));
    const t218: number = slots[37]!;
    const t219: number = sum39[84]!;
    const t220: number = sum39[85]!;
    const t221: number = sum39[86]!;
    const t222: number = sum39[87]!;
    const t223 = f(f(t219 + t220) + f(t221 + t222));
    const t224 = f(f(0.8999999761581421 * t218) + f(t7 * t223));
    const t225: number = slots[206]!;
    const t226 = f(f(0.9990000128746033 * t225) + f(t11 * f(t223 * t223)));
    const t227: number = parameters[37]!;
    slots[37] = t224;
    slots[206] = t226;
    parameters[37] = f(t227 - f(t16 * f(t224 / f(f(f(Math.sqrt(t226)) / t17) + 9.99999993922529e-9))));
    const t228: number = slots[38]!;
    const t229: number = sum39[88]!;
    const t230: number = sum39[89]!;
    const t231: number = sum39[90]!;
    const t232: number = sum39[91]!;
    const t233 = f(f(t229 + t230) + f(t231 + t232));
    const t234 = f(f(0.8999999761581421 * t228) + f(t7 * t233));
    const t235: number = slots[207]!;
    const t236 = f(f(0.9990000128746033 * t235) + f(t11 * f(t233 * t233)));
    const t237: number = parameters[38]!;
    slots[38] = t234;
    slots[207] = t236;
    parameters[38] = f(t237 - f(t16 * f(t234 / f(f(f(Math.sqrt(t236)) / t17) + 9.99999993922529e-9))));
    const t238: number = slots[39]!;
    const t239: number = sum39[92]!;
    const t240: number = sum39[93]!;
    const t241: number = sum39[94]!;
    const t242: number = sum39[95]!;
    const t243 = f(f(t239 + t240) + f(t241 + t242));
    const t244 = f(f(0.8999999761581421 * t238) + f(t7 * t243));
    const t245: number = slots[208]!;
    const t246 = f(f(0.9990000128746033 * t245) + f(t11 * f(t243 * t243)));
    const t247: number = parameters[39]!;
    slots[39] = t244;
    slots[208] = t246;
    parameters[39] = f(t247 - f(t16 * f(t244 / f(f(f(Math.sqrt(t246)) / t17) + 9.99999993922529e-9))));
    const t248: number = slots[40]!;
    const t249: number = sum39[96]!;
    const t250: number = sum39[97]!;
    const t251: number = sum39[98]!;
    const t252: number = sum39[99]!;
    const t253 = f(f(t249 + t250) + f(t251 + t252));
    const t254 = f(f(0.8999999761581421 * t248) + f(t7 * t253));
    const t255: number = slots[209]!;
    const t256 = f(f(0.9990000128746033 * t255) + f(t11 * f(t253 * t253)));
    const t257: number = parameters[40]!;
    slots[40] = t254;
    slots[209] = t256;
    parameters[40] = f(t257 - f(t16 * f(t254 / f(f(f(Math.sqrt(t256)) / t17) + 9.99999993922529e-9))));
    const t258: number = slots[41]!;
    const t259: number = sum39[100]!;
    const t260: number = sum39[101]!;
    const t261: number = sum39[102]!;
    const t262: number = sum39[103]!;
    const t263 = f(f(t259 + t260) + f(t261 + t262));
    const t264 = f(f(0.8999999761581421 * t258) + f(t7 * t263));
    const t265: number = slots[210]!;
    const t266 = f(f(0.9990000128746033 * t265) + f(t11 * f(t263 * t263)));
    const t267: number = parameters[41]!;
    slots[41] = t264;
    slots[210] = t266;
    parameters[41] = f(t267 - f(t16 * f(t264 / f(f(f(Math.sqrt(t266)) / t17) + 9.99999993922529e-9))));
    const t268: number = slots[42]!;
    const t269: number = sum39[104]!;
    const t270: number = sum39[105]!;
    const t271: number = sum39[106]!;
    const t272: number = sum39[107]!;
    const t273 = f(f(t269 + t270) + f(t271 + t272));
    const t274 = f(f(0.8999999761581421 * t268) + f(t7 * t273));
    const t275: number = slots[211]!;
    const t276 = f(f(0.9990000128746033 * t275) + f(t11 * f(t273 * t273)));
    const t277: number = parameters[42]!;
    slots[42] = t274;
    slots[211] = t276;
    parameters[42] = f(t277 - f(t16 * f(t274 / f(f(f(Math.sqrt(t276)) / t17) + 9.99999993922529e-9))));
    const t278: number = slots[43]!;
    const t279: number = sum39[108]!;
    const t280: number = sum39[109]!;
    const t281: number = sum39[110]!;
    const t282: number = sum39[111]!;
    const t283 = f(f(t279 + t280) + f(t281 + t282));
    const t284 = f(f(0.8999999761581421 * t278) + f(t7 * t283));
    const t285: number = slots[212]!;
    const t286 = f(f(0.9990000128746033 * t285) + f(t11 * f(t283 * t283)));
    const t287: number = parameters[43]!;
    slots[43] = t284;
    slots[212] = t286;
    parameters[43] = f(t287 - f(t16 * f(t284 / f(f(f(Math.sqrt(t286)) / t17) + 9.99999993922529e-9))));
    const t288: number = slots[44]!;
    const t289: number = sum39[112]!;
    const t290: number = sum39[113]!;
    const t291: number = sum39[114]!;
    const t292: number = sum39[115]!;
    const t293 = f(f(t289 + t290) + f(t291 + t292));
    const t294 = f(f(0.8999999761581421 * t288) + f(t7 * t293));
    const t295: number = slots[213]!;
    const t296 = f(f(0.9990000128746033 * t295) + f(t11 * f(t293 * t293)));
    const t297: number = parameters[44]!;
    slots[44] = t294;
    slots[213] = t296;
    parameters[44] = f(t297 - f(t16 * f(t294 / f(f(f(Math.sqrt(t296)) / t17) + 9.99999993922529e-9))));
    const t298: number = slots[45]!;
    const t299: number = sum39[116]!;
    const t300: number = sum39[117]!;
    const t301: number = sum39[118]!;
    const t302: number = sum39[119]!;
    const t303 = f(f(t299 + t300) + f(t301 + t302));
    const t304 = f(f(0.8999999761581421 * t298) + f(t7 * t303));
    const t305: number = slots[214]!;
    const t306 = f(f(0.9990000128746033 * t305) + f(t11 * f(t303 * t303)));
    const t307: number = parameters[45]!;
    slots[45] = t304;
    slots[214] = t306;
    parameters[45] = f(t307 - f(t16 * f(t304 / f(f(f(Math.sqrt(t306)) / t17) + 9.99999993922529e-9))));
    const t308: number = slots[46]!;
    const t309: number = sum39[120]!;
    const t310: number = sum39[121]!;
    const t311: number = sum39[122]!;
    const t312: number = sum39[123]!;
    const t313 = f(f(t309 + t310) + f(t311 + t312));
    const t314 = f(f(0.8999999761581421 * t308) + f(t7 * t313));
    const t315: number = slots[215]!;
    const t316 = f(f(0.9990000128746033 * t315) + f(t11 * f(t313 * t313)));
    const t317: number = parameters[46]!;
    slots[46] = t314;
    slots[215] = t316;
    parameters[46] = f(t317 - f(t16 * f(t314 / f(f(f(Math.sqrt(t316)) / t17) + 9.99999993922529e-9))));
    const t318: number = slots[47]!;
    const t319: number = sum39[124]!;
    const t320: number = sum39[125]!;
    const t321: number = sum39[126]!;
    const t322: number = sum39[127]!;
    const t323 = f(f(t319 + t320) + f(t321 + t322));
    const t324 = f(f(0.8999999761581421 * t318) + f(t7 * t323));
    const t325: number = slots[216]!;
    const t326 = f(f(0.9990000128746033 * t325) + f(t11 * f(t323 * t323)));
    const t327: number = parameters[47]!;
    slots[47] = t324;
    slots[216] = t326;
    parameters[47] = f(t327 - f(t16 * f(t324 / f(f(f(Math.sqrt(t326)) / t17) + 9.99999993922529e-9))));
    const t328: number = slots[48]!;
    const t329: number = sum39[128]!;
    const t330: number = sum39[129]!;
    const t331: number = sum39[130]!;
    const t332: number = sum39[131]!;
    const t333 = f(f(t329 + t330) + f(t331 + t332));
    const t334 = f(f(0.8999999761581421 * t328) + f(t7 * t333));
    const t335: number = slots[217]!;
    const t336 = f(f(0.9990000128746033 * t335) + f(t11 * f(t333 * t333)));
    const t337: number = parameters[48]!;
    slots[48] = t334;
    slots[217] = t336;
    parameters[48] = f(t337 - f(t16 * f(t334 / f(f(f(Math.sqrt(t336)) / t17) + 9.99999993922529e-9))));
    const t338: number = slots[49]!;
    const t339: number = sum39[132]!;
    const t340: number = sum39[133]!;
    const t341: number = sum39[134]!;
    const t342: number = sum39[135]!;
    const t343 = f(f(t339 + t340) + f(t341 + t342));
    const t344 = f(f(0.8999999761581421 * t338) + f(t7 * t343));
    const t345: number = slots[218]!;
    const t346 = f(f(0.9990000128746033 * t345) + f(t11 * f(t343 * t343)));
    const t347: number = parameters[49]!;
    slots[49] = t344;
    slots[218] = t346;
    parameters[49] = f(t347 - f(t16 * f(t344 / f(f(f(Math.sqrt(t346)) / t17) + 9.99999993922529e-9))));
    const t348: number = slots[50]!;
    const t349: number = sum39[136]!;
    const t350: number = sum39[137]!;
    const t351: number = sum39[138]!;
    const t352: number = sum39[139]!;
    const t353 = f(f(t349 + t350) + f(t351 + t352));
    const t354 = f(f(0.8999999761581421 * t348) + f(t7 * t353));
    const t355: number = slots[219]!;
    const t356 = f(f(0.9990000128746033 * t355) + f(t11 * f(t353 * t353)));
    const t357: number = parameters[50]!;
    slots[50] = t354;
    slots[219] = t356;
    parameters[50] = f(t357 - f(t16 * f(t354 / f(f(f(Math.sqrt(t356)) / t17) + 9.99999993922529e-9))));
    const t358: number = slots[51]!;
    const t359: number = sum39[140]!;
    const t360: number = sum39[141]!;
    const t361: number = sum39[142]!;
    const t362: number = sum39[143]!;
    const t363 = f(f(t359 + t360) + f(t361 + t362));
    const t364 = f(f(0.8999999761581421 * t358) + f(t7 * t363));
    const t365: number = slots[220]!;
    const t366 = f(f(0.9990000128746033 * t365) + f(t11 * f(t363 * t363)));
    const t367: number = parameters[51]!;
    slots[51] = t364;
    slots[220] = t366;
    parameters[51] = f(t367 - f(t16 * f(t364 / f(f(f(Math.sqrt(t366)) / t17) + 9.99999993922529e-9))));
    const t368: number = slots[52]!;
    const t369: number = sum39[144]!;
    const t370: number = sum39[145]!;
    const t371: number = sum39[146]!;
    const t372: number = sum39[147]!;
    const t373 = f(f(t369 + t370) + f(t371 + t372));
    const t374 = f(f(0.8999999761581421 * t368) + f(t7 * t373));
    const t375: number = slots[221]!;
    const t376 = f(f(0.9990000128746033 * t375) + f(t11 * f(t373 * t373)));
    const t377: number = parameters[52]!;
    slots[52] = t374;
    slots[221] = t376;
    parameters[52] = f(t377 - f(t16 * f(t374 / f(f(f(Math.sqrt(t376)) / t17) + 9.99999993922529e-9))));
    const t378: number = slots[53]!;
    const t379: number = sum39[148]!;
    const t380: number = sum39[149]!;
    const t381: number = sum39[150]!;
    const t382: number = sum39[151]!;
    const t383 = f(f(t379 + t380) + f(t381 + t382));
    const t384 = f(f(0.8999999761581421 * t378) + f(t7 * t383));
    const t385: number = slots[222]!;
    const t386 = f(f(0.9990000128746033 * t385) + f(t11 * f(t383 * t383)));
    const t387: number = parameters[53]!;
    slots[53] = t384;
    slots[222] = t386;
    parameters[53] = f(t387 - f(t16 * f(t384 / f(f(f(Math.sqrt(t386)) / t17) + 9.99999993922529e-9))));
    const t388: number = slots[54]!;
    const t389: number = sum39[152]!;
    const t390: number = sum39[153]!;
    const t391: number = sum39[154]!;
    const t392: number = sum39[155]!;
    const t393 = f(f(t389 + t390) + f(t391 + t392));
    const t394 = f(f(0.8999999761581421 * t388) + f(t7 * t393));
    const t395: number = slots[223]!;
    const t396 = f(f(0.9990000128746033 * t395) + f(t11 * f(t393 * t393)));
    const t397: number = parameters[54]!;
    slots[54] = t394;
    slots[223] = t396;
    parameters[54] = f(t397 - f(t16 * f(t394 / f(f(f(Math.sqrt(t396)) / t17) + 9.99999993922529e-9))));
    const t398: number = slots[55]!;
    const t399: number = sum39[156]!;
    const t400: number = sum39[157]!;
    const t401: number = sum39[158]!;
    const t402: number = sum39[159]!;
    const t403 = f(f(t399 + t400) + f(t401 + t402));
    const t404 = f(f(0.8999999761581421 * t398) + f(t7 * t403));
    const t405: number = slots[224]!;
    const t406 = f(f(0.9990000128746033 * t405) + f(t11 * f(t403 * t403)));
    const t407: number = parameters[55]!;
    slots[55] = t404;
    slots[224] = t406;
    parameters[55] = f(t407 - f(t16 * f(t404 / f(f(f(Math.sqrt(t406)) / t17) + 9.99999993922529e-9))));
    const t408: number = slots[56]!;
    const t409: number = sum39[160]!;
    const t410: number = sum39[161]!;
    const t411: number = sum39[162]!;
    const t412: number = sum39[163]!;
    const t413 = f(f(t409 + t410) + f(t411 + t412));
    const t414 = f(f(0.8999999761581421 * t408) + f(t7 * t413));
    const t415: number = slots[225]!;
    const t416 = f(f(0.9990000128746033 * t415) + f(t11 * f(t413 * t413)));
    const t417: number = parameters[56]!;
    slots[56] = t414;
    slots[225] = t416;
    parameters[56] = f(t417 - f(t16 * f(t414 / f(f(f(Math.sqrt(t416)) / t17) + 9.99999993922529e-9))));
    const t418: number = slots[57]!;
    const t419: number = sum39[164]!;
    const t420: number = sum39[165]!;
    const t421: number = sum39[166]!;
    const t422: number = sum39[167]!;
    const t423 = f(f(t419 + t420) + f(t421 + t422));
    const t424 = f(f(0.8999999761581421 * t418) + f(t7 * t423));
    const t425: number = slots[226]!;
    const t426 = f(f(0.9990000128746033 * t425) + f(t11 * f(t423 * t423)));
    const t427: number = parameters[57]!;
    slots[57] = t424;
    slots[226] = t426;
    parameters[57] = f(t427 - f(t16 * f(t424 / f(f(f(Math.sqrt(t426)) / t17) + 9.99999993922529e-9))));
    const t428: number = slots[58]!;
    const t429: number = sum39[168]!;
    const t430: number = sum39[169]!;
    const t431: number = sum39[170]!;
    const t432: number = sum39[171]!;
    const t433 = f(f(t429 + t430) + f(t431 + t432));
    const t434 = f(f(0.8999999761581421 * t428) + f(t7 * t433));
    const t435: number = slots[227]!;
    const t436 = f(f(0.9990000128746033 * t435) + f(t11 * f(t433 * t433)));
    const t437: number = parameters[58]!;
    slots[58] = t434;
    slots[227] = t436;
    parameters[58] = f(t437 - f(t16 * f(t434 / f(f(f(Math.sqrt(t436)) / t17) + 9.99999993922529e-9))));
    const t438: number = slots[59]!;
    const t439: number = sum39[172]!;
    const t440: number = sum39[173]!;
    const t441: number = sum39[174]!;
    const t442: number = sum39[175]!;
    const t443 = f(f(t439 + t440) + f(t441 + t442));
    const t444 = f(f(0.8999999761581421 * t438) + f(t7 * t443));
    const t445: number = slots[228]!;
    const t446 = f(f(0.9990000128746033 * t445) + f(t11 * f(t443 * t443)));
    const t447: number = parameters[59]!;
    slots[59] = t444;
    slots[228] = t446;
    parameters[59] = f(t447 - f(t16 * f(t444 / f(f(f(Math.sqrt(t446)) / t17) + 9.99999993922529e-9))));
    const t448: number = slots[60]!;
    const t449: number = sum39[176]!;
    const t450: number = sum39[177]!;
    const t451: number = sum39[178]!;
    const t452: number = sum39[179]!;
    const t453 = f(f(t449 + t450) + f(t451 + t452));
    const t454 = f(f(0.8999999761581421 * t448) + f(t7 * t453));
    const t455: number = slots[229]!;
    const t456 = f(f(0.9990000128746033 * t455) + f(t11 * f(t453 * t453)));
    const t457: number = parameters[60]!;
    slots[60] = t454;
    slots[229] = t456;
    parameters[60] = f(t457 - f(t16 * f(t454 / f(f(f(Math.sqrt(t456)) / t17) + 9.99999993922529e-9))));
    const t458: number = slots[61]!;
    const t459: number = sum39[180]!;
    const t460: number = sum39[181]!;
    const t461: number = sum39[182]!;
    const t462: number = sum39[183]!;
    const t463 = f(f(t459 + t460) + f(t461 + t462));
    const t464 = f(f(0.8999999761581421 * t458) + f(t7 * t463));
    const t465: number = slots[230]!;
    const t466 = f(f(0.9990000128746033 * t465) + f(t11 * f(t463 * t463)));
    const t467: number = parameters[61]!;
    slots[61] = t464;
    slots[230] = t466;
    parameters[61] = f(t467 - f(t16 * f(t464 / f(f(f(Math.sqrt(t466)) / t17) + 9.99999993922529e-9))));
    const t468: number = slots[62]!;
    const t469: number = sum39[184]!;
    const t470: number = sum39[185]!;
    const t471: number = sum39[186]!;
    const t472: number = sum39[187]!;
    const t473 = f(f(t469 + t470) + f(t471 + t472));
    const t474 = f(f(0.8999999761581421 * t468) + f(t7 * t473));
    const t475: number = slots[231]!;
    const t476 = f(f(0.9990000128746033 * t475) + f(t11 * f(t473 * t473)));
    const t477: number = parameters[62]!;
    slots[62] = t474;
    slots[231] = t476;
    parameters[62] = f(t477 - f(t16 * f(t474 / f(f(f(Math.sqrt(t476)) / t17) + 9.99999993922529e-9))));
    const t478: number = slots[63]!;
    const t479: number = sum39[188]!;
    const t480: number = sum39[189]!;
    const t481: number = sum39[190]!;
    const t482: number = sum39[191]!;
    const t483 = f(f(t479 + t480) + f(t481 + t482));
    const t484 = f(f(0.8999999761581421 * t478) + f(t7 * t483));
    const t485: number = slots[232]!;
    const t486 = f(f(0.9990000128746033 * t485) + f(t11 * f(t483 * t483)));
    const t487: number = parameters[63]!;
    slots[63] = t484;
    slots[232] = t486;
    parameters[63] = f(t487 - f(t16 * f(t484 / f(f(f(Math.sqrt(t486)) / t17) + 9.99999993922529e-9))));
    const t488: number = slots[64]!;
    const t489: number = sum39[192]!;
    const t490: number = sum39[193]!;
    const t491: number = sum39[194]!;
    const t492: number = sum39[195]!;
    const t493 = f(f(t489 + t490) + f(t491 + t492));
    const t494 = f(f(0.8999999761581421 * t488) + f(t7 * t493));
    const t495: number = slots[233]!;
    const t496 = f(f(0.9990000128746033 * t495) + f(t11 * f(t493 * t493)));
    const t497: number = parameters[64]!;
    slots[64] = t494;
    slots[233] = t496;
    parameters[64] = f(t497 - f(t16 * f(t494 / f(f(f(Math.sqrt(t496)) / t17) + 9.99999993922529e-9))));
    const t498: number = slots[65]!;
    const t499: number = sum39[196]!;
    const t500: number = sum39[197]!;
    const t501: number = sum39[198]!;
    const t502: number = sum39[199]!;
    const t503 = f(f(t499 + t500) + f(t501 + t502));
    const t504 = f(f(0.8999999761581421 * t498) + f(t7 * t503));
    const t505: number = slots[234]!;
    const t506 = f(f(0.9990000128746033 * t505) + f(t11 * f(t503 * t503)));
    const t507: number = parameters[65]!;
    slots[65] = t504;
    slots[234] = t506;
    parameters[65] = f(t507 - f(t16 * f(t504 / f(f(f(Math.sqrt(t506)) / t17) + 9.99999993922529e-9))));
    const t508: number = slots[66]!;
    const t509: number = sum39[200]!;
    const t510: number = sum39[201]!;
    const t511: number = sum39[202]!;
    const t512: number = sum39[203]!;
    const t513 = f(f(t509 + t510) + f(t511 + t512));
    const t514 = f(f(0.8999999761581421 * t508) + f(t7 * t513));
    const t515: number = slots[235]!;
    const t516 = f(f(0.9990000128746033 * t515) + f(t11 * f(t513 * t513)));
    const t517: number = parameters[66]!;
    slots[66] = t514;
    slots[235] = t516;
    parameters[66] = f(t517 - f(t16 * f(t514 / f(f(f(Math.sqrt(t516)) / t17) + 9.99999993922529e-9))));
    const t518: number = slots[67]!;
    const t519: number = sum39[204]!;
    const t520: number = sum39[205]!;
    const t521: number = sum39[206]!;
    const t522: number = sum39[207]!;
    const t523 = f(f(t519 + t520) + f(t521 + t522));
    const t524 = f(f(0.8999999761581421 * t518) + f(t7 * t523));
    const t525: number = slots[236]!;
    const t526 = f(f(0.9990000128746033 * t525) + f(t11 * f(t523 * t523)));
    const t527: number = parameters[67]!;
    slots[67] = t524;
    slots[236] = t526;
    parameters[67] = f(t527 - f(t16 * f(t524 / f(f(f(Math.sqrt(t526)) / t17) + 9.99999993922529e-9))));
    const t528: number = slots[68]!;
    const t529: number = sum39[208]!;
    const t530: number = sum39[209]!;
    const t531: number = sum39[210]!;
    const t532: number = sum39[211]!;
    const t533 = f(f(t529 + t530) + f(t531 + t532));
    const t534 = f(f(0.8999999761581421 * t528) + f(t7 * t533));
    const t535: number = slots[237]!;
    const t536 = f(f(0.9990000128746033 * t535) + f(t11 * f(t533 * t533)));
    const t537: number = parameters[68]!;
    slots[68] = t534;
    slots[237] = t536;
    parameters[68] = f(t537 - f(t16 * f(t534 / f(f(f(Math.sqrt(t536)) / t17) + 9.99999993922529e-9))));
    const t538: number = slots[69]!;
    const t539: number = sum39[212]!;
    const t540: number = sum39[213]!;
    const t541: number = sum39[214]!;
    const t542: number = sum39[215]!;
    const t543 = f(f(t539 + t540) + f(t541 + t542));
    const t544 = f(f(0.8999999761581421 * t538) + f(t7 * t543));
    const t545: number = slots[238]!;
    const t546 = f(f(0.9990000128746033 * t545) + f(t11 * f(t543 * t543)));
    const t547: number = parameters[69]!;
    slots[69] = t544;
    slots[238] = t546;
    parameters[69] = f(t547 - f(t16 * f(t544 / f(f(f(Math.sqrt(t546)) / t17) + 9.99999993922529e-9))));
    const t548: number = slots[70]!;
    const t549: number = sum39[216]!;
    const t550: number = sum39[217]!;
    const t551: number = sum39[218]!;
    const t552: number = sum39[219]!;
    const t553 = f(f(t549 + t550) + f(t551 + t552));
    const t554 = f(f(0.8999999761581421 * t548) + f(t7 * t553));
    const t555: number = slots[239]!;
    const t556 = f(f(0.9990000128746033 * t555) + f(t11 * f(t553 * t553)));
    const t557: number = parameters[70]!;
    slots[70] = t554;
    slots[239] = t556;
    parameters[70] = f(t557 - f(t16 * f(t554 / f(f(f(Math.sqrt(t556)) / t17) + 9.99999993922529e-9))));
    const t558: number = slots[71]!;
    const t559: number = sum39[220]!;
    const t560: number = sum39[221]!;
    const t561: number = sum39[222]!;
    const t562: number = sum39[223]!;
    const t563 = f(f(t559 + t560) + f(t561 + t562));
    const t564 = f(f(0.8999999761581421 * t558) + f(t7 * t563));
    const t565: number = slots[240]!;
    const t566 = f(f(0.9990000128746033 * t565) + f(t11 * f(t563 * t563)));
    const t567: number = parameters[71]!;
    slots[71] = t564;
    slots[240] = t566;
    parameters[71] = f(t567 - f(t16 * f(t564 / f(f(f(Math.sqrt(t566)) / t17) + 9.99999993922529e-9))));
    const t568: number = slots[72]!;
    const t569: number = sum39[224]!;
    const t570: number = sum39[225]!;
    const t571: number = sum39[226]!;
    const t572: number = sum39[227]!;
    const t573 = f(f(t569 + t570) + f(t571 + t572));
    const t574 = f(f(0.8999999761581421 * t568) + f(t7 * t573));
    const t575: number = slots[241]!;
    const t576 = f(f(0.9990000128746033 * t575) + f(t11 * f(t573 * t573)));
    const t577: number = parameters[72]!;
    slots[72] = t574;
    slots[241] = t576;
    parameters[72] = f(t577 - f(t16 * f(t574 / f(f(f(Math.sqrt(t576)) / t17) + 9.99999993922529e-9))));
    const t578: number = slots[73]!;
    const t579: number = sum39[228]!;
    const t580: number = sum39[229]!;
    const t581: number = sum39[230]!;
    const t582: number = sum39[231]!;
    const t583 = f(f(t579 + t580) + f(t581 + t582));
    const t584 = f(f(0.8999999761581421 * t578) + f(t7 * t583));
    const t585: number = slots[242]!;
    const t586 = f(f(0.9990000128746033 * t585) + f(t11 * f(t583 * t583)));
    const t587: number = parameters[73]!;
    slots[73] = t584;
    slots[242] = t586;
    parameters[73] = f(t587 - f(t16 * f(t584 / f(f(f(Math.sqrt(t586)) / t17) + 9.99999993922529e-9))));
    const t588: number = slots[74]!;
    const t589: number = sum39[232]!;
    const t590: number = sum39[233]!;
    const t591: number = sum39[234]!;
    const t592: number = sum39[235]!;
    const t593 = f(f(t589 + t590) + f(t591 + t592));
    const t594 = f(f(0.8999999761581421 * t588) + f(t7 * t593));
    const t595: number = slots[243]!;
    const t596 = f(f(0.9990000128746033 * t595) + f(t11 * f(t593 * t593)));
    const t597: number = parameters[74]!;
    slots[74] = t594;
    slots[243] = t596;
    parameters[74] = f(t597 - f(t16 * f(t594 / f(f(f(Math.sqrt(t596)) / t17) + 9.99999993922529e-9))));
    const t598: number = slots[75]!;
    const t599: number = sum39[236]!;
    const t600: number = sum39[237]!;
    const t601: number = sum39[238]!;
    const t602: number = sum39[239]!;
    const t603 = f(f(t599 + t600) + f(t601 + t602));
    const t604 = f(f(0.8999999761581421 * t598) + f(t7 * t603));
    const t605: number = slots[244]!;
    const t606 = f(f(0.9990000128746033 * t605) + f(t11 * f(t603 * t603)));
    const t607: number = parameters[75]!;
    slots[75] = t604;
    slots[244] = t606;
    parameters[75] = f(t607 - f(t16 * f(t604 / f(f(f(Math.sqrt(t606)) / t17) + 9.99999993922529e-9))));
    const t608: number = slots[76]!;
    const t609: number = sum39[240]!;
    const t610: number = sum39[241]!;
    const t611: number = sum39[242]!;
    const t612: number = sum39[243]!;
    const t613 = f(f(t609 + t610) + f(t611 + t612));
    const t614 = f(f(0.8999999761581421 * t608) + f(t7 * t613));
    const t615: number = slots[245]!;
    const t616 = f(f(0.9990000128746033 * t615) + f(t11 * f(t613 * t613)));
    const t617: number = parameters[76]!;
    slots[76] = t614;
    slots[245] = t616;
    parameters[76] = f(t617 - f(t16 * f(t614 / f(f(f(Math.sqrt(t616)) / t17) + 9.99999993922529e-9))));
    const t618: number = slots[77]!;
    const t619: number = sum39[244]!;
    const t620: number = sum39[245]!;
    const t621: number = sum39[246]!;
    const t622: number = sum39[247]!;
    const t623 = f(f(t619 + t620) + f(t621 + t622));
    const t624 = f(f(0.8999999761581421 * t618) + f(t7 * t623));
    const t625: number = slots[246]!;
    const t626 = f(f(0.9990000128746033 * t625) + f(t11 * f(t623 * t623)));
    const t627: number = parameters[77]!;
    slots[77] = t624;
    slots[246] = t626;
    parameters[77] = f(t627 - f(t16 * f(t624 / f(f(f(Math.sqrt(t626)) / t17) + 9.99999993922529e-9))));
    const t628: number = slots[78]!;
    const t629: number = sum39[248]!;
    const t630: number = sum39[249]!;
    const t631: number = sum39[250]!;
    const t632: number = sum39[251]!;
    const t633 = f(f(t629 + t630) + f(t631 + t632));
    const t634 = f(f(0.8999999761581421 * t628) + f(t7 * t633));
    const t635: number = slots[247]!;
    const t636 = f(f(0.9990000128746033 * t635) + f(t11 * f(t633 * t633)));
    const t637: number = parameters[78]!;
    slots[78] = t634;
    slots[247] = t636;
    parameters[78] = f(t637 - f(t16 * f(t634 / f(f(f(Math.sqrt(t636)) / t17) + 9.99999993922529e-9))));
    const t638: number = slots[79]!;
    const t639: number = sum39[252]!;
    const t640: number = sum39[253]!;
    const t641: number = sum39[254]!;
    const t642: number = sum39[255]!;
    const t643 = f(f(t639 + t640) + f(t641 + t642));
    const t644 = f(f(0.8999999761581421 * t638) + f(t7 * t643));
    const t645: number = slots[248]!;
    const t646 = f(f(0.9990000128746033 * t645) + f(t11 * f(t643 * t643)));
    const t647: number = parameters[79]!;
    slots[79] = t644;
    slots[248] = t646;
    parameters[79] = f(t647 - f(t16 * f(t644 / f(f(f(Math.sqrt(t646)) / t17) + 9.99999993922529e-9))));
  }

  // layer 2: [8] maps, and the update
  function kernel4(): void {
    const t0: number = slots[80]!;
    const t1: number = hyper[4]!;
    const t2: number = sum37[0]!;
    const t3: number = sum37[1]!;
    const t4: number = sum37[2]!;
    const t5: number = sum37[3]!;
    const t6 = f(f(t2 + t3) + f(t4 + t5));
    const t7 = f(t1);
    const t8 = f(f(0.8999999761581421 * t0) + f(t7 * t6));
    const t9: number = slots[249]!;
    const t10: number = hyper[5]!;
    const t11 = f(t10);
    const t12 = f(f(0.9990000128746033 * t9) + f(t11 * f(t6 * t6)));
    const t13: number = parameters[80]!;
    const t14: number = hyper[2]!;
    const t15: number = hyper[3]!;
    const t16 = f(t14);
    const t17 = f(t15);
    slots[80] = t8;
    slots[249] = t12;
    parameters[80] = f(t13 - f(t16 * f(t8 / f(f(f(Math.sqrt(t12)) / t17) + 9.99999993922529e-9))));
    const t18: number = slots[81]!;
    const t19: number = sum37[4]!;
    const t20: number = sum37[5]!;
    const t21: number = sum37[6]!;
    const t22: number = sum37[7]!;
    const t23 = f(f(t19 + t20) + f(t21 + t22));
    const t24 = f(f(0.8999999761581421 * t18) + f(t7 * t23));
    const t25: number = slots[250]!;
    const t26 = f(f(0.9990000128746033 * t25) + f(t11 * f(t23 * t23)));
    const t27: number = parameters[81]!;
    slots[81] = t24;
    slots[250] = t26;
    parameters[81] = f(t27 - f(t16 * f(t24 / f(f(f(Math.sqrt(t26)) / t17) + 9.99999993922529e-9))));
    const t28: number = slots[82]!;
    const t29: number = sum37[8]!;
    const t30: number = sum37[9]!;
    const t31: number = sum37[10]!;
    const t32: number = sum37[11]!;
    const t33 = f(f(t29 + t30) + f(t31 + t32));
    const t34 = f(f(0.8999999761581421 * t28) + f(t7 * t33));
    const t35: number = slots[251]!;
    const t36 = f(f(0.9990000128746033 * t35) + f(t11 * f(t33 * t33)));
    const t37: number = parameters[82]!;
    slots[82] = t34;
    slots[251] = t36;
    parameters[82] = f(t37 - f(t16 * f(t34 / f(f(f(Math.sqrt(t36)) / t17) + 9.99999993922529e-9))));
    const t38: number = slots[83]!;
    const t39: number = sum37[12]!;
    const t40: number = sum37[13]!;
    const t41: number = sum37[14]!;
    const t42: number = sum37[15]!;
    const t43 = f(f(t39 + t40) + f(t41 + t42));
    const t44 = f(f(0.8999999761581421 * t38) + f(t7 * t43));
    const t45: number = slots[252]!;
    const t46 = f(f(0.9990000128746033 * t45) + f(t11 * f(t43 * t43)));
    const t47: number = parameters[83]!;
    slots[83] = t44;
    slots[252] = t46;
    parameters[83] = f(t47 - f(t16 * f(t44 / f(f(f(Math.sqrt(t46)) / t17) + 9.99999993922529e-9))));
    const t48: number = slots[84]!;
    const t49: number = sum37[16]!;
    const t50: number = sum37[17]!;
    const t51: number = sum37[18]!;
    const t52: number = sum37[19]!;
    const t53 = f(f(t49 + t50) + f(t51 + t52));
    const t54 = f(f(0.8999999761581421 * t48) + f(t7 * t53));
    const t55: number = slots[253]!;
    const t56 = f(f(0.9990000128746033 * t55) + f(t11 * f(t53 * t53)));
    const t57: number = parameters[84]!;
    slots[84] = t54;
    slots[253] = t56;
    parameters[84] = f(t57 - f(t16 * f(t54 / f(f(f(Math.sqrt(t56)) / t17) + 9.99999993922529e-9))));
    const t58: number = slots[85]!;
    const t59: number = sum37[20]!;
    const t60: number = sum37[21]!;
    const t61: number = sum37[22]!;
    const t62: number = sum37[23]!;
    const t63 = f(f(t59 + t60) + f(t61 + t62));
    const t64 = f(f(0.8999999761581421 * t58) + f(t7 * t63));
    const t65: number = slots[254]!;
    const t66 = f(f(0.9990000128746033 * t65) + f(t11 * f(t63 * t63)));
    const t67: number = parameters[85]!;
    slots[85] = t64;
    slots[254] = t66;
    parameters[85] = f(t67 - f(t16 * f(t64 / f(f(f(Math.sqrt(t66)) / t17) + 9.99999993922529e-9))));
    const t68: number = slots[86]!;
    const t69: number = sum37[24]!;
    const t70: number = sum37[25]!;
    const t71: number = sum37[26]!;
    const t72: number = sum37[27]!;
    const t73 = f(f(t69 + t70) + f(t71 + t72));
    const t74 = f(f(0.8999999761581421 * t68) + f(t7 * t73));
    const t75: number = slots[255]!;
    const t76 = f(f(0.9990000128746033 * t75) + f(t11 * f(t73 * t73)));
    const t77: number = parameters[86]!;
    slots[86] = t74;
    slots[255] = t76;
    parameters[86] = f(t77 - f(t16 * f(t74 / f(f(f(Math.sqrt(t76)) / t17) + 9.99999993922529e-9))));
    const t78: number = slots[87]!;
    const t79: number = sum37[28]!;
    const t80: number = sum37[29]!;
    const t81: number = sum37[30]!;
    const t82: number = sum37[31]!;
    const t83 = f(f(t79 + t80) + f(t81 + t82));
    const t84 = f(f(0.8999999761581421 * t78) + f(t7 * t83));
    const t85: number = slots[256]!;
    const t86 = f(f(0.9990000128746033 * t85) + f(t11 * f(t83 * t83)));
    const t87: number = parameters[87]!;
    slots[87] = t84;
    slots[256] = t86;
    parameters[87] = f(t87 - f(t16 * f(t84 / f(f(f(Math.sqrt(t86)) / t17) + 9.99999993922529e-9))));
  }

  // layer 3: [8, 8] maps, and the update
  function kernel5(): void {
    const t0: number = slots[88]!;
    const t1: number = hyper[4]!;
    const t2: number = sum35[0]!;
    const t3: number = sum35[1]!;
    const t4: number = sum35[2]!;
    const t5: number = sum35[3]!;
    const t6 = f(f(t2 + t3) + f(t4 + t5));
    const t7 = f(t1);
    const t8 = f(f(0.8999999761581421 * t0) + f(t7 * t6));
    const t9: number = slots[257]!;
    const t10: number = hyper[5]!;
    const t11 = f(t10);
    const t12 = f(f(0.9990000128746033 * t9) + f(t11 * f(t6 * t6)));
    const t13: number = parameters[88]!;
    const t14: number = hyper[2]!;
    const t15: number = hyper[3]!;
    const t16 = f(t14);
    const t17 = f(t15);
    slots[88] = t8;
    slots[257] = t12;
    parameters[88] = f(t13 - f(t16 * f(t8 / f(f(f(Math.sqrt(t12)) / t17) + 9.99999993922529e-9))));
    const t18: number = slots[89]!;
    const t19: number = sum35[4]!;
    const t20: number = sum35[5]!;
    const t21: number = sum35[6]!;
    const t22: number = sum35[7]!;
    const t23 = f(f(t19 + t20) + f(t21 + t22));
    const t24 = f(f(0.8999999761581421 * t18) + f(t7 * t23));
    const t25: number = slots[258]!;
    const t26 = f(f(0.9990000128746033 * t25) + f(t11 * f(t23 * t23)));
    const t27: number = parameters[89]!;
    slots[89] = t24;
    slots[258] = t26;
    parameters[89] = f(t27 - f(t16 * f(t24 / f(f(f(Math.sqrt(t26)) / t17) + 9.99999993922529e-9))));
    const t28: number = slots[90]!;
    const t29: number = sum35[8]!;
    const t30: number = sum35[9]!;
    const t31: number = sum35[10]!;
    const t32: number = sum35[11]!;
    const t33 = f(f(t29 + t30) + f(t31 + t32));
    const t34 = f(f(0.8999999761581421 * t28) + f(t7 * t33));
    const t35: number = slots[259]!;
    const t36 = f(f(0.9990000128746033 * t35) + f(t11 * f(t33 * t33)));
    const t37: number = parameters[90]!;
    slots[90] = t34;
    slots[259] = t36;
    parameters[90] = f(t37 - f(t16 * f(t34 / f(f(f(Math.sqrt(t36)) / t17) + 9.99999993922529e-9))));
    const t38: number = slots[91]!;
    const t39: number = sum35[12]!;
    const t40: number = sum35[13]!;
    const t41: number = sum35[14]!;
    const t42: number = sum35[15]!;
    const t43 = f(f(t39 + t40) + f(t41 + t42));
    const t44 = f(f(0.8999999761581421 * t38) + f(t7 * t43));
    const t45: number = slots[260]!;
    const t46 = f(f(0.9990000128746033 * t45) + f(t11 * f(t43 * t43)));
    const t47: number = parameters[91]!;
    slots[91] = t44;
    slots[260] = t46;
    parameters[91] = f(t47 - f(t16 * f(t44 / f(f(f(Math.sqrt(t46)) / t17) + 9.99999993922529e-9))));
    const t48: number = slots[92]!;
    const t49: number = sum35[16]!;
    const t50: number = sum35[17]!;
    const t51: number = sum35[18]!;
    const t52: number = sum35[19]!;
    const t53 = f(f(t49 + t50) + f(t51 + t52));
    const t54 = f(f(0.8999999761581421 * t48) + f(t7 * t53));
    const t55: number = slots[261]!;
    const t56 = f(f(0.9990000128746033 * t55) + f(t11 * f(t53 * t53)));
    const t57: number = parameters[92]!;
    slots[92] = t54;
    slots[261] = t56;
    parameters[92] = f(t57 - f(t16 * f(t54 / f(f(f(Math.sqrt(t56)) / t17) + 9.99999993922529e-9))));
    const t58: number = slots[93]!;
    const t59: number = sum35[20]!;
    const t60: number = sum35[21]!;
    const t61: number = sum35[22]!;
    const t62: number = sum35[23]!;
    const t63 = f(f(t59 + t60) + f(t61 + t62));
    const t64 = f(f(0.8999999761581421 * t58) + f(t7 * t63));
    const t65: number = slots[262]!;
    const t66 = f(f(0.9990000128746033 * t65) + f(t11 * f(t63 * t63)));
    const t67: number = parameters[93]!;
    slots[93] = t64;
    slots[262] = t66;
    parameters[93] = f(t67 - f(t16 * f(t64 / f(f(f(Math.sqrt(t66)) / t17) + 9.99999993922529e-9))));
    const t68: number = slots[94]!;
    const t69: number = sum35[24]!;
    const t70: number = sum35[25]!;
    const t71: number = sum35[26]!;
    const t72: number = sum35[27]!;
    const t73 = f(f(t69 + t70) + f(t71 + t72));
    const t74 = f(f(0.8999999761581421 * t68) + f(t7 * t73));
    const t75: number = slots[263]!;
    const t76 = f(f(0.9990000128746033 * t75) + f(t11 * f(t73 * t73)));
    const t77: number = parameters[94]!;
    slots[94] = t74;
    slots[263] = t76;
    parameters[94] = f(t77 - f(t16 * f(t74 / f(f(f(Math.sqrt(t76)) / t17) + 9.99999993922529e-9))));
    const t78: number = slots[95]!;
    const t79: number = sum35[28]!;
    const t80: number = sum35[29]!;
    const t81: number = sum35[30]!;
    const t82: number = sum35[31]!;
    const t83 = f(f(t79 + t80) + f(t81 + t82));
    const t84 = f(f(0.8999999761581421 * t78) + f(t7 * t83));
    const t85: number = slots[264]!;
    const t86 = f(f(0.9990000128746033 * t85) + f(t11 * f(t83 * t83)));
    const t87: number = parameters[95]!;
    slots[95] = t84;
    slots[264] = t86;
    parameters[95] = f(t87 - f(t16 * f(t84 / f(f(f(Math.sqrt(t86)) / t17) + 9.99999993922529e-9))));
    const t88: number = slots[96]!;
    const t89: number = sum35[32]!;
    const t90: number = sum35[33]!;
    const t91: number = sum35[34]!;
    const t92: number = sum35[35]!;
    const t93 = f(f(t89 + t90) + f(t91 + t92));
    const t94 = f(f(0.8999999761581421 * t88) + f(t7 * t93));
    const t95: number = slots[265]!;
    const t96 = f(f(0.9990000128746033 * t95) + f(t11 * f(t93 * t93)));
    const t97: number = parameters[96]!;
    slots[96] = t94;
    slots[265] = t96;
    parameters[96] = f(t97 - f(t16 * f(t94 / f(f(f(Math.sqrt(t96)) / t17) + 9.99999993922529e-9))));
    const t98: number = slots[97]!;
    const t99: number = sum35[36]!;
    const t100: number = sum35[37]!;
    const t101: number = sum35[38]!;
    const t102: number = sum35[39]!;
    const t103 = f(f(t99 + t100) + f(t101 + t102));
    const t104 = f(f(0.8999999761581421 * t98) + f(t7 * t103));
    const t105: number = slots[266]!;
    const t106 = f(f(0.9990000128746033 * t105) + f(t11 * f(t103 * t103)));
    const t107: number = parameters[97]!;
    slots[97] = t104;
    slots[266] = t106;
    parameters[97] = f(t107 - f(t16 * f(t104 / f(f(f(Math.sqrt(t106)) / t17) + 9.99999993922529e-9))));
    const t108: number = slots[98]!;
    const t109: number = sum35[40]!;
    const t110: number = sum35[41]!;
    const t111: number = sum35[42]!;
    const t112: number = sum35[43]!;
    const t113 = f(f(t109 + t110) + f(t111 + t112));
    const t114 = f(f(0.8999999761581421 * t108) + f(t7 * t113));
    const t115: number = slots[267]!;
    const t116 = f(f(0.9990000128746033 * t115) + f(t11 * f(t113 * t113)));
    const t117: number = parameters[98]!;
    slots[98] = t114;
    slots[267] = t116;
    parameters[98] = f(t117 - f(t16 * f(t114 / f(f(f(Math.sqrt(t116)) / t17) + 9.99999993922529e-9))));
    const t118: number = slots[99]!;
    const t119: number = sum35[44]!;
    const t120: number = sum35[45]!;
    const t121: number = sum35[46]!;
    const t122: number = sum35[47]!;
    const t123 = f(f(t119 + t120) + f(t121 + t122));
    const t124 = f(f(0.8999999761581421 * t118) + f(t7 * t123));
    const t125: number = slots[268]!;
    const t126 = f(f(0.9990000128746033 * t125) + f(t11 * f(t123 * t123)));
    const t127: number = parameters[99]!;
    slots[99] = t124;
    slots[268] = t126;
    parameters[99] = f(t127 - f(t16 * f(t124 / f(f(f(Math.sqrt(t126)) / t17) + 9.99999993922529e-9))));
    const t128: number = slots[100]!;
    const t129: number = sum35[48]!;
    const t130: number = sum35[49]!;
    const t131: number = sum35[50]!;
    const t132: number = sum35[51]!;
    const t133 = f(f(t129 + t130) + f(t131 + t132));
    const t134 = f(f(0.8999999761581421 * t128) + f(t7 * t133));
    const t135: number = slots[269]!;
    const t136 = f(f(0.9990000128746033 * t135) + f(t11 * f(t133 * t133)));
    const t137: number = parameters[100]!;
    slots[100] = t134;
    slots[269] = t136;
    parameters[100] = f(t137 - f(t16 * f(t134 / f(f(f(Math.sqrt(t136)) / t17) + 9.99999993922529e-9))));
    const t138: number = slots[101]!;
    const t139: number = sum35[52]!;
    const t140: number = sum35[53]!;
    const t141: number = sum35[54]!;
    const t142: number = sum35[55]!;
    const t143 = f(f(t139 + t140) + f(t141 + t142));
    const t144 = f(f(0.8999999761581421 * t138) + f(t7 * t143));
    const t145: number = slots[270]!;
    const t146 = f(f(0.9990000128746033 * t145) + f(t11 * f(t143 * t143)));
    const t147: number = parameters[101]!;
    slots[101] = t144;
    slots[270] = t146;
    parameters[101] = f(t147 - f(t16 * f(t144 / f(f(f(Math.sqrt(t146)) / t17) + 9.99999993922529e-9))));
    const t148: number = slots[102]!;
    const t149: number = sum35[56]!;
    const t150: number = sum35[57]!;
    const t151: number = sum35[58]!;
    const t152: number = sum35[59]!;
    const t153 = f(f(t149 + t150) + f(t151 + t152));
    const t154 = f(f(0.8999999761581421 * t148) + f(t7 * t153));
    const t155: number = slots[271]!;
    const t156 = f(f(0.9990000128746033 * t155) + f(t11 * f(t153 * t153)));
    const t157: number = parameters[102]!;
    slots[102] = t154;
    slots[271] = t156;
    parameters[102] = f(t157 - f(t16 * f(t154 / f(f(f(Math.sqrt(t156)) / t17) + 9.99999993922529e-9))));
    const t158: number = slots[103]!;
    const t159: number = sum35[60]!;
    const t160: number = sum35[61]!;
    const t161: number = sum35[62]!;
    const t162: number = sum35[63]!;
    const t163 = f(f(t159 + t160) + f(t161 + t162));
    const t164 = f(f(0.8999999761581421 * t158) + f(t7 * t163));
    const t165: number = slots[272]!;
    const t166 = f(f(0.9990000128746033 * t165) + f(t11 * f(t163 * t163)));
    const t167: number = parameters[103]!;
    slots[103] = t164;
    slots[272] = t166;
    parameters[103] = f(t167 - f(t16 * f(t164 / f(f(f(Math.sqrt(t166)) / t17) + 9.99999993922529e-9))));
    const t168: number = slots[104]!;
    const t169: number = sum35[64]!;
    const t170: number = sum35[65]!;
    const t171: number = sum35[66]!;
    const t172: number = sum35[67]!;
    const t173 = f(f(t169 + t170) + f(t171 + t172));
    const t174 = f(f(0.8999999761581421 * t168) + f(t7 * t173));
    const t175: number = slots[273]!;
    const t176 = f(f(0.9990000128746033 * t175) + f(t11 * f(t173 * t173)));
    const t177: number = parameters[104]!;
    slots[104] = t174;
    slots[273] = t176;
    parameters[104] = f(t177 - f(t16 * f(t174 / f(f(f(Math.sqrt(t176)) / t17) + 9.99999993922529e-9))));
    const t178: number = slots[105]!;
    const t179: number = sum35[68]!;
    const t180: number = sum35[69]!;
    const t181: number = sum35[70]!;
    const t182: number = sum35[71]!;
    const t183 = f(f(t179 + t180) + f(t181 + t182));
    const t184 = f(f(0.8999999761581421 * t178) + f(t7 * t183));
    const t185: number = slots[274]!;
    const t186 = f(f(0.9990000128746033 * t185) + f(t11 * f(t183 * t183)));
    const t187: number = parameters[105]!;
    slots[105] = t184;
    slots[274] = t186;
    parameters[105] = f(t187 - f(t16 * f(t184 / f(f(f(Math.sqrt(t186)) / t17) + 9.99999993922529e-9))));
    const t188: number = slots[106]!;
    const t189: number = sum35[72]!;
    const t190: number = sum35[73]!;
    const t191: number = sum35[74]!;
    const t192: number = sum35[75]!;
    const t193 = f(f(t189 + t190) + f(t191 + t192));
    const t194 = f(f(0.8999999761581421 * t188) + f(t7 * t193));
    const t195: number = slots[275]!;
    const t196 = f(f(0.9990000128746033 * t195) + f(t11 * f(t193 * t193)));
    const t197: number = parameters[106]!;
    slots[106] = t194;
    slots[275] = t196;
    parameters[106] = f(t197 - f(t16 * f(t194 / f(f(f(Math.sqrt(t196)) / t17) + 9.99999993922529e-9))));
    const t198: number = slots[107]!;
    const t199: number = sum35[76]!;
    const t200: number = sum35[77]!;
    const t201: number = sum35[78]!;
    const t202: number = sum35[79]!;
    const t203 = f(f(t199 + t200) + f(t201 + t202));
    const t204 = f(f(0.8999999761581421 * t198) + f(t7 * t203));
    const t205: number = slots[276]!;
    const t206 = f(f(0.9990000128746033 * t205) + f(t11 * f(t203 * t203)));
    const t207: number = parameters[107]!;
    slots[107] = t204;
    slots[276] = t206;
    parameters[107] = f(t207 - f(t16 * f(t204 / f(f(f(Math.sqrt(t206)) / t17) + 9.99999993922529e-9))));
    const t208: number = slots[108]!;
    const t209: number = sum35[80]!;
    const t210: number = sum35[81]!;
    const t211: number = sum35[82]!;
    const t212: number = sum35[83]!;
    const t213 = f(f(t209 + t210) + f(t211 + t212));
    const t214 = f(f(0.8999999761581421 * t208) + f(t7 * t213));
    const t215: number = slots[277]!;
    const t216 = f(f(0.9990000128746033 * t215) + f(t11 * f(t213 * t213)));
    const t217: number = parameters[108]!;
    slots[108] = t214;
    slots[277] = t216;
    parameters[108] = f(t217 - f(t16 * f(t214 / f(f(f(Math.sqrt(t216)) / t17) + 9.99999993922529e-9))));
    const t218: number = slots[109]!;
    const t219: number = sum35[84]!;
    const t220: number = sum35[85]!;
    const t221: number = sum35[86]!;
    const t222: number = sum35[87]!;
    const t223 = f(f(t219 + t220) + f(t221 + t222));
    const t224 = f(f(0.8999999761581421 * t218) + f(t7 * t223));
    const t225: number = slots[278]!;
    const t226 = f(f(0.9990000128746033 * t225) + f(t11 * f(t223 * t223)));
    const t227: number = parameters[109]!;
    slots[109] = t224;
    slots[278] = t226;
    parameters[109] = f(t227 - f(t16 * f(t224 / f(f(f(Math.sqrt(t226)) / t17) + 9.99999993922529e-9))));
    const t228: number = slots[110]!;
    const t229: number = sum35[88]!;
    const t230: number = sum35[89]!;
    const t231: number = sum35[90]!;
    const t232: number = sum35[91]!;
    const t233 = f(f(t229 + t230) + f(t231 + t232));
    const t234 = f(f(0.8999999761581421 * t228) + f(t7 * t233));
    const t235: number = slots[279]!;
    const t236 = f(f(0.9990000128746033 * t235) + f(t11 * f(t233 * t233)));
    const t237: number = parameters[110]!;
    slots[110] = t234;
    slots[279] = t236;
    parameters[110] = f(t237 - f(t16 * f(t234 / f(f(f(Math.sqrt(t236)) / t17) + 9.99999993922529e-9))));
    const t238: number = slots[111]!;
    const t239: number = sum35[92]!;
    const t240: number = sum35[93]!;
    const t241: number = sum35[94]!;
    const t242: number = sum35[95]!;
    const t243 = f(f(t239 + t240) + f(t241 + t242));
    const t244 = f(f(0.8999999761581421 * t238) + f(t7 * t243));
    const t245: number = slots[280]!;
    const t246 = f(f(0.9990000128746033 * t245) + f(t11 * f(t243 * t243)));
    const t247: number = parameters[111]!;
    slots[111] = t244;
    slots[280] = t246;
    parameters[111] = f(t247 - f(t16 * f(t244 / f(f(f(Math.sqrt(t246)) / t17) + 9.99999993922529e-9))));
    const t248: number = slots[112]!;
    const t249: number = sum35[96]!;
    const t250: number = sum35[97]!;
    const t251: number = sum35[98]!;
    const t252: number = sum35[99]!;
    const t253 = f(f(t249 + t250) + f(t251 + t252));
    const t254 = f(f(0.8999999761581421 * t248) + f(t7 * t253));
    const t255: number = slots[281]!;
    const t256 = f(f(0.9990000128746033 * t255) + f(t11 * f(t253 * t253)));
    const t257: number = parameters[112]!;
    slots[112] = t254;
    slots[281] = t256;
    parameters[112] = f(t257 - f(t16 * f(t254 / f(f(f(Math.sqrt(t256)) / t17) + 9.99999993922529e-9))));
    const t258: number = slots[113]!;
    const t259: number = sum35[100]!;
    const t260: number = sum35[101]!;
    const t261: number = sum35[102]!;
    const t262: number = sum35[103]!;
    const t263 = f(f(t259 + t260) + f(t261 + t262));
    const t264 = f(f(0.8999999761581421 * t258) + f(t7 * t263));
    const t265: number = slots[282]!;
    const t266 = f(f(0.9990000128746033 * t265) + f(t11 * f(t263 * t263)));
    const t267: number = parameters[113]!;
    slots[113] = t264;
    slots[282] = t266;
    parameters[113] = f(t267 - f(t16 * f(t264 / f(f(f(Math.sqrt(t266)) / t17) + 9.99999993922529e-9))));
    const t268: number = slots[114]!;
    const t269: number = sum35[104]!;
    const t270: number = sum35[105]!;
    const t271: number = sum35[106]!;
    const t272: number = sum35[107]!;
    const t273 = f(f(t269 + t270) + f(t271 + t272));
    const t274 = f(f(0.8999999761581421 * t268) + f(t7 * t273));
    const t275: number = slots[283]!;
    const t276 = f(f(0.9990000128746033 * t275) + f(t11 * f(t273 * t273)));
    const t277: number = parameters[114]!;
    slots[114] = t274;
    slots[283] = t276;
    parameters[114] = f(t277 - f(t16 * f(t274 / f(f(f(Math.sqrt(t276)) / t17) + 9.99999993922529e-9))));
    const t278: number = slots[115]!;
    const t279: number = sum35[108]!;
    const t280: number = sum35[109]!;
    const t281: number = sum35[110]!;
    const t282: number = sum35[111]!;
    const t283 = f(f(t279 + t280) + f(t281 + t282));
    const t284 = f(f(0.8999999761581421 * t278) + f(t7 * t283));
    const t285: number = slots[284]!;
    const t286 = f(f(0.9990000128746033 * t285) + f(t11 * f(t283 * t283)));
    const t287: number = parameters[115]!;
    slots[115] = t284;
    slots[284] = t286;
    parameters[115] = f(t287 - f(t16 * f(t284 / f(f(f(Math.sqrt(t286)) / t17) + 9.99999993922529e-9))));
    const t288: number = slots[116]!;
    const t289: number = sum35[112]!;
    const t290: number = sum35[113]!;
    const t291: number = sum35[114]!;
    const t292: number = sum35[115]!;
    const t293 = f(f(t289 + t290) + f(t291 + t292));
    const t294 = f(f(0.8999999761581421 * t288) + f(t7 * t293));
    const t295: number = slots[285]!;
    const t296 = f(f(0.9990000128746033 * t295) + f(t11 * f(t293 * t293)));
    const t297: number = parameters[116]!;
    slots[116] = t294;
    slots[285] = t296;
    parameters[116] = f(t297 - f(t16 * f(t294 / f(f(f(Math.sqrt(t296)) / t17) + 9.99999993922529e-9))));
    const t298: number = slots[117]!;
    const t299: number = sum35[116]!;
    const t300: number = sum35[117]!;
    const t301: number = sum35[118]!;
    const t302: number = sum35[119]!;
    const t303 = f(f(t299 + t300) + f(t301 + t302));
    const t304 = f(f(0.8999999761581421 * t298) + f(t7 * t303));
    const t305: number = slots[286]!;
    const t306 = f(f(0.9990000128746033 * t305) + f(t11 * f(t303 * t303)));
    const t307: number = parameters[117]!;
    slots[117] = t304;
    slots[286] = t306;
    parameters[117] = f(t307 - f(t16 * f(t304 / f(f(f(Math.sqrt(t306)) / t17) + 9.99999993922529e-9))));
    const t308: number = slots[118]!;
    const t309: number = sum35[120]!;
    const t310: number = sum35[121]!;
    const t311: number = sum35[122]!;
    const t312: number = sum35[123]!;
    const t313 = f(f(t309 + t310) + f(t311 + t312));
    const t314 = f(f(0.8999999761581421 * t308) + f(t7 * t313));
    const t315: number = slots[287]!;
    const t316 = f(f(0.9990000128746033 * t315) + f(t11 * f(t313 * t313)));
    const t317: number = parameters[118]!;
    slots[118] = t314;
    slots[287] = t316;
    parameters[118] = f(t317 - f(t16 * f(t314 / f(f(f(Math.sqrt(t316)) / t17) + 9.99999993922529e-9))));
    const t318: number = slots[119]!;
    const t319: number = sum35[124]!;
    const t320: number = sum35[125]!;
    const t321: number = sum35[126]!;
    const t322: number = sum35[127]!;
    const t323 = f(f(t319 + t320) + f(t321 + t322));
    const t324 = f(f(0.8999999761581421 * t318) + f(t7 * t323));
    const t325: number = slots[288]!;
    const t326 = f(f(0.9990000128746033 * t325) + f(t11 * f(t323 * t323)));
    const t327: number = parameters[119]!;
    slots[119] = t324;
    slots[288] = t326;
    parameters[119] = f(t327 - f(t16 * f(t324 / f(f(f(Math.sqrt(t326)) / t17) + 9.99999993922529e-9))));
    const t328: number = slots[120]!;
    const t329: number = sum35[128]!;
    const t330: number = sum35[129]!;
    const t331: number = sum35[130]!;
    const t332: number = sum35[131]!;
    const t333 = f(f(t329 + t330) + f(t331 + t332));
    const t334 = f(f(0.8999999761581421 * t328) + f(t7 * t333));
    const t335: number = slots[289]!;
    const t336 = f(f(0.9990000128746033 * t335) + f(t11 * f(t333 * t333)));
    const t337: number = parameters[120]!;
    slots[120] = t334;
    slots[289] = t336;
    parameters[120] = f(t337 - f(t16 * f(t334 / f(f(f(Math.sqrt(t336)) / t17) + 9.99999993922529e-9))));
    const t338: number = slots[121]!;
    const t339: number = sum35[132]!;
    const t340: number = sum35[133]!;
    const t341: number = sum35[134]!;
    const t342: number = sum35[135]!;
    const t343 = f(f(t339 + t340) + f(t341 + t342));
    const t344 = f(f(0.8999999761581421 * t338) + f(t7 * t343));
    const t345: number = slots[290]!;
    const t346 = f(f(0.9990000128746033 * t345) + f(t11 * f(t343 * t343)));
    const t347: number = parameters[121]!;
    slots[121] = t344;
    slots[290] = t346;
    parameters[121] = f(t347 - f(t16 * f(t344 / f(f(f(Math.sqrt(t346)) / t17) + 9.99999993922529e-9))));
    const t348: number = slots[122]!;
    const t349: number = sum35[136]!;
    const t350: number = sum35[137]!;
    const t351: number = sum35[138]!;
    const t352: number = sum35[139]!;
    const t353 = f(f(t349 + t350) + f(t351 + t352));
    const t354 = f(f(0.8999999761581421 * t348) + f(t7 * t353));
    const t355: number = slots[291]!;
    const t356 = f(f(0.9990000128746033 * t355) + f(t11 * f(t353 * t353)));
    const t357: number = parameters[122]!;
    slots[122] = t354;
    slots[291] = t356;
    parameters[122] = f(t357 - f(t16 * f(t354 / f(f(f(Math.sqrt(t356)) / t17) + 9.99999993922529e-9))));
    const t358: number = slots[123]!;
    const t359: number = sum35[140]!;
    const t360: number = sum35[141]!;
    const t361: number = sum35[142]!;
    const t362: number = sum35[143]!;
    const t363 = f(f(t359 + t360) + f(t361 + t362));
    const t364 = f(f(0.8999999761581421 * t358) + f(t7 * t363));
    const t365: number = slots[292]!;
    const t366 = f(f(0.9990000128746033 * t365) + f(t11 * f(t363 * t363)));
    const t367: number = parameters[123]!;
    slots[123] = t364;
    slots[292] = t366;
    parameters[123] = f(t367 - f(t16 * f(t364 / f(f(f(Math.sqrt(t366)) / t17) + 9.99999993922529e-9))));
    const t368: number = slots[124]!;
    const t369: number = sum35[144]!;
    const t370: number = sum35[145]!;
    const t371: number = sum35[146]!;
    const t372: number = sum35[147]!;
    const t373 = f(f(t369 + t370) + f(t371 + t372));
    const t374 = f(f(0.8999999761581421 * t368) + f(t7 * t373));
    const t375: number = slots[293]!;
    const t376 = f(f(0.9990000128746033 * t375) + f(t11 * f(t373 * t373)));
    const t377: number = parameters[124]!;
    slots[124] = t374;
    slots[293] = t376;
    parameters[124] = f(t377 - f(t16 * f(t374 / f(f(f(Math.sqrt(t376)) / t17) + 9.99999993922529e-9))));
    const t378: number = slots[125]!;
    const t379: number = sum35[148]!;
    const t380: number = sum35[149]!;
    const t381: number = sum35[150]!;
    const t382: number = sum35[151]!;
    const t383 = f(f(t379 + t380) + f(t381 + t382));
    const t384 = f(f(0.8999999761581421 * t378) + f(t7 * t383));
    const t385: number = slots[294]!;
    const t386 = f(f(0.9990000128746033 * t385) + f(t11 * f(t383 * t383)));
    const t387: number = parameters[125]!;
    slots[125] = t384;
    slots[294] = t386;
    parameters[125] = f(t387 - f(t16 * f(t384 / f(f(f(Math.sqrt(t386)) / t17) + 9.99999993922529e-9))));
    const t388: number = slots[126]!;
    const t389: number = sum35[152]!;
    const t390: number = sum35[153]!;
    const t391: number = sum35[154]!;
    const t392: number = sum35[155]!;
    const t393 = f(f(t389 + t390) + f(t391 + t392));
    const t394 = f(f(0.8999999761581421 * t388) + f(t7 * t393));
    const t395: number = slots[295]!;
    const t396 = f(f(0.9990000128746033 * t395) + f(t11 * f(t393 * t393)));
    const t397: number = parameters[126]!;
    slots[126] = t394;
    slots[295] = t396;
    parameters[126] = f(t397 - f(t16 * f(t394 / f(f(f(Math.sqrt(t396)) / t17) + 9.99999993922529e-9))));
    const t398: number = slots[127]!;
    const t399: number = sum35[156]!;
    const t400: number = sum35[157]!;
    const t401: number = sum35[158]!;
    const t402: number = sum35[159]!;
    const t403 = f(f(t399 + t400) + f(t401 + t402));
    const t404 = f(f(0.8999999761581421 * t398) + f(t7 * t403));
    const t405: number = slots[296]!;
    const t406 = f(f(0.9990000128746033 * t405) + f(t11 * f(t403 * t403)));
    const t407: number = parameters[127]!;
    slots[127] = t404;
    slots[296] = t406;
    parameters[127] = f(t407 - f(t16 * f(t404 / f(f(f(Math.sqrt(t406)) / t17) + 9.99999993922529e-9))));
    const t408: number = slots[128]!;
    const t409: number = sum35[160]!;
    const t410: number = sum35[161]!;
    const t411: number = sum35[162]!;
    const t412: number = sum35[163]!;
    const t413 = f(f(t409 + t410) + f(t411 + t412));
    const t414 = f(f(0.8999999761581421 * t408) + f(t7 * t413));
    const t415: number = slots[297]!;
    const t416 = f(f(0.9990000128746033 * t415) + f(t11 * f(t413 * t413)));
    const t417: number = parameters[128]!;
    slots[128] = t414;
    slots[297] = t416;
    parameters[128] = f(t417 - f(t16 * f(t414 / f(f(f(Math.sqrt(t416)) / t17) + 9.99999993922529e-9))));
    const t418: number = slots[129]!;
    const t419: number = sum35[164]!;
    const t420: number = sum35[165]!;
    const t421: number = sum35[166]!;
    const t422: number = sum35[167]!;
    const t423 = f(f(t419 + t420) + f(t421 + t422));
    const t424 = f(f(0.8999999761581421 * t418) + f(t7 * t423));
    const t425: number = slots[298]!;
    const t426 = f(f(0.9990000128746033 * t425) + f(t11 * f(t423 * t423)));
    const t427: number = parameters[129]!;
    slots[129] = t424;
    slots[298] = t426;
    parameters[129] = f(t427 - f(t16 * f(t424 / f(f(f(Math.sqrt(t426)) / t17) + 9.99999993922529e-9))));
    const t428: number = slots[130]!;
    const t429: number = sum35[168]!;
    const t430: number = sum35[169]!;
    const t431: number = sum35[170]!;
    const t432: number = sum35[171]!;
    const t433 = f(f(t429 + t430) + f(t431 + t432));
    const t434 = f(f(0.8999999761581421 * t428) + f(t7 * t433));
    const t435: number = slots[299]!;
    const t436 = f(f(0.9990000128746033 * t435) + f(t11 * f(t433 * t433)));
    const t437: number = parameters[130]!;
    slots[130] = t434;
    slots[299] = t436;
    parameters[130] = f(t437 - f(t16 * f(t434 / f(f(f(Math.sqrt(t436)) / t17) + 9.99999993922529e-9))));
    const t438: number = slots[131]!;
    const t439: number = sum35[172]!;
    const t440: number = sum35[173]!;
    const t441: number = sum35[174]!;
    const t442: number = sum35[175]!;
    const t443 = f(f(t439 + t440) + f(t441 + t442));
    const t444 = f(f(0.8999999761581421 * t438) + f(t7 * t443));
    const t445: number = slots[300]!;
    const t446 = f(f(0.9990000128746033 * t445) + f(t11 * f(t443 * t443)));
    const t447: number = parameters[131]!;
    slots[131] = t444;
    slots[300] = t446;
    parameters[131] = f(t447 - f(t16 * f(t444 / f(f(f(Math.sqrt(t446)) / t17) + 9.99999993922529e-9))));
    const t448: number = slots[132]!;
    const t449: number = sum35[176]!;
    const t450: number = sum35[177]!;
    const t451: number = sum35[178]!;
    const t452: number = sum35[179]!;
    const t453 = f(f(t449 + t450) + f(t451 + t452));
    const t454 = f(f(0.8999999761581421 * t448) + f(t7 * t453));
    const t455: number = slots[301]!;
    const t456 = f(f(0.9990000128746033 * t455) + f(t11 * f(t453 * t453)));
    const t457: number = parameters[132]!;
    slots[132] = t454;
    slots[301] = t456;
    parameters[132] = f(t457 - f(t16 * f(t454 / f(f(f(Math.sqrt(t456)) / t17) + 9.99999993922529e-9))));
    const t458: number = slots[133]!;
    const t459: number = sum35[180]!;
    const t460: number = sum35[181]!;
    const t461: number = sum35[182]!;
    const t462: number = sum35[183]!;
    const t463 = f(f(t459 + t460) + f(t461 + t462));
    const t464 = f(f(0.8999999761581421 * t458) + f(t7 * t463));
    const t465: number = slots[302]!;
    const t466 = f(f(0.9990000128746033 * t465) + f(t11 * f(t463 * t463)));
    const t467: number = parameters[133]!;
    slots[133] = t464;
    slots[302] = t466;
    parameters[133] = f(t467 - f(t16 * f(t464 / f(f(f(Math.sqrt(t466)) / t17) + 9.99999993922529e-9))));
    const t468: number = slots[134]!;
    const t469: number = sum35[184]!;
    const t470: number = sum35[185]!;
    const t471: number = sum35[186]!;
    const t472: number = sum35[187]!;
    const t473 = f(f(t469 + t470) + f(t471 + t472));
    const t474 = f(f(0.8999999761581421 * t468) + f(t7 * t473));
    const t475: number = slots[303]!;
    const t476 = f(f(0.9990000128746033 * t475) + f(t11 * f(t473 * t473)));
    const t477: number = parameters[134]!;
    slots[134] = t474;
    slots[303] = t476;
    parameters[134] = f(t477 - f(t16 * f(t474 / f(f(f(Math.sqrt(t476)) / t17) + 9.99999993922529e-9))));
    const t478: number = slots[135]!;
    const t479: number = sum35[188]!;
    const t480: number = sum35[189]!;
    const t481: number = sum35[190]!;
    const t482: number = sum35[191]!;
    const t483 = f(f(t479 + t480) + f(t481 + t482));
    const t484 = f(f(0.8999999761581421 * t478) + f(t7 * t483));
    const t485: number = slots[304]!;
    const t486 = f(f(0.9990000128746033 * t485) + f(t11 * f(t483 * t483)));
    const t487: number = parameters[135]!;
    slots[135] = t484;
    slots[304] = t486;
    parameters[135] = f(t487 - f(t16 * f(t484 / f(f(f(Math.sqrt(t486)) / t17) + 9.99999993922529e-9))));
    const t488: number = slots[136]!;
    const t489: number = sum35[192]!;
    const t490: number = sum35[193]!;
    const t491: number = sum35[194]!;
    const t492: number = sum35[195]!;
    const t493 = f(f(t489 + t490) + f(t491 + t492));
    const t494 = f(f(0.8999999761581421 * t488) + f(t7 * t493));
    const t495: number = slots[305]!;
    const t496 = f(f(0.9990000128746033 * t495) + f(t11 * f(t493 * t493)));
    const t497: number = parameters[136]!;
    slots[136] = t494;
    slots[305] = t496;
    parameters[136] = f(t497 - f(t16 * f(t494 / f(f(f(Math.sqrt(t496)) / t17) + 9.99999993922529e-9))));
    const t498: number = slots[137]!;
    const t499: number = sum35[196]!;
    const t500: number = sum35[197]!;
    const t501: number = sum35[198]!;
    const t502: number = sum35[199]!;
    const t503 = f(f(t499 + t500) + f(t501 + t502));
    const t504 = f(f(0.8999999761581421 * t498) + f(t7 * t503));
    const t505: number = slots[306]!;
    const t506 = f(f(0.9990000128746033 * t505) + f(t11 * f(t503 * t503)));
    const t507: number = parameters[137]!;
    slots[137] = t504;
    slots[306] = t506;
    parameters[137] = f(t507 - f(t16 * f(t504 / f(f(f(Math.sqrt(t506)) / t17) + 9.99999993922529e-9))));
    const t508: number = slots[138]!;
    const t509: number = sum35[200]!;
    const t510: number = sum35[201]!;
    const t511: number = sum35[202]!;
    const t512: number = sum35[203]!;
    const t513 = f(f(t509 + t510) + f(t511 + t512));
    const t514 = f(f(0.8999999761581421 * t508) + f(t7 * t513));
    const t515: number = slots[307]!;
    const t516 = f(f(0.9990000128746033 * t515) + f(t11 * f(t513 * t513)));
    const t517: number = parameters[138]!;
    slots[138] = t514;
    slots[307] = t516;
    parameters[138] = f(t517 - f(t16 * f(t514 / f(f(f(Math.sqrt(t516)) / t17) + 9.99999993922529e-9))));
    const t518: number = slots[139]!;
    const t519: number = sum35[204]!;
    const t520: number = sum35[205]!;
    const t521: number = sum35[206]!;
    const t522: number = sum35[207]!;
    const t523 = f(f(t519 + t520) + f(t521 + t522));
    const t524 = f(f(0.8999999761581421 * t518) + f(t7 * t523));
    const t525: number = slots[308]!;
    const t526 = f(f(0.9990000128746033 * t525) + f(t11 * f(t523 * t523)));
    const t527: number = parameters[139]!;
    slots[139] = t524;
    slots[308] = t526;
    parameters[139] = f(t527 - f(t16 * f(t524 / f(f(f(Math.sqrt(t526)) / t17) + 9.99999993922529e-9))));
    const t528: number = slots[140]!;
    const t529: number = sum35[208]!;
    const t530: number = sum35[209]!;
    const t531: number = sum35[210]!;
    const t532: number = sum35[211]!;
    const t533 = f(f(t529 + t530) + f(t531 + t532));
    const t534 = f(f(0.8999999761581421 * t528) + f(t7 * t533));
    const t535: number = slots[309]!;
    const t536 = f(f(0.9990000128746033 * t535) + f(t11 * f(t533 * t533)));
    const t537: number = parameters[140]!;
    slots[140] = t534;
    slots[309] = t536;
    parameters[140] = f(t537 - f(t16 * f(t534 / f(f(f(Math.sqrt(t536)) / t17) + 9.99999993922529e-9))));
    const t538: number = slots[141]!;
    const t539: number = sum35[212]!;
    const t540: number = sum35[213]!;
    const t541: number = sum35[214]!;
    const t542: number = sum35[215]!;
    const t543 = f(f(t539 + t540) + f(t541 + t542));
    const t544 = f(f(0.8999999761581421 * t538) + f(t7 * t543));
    const t545: number = slots[310]!;
    const t546 = f(f(0.9990000128746033 * t545) + f(t11 * f(t543 * t543)));
    const t547: number = parameters[141]!;
    slots[141] = t544;
    slots[310] = t546;
    parameters[141] = f(t547 - f(t16 * f(t544 / f(f(f(Math.sqrt(t546)) / t17) + 9.99999993922529e-9))));
    const t548: number = slots[142]!;
    const t549: number = sum35[216]!;
    const t550: number = sum35[217]!;
    const t551: number = sum35[218]!;
    const t552: number = sum35[219]!;
    const t553 = f(f(t549 + t550) + f(t551 + t552));
    const t554 = f(f(0.8999999761581421 * t548) + f(t7 * t553));
    const t555: number = slots[311]!;
    const t556 = f(f(0.9990000128746033 * t555) + f(t11 * f(t553 * t553)));
    const t557: number = parameters[142]!;
    slots[142] = t554;
    slots[311] = t556;
    parameters[142] = f(t557 - f(t16 * f(t554 / f(f(f(Math.sqrt(t556)) / t17) + 9.99999993922529e-9))));
    const t558: number = slots[143]!;
    const t559: number = sum35[220]!;
    const t560: number = sum35[221]!;
    const t561: number = sum35[222]!;
    const t562: number = sum35[223]!;
    const t563 = f(f(t559 + t560) + f(t561 + t562));
    const t564 = f(f(0.8999999761581421 * t558) + f(t7 * t563));
    const t565: number = slots[312]!;
    const t566 = f(f(0.9990000128746033 * t565) + f(t11 * f(t563 * t563)));
    const t567: number = parameters[143]!;
    slots[143] = t564;
    slots[312] = t566;
    parameters[143] = f(t567 - f(t16 * f(t564 / f(f(f(Math.sqrt(t566)) / t17) + 9.99999993922529e-9))));
    const t568: number = slots[144]!;
    const t569: number = sum35[224]!;
    const t570: number = sum35[225]!;
    const t571: number = sum35[226]!;
    const t572: number = sum35[227]!;
    const t573 = f(f(t569 + t570) + f(t571 + t572));
    const t574 = f(f(0.8999999761581421 * t568) + f(t7 * t573));
    const t575: number = slots[313]!;
    const t576 = f(f(0.9990000128746033 * t575) + f(t11 * f(t573 * t573)));
    const t577: number = parameters[144]!;
    slots[144] = t574;
    slots[313] = t576;
    parameters[144] = f(t577 - f(t16 * f(t574 / f(f(f(Math.sqrt(t576)) / t17) + 9.99999993922529e-9))));
    const t578: number = slots[145]!;
    const t579: number = sum35[228]!;
    const t580: number = sum35[229]!;
    const t581: number = sum35[230]!;
    const t582: number = sum35[231]!;
    const t583 = f(f(t579 + t580) + f(t581 + t582));
    const t584 = f(f(0.8999999761581421 * t578) + f(t7 * t583));
    const t585: number = slots[314]!;
    const t586 = f(f(0.9990000128746033 * t585) + f(t11 * f(t583 * t583)));
    const t587: number = parameters[145]!;
    slots[145] = t584;
    slots[314] = t586;
    parameters[145] = f(t587 - f(t16 * f(t584 / f(f(f(Math.sqrt(t586)) / t17) + 9.99999993922529e-9))));
    const t588: number = slots[146]!;
    const t589: number = sum35[232]!;
    const t590: number = sum35[233]!;
    const t591: number = sum35[234]!;
    const t592: number = sum35[235]!;
    const t593 = f(f(t589 + t590) + f(t591 + t592));
    const t594 = f(f(0.8999999761581421 * t588) + f(t7 * t593));
    const t595: number = slots[315]!;
    const t596 = f(f(0.9990000128746033 * t595) + f(t11 * f(t593 * t593)));
    const t597: number = parameters[146]!;
    slots[146] = t594;
    slots[315] = t596;
    parameters[146] = f(t597 - f(t16 * f(t594 / f(f(f(Math.sqrt(t596)) / t17) + 9.99999993922529e-9))));
    const t598: number = slots[147]!;
    const t599: number = sum35[236]!;
    const t600: number = sum35[237]!;
    const t601: number = sum35[238]!;
    const t602: number = sum35[239]!;
    const t603 = f(f(t599 + t600) + f(t601 + t602));
    const t604 = f(f(0.8999999761581421 * t598) + f(t7 * t603));
    const t605: number = slots[316]!;
    const t606 = f(f(0.9990000128746033 * t605) + f(t11 * f(t603 * t603)));
    const t607: number = parameters[147]!;
    slots[147] = t604;
    slots[316] = t606;
    parameters[147] = f(t607 - f(t16 * f(t604 / f(f(f(Math.sqrt(t606)) / t17) + 9.99999993922529e-9))));
    const t608: number = slots[148]!;
    const t609: number = sum35[240]!;
    const t610: number = sum35[241]!;
    const t611: number = sum35[242]!;
    const t612: number = sum35[243]!;
    const t613 = f(f(t609 + t610) + f(t611 + t612));
    const t614 = f(f(0.8999999761581421 * t608) + f(t7 * t613));
    const t615: number = slots[317]!;
    const t616 = f(f(0.9990000128746033 * t615) + f(t11 * f(t613 * t613)));
    const t617: number = parameters[148]!;
    slots[148] = t614;
    slots[317] = t616;
    parameters[148] = f(t617 - f(t16 * f(t614 / f(f(f(Math.sqrt(t616)) / t17) + 9.99999993922529e-9))));
    const t618: number = slots[149]!;
    const t619: number = sum35[244]!;
    const t620: number = sum35[245]!;
    const t621: number = sum35[246]!;
    const t622: number = sum35[247]!;
    const t623 = f(f(t619 + t620) + f(t621 + t622));
    const t624 = f(f(0.8999999761581421 * t618) + f(t7 * t623));
    const t625: number = slots[318]!;
    const t626 = f(f(0.9990000128746033 * t625) + f(t11 * f(t623 * t623)));
    const t627: number = parameters[149]!;
    slots[149] = t624;
    slots[318] = t626;
    parameters[149] = f(t627 - f(t16 * f(t624 / f(f(f(Math.sqrt(t626)) / t17) + 9.99999993922529e-9))));
    const t628: number = slots[150]!;
    const t629: number = sum35[248]!;
    const t630: number = sum35[249]!;
    const t631: number = sum35[250]!;
    const t632: number = sum35[251]!;
    const t633 = f(f(t629 + t630) + f(t631 + t632));
    const t634 = f(f(0.8999999761581421 * t628) + f(t7 * t633));
    const t635: number = slots[319]!;
    const t636 = f(f(0.9990000128746033 * t635) + f(t11 * f(t633 * t633)));
    const t637: number = parameters[150]!;
    slots[150] = t634;
    slots[319] = t636;
    parameters[150] = f(t637 - f(t16 * f(t634 / f(f(f(Math.sqrt(t636)) / t17) + 9.99999993922529e-9))));
    const t638: number = slots[151]!;
    const t639: number = sum35[252]!;
    const t640: number = sum35[253]!;
    const t641: number = sum35[254]!;
    const t642: number = sum35[255]!;
    const t643 = f(f(t639 + t640) + f(t641 + t642));
    const t644 = f(f(0.8999999761581421 * t638) + f(t7 * t643));
    const t645: number = slots[320]!;
    const t646 = f(f(0.9990000128746033 * t645) + f(t11 * f(t643 * t643)));
    const t647: number = parameters[151]!;
    slots[151] = t644;
    slots[320] = t646;
    parameters[151] = f(t647 - f(t16 * f(t644 / f(f(f(Math.sqrt(t646)) / t17) + 9.99999993922529e-9))));
  }

  // layer 3: [8] maps, and the update
  function kernel6(): void {
    const t0: number = slots[152]!;
    const t1: number = hyper[4]!;
    const t2: number = sum33[0]!;
    const t3: number = sum33[1]!;
    const t4: number = sum33[2]!;
    const t5: number = sum33[3]!;
    const t6 = f(f(t2 + t3) + f(t4 + t5));
    const t7 = f(t1);
    const t8 = f(f(0.8999999761581421 * t0) + f(t7 * t6));
    const t9: number = slots[321]!;
    const t10: number = hyper[5]!;
    const t11 = f(t10);
    const t12 = f(f(0.9990000128746033 * t9) + f(t11 * f(t6 * t6)));
    const t13: number = parameters[152]!;
    const t14: number = hyper[2]!;
    const t15: number = hyper[3]!;
    const t16 = f(t14);
    const t17 = f(t15);
    slots[152] = t8;
    slots[321] = t12;
    parameters[152] = f(t13 - f(t16 * f(t8 / f(f(f(Math.sqrt(t12)) / t17) + 9.99999993922529e-9))));
    const t18: number = slots[153]!;
    const t19: number = sum33[4]!;
    const t20: number = sum33[5]!;
    const t21: number = sum33[6]!;
    const t22: number = sum33[7]!;
    const t23 = f(f(t19 + t20) + f(t21 + t22));
    const t24 = f(f(0.8999999761581421 * t18) + f(t7 * t23));
    const t25: number = slots[322]!;
    const t26 = f(f(0.9990000128746033 * t25) + f(t11 * f(t23 * t23)));
    const t27: number = parameters[153]!;
    slots[153] = t24;
    slots[322] = t26;
    parameters[153] = f(t27 - f(t16 * f(t24 / f(f(f(Math.sqrt(t26)) / t17) + 9.99999993922529e-9))));
    const t28: number = slots[154]!;
    const t29: number = sum33[8]!;
    const t30: number = sum33[9]!;
    const t31: number = sum33[10]!;
    const t32: number = sum33[11]!;
    const t33 = f(f(t29 + t30) + f(t31 + t32));
    const t34 = f(f(0.8999999761581421 * t28) + f(t7 * t33));
    const t35: number = slots[323]!;
    const t36 = f(f(0.9990000128746033 * t35) + f(t11 * f(t33 * t33)));
    const t37: number = parameters[154]!;
    slots[154] = t34;
    slots[323] = t36;
    parameters[154] = f(t37 - f(t16 * f(t34 / f(f(f(Math.sqrt(t36)) / t17) + 9.99999993922529e-9))));
    const t38: number = slots[155]!;
    const t39: number = sum33[12]!;
    const t40: number = sum33[13]!;
    const t41: number = sum33[14]!;
    const t42: number = sum33[15]!;
    const t43 = f(f(t39 + t40) + f(t41 + t42));
    const t44 = f(f(0.8999999761581421 * t38) + f(t7 * t43));
    const t45: number = slots[324]!;
    const t46 = f(f(0.9990000128746033 * t45) + f(t11 * f(t43 * t43)));
    const t47: number = parameters[155]!;
    slots[155] = t44;
    slots[324] = t46;
    parameters[155] = f(t47 - f(t16 * f(t44 / f(f(f(Math.sqrt(t46)) / t17) + 9.99999993922529e-9))));
    const t48: number = slots[156]!;
    const t49: number = sum33[16]!;
    const t50: number = sum33[17]!;
    const t51: number = sum33[18]!;
    const t52: number = sum33[19]!;
    const t53 = f(f(t49 + t50) + f(t51 + t52));
    const t54 = f(f(0.8999999761581421 * t48) + f(t7 * t53));
    const t55: number = slots[325]!;
    const t56 = f(f(0.9990000128746033 * t55) + f(t11 * f(t53 * t53)));
    const t57: number = parameters[156]!;
    slots[156] = t54;
    slots[325] = t56;
    parameters[156] = f(t57 - f(t16 * f(t54 / f(f(f(Math.sqrt(t56)) / t17) + 9.99999993922529e-9))));
    const t58: number = slots[157]!;
    const t59: number = sum33[20]!;
    const t60: number = sum33[21]!;
    const t61: number = sum33[22]!;
    const t62: number = sum33[23]!;
    const t63 = f(f(t59 + t60) + f(t61 + t62));
    const t64 = f(f(0.8999999761581421 * t58) + f(t7 * t63));
    const t65: number = slots[326]!;
    const t66 = f(f(0.9990000128746033 * t65) + f(t11 * f(t63 * t63)));
    const t67: number = parameters[157]!;
    slots[157] = t64;
    slots[326] = t66;
    parameters[157] = f(t67 - f(t16 * f(t64 / f(f(f(Math.sqrt(t66)) / t17) + 9.99999993922529e-9))));
    const t68: number = slots[158]!;
    const t69: number = sum33[24]!;
    const t70: number = sum33[25]!;
    const t71: number = sum33[26]!;
    const t72: number = sum33[27]!;
    const t73 = f(f(t69 + t70) + f(t71 + t72));
    const t74 = f(f(0.8999999761581421 * t68) + f(t7 * t73));
    const t75: number = slots[327]!;
    const t76 = f(f(0.9990000128746033 * t75) + f(t11 * f(t73 * t73)));
    const t77: number = parameters[158]!;
    slots[158] = t74;
    slots[327] = t76;
    parameters[158] = f(t77 - f(t16 * f(t74 / f(f(f(Math.sqrt(t76)) / t17) + 9.99999993922529e-9))));
    const t78: number = slots[159]!;
    const t79: number = sum33[28]!;
    const t80: number = sum33[29]!;
    const t81: number = sum33[30]!;
    const t82: number = sum33[31]!;
    const t83 = f(f(t79 + t80) + f(t81 + t82));
    const t84 = f(f(0.8999999761581421 * t78) + f(t7 * t83));
    const t85: number = slots[328]!;
    const t86 = f(f(0.9990000128746033 * t85) + f(t11 * f(t83 * t83)));
    const t87: number = parameters[159]!;
    slots[159] = t84;
    slots[328] = t86;
    parameters[159] = f(t87 - f(t16 * f(t84 / f(f(f(Math.sqrt(t86)) / t17) + 9.99999993922529e-9))));
  }

  // layer 4: [8, 1] maps, and the update
  function kernel7(): void {
    const t0: number = slots[160]!;
    const t1: number = hyper[4]!;
    const t2: number = sum31[0]!;
    const t3: number = sum31[1]!;
    const t4: number = sum31[2]!;
    const t5: number = sum31[3]!;
    const t6 = f(f(t2 + t3) + f(t4 + t5));
    const t7 = f(t1);
    const t8 = f(f(0.8999999761581421 * t0) + f(t7 * t6));
    const t9: number = slots[329]!;
    const t10: number = hyper[5]!;
    const t11 = f(t10);
    const t12 = f(f(0.9990000128746033 * t9) + f(t11 * f(t6 * t6)));
    const t13: number = parameters[160]!;
    const t14: number = hyper[2]!;
    const t15: number = hyper[3]!;
    const t16 = f(t14);
    const t17 = f(t15);
    slots[160] = t8;
    slots[329] = t12;
    parameters[160] = f(t13 - f(t16 * f(t8 / f(f(f(Math.sqrt(t12)) / t17) + 9.99999993922529e-9))));
    const t18: number = slots[161]!;
    const t19: number = sum31[4]!;
    const t20: number = sum31[5]!;
    const t21: number = sum31[6]!;
    const t22: number = sum31[7]!;
    const t23 = f(f(t19 + t20) + f(t21 + t22));
    const t24 = f(f(0.8999999761581421 * t18) + f(t7 * t23));
    const t25: number = slots[330]!;
    const t26 = f(f(0.9990000128746033 * t25) + f(t11 * f(t23 * t23)));
    const t27: number = parameters[161]!;
    slots[161] = t24;
    slots[330] = t26;
    parameters[161] = f(t27 - f(t16 * f(t24 / f(f(f(Math.sqrt(t26)) / t17) + 9.99999993922529e-9))));
    const t28: number = slots[162]!;
    const t29: number = sum31[8]!;
    const t30: number = sum31[9]!;
    const t31: number = sum31[10]!;
    const t32: number = sum31[11]!;
    const t33 = f(f(t29 + t30) + f(t31 + t32));
    const t34 = f(f(0.8999999761581421 * t28) + f(t7 * t33));
    const t35: number = slots[331]!;
    const t36 = f(f(0.9990000128746033 * t35) + f(t11 * f(t33 * t33)));
    const t37: number = parameters[162]!;
    slots[162] = t34;
    slots[331] = t36;
    parameters[162] = f(t37 - f(t16 * f(t34 / f(f(f(Math.sqrt(t36)) / t17) + 9.99999993922529e-9))));
    const t38: number = slots[163]!;
    const t39: number = sum31[12]!;
    const t40: number = sum31[13]!;
    const t41: number = sum31[14]!;
    const t42: number = sum31[15]!;
    const t43 = f(f(t39 + t40) + f(t41 + t42));
    const t44 = f(f(0.8999999761581421 * t38) + f(t7 * t43));
    const t45: number = slots[332]!;
    const t46 = f(f(0.9990000128746033 * t45) + f(t11 * f(t43 * t43)));
    const t47: number = parameters[163]!;
    slots[163] = t44;
    slots[332] = t46;
    parameters[163] = f(t47 - f(t16 * f(t44 / f(f(f(Math.sqrt(t46)) / t17) + 9.99999993922529e-9))));
    const t48: number = slots[164]!;
    const t49: number = sum31[16]!;
    const t50: number = sum31[17]!;
    const t51: number = sum31[18]!;
    const t52: number = sum31[19]!;
    const t53 = f(f(t49 + t50) + f(t51 + t52));
    const t54 = f(f(0.8999999761581421 * t48) + f(t7 * t53));
    const t55: number = slots[333]!;
    const t56 = f(f(0.9990000128746033 * t55) + f(t11 * f(t53 * t53)));
    const t57: number = parameters[164]!;
    slots[164] = t54;
    slots[333] = t56;
    parameters[164] = f(t57 - f(t16 * f(t54 / f(f(f(Math.sqrt(t56)) / t17) + 9.99999993922529e-9))));
    const t58: number = slots[165]!;
    const t59: number = sum31[20]!;
    const t60: number = sum31[21]!;
    const t61: number = sum31[22]!;
    const t62: number = sum31[23]!;
    const t63 = f(f(t59 + t60) + f(t61 + t62));
    const t64 = f(f(0.8999999761581421 * t58) + f(t7 * t63));
    const t65: number = slots[334]!;
    const t66 = f(f(0.9990000128746033 * t65) + f(t11 * f(t63 * t63)));
    const t67: number = parameters[165]!;
    slots[165] = t64;
    slots[334] = t66;
    parameters[165] = f(t67 - f(t16 * f(t64 / f(f(f(Math.sqrt(t66)) / t17) + 9.99999993922529e-9))));
    const t68: number = slots[166]!;
    const t69: number = sum31[24]!;
    const t70: number = sum31[25]!;
    const t71: number = sum31[26]!;
    const t72: number = sum31[27]!;
    const t73 = f(f(t69 + t70) + f(t71 + t72));
    const t74 = f(f(0.8999999761581421 * t68) + f(t7 * t73));
    const t75: number = slots[335]!;
    const t76 = f(f(0.9990000128746033 * t75) + f(t11 * f(t73 * t73)));
    const t77: number = parameters[166]!;
    slots[166] = t74;
    slots[335] = t76;
    parameters[166] = f(t77 - f(t16 * f(t74 / f(f(f(Math.sqrt(t76)) / t17) + 9.99999993922529e-9))));
    const t78: number = slots[167]!;
    const t79: number = sum31[28]!;
    const t80: number = sum31[29]!;
    const t81: number = sum31[30]!;
    const t82: number = sum31[31]!;
    const t83 = f(f(t79 + t80) + f(t81 + t82));
    const t84 = f(f(0.8999999761581421 * t78) + f(t7 * t83));
    const t85: number = slots[336]!;
    const t86 = f(f(0.9990000128746033 * t85) + f(t11 * f(t83 * t83)));
    const t87: number = parameters[167]!;
    slots[167] = t84;
    slots[336] = t86;
    parameters[167] = f(t87 - f(t16 * f(t84 / f(f(f(Math.sqrt(t86)) / t17) + 9.99999993922529e-9))));
  }

  // layer 4: [1] maps, and the update
  function kernel8(): void {
    const t0: number = slots[168]!;
    const t1: number = hyper[4]!;
    const t2: number = sum29[0]!;
    const t3: number = sum29[1]!;
    const t4: number = sum29[2]!;
    const t5: number = sum29[3]!;
    const t6 = f(f(t2 + t3) + f(t4 + t5));
    const t7 = f(f(0.8999999761581421 * t0) + f(f(t1) * t6));
    const t8: number = slots[337]!;
    const t9: number = hyper[5]!;
    const t10 = f(f(0.9990000128746033 * t8) + f(f(t9) * f(t6 * t6)));
    const t11: number = parameters[168]!;
    const t12: number = hyper[2]!;
    const t13: number = hyper[3]!;
    slots[168] = t7;
    slots[337] = t10;
    parameters[168] = f(t11 - f(f(t12) * f(t7 / f(f(f(Math.sqrt(t10)) / f(t13)) + 9.99999993922529e-9))));
  }

  function update(): void {
    kernel1();
    kernel2();
    kernel3();
    kernel4();
    kernel5();
    kernel6();
    kernel7();
    kernel8();
  }

  // a value to where it is wanted
  function kernel9(): void {
    const t0: number = sum29[0]!;
    const t1: number = sum29[1]!;
    const t2: number = sum29[2]!;
    const t3: number = sum29[3]!;
    gradients[168] = f(f(t0 + t1) + f(t2 + t3));
  }

  // a value to where it is wanted
  function kernel10(): void {
    const t0: number = sum31[0]!;
    const t1: number = sum31[1]!;
    const t2: number = sum31[2]!;
    const t3: number = sum31[3]!;
    gradients[160] = f(f(t0 + t1) + f(t2 + t3));
    const t4: number = sum31[4]!;
    const t5: number = sum31[5]!;
    const t6: number = sum31[6]!;
    const t7: number = sum31[7]!;
    gradients[161] = f(f(t4 + t5) + f(t6 + t7));
    const t8: number = sum31[8]!;
    const t9: number = sum31[9]!;
    const t10: number = sum31[10]!;
    const t11: number = sum31[11]!;
    gradients[162] = f(f(t8 + t9) + f(t10 + t11));
    const t12: number = sum31[12]!;
    const t13: number = sum31[13]!;
    const t14: number = sum31[14]!;
    const t15: number = sum31[15]!;
    gradients[163] = f(f(t12 + t13) + f(t14 + t15));
    const t16: number = sum31[16]!;
    const t17: number = sum31[17]!;
    const t18: number = sum31[18]!;
    const t19: number = sum31[19]!;
    gradients[164] = f(f(t16 + t17) + f(t18 + t19));
    const t20: number = sum31[20]!;
    const t21: number = sum31[21]!;
    const t22: number = sum31[22]!;
    const t23: number = sum31[23]!;
    gradients[165] = f(f(t20 + t21) + f(t22 + t23));
    const t24: number = sum31[24]!;
    const t25: number = sum31[25]!;
    const t26: number = sum31[26]!;
    const t27: number = sum31[27]!;
    gradients[166] = f(f(t24 + t25) + f(t26 + t27));
    const t28: number = sum31[28]!;
    const t29: number = sum31[29]!;
    const t30: number = sum31[30]!;
    const t31: number = sum31[31]!;
    gradients[167] = f(f(t28 + t29) + f(t30 + t31));
  }

  // a value to where it is wanted
  function kernel11(): void {
    const t0: number = sum33[0]!;
    const t1: number = sum33[1]!;
    const t2: number = sum33[2]!;
    const t3: number = sum33[3]!;
    gradients[152] = f(f(t0 + t1) + f(t2 + t3));
    const t4: number = sum33[4]!;
    const t5: number = sum33[5]!;
    const t6: number = sum33[6]!;
    const t7: number = sum33[7]!;
    gradients[153] = f(f(t4 + t5) + f(t6 + t7));
    const t8: number = sum33[8]!;
    const t9: number = sum33[9]!;
    const t10: number = sum33[10]!;
    const t11: number = sum33[11]!;
    gradients[154] = f(f(t8 + t9) + f(t10 + t11));
    const t12: number = sum33[12]!;
    const t13: number = sum33[13]!;
    const t14: number = sum33[14]!;
    const t15: number = sum33[15]!;
    gradients[155] = f(f(t12 + t13) + f(t14 + t15));
    const t16: number = sum33[16]!;
    const t17: number = sum33[17]!;
    const t18: number = sum33[18]!;
    const t19: number = sum33[19]!;
    gradients[156] = f(f(t16 + t17) + f(t18 + t19));
    const t20: number = sum33[20]!;
    const t21: number = sum33[21]!;
    const t22: number = sum33[22]!;
    const t23: number = sum33[23]!;
    gradients[157] = f(f(t20 + t21) + f(t22 + t23));
    const t24: number = sum33[24]!;
    const t25: number = sum33[25]!;
    const t26: number = sum33[26]!;
    const t27: number = sum33[27]!;
    gradients[158] = f(f(t24 + t25) + f(t26 + t27));
    const t28: number = sum33[28]!;
    const t29: number = sum33[29]!;
    const t30: number = sum33[30]!;
    const t31: number = sum33[31]!;
    gradients[159] = f(f(t28 + t29) + f(t30 + t31));
  }

  // a value to where it is wanted
  function kernel12(): void {
    const t0: number = sum35[0]!;
    const t1: number = sum35[1]!;
    const t2: number = sum35[2]!;
    const t3: number = sum35[3]!;
    gradients[88] = f(f(t0 + t1) + f(t2 + t3));
    const t4: number = sum35[4]!;
    const t5: number = sum35[5]!;
    const t6: number = sum35[6]!;
    const t7: number = sum35[7]!;
    gradients[89] = f(f(t4 + t5) + f(t6 + t7));
    const t8: number = sum35[8]!;
    const t9: number = sum35[9]!;
    const t10: number = sum35[10]!;
    const t11: number = sum35[11]!;
    gradients[90] = f(f(t8 + t9) + f(t10 + t11));
    const t12: number = sum35[12]!;
    const t13: number = sum35[13]!;
    const t14: number = sum35[14]!;
    const t15: number = sum35[15]!;
    gradients[91] = f(f(t12 + t13) + f(t14 + t15));
    const t16: number = sum35[16]!;
    const t17: number = sum35[17]!;
    const t18: number = sum35[18]!;
    const t19: number = sum35[19]!;
    gradients[92] = f(f(t16 + t17) + f(t18 + t19));
    const t20: number = sum35[20]!;
    const t21: number = sum35[21]!;
    const t22: number = sum35[22]!;
    const t23: number = sum35[23]!;
    gradients[93] = f(f(t20 + t21) + f(t22 + t23));
    const t24: number = sum35[24]!;
    const t25: number = sum35[25]!;
    const t26: number = sum35[26]!;
    const t27: number = sum35[27]!;
    gradients[94] = f(f(t24 + t25) + f(t26 + t27));
    const t28: number = sum35[28]!;
    const t29: number = sum35[29]!;
    const t30: number = sum35[30]!;
    const t31: number = sum35[31]!;
    gradients[95] = f(f(t28 + t29) + f(t30 + t31));
    const t32: number = sum35[32]!;
    const t33: number = sum35[33]!;
    const t34: number = sum35[34]!;
    const t35: number = sum35[35]!;
    gradients[96] = f(f(t32 + t33) + f(t34 + t35));
    const t36: number = sum35[36]!;
    const t37: number = sum35[37]!;
    const t38: number = sum35[38]!;
    const t39: number = sum35[39]!;
    gradients[97] = f(f(t36 + t37) + f(t38 + t39));
    const t40: number = sum35[40]!;
    const t41: number = sum35[41]!;
    const t42: number = sum35[42]!;
    const t43: number = sum35[43]!;
    gradients[98] = f(f(t40 + t41) + f(t42 + t43));
    const t44: number = sum35[44]!;
    const t45: number = sum35[45]!;
    const t46: number = sum35[46]!;
    const t47: number = sum35[47]!;
    gradients[99] = f(f(t44 + t45) + f(t46 + t47));
    const t48: number = sum35[48]!;
    const t49: number = sum35[49]!;
    const t50: number = sum35[50]!;
    const t51: number = sum35[51]!;
    gradients[100] = f(f(t48 + t49) + f(t50 + t51));
    const t52: number = sum35[52]!;
    const t53: number = sum35[53]!;
    const t54: number = sum35[54]!;
    const t55: number = sum35[55]!;
    gradients[101] = f(f(t52 + t53) + f(t54 + t55));
    const t56: number = sum35[56]!;
    const t57: number = sum35[57]!;
    const t58: number = sum35[58]!;
    const t59: number = sum35[59]!;
    gradients[102] = f(f(t56 + t57) + f(t58 + t59));
    const t60: number = sum35[60]!;
    const t61: number = sum35[61]!;
    const t62: number = sum35[62]!;
    const t63: number = sum35[63]!;
    gradients[103] = f(f(t60 + t61) + f(t62 + t63));
    const t64: number = sum35[64]!;
    const t65: number = sum35[65]!;
    const t66: number = sum35[66]!;
    const t67: number = sum35[67]!;
    gradients[104] = f(f(t64 + t65) + f(t66 + t67));
    const t68: number = sum35[68]!;
    const t69: number = sum35[69]!;
    const t70: number = sum35[70]!;
    const t71: number = sum35[71]!;
    gradients[105] = f(f(t68 + t69) + f(t70 + t71));
    const t72: number = sum35[72]!;
    const t73: number = sum35[73]!;
    const t74: number = sum35[74]!;
    const t75: number = sum35[75]!;
    gradients[106] = f(f(t72 + t73) + f(t74 + t75));
    const t76: number = sum35[76]!;
    const t77: number = sum35[77]!;
    const t78: number = sum35[78]!;
    const t79: number = sum35[79]!;
    gradients[107] = f(f(t76 + t77) + f(t78 + t79));
    const t80: number = sum35[80]!;
    const t81: number = sum35[81]!;
    const t82: number = sum35[82]!;
    const t83: number = sum35[83]!;
    gradients[108] = f(f(t80 + t81) + f(t82 + t83));
    const t84: number = sum35[84]!;
    const t85: number = sum35[85]!;
    const t86: number = sum35[86]!;
    const t87: number = sum35[87]!;
    gradients[109] = f(f(t84 + t85) + f(t86 + t87));
    const t88: number = sum35[88]!;
    const t89: number = sum35[89]!;
    const t90: number = sum35[90]!;
    const t91: number = sum35[91]!;
    gradients[110] = f(f(t88 + t89) + f(t90 + t91));
    const t92: number = sum35[92]!;
    const t93: number = sum35[93]!;
    const t94: number = sum35[94]!;
    const t95: number = sum35[95]!;
    gradients[111] = f(f(t92 + t93) + f(t94 + t95));
    const t96: number = sum35[96]!;
    const t97: number = sum35[97]!;
    const t98: number = sum35[98]!;
    const t99: number = sum35[99]!;
    gradients[112] = f(f(t96 + t97) + f(t98 + t99));
    const t100: number = sum35[100]!;
    const t101: number = sum35[101]!;
    const t102: number = sum35[102]!;
    const t103: number = sum35[103]!;
    gradients[113] = f(f(t100 + t101) + f(t102 + t103));
    const t104: number = sum35[104]!;
    const t105: number = sum35[105]!;
    const t106: number = sum35[106]!;
    const t107: number = sum35[107]!;
    gradients[114] = f(f(t104 + t105) + f(t106 + t107));
    const t108: number = sum35[108]!;
    const t109: number = sum35[109]!;
    const t110: number = sum35[110]!;
    const t111: number = sum35[111]!;
    gradients[115] = f(f(t108 + t109) + f(t110 + t111));
    const t112: number = sum35[112]!;
    const t113: number = sum35[113]!;
    const t114: number = sum35[114]!;
    const t115: number = sum35[115]!;
    gradients[116] = f(f(t112 + t113) + f(t114 + t115));
    const t116: number = sum35[116]!;
    const t117: number = sum35[117]!;
    const t118: number = sum35[118]!;
    const t119: number = sum35[119]!;
    gradients[117] = f(f(t116 + t117) + f(t118 + t119));
    const t120: number = sum35[120]!;
    const t121: number = sum35[121]!;
    const t122: number = sum35[122]!;
    const t123: number = sum35[123]!;
    gradients[118] = f(f(t120 + t121) + f(t122 + t123));
    const t124: number = sum35[124]!;
    const t125: number = sum35[125]!;
    const t126: number = sum35[126]!;
    const t127: number = sum35[127]!;
    gradients[119] = f(f(t124 + t125) + f(t126 + t127));
    const t128: number = sum35[128]!;
    const t129: number = sum35[129]!;
    const t130: number = sum35[130]!;
    const t131: number = sum35[131]!;
    gradients[120] = f(f(t128 + t129) + f(t130 + t131));
    const t132: number = sum35[132]!;
    const t133: number = sum35[133]!;
    const t134: number = sum35[134]!;
    const t135: number = sum35[135]!;
    gradients[121] = f(f(t132 + t133) + f(t134 + t135));
    const t136: number = sum35[136]!;
    const t137: number = sum35[137]!;
    const t138: number = sum35[138]!;
    const t139: number = sum35[139]!;
    gradients[122] = f(f(t136 + t137) + f(t138 + t139));
    const t140: number = sum35[140]!;
    const t141: number = sum35[141]!;
    const t142: number = sum35[142]!;
    const t143: number = sum35[143]!;
    gradients[123] = f(f(t140 + t141) + f(t142 + t143));
    const t144: number = sum35[144]!;
    const t145: number = sum35[145]!;
    const t146: number = sum35[146]!;
    const t147: number = sum35[147]!;
    gradients[124] = f(f(t144 + t145) + f(t146 + t147));
    const t148: number = sum35[148]!;
    const t149: number = sum35[149]!;
    const t150: number = sum35[150]!;
    const t151: number = sum35[151]!;
    gradients[125] = f(f(t148 + t149) + f(t150 + t151));
    const t152: number = sum35[152]!;
    const t153: number = sum35[153]!;
    const t154: number = sum35[154]!;
    const t155: number = sum35[155]!;
    gradients[126] = f(f(t152 + t153) + f(t154 + t155));
    const t156: number = sum35[156]!;
    const t157: number = sum35[157]!;
    const t158: number = sum35[158]!;
    const t159: number = sum35[159]!;
    gradients[127] = f(f(t156 + t157) + f(t158 + t159));
    const t160: number = sum35[160]!;
    const t161: number = sum35[161]!;
    const t162: number = sum35[162]!;
    const t163: number = sum35[163]!;
    gradients[128] = f(f(t160 + t161) + f(t162 + t163));
    const t164: number = sum35[164]!;
    const t165: number = sum35[165]!;
    const t166: number = sum35[166]!;
    const t167: number = sum35[167]!;
    gradients[129] = f(f(t164 + t165) + f(t166 + t167));
    const t168: number = sum35[168]!;
    const t169: number = sum35[169]!;
    const t170: number = sum35[170]!;
    const t171: number = sum35[171]!;
    gradients[130] = f(f(t168 + t169) + f(t170 + t171));
    const t172: number = sum35[172]!;
    const t173: number = sum35[173]!;
    const t174: number = sum35[174]!;
    const t175: number = sum35[175]!;
    gradients[131] = f(f(t172 + t173) + f(t174 + t175));
    const t176: number = sum35[176]!;
    const t177: number = sum35[177]!;
    const t178: number = sum35[178]!;
    const t179: number = sum35[179]!;
    gradients[132] = f(f(t176 + t177) + f(t178 + t179));
    const t180: number = sum35[180]!;
    const t181: number = sum35[181]!;
    const t182: number = sum35[182]!;
    const t183: number = sum35[183]!;
    gradients[133] = f(f(t180 + t181) + f(t182 + t183));
    const t184: number = sum35[184]!;
    const t185: number = sum35[185]!;
    const t186: number = sum35[186]!;
    const t187: number = sum35[187]!;
    gradients[134] = f(f(t184 + t185) + f(t186 + t187));
    const t188: number = sum35[188]!;
    const t189: number = sum35[189]!;
    const t190: number = sum35[190]!;
    const t191: number = sum35[191]!;
    gradients[135] = f(f(t188 + t189) + f(t190 + t191));
    const t192: number = sum35[192]!;
    const t193: number = sum35[193]!;
    const t194: number = sum35[194]!;
    const t195: number = sum35[195]!;
    gradients[136] = f(f(t192 + t193) + f(t194 + t195));
    const t196: number = sum35[196]!;
    const t197: number = sum35[197]!;
    const t198: number = sum35[198]!;
    const t199: number = sum35[199]!;
    gradients[137] = f(f(t196 + t197) + f(t198 + t199));
    const t200: number = sum35[200]!;
    const t201: number = sum35[201]!;
    const t202: number = sum35[202]!;
    const t203: number = sum35[203]!;
    gradients[138] = f(f(t200 + t201) + f(t202 + t203));
    const t204: number = sum35[204]!;
    const t205: number = sum35[205]!;
    const t206: number = sum35[206]!;
    const t207: number = sum35[207]!;
    gradients[139] = f(f(t204 + t205) + f(t206 + t207));
    const t208: number = sum35[208]!;
    const t209: number = sum35[209]!;
    const t210: number = sum35[210]!;
    const t211: number = sum35[211]!;
    gradients[140] = f(f(t208 + t209) + f(t210 + t211));
    const t212: number = sum35[212]!;
    const t213: number = sum35[213]!;
    const t214: number = sum35[214]!;
    const t215: number = sum35[215]!;
    gradients[141] = f(f(t212 + t213) + f(t214 + t215));
    const t216: number = sum35[216]!;
    const t217: number = sum35[217]!;
    const t218: number = sum35[218]!;
    const t219: number = sum35[219]!;
    gradients[142] = f(f(t216 + t217) + f(t218 + t219));
    const t220: number = sum35[220]!;
    const t221: number = sum35[221]!;
    const t222: number = sum35[222]!;
    const t223: number = sum35[223]!;
    gradients[143] = f(f(t220 + t221) + f(t222 + t223));
    const t224: number = sum35[224]!;
    const t225: number = sum35[225]!;
    const t226: number = sum35[226]!;
    const t227: number = sum35[227]!;
    gradients[144] = f(f(t224 + t225) + f(t226 + t227));
    const t228: number = sum35[228]!;
    const t229: number = sum35[229]!;
    const t230: number = sum35[230]!;
    const t231: number = sum35[231]!;
    gradients[145] = f(f(t228 + t229) + f(t230 + t231));
    const t232: number = sum35[232]!;
    const t233: number = sum35[233]!;
    const t234: number = sum35[234]!;
    const t235: number = sum35[235]!;
    gradients[146] = f(f(t232 + t233) + f(t234 + t235));
    const t236: number = sum35[236]!;
    const t237: number = sum35[237]!;
    const t238: number = sum35[238]!;
    const t239: number = sum35[239]!;
    gradients[147] = f(f(t236 + t237) + f(t238 + t239));
    const t240: number = sum35[240]!;
    const t241: number = sum35[241]!;
    const t242: number = sum35[242]!;
    const t243: number = sum35[243]!;
    gradients[148] = f(f(t240 + t241) + f(t242 + t243));
    const t244: number = sum35[244]!;
    const t245: number = sum35[245]!;
    const t246: number = sum35[246]!;
    const t247: number = sum35[247]!;
    gradients[149] = f(f(t244 + t245) + f(t246 + t247));
    const t248: number = sum35[248]!;
    const t249: number = sum35[249]!;
    const t250: number = sum35[250]!;
    const t251: number = sum35[251]!;
    gradients[150] = f(f(t248 + t249) + f(t250 + t251));
    const t252: number = sum35[252]!;
    const t253: number = sum35[253]!;
    const t254: number = sum35[254]!;
    const t255: number = sum35[255]!;
    gradients[151] = f(f(t252 + t253) + f(t254 + t255));
  }

  // a value to where it is wanted
  function kernel13(): void {
    const t0: number = sum37[0]!;
    const t1: number = sum37[1]!;
    const t2: number = sum37[2]!;
    const t3: number = sum37[3]!;
    gradients[80] = f(f(t0 + t1) + f(t2 + t3));
    const t4: number = sum37[4]!;
    const t5: number = sum37[5]!;
    const t6: number = sum37[6]!;
    const t7: number = sum37[7]!;
    gradients[81] = f(f(t4 + t5) + f(t6 + t7));
    const t8: number = sum37[8]!;
    const t9: number = sum37[9]!;
    const t10: number = sum37[10]!;
    const t11: number = sum37[11]!;
    gradients[82] = f(f(t8 + t9) + f(t10 + t11));
    const t12: number = sum37[12]!;
    const t13: number = sum37[13]!;
    const t14: number = sum37[14]!;
    const t15: number = sum37[15]!;
    gradients[83] = f(f(t12 + t13) + f(t14 + t15));
    const t16: number = sum37[16]!;
    const t17: number = sum37[17]!;
    const t18: number = sum37[18]!;
    const t19: number = sum37[19]!;
    gradients[84] = f(f(t16 + t17) + f(t18 + t19));
    const t20: number = sum37[20]!;
    const t21: number = sum37[21]!;
    const t22: number = sum37[22]!;
    const t23: number = sum37[23]!;
    gradients[85] = f(f(t20 + t21) + f(t22 + t23));
    const t24: number = sum37[24]!;
    const t25: number = sum37[25]!;
    const t26: number = sum37[26]!;
    const t27: number = sum37[27]!;
    gradients[86] = f(f(t24 + t25) + f(t26 + t27));
    const t28: number = sum37[28]!;
    const t29: number = sum37[29]!;
    const t30: number = sum37[30]!;
    const t31: number = sum37[31]!;
    gradients[87] = f(f(t28 + t29) + f(t30 + t31));
  }

  // a value to where it is wanted
  function kernel14(): void {
    const t0: number = sum39[0]!;
    const t1: number = sum39[1]!;
    const t2: number = sum39[2]!;
    const t3: number = sum39[3]!;
    gradients[16] = f(f(t0 + t1) + f(t2 + t3));
    const t4: number = sum39[4]!;
    const t5: number = sum39[5]!;
    const t6: number = sum39[6]!;
    const t7: number = sum39[7]!;
    gradients[17] = f(f(t4 + t5) + f(t6 + t7));
    const t8: number = sum39[8]!;
    const t9: number = sum39[9]!;
    const t10: number = sum39[10]!;
    const t11: number = sum39[11]!;
    gradients[18] = f(f(t8 + t9) + f(t10 + t11));
    const t12: number = sum39[12]!;
    const t13: number = sum39[13]!;
    const t14: number = sum39[14]!;
    const t15: number = sum39[15]!;
    gradients[19] = f(f(t12 + t13) + f(t14 + t15));
    const t16: number = sum39[16]!;
    const t17: number = sum39[17]!;
    const t18: number = sum39[18]!;
    const t19: number = sum39[19]!;
    gradients[20] = f(f(t16 + t17) + f(t18 + t19));
    const t20: number = sum39[20]!;
    const t21: number = sum39[21]!;
    const t22: number = sum39[22]!;
    const t23: number = sum39[23]!;
    gradients[21] = f(f(t20 + t21) + f(t22 + t23));
    const t24: number = sum39[24]!;
    const t25: number = sum39[25]!;
    const t26: number = sum39[26]!;
    const t27: number = sum39[27]!;
    gradients[22] = f(f(t24 + t25) + f(t26 + t27));
    const t28: number = sum39[28]!;
    const t29: number = sum39[29]!;
    const t30: number = sum39[30]!;
    const t31: number = sum39[31]!;
    gradients[23] = f(f(t28 + t29) + f(t30 + t31));
    const t32: number = sum39[32]!;
    const t33: number = sum39[33]!;
    const t34: number = sum39[34]!;
    const t35: number = sum39[35]!;
    gradients[24] = f(f(t32 + t33) + f(t34 + t35));
    const t36: number = sum39[36]!;
    const t37: number = sum39[37]!;
    const t38: number = sum39[38]!;
    const t39: number = sum39[39]!;
    gradients[25] = f(f(t36 + t37) + f(t38 + t39));
    const t40: number = sum39[40]!;
    const t41: number = sum39[41]!;
    const t42: number = sum39[42]!;
    const t43: number = sum39[43]!;
    gradients[26] = f(f(t40 + t41) + f(t42 + t43));
    const t44: number = sum39[44]!;
    const t45: number = sum39[45]!;
    const t46: number = sum39[46]!;
    const t47: number = sum39[47]!;
    gradients[27] = f(f(t44 + t45) + f(t46 + t47));
    const t48: number = sum39[48]!;
    const t49: number = sum39[49]!;
    const t50: number = sum39[50]!;
    const t51: number = sum39[51]!;
    gradients[28] = f(f(t48 + t49) + f(t50 + t51));
    const t52: number = sum39[52]!;
    const t53: number = sum39[53]!;
    const t54: number = sum39[54]!;
    const t55: number = sum39[55]!;
    gradients[29] = f(f(t52 + t53) + f(t54 + t55));
    const t56: number = sum39[56]!;
    const t57: number = sum39[57]!;
    const t58: number = sum39[58]!;
    const t59: number = sum39[59]!;
    gradients[30] = f(f(t56 + t57) + f(t58 + t59));
    const t60: number = sum39[60]!;
    const t61: number = sum39[61]!;
    const t62: number = sum39[62]!;
    const t63: number = sum39[63]!;
    gradients[31] = f(f(t60 + t61) + f(t62 + t63));
    const t64: number = sum39[64]!;
    const t65: number = sum39[65]!;
    const t66: number = sum39[66]!;
    const t67: number = sum39[67]!;
    gradients[32] = f(f(t64 + t65) + f(t66 + t67));
    const t68: number = sum39[68]!;
    const t69: number = sum39[69]!;
    const t70: number = sum39[70]!;
    const t71: number = sum39[71]!;
    gradients[33] = f(f(t68 + t69) + f(t70 + t71));
    const t72: number = sum39[72]!;
    const t73: number = sum39[73]!;
    const t74: number = sum39[74]!;
    const t75: number = sum39[75]!;
    gradients[34] = f(f(t72 + t73) + f(t74 + t75));
    const t76: number = sum39[76]!;
    const t77: number = sum39[77]!;
    const t78: number = sum39[78]!;
    const t79: number = sum39[79]!;
    gradients[35] = f(f(t76 + t77) + f(t78 + t79));
    const t80: number = sum39[80]!;
    const t81: number = sum39[81]!;
    const t82: number = sum39[82]!;
    const t83: number = sum39[83]!;
    gradients[36] = f(f(t80 + t81) + f(t82 + t83));
    const t84: number = sum39[84]!;
    const t85: number = sum39[85]!;
    const t86: number = sum39[86]!;
    const t87: number = sum39[87]!;
    gradients[37] = f(f(t84 + t85) + f(t86 + t87));
    const t88: number = sum39[88]!;
    const t89: number = sum39[89]!;
    const t90: number = sum39[90]!;
    const t91: number = sum39[91]!;
    gradients[38] = f(f(t88 + t89) + f(t90 + t91));
    const t92: number = sum39[92]!;
    const t93: number = sum39[93]!;
    const t94: number = sum39[94]!;
    const t95: number = sum39[95]!;
    gradients[39] = f(f(t92 + t93) + f(t94 + t95));
    const t96: number = sum39[96]!;
    const t97: number = sum39[97]!;
    const t98: number = sum39[98]!;
    const t99: number = sum39[99]!;
    gradients[40] = f(f(t96 + t97) + f(t98 + t99));
    const t100: number = sum39[100]!;
    const t101: number = sum39[101]!;
    const t102: number = sum39[102]!;
    const t103: number = sum39[103]!;
    gradients[41] = f(f(t100 + t101) + f(t102 + t103));
    const t104: number = sum39[104]!;
    const t105: number = sum39[105]!;
    const t106: number = sum39[106]!;
    const t107: number = sum39[107]!;
    gradients[42] = f(f(t104 + t105) + f(t106 + t107));
    const t108: number = sum39[108]!;
    const t109: number = sum39[109]!;
    const t110: number = sum39[110]!;
    const t111: number = sum39[111]!;
    gradients[43] = f(f(t108 + t109) + f(t110 + t111));
    const t112: number = sum39[112]!;
    const t113: number = sum39[113]!;
    const t114: number = sum39[114]!;
    const t115: number = sum39[115]!;
    gradients[44] = f(f(t112 + t113) + f(t114 + t115));
    const t116: number = sum39[116]!;
    const t117: number = sum39[117]!;
    const t118: number = sum39[118]!;
    const t119: number = sum39[119]!;
    gradients[45] = f(f(t116 + t117) + f(t118 + t119));
    const t120: number = sum39[120]!;
    const t121: number = sum39[121]!;
    const t122: number = sum39[122]!;
    const t123: number = sum39[123]!;
    gradients[46] = f(f(t120 + t121) + f(t122 + t123));
    const t124: number = sum39[124]!;
    const t125: number = sum39[125]!;
    const t126: number = sum39[126]!;
    const t127: number = sum39[127]!;
    gradients[47] = f(f(t124 + t125) + f(t126 + t127));
    const t128: number = sum39[128]!;
    const t129: number = sum39[129]!;
    const t130: number = sum39[130]!;
    const t131: number = sum39[131]!;
    gradients[48] = f(f(t128 + t129) + f(t130 + t131));
    const t132: number = sum39[132]!;
    const t133: number = sum39[133]!;
    const t134: number = sum39[134]!;
    const t135: number = sum39[135]!;
    gradients[49] = f(f(t132 + t133) + f(t134 + t135));
    const t136: number = sum39[136]!;
    const t137: number = sum39[137]!;
    const t138: number = sum39[138]!;
    const t139: number = sum39[139]!;
    gradients[50] = f(f(t136 + t137) + f(t138 + t139));
    const t140: number = sum39[140]!;
    const t141: number = sum39[141]!;
    const t142: number = sum39[142]!;
    const t143: number = sum39[143]!;
    gradients[51] = f(f(t140 + t141) + f(t142 + t143));
    const t144: number = sum39[144]!;
    const t145: number = sum39[145]!;
    const t146: number = sum39[146]!;
    const t147: number = sum39[147]!;
    gradients[52] = f(f(t144 + t145) + f(t146 + t147));
    const t148: number = sum39[148]!;
    const t149: number = sum39[149]!;
    const t150: number = sum39[150]!;
    const t151: number = sum39[151]!;
    gradients[53] = f(f(t148 + t149) + f(t150 + t151));
    const t152: number = sum39[152]!;
    const t153: number = sum39[153]!;
    const t154: number = sum39[154]!;
    const t155: number = sum39[155]!;
    gradients[54] = f(f(t152 + t153) + f(t154 + t155));
    const t156: number = sum39[156]!;
    const t157: number = sum39[157]!;
    const t158: number = sum39[158]!;
    const t159: number = sum39[159]!;
    gradients[55] = f(f(t156 + t157) + f(t158 + t159));
    const t160: number = sum39[160]!;
    const t161: number = sum39[161]!;
    const t162: number = sum39[162]!;
    const t163: number = sum39[163]!;
    gradients[56] = f(f(t160 + t161) + f(t162 + t163));
    const t164: number = sum39[164]!;
    const t165: number = sum39[165]!;
    const t166: number = sum39[166]!;
    const t167: number = sum39[167]!;
    gradients[57] = f(f(t164 + t165) + f(t166 + t167));
    const t168: number = sum39[168]!;
    const t169: number = sum39[169]!;
    const t170: number = sum39[170]!;
    const t171: number = sum39[171]!;
    gradients[58] = f(f(t168 + t169) + f(t170 + t171));
    const t172: number = sum39[172]!;
    const t173: number = sum39[173]!;
    const t174: number = sum39[174]!;
    const t175: number = sum39[175]!;
    gradients[59] = f(f(t172 + t173) + f(t174 + t175));
    const t176: number = sum39[176]!;
    const t177: number = sum39[177]!;
    const t178: number = sum39[178]!;
    const t179: number = sum39[179]!;
    gradients[60] = f(f(t176 + t177) + f(t178 + t179));
    const t180: number = sum39[180]!;
    const t181: number = sum39[181]!;
    const t182: number = sum39[182]!;
    const t183: number = sum39[183]!;
    gradients[61] = f(f(t180 + t181) + f(t182 + t183));
    const t184: number = sum39[184]!;
    const t185: number = sum39[185]!;
    const t186: number = sum39[186]!;
    const t187: number = sum39[187]!;
    gradients[62] = f(f(t184 + t185) + f(t186 + t187));
    const t188: number = sum39[188]!;
    const t189: number = sum39[189]!;
    const t190: number = sum39[190]!;
    const t191: number = sum39[191]!;
    gradients[63] = f(f(t188 + t189) + f(t190 + t191));
    const t192: number = sum39[192]!;
    const t193: number = sum39[193]!;
    const t194: number = sum39[194]!;
    const t195: number = sum39[195]!;
    gradients[64] = f(f(t192 + t193) + f(t194 + t195));
    const t196: number = sum39[196]!;
    const t197: number = sum39[197]!;
    const t198: number = sum39[198]!;
    const t199: number = sum39[199]!;
    gradients[65] = f(f(t196 + t197) + f(t198 + t199));
    const t200: number = sum39[200]!;
    const t201: number = sum39[201]!;
    const t202: number = sum39[202]!;
    const t203: number = sum39[203]!;
    gradients[66] = f(f(t200 + t201) + f(t202 + t203));
    const t204: number = sum39[204]!;
    const t205: number = sum39[205]!;
    const t206: number = sum39[206]!;
    const t207: number = sum39[207]!;
    gradients[67] = f(f(t204 + t205) + f(t206 + t207));
    const t208: number = sum39[208]!;
    const t209: number = sum39[209]!;
    const t210: number = sum39[210]!;
    const t211: number = sum39[211]!;
    gradients[68] = f(f(t208 + t209) + f(t210 + t211));
    const t212: number = sum39[212]!;
    const t213: number = sum39[213]!;
    const t214: number = sum39[214]!;
    const t215: number = sum39[215]!;
    gradients[69] = f(f(t212 + t213) + f(t214 + t215));
    const t216: number = sum39[216]!;
    const t217: number = sum39[217]!;
    const t218: number = sum39[218]!;
    const t219: number = sum39[219]!;
    gradients[70] = f(f(t216 + t217) + f(t218 + t219));
    const t220: number = sum39[220]!;
    const t221: number = sum39[221]!;
    const t222: number = sum39[222]!;
    const t223: number = sum39[223]!;
    gradients[71] = f(f(t220 + t221) + f(t222 + t223));
    const t224: number = sum39[224]!;
    const t225: number = sum39[225]!;
    const t226: number = sum39[226]!;
    const t227: number = sum39[227]!;
    gradients[72] = f(f(t224 + t225) + f(t226 + t227));
    const t228: number = sum39[228]!;
    const t229: number = sum39[229]!;
    const t230: number = sum39[230]!;
    const t231: number = sum39[231]!;
    gradients[73] = f(f(t228 + t229) + f(t230 + t231));
    const t232: number = sum39[232]!;
    const t233: number = sum39[233]!;
    const t234: number = sum39[234]!;
    const t235: number = sum39[235]!;
    gradients[74] = f(f(t232 + t233) + f(t234 + t235));
    const t236: number = sum39[236]!;
    const t237: number = sum39[237]!;
    const t238: number = sum39[238]!;
    const t239: number = sum39[239]!;
    gradients[75] = f(f(t236 + t237) + f(t238 + t239));
    const t240: number = sum39[240]!;
    const t241: number = sum39[241]!;
    const t242: number = sum39[242]!;
    const t243: number = sum39[243]!;
    gradients[76] = f(f(t240 + t241) + f(t242 + t243));
    const t244: number = sum39[244]!;
    const t245: number = sum39[245]!;
    const t246: number = sum39[246]!;
    const t247: number = sum39[247]!;
    gradients[77] = f(f(t244 + t245) + f(t246 + t247));
    const t248: number = sum39[248]!;
    const t249: number = sum39[249]!;
    const t250: number = sum39[250]!;
    const t251: number = sum39[251]!;
    gradients[78] = f(f(t248 + t249) + f(t250 + t251));
    const t252: number = sum39[252]!;
    const t253: number = sum39[253]!;
    const t254: number = sum39[254]!;
    const t255: number = sum39[255]!;
    gradients[79] = f(f(t252 + t253) + f(t254 + t255));
  }

  // a value to where it is wanted
  function kernel15(): void {
    const t0: number = sum41[0]!;
    const t1: number = sum41[1]!;
    const t2: number = sum41[2]!;
    const t3: number = sum41[3]!;
    gradients[8] = f(f(t0 + t1) + f(t2 + t3));
    const t4: number = sum41[4]!;
    const t5: number = sum41[5]!;
    const t6: number = sum41[6]!;
    const t7: number = sum41[7]!;
    gradients[9] = f(f(t4 + t5) + f(t6 + t7));
    const t8: number = sum41[8]!;
    const t9: number = sum41[9]!;
    const t10: number = sum41[10]!;
    const t11: number = sum41[11]!;
    gradients[10] = f(f(t8 + t9) + f(t10 + t11));
    const t12: number = sum41[12]!;
    const t13: number = sum41[13]!;
    const t14: number = sum41[14]!;
    const t15: number = sum41[15]!;
    gradients[11] = f(f(t12 + t13) + f(t14 + t15));
    const t16: number = sum41[16]!;
    const t17: number = sum41[17]!;
    const t18: number = sum41[18]!;
    const t19: number = sum41[19]!;
    gradients[12] = f(f(t16 + t17) + f(t18 + t19));
    const t20: number = sum41[20]!;
    const t21: number = sum41[21]!;
    const t22: number = sum41[22]!;
    const t23: number = sum41[23]!;
    gradients[13] = f(f(t20 + t21) + f(t22 + t23));
    const t24: number = sum41[24]!;
    const t25: number = sum41[25]!;
    const t26: number = sum41[26]!;
    const t27: number = sum41[27]!;
    gradients[14] = f(f(t24 + t25) + f(t26 + t27));
    const t28: number = sum41[28]!;
    const t29: number = sum41[29]!;
    const t30: number = sum41[30]!;
    const t31: number = sum41[31]!;
    gradients[15] = f(f(t28 + t29) + f(t30 + t31));
  }

  // a value to where it is wanted
  function kernel16(): void {
    const t0: number = sum43[0]!;
    const t1: number = sum43[1]!;
    const t2: number = sum43[2]!;
    const t3: number = sum43[3]!;
    gradients[0] = f(f(t0 + t1) + f(t2 + t3));
    const t4: number = sum43[4]!;
    const t5: number = sum43[5]!;
    const t6: number = sum43[6]!;
    const t7: number = sum43[7]!;
    gradients[1] = f(f(t4 + t5) + f(t6 + t7));
    const t8: number = sum43[8]!;
    const t9: number = sum43[9]!;
    const t10: number = sum43[10]!;
    const t11: number = sum43[11]!;
    gradients[2] = f(f(t8 + t9) + f(t10 + t11));
    const t12: number = sum43[12]!;
    const t13: number = sum43[13]!;
    const t14: number = sum43[14]!;
    const t15: number = sum43[15]!;
    gradients[3] = f(f(t12 + t13) + f(t14 + t15));
    const t16: number = sum43[16]!;
    const t17: number = sum43[17]!;
    const t18: number = sum43[18]!;
    const t19: number = sum43[19]!;
    gradients[4] = f(f(t16 + t17) + f(t18 + t19));
    const t20: number = sum43[20]!;
    const t21: number = sum43[21]!;
    const t22: number = sum43[22]!;
    const t23: number = sum43[23]!;
    gradients[5] = f(f(t20 + t21) + f(t22 + t23));
    const t24: number = sum43[24]!;
    const t25: number = sum43[25]!;
    const t26: number = sum43[26]!;
    const t27: number = sum43[27]!;
    gradients[6] = f(f(t24 + t25) + f(t26 + t27));
    const t28: number = sum43[28]!;
    const t29: number = sum43[29]!;
    const t30: number = sum43[30]!;
    const t31: number = sum43[31]!;
    gradients[7] = f(f(t28 + t29) + f(t30 + t31));
  }

  function collect(): void {
    kernel9();
    kernel10();
    kernel11();
    kernel12();
    kernel13();
    kernel14();
    kernel15();
    kernel16();
  }

  // every row: forward
  function evaluate(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const n1 = order[start + r0]!;
      const t2 = x[n1]!;
      const t3: number = parameters[0]!;
      const t4: number = parameters[8]!;
      const t5 = Math.max(f(0 + f(t2 * t3) + t4), 0);
      const t6: number = parameters[1]!;
      const t7: number = parameters[9]!;
      const t8 = Math.max(f(0 + f(t2 * t6) + t7), 0);
      const t9: number = parameters[2]!;
      const t10: number = parameters[10]!;
      const t11 = Math.max(f(0 + f(t2 * t9) + t10), 0);
      const t12: number = parameters[3]!;
      const t13: number = parameters[11]!;
      const t14 = Math.max(f(0 + f(t2 * t12) + t13), 0);
      const t15: number = parameters[4]!;
      const t16: number = parameters[12]!;
      const t17 = Math.max(f(0 + f(t2 * t15) + t16), 0);
      const t18: number = parameters[5]!;
      const t19: number = parameters[13]!;
      const t20 = Math.max(f(0 + f(t2 * t18) + t19), 0);
      const t21: number = parameters[6]!;
      const t22: number = parameters[14]!;
      const t23 = Math.max(f(0 + f(t2 * t21) + t22), 0);
      const t24: number = parameters[7]!;
      const t25: number = parameters[15]!;
      const t26 = Math.max(f(0 + f(t2 * t24) + t25), 0);
      const t27: number = parameters[16]!;
      const t28: number = parameters[24]!;
      const t29: number = parameters[32]!;
      const t30: number = parameters[40]!;
      const t31: number = parameters[48]!;
      const t32: number = parameters[56]!;
      const t33: number = parameters[64]!;
      const t34: number = parameters[72]!;
      const t35: number = parameters[80]!;
      const t36 = Math.max(
        f(
          f(
            f(
              f(f(f(f(f(0 + f(t5 * t27) + f(t8 * t28)) + f(t11 * t29)) + f(t14 * t30)) + f(t17 * t31)) + f(t20 * t32)) +
                f(t23 * t33),
            ) + f(t26 * t34),
          ) + t35,
        ),
        0,
      );
      const t37: number = parameters[17]!;
      const t38: number = parameters[25]!;
      const t39: number = parameters[33]!;
      const t40: number = parameters[41]!;
      const t41: number = parameters[49]!;
      const t42: number = parameters[57]!;
      const t43: number = parameters[65]!;
      const t44: number = parameters[73]!;
      const t45: number = parameters[81]!;
      const t46 = Math.max(
        f(
          f(
            f(
              f(f(f(f(f(0 + f(t5 * t37) + f(t8 * t38)) + f(t11 * t39)) + f(t14 * t40)) + f(t17 * t41)) + f(t20 * t42)) +
                f(t23 * t43),
            ) + f(t26 * t44),
          ) + t45,
        ),
        0,
      );
      const t47: number = parameters[18]!;
      const t48: number = parameters[26]!;
      const t49: number = parameters[34]!;
      const t50: number = parameters[42]!;
      const t51: number = parameters[50]!;
      const t52: number = parameters[58]!;
      const t53: number = parameters[66]!;
      const t54: number = parameters[74]!;
      const t55: number = parameters[82]!;
      const t56 = Math.max(
        f(
          f(
            f(
              f(f(f(f(f(0 + f(t5 * t47) + f(t8 * t48)) + f(t11 * t49)) + f(t14 * t50)) + f(t17 * t51)) + f(t20 * t52)) +
                f(t23 * t53),
            ) + f(t26 * t54),
          ) + t55,
        ),
        0,
      );
      const t57: number = parameters[19]!;
      const t58: number = parameters[27]!;
      const t59: number = parameters[35]!;
      const t60: number = parameters[43]!;
      const t61: number = parameters[51]!;
      const t62: number = parameters[59]!;
      const t63: number = parameters[67]!;
      const t64: number = parameters[75]!;
      const t65: number = parameters[83]!;
      const t66 = Math.max(
        f(
          f(
            f(
              f(f(f(f(f(0 + f(t5 * t57) + f(t8 * t58)) + f(t11 * t59)) + f(t14 * t60)) + f(t17 * t61)) + f(t20 * t62)) +
                f(t23 * t63),
            ) + f(t26 * t64),
          ) + t65,
        ),
        0,
      );
      const t67: number = parameters[20]!;
      const t68: number = parameters[28]!;
      const t69: number = parameters[36]!;
      const t70: number = parameters[44]!;
      const t71: number = parameters[52]!;
      const t72: number = parameters[60]!;
      const t73: number = parameters[68]!;
      const t74: number = parameters[76]!;
      const t75: number = parameters[84]!;
      const t76 = Math.max(
        f(
          f(
            f(
              f(f(f(f(f(0 + f(t5 * t67) + f(t8 * t68)) + f(t11 * t69)) + f(t14 * t70)) + f(t17 * t71)) + f(t20 * t72)) +
                f(t23 * t73),
            ) + f(t26 * t74),
          ) + t75,
        ),
        0,
      );
      const t77: number = parameters[21]!;
      const t78: number = parameters[29]!;
      const t79: number = parameters[37]!;
      const t80: number = parameters[45]!;
      const t81: number = parameters[53]!;
      const t82: number = parameters[61]!;
      const t83: number = parameters[69]!;
      const t84: number = parameters[77]!;
      const t85: number = parameters[85]!;
      const t86 = Math.max(
        f(
          f(
            f(
              f(f(f(f(f(0 + f(t5 * t77) + f(t8 * t78)) + f(t11 * t79)) + f(t14 * t80)) + f(t17 * t81)) + f(t20 * t82)) +
                f(t23 * t83),
            ) + f(t26 * t84),
          ) + t85,
        ),
        0,
      );
      const t87: number = parameters[22]!;
      const t88: number = parameters[30]!;
      const t89: number = parameters[38]!;
      const t90: number = parameters[46]!;
      const t91: number = parameters[54]!;
      const t92: number = parameters[62]!;
      const t93: number = parameters[70]!;
      const t94: number = parameters[78]!;
      const t95: number = parameters[86]!;
      const t96 = Math.max(
        f(
          f(
            f(
              f(f(f(f(f(0 + f(t5 * t87) + f(t8 * t88)) + f(t11 * t89)) + f(t14 * t90)) + f(t17 * t91)) + f(t20 * t92)) +
                f(t23 * t93),
            ) + f(t26 * t94),
          ) + t95,
        ),
        0,
      );
      const t97: number = parameters[23]!;
      const t98: number = parameters[31]!;
      const t99: number = parameters[39]!;
      const t100: number = parameters[47]!;
      const t101: number = parameters[55]!;
      const t102: number = parameters[63]!;
      const t103: number = parameters[71]!;
      const t104: number = parameters[79]!;
      const t105: number = parameters[87]!;
      const t106 = Math.max(
        f(
          f(
            f(
              f(
                f(f(f(f(0 + f(t5 * t97) + f(t8 * t98)) + f(t11 * t99)) + f(t14 * t100)) + f(t17 * t101)) +
                  f(t20 * t102),
              ) + f(t23 * t103),
            ) + f(t26 * t104),
          ) + t105,
        ),
        0,
      );
      const t107: number = parameters[88]!;
      const t108: number = parameters[96]!;
      const t109: number = parameters[104]!;
      const t110: number = parameters[112]!;
      const t111: number = parameters[120]!;
      const t112: number = parameters[128]!;
      const t113: number = parameters[136]!;
      const t114: number = parameters[144]!;
      const t115: number = parameters[152]!;
      const t116: number = parameters[89]!;
      const t117: number = parameters[97]!;
      const t118: number = parameters[105]!;
      const t119: number = parameters[113]!;
      const t120: number = parameters[121]!;
      const t121: number = parameters[129]!;
      const t122: number = parameters[137]!;
      const t123: number = parameters[145]!;
      const t124: number = parameters[153]!;
      const t125: number = parameters[90]!;
      const t126: number = parameters[98]!;
      const t127: number = parameters[106]!;
      const t128: number = parameters[114]!;
      const t129: number = parameters[122]!;
      const t130: number = parameters[130]!;
      const t131: number = parameters[138]!;
      const t132: number = parameters[146]!;
      const t133: number = parameters[154]!;
      const t134: number = parameters[91]!;
      const t135: number = parameters[99]!;
      const t136: number = parameters[107]!;
      const t137: number = parameters[115]!;
      const t138: number = parameters[123]!;
      const t139: number = parameters[131]!;
      const t140: number = parameters[139]!;
      const t141: number = parameters[147]!;
      const t142: number = parameters[155]!;
      const t143: number = parameters[92]!;
      const t144: number = parameters[100]!;
      const t145: number = parameters[108]!;
      const t146: number = parameters[116]!;
      const t147: number = parameters[124]!;
      const t148: number = parameters[132]!;
      const t149: number = parameters[140]!;
      const t150: number = parameters[148]!;
      const t151: number = parameters[156]!;
      const t152: number = parameters[93]!;
      const t153: number = parameters[101]!;
      const t154: number = parameters[109]!;
      const t155: number = parameters[117]!;
      const t156: number = parameters[125]!;
      const t157: number = parameters[133]!;
      const t158: number = parameters[141]!;
      const t159: number = parameters[149]!;
      const t160: number = parameters[157]!;
      const t161: number = parameters[94]!;
      const t162: number = parameters[102]!;
      const t163: number = parameters[110]!;
      const t164: number = parameters[118]!;
      const t165: number = parameters[126]!;
      const t166: number = parameters[134]!;
      const t167: number = parameters[142]!;
      const t168: number = parameters[150]!;
      const t169: number = parameters[158]!;
      const t170: number = parameters[95]!;
      const t171: number = parameters[103]!;
      const t172: number = parameters[111]!;
      const t173: number = parameters[119]!;
      const t174: number = parameters[127]!;
      const t175: number = parameters[135]!;
      const t176: number = parameters[143]!;
      const t177: number = parameters[151]!;
      const t178: number = parameters[159]!;
      const t179: number = parameters[160]!;
      const t180: number = parameters[161]!;
      const t181: number = parameters[162]!;
      const t182: number = parameters[163]!;
      const t183: number = parameters[164]!;
      const t184: number = parameters[165]!;
      const t185: number = parameters[166]!;
      const t186: number = parameters[167]!;
      const t187: number = parameters[168]!;
      const t188 = f(
        f(
          f(
            f(
              f(
                f(
                  f(
                    f(
                      0 +
                        f(
                          Math.max(
                            f(
                              f(
                                f(
                                  f(
                                    f(
                                      f(f(f(0 + f(t36 * t107) + f(t46 * t108)) + f(t56 * t109)) + f(t66 * t110)) +
                                        f(t76 * t111),
                                    ) + f(t86 * t112),
                                  ) + f(t96 * t113),
                                ) + f(t106 * t114),
                              ) + t115,
                            ),
                            0,
                          ) * t179,
                        ) +
                        f(
                          Math.max(
                            f(
                              f(
                                f(
                                  f(
                                    f(
                                      f(f(f(0 + f(t36 * t116) + f(t46 * t117)) + f(t56 * t118)) + f(t66 * t119)) +
                                        f(t76 * t120),
                                    ) + f(t86 * t121),
                                  ) + f(t96 * t122),
                                ) + f(t106 * t123),
                              ) + t124,
                            ),
                            0,
                          ) * t180,
                        ),
                    ) +
                      f(
                        Math.max(
                          f(
                            f(
                              f(
                                f(
                                  f(
                                    f(f(f(0 + f(t36 * t125) + f(t46 * t126)) + f(t56 * t127)) + f(t66 * t128)) +
                                      f(t76 * t129),
                                  ) + f(t86 * t130),
                                ) + f(t96 * t131),
                              ) + f(t106 * t132),
                            ) + t133,
                          ),
                          0,
                        ) * t181,
                      ),
                  ) +
                    f(
                      Math.max(
                        f(
                          f(
                            f(
                              f(
                                f(
                                  f(f(f(0 + f(t36 * t134) + f(t46 * t135)) + f(t56 * t136)) + f(t66 * t137)) +
                                    f(t76 * t138),
                                ) + f(t86 * t139),
                              ) + f(t96 * t140),
                            ) + f(t106 * t141),
                          ) + t142,
                        ),
                        0,
                      ) * t182,
                    ),
                ) +
                  f(
                    Math.max(
                      f(
                        f(
                          f(
                            f(
                              f(
                                f(f(f(0 + f(t36 * t143) + f(t46 * t144)) + f(t56 * t145)) + f(t66 * t146)) +
                                  f(t76 * t147),
                              ) + f(t86 * t148),
                            ) + f(t96 * t149),
                          ) + f(t106 * t150),
                        ) + t151,
                      ),
                      0,
                    ) * t183,
                  ),
              ) +
                f(
                  Math.max(
                    f(
                      f(
                        f(
                          f(
                            f(
                              f(f(f(0 + f(t36 * t152) + f(t46 * t153)) + f(t56 * t154)) + f(t66 * t155)) +
                                f(t76 * t156),
                            ) + f(t86 * t157),
                          ) + f(t96 * t158),
                        ) + f(t106 * t159),
                      ) + t160,
                    ),
                    0,
                  ) * t184,
                ),
            ) +
              f(
                Math.max(
                  f(
                    f(
                      f(
                        f(
                          f(
                            f(f(f(0 + f(t36 * t161) + f(t46 * t162)) + f(t56 * t163)) + f(t66 * t164)) + f(t76 * t165),
                          ) + f(t86 * t166),
                        ) + f(t96 * t167),
                      ) + f(t106 * t168),
                    ) + t169,
                  ),
                  0,
                ) * t185,
              ),
          ) +
            f(
              Math.max(
                f(
                  f(
                    f(
                      f(
                        f(f(f(f(0 + f(t36 * t170) + f(t46 * t171)) + f(t56 * t172)) + f(t66 * t173)) + f(t76 * t174)) +
                          f(t86 * t175),
                      ) + f(t96 * t176),
                    ) + f(t106 * t177),
                  ) + t178,
                ),
                0,
              ) * t186,
            ),
        ) + t187,
      );
      const t189 = y[n1]!;
      const t190 = f(t188 - t189);
      const t191 = f(0.5 * f(t190 * t190));
      output[r0] = t188;
      losses[r0] = 0 + t191;
    }
  }

  function step(start: number, count: number): number {
    clear();
    accumulate(start, count);
    update();
    return total[0]!;
  }

  function gradient(start: number, count: number): number {
    clear();
    accumulate(start, count);
    collect();
    return total[0]!;
  }

  return { capacity, output, losses, gradients, step, evaluate, gradient };
}

/** The scalars of a step: what the optimizer's expressions read besides tensors. */
function scalars(params: Readonly<Record<string, number>>, carried: Float64Array, hyper: Float64Array): void {
  const s_beta1 = params["beta1"]!;
  const s_beta2 = params["beta2"]!;
  const s_rate = params["rate"]!;
  let s_beta1_t = carried[0]!;
  let s_beta2_t = carried[1]!;
  s_beta1_t = s_beta1_t * s_beta1;
  s_beta2_t = s_beta2_t * s_beta2;
  carried[0] = s_beta1_t;
  carried[1] = s_beta2_t;
  hyper[1] = s_rate;
  hyper[2] = s_rate / (1 - s_beta1_t);
  hyper[3] = Math.sqrt(1 - s_beta2_t);
  hyper[4] = 1 - s_beta1;
  hyper[5] = 1 - s_beta2;
}

/** All of it, for those who drive a training themselves. */
export const module: TrainModule = {
  manifest,
  train: trainManifest,
  inference: createInference,
  ...wasmTraining(trainingKernels, createTraining),
  scalars,
};

/** Trains on rows, split as the specification says; iterate over its epochs, or await its result. */
export const train = createTrain<Row, Input, Output, Options>(module);
