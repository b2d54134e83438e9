// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, wasmTraining } from "nnc/runtime";
import type { TrainManifest, TrainingKernels, TrainingMemory } from "nnc/runtime";
import { trainingKernels } from "./comparison.simd.js";
import { createTrain } from "nnc/train";
import type { TrainModule } from "nnc/train";
import { createInference, manifest } from "./comparison.js";
import type { Input, Output } from "./comparison.js";

/** A row to train on: the inputs and what they should give. */
export interface Row extends Input {
  readonly odd: boolean;
}

/** The parameters of the specification that a training may set. */
export interface Options {}

/** How the model is trained, as data. */
export const trainManifest: TrainManifest = {
  loss: "cross_entropy",
  optimizer: "adam",
  hyper: ["rate", "stepSize", "root2", "rest1", "rest2"],
  optimizerParams: {
    rate: { value: 0.01, param: null },
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
  epochs: { value: 400, param: null },
  seed: { value: 1, param: null },
  shuffle: true,
  stops: [],
  schedules: [],
  split: {
    shares: [
      { part: "train", amount: { kind: "fraction", value: 0.7 } },
      { part: "test", amount: { kind: "fraction", value: 0.3 } },
    ],
    seed: 1,
    stratify: null,
  },
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
  const gradients = new Float32Array(161);
  const total = new Float64Array(1);
  const sum20 = new Float32Array(4);
  const sum22 = new Float32Array(64);
  const sum24 = new Float32Array(64);
  const sum26 = new Float32Array(512);

  // sets the sums over rows to +0
  function clear(): void {
    total[0] = 0;
    sum20[0] = 0;
    sum20[1] = 0;
    sum20[2] = 0;
    sum20[3] = 0;
    sum22[0] = 0;
    sum22[1] = 0;
    sum22[2] = 0;
    sum22[3] = 0;
    sum22[4] = 0;
    sum22[5] = 0;
    sum22[6] = 0;
    sum22[7] = 0;
    sum22[8] = 0;
    sum22[9] = 0;
    sum22[10] = 0;
    sum22[11] = 0;
    sum22[12] = 0;
    sum22[13] = 0;
    sum22[14] = 0;
    sum22[15] = 0;
    sum22[16] = 0;
    sum22[17] = 0;
    sum22[18] = 0;
    sum22[19] = 0;
    sum22[20] = 0;
    sum22[21] = 0;
    sum22[22] = 0;
    sum22[23] = 0;
    sum22[24] = 0;
    sum22[25] = 0;
    sum22[26] = 0;
    sum22[27] = 0;
    sum22[28] = 0;
    sum22[29] = 0;
    sum22[30] = 0;
    sum22[31] = 0;
    sum22[32] = 0;
    sum22[33] = 0;
    sum22[34] = 0;
    sum22[35] = 0;
    sum22[36] = 0;
    sum22[37] = 0;
    sum22[38] = 0;
    sum22[39] = 0;
    sum22[40] = 0;
    sum22[41] = 0;
    sum22[42] = 0;
    sum22[43] = 0;
    sum22[44] = 0;
    sum22[45] = 0;
    sum22[46] = 0;
    sum22[47] = 0;
    sum22[48] = 0;
    sum22[49] = 0;
    sum22[50] = 0;
    sum22[51] = 0;
    sum22[52] = 0;
    sum22[53] = 0;
    sum22[54] = 0;
    sum22[55] = 0;
    sum22[56] = 0;
    sum22[57] = 0;
    sum22[58] = 0;
    sum22[59] = 0;
    sum22[60] = 0;
    sum22[61] = 0;
    sum22[62] = 0;
    sum22[63] = 0;
    sum24[0] = 0;
    sum24[1] = 0;
    sum24[2] = 0;
    sum24[3] = 0;
    sum24[4] = 0;
    sum24[5] = 0;
    sum24[6] = 0;
    sum24[7] = 0;
    sum24[8] = 0;
    sum24[9] = 0;
    sum24[10] = 0;
    sum24[11] = 0;
    sum24[12] = 0;
    sum24[13] = 0;
    sum24[14] = 0;
    sum24[15] = 0;
    sum24[16] = 0;
    sum24[17] = 0;
    sum24[18] = 0;
    sum24[19] = 0;
    sum24[20] = 0;
    sum24[21] = 0;
    sum24[22] = 0;
    sum24[23] = 0;
    sum24[24] = 0;
    sum24[25] = 0;
    sum24[26] = 0;
    sum24[27] = 0;
    sum24[28] = 0;
    sum24[29] = 0;
    sum24[30] = 0;
    sum24[31] = 0;
    sum24[32] = 0;
    sum24[33] = 0;
    sum24[34] = 0;
    sum24[35] = 0;
    sum24[36] = 0;
    sum24[37] = 0;
    sum24[38] = 0;
    sum24[39] = 0;
    sum24[40] = 0;
    sum24[41] = 0;
    sum24[42] = 0;
    sum24[43] = 0;
    sum24[44] = 0;
    sum24[45] = 0;
    sum24[46] = 0;
    sum24[47] = 0;
    sum24[48] = 0;
    sum24[49] = 0;
    sum24[50] = 0;
    sum24[51] = 0;
    sum24[52] = 0;
    sum24[53] = 0;
    sum24[54] = 0;
    sum24[55] = 0;
    sum24[56] = 0;
    sum24[57] = 0;
    sum24[58] = 0;
    sum24[59] = 0;
    sum24[60] = 0;
    sum24[61] = 0;
    sum24[62] = 0;
    sum24[63] = 0;
    sum26[0] = 0;
    sum26[1] = 0;
    sum26[2] = 0;
    sum26[3] = 0;
    sum26[4] = 0;
    sum26[5] = 0;
    sum26[6] = 0;
    sum26[7] = 0;
    sum26[8] = 0;
    sum26[9] = 0;
    sum26[10] = 0;
    sum26[11] = 0;
    sum26[12] = 0;
    sum26[13] = 0;
    sum26[14] = 0;
    sum26[15] = 0;
    sum26[16] = 0;
    sum26[17] = 0;
    sum26[18] = 0;
    sum26[19] = 0;
    sum26[20] = 0;
    sum26[21] = 0;
    sum26[22] = 0;
    sum26[23] = 0;
    sum26[24] = 0;
    sum26[25] = 0;
    sum26[26] = 0;
    sum26[27] = 0;
    sum26[28] = 0;
    sum26[29] = 0;
    sum26[30] = 0;
    sum26[31] = 0;
    sum26[32] = 0;
    sum26[33] = 0;
    sum26[34] = 0;
    sum26[35] = 0;
    sum26[36] = 0;
    sum26[37] = 0;
    sum26[38] = 0;
    sum26[39] = 0;
    sum26[40] = 0;
    sum26[41] = 0;
    sum26[42] = 0;
    sum26[43] = 0;
    sum26[44] = 0;
    sum26[45] = 0;
    sum26[46] = 0;
    sum26[47] = 0;
    sum26[48] = 0;
    sum26[49] = 0;
    sum26[50] = 0;
    sum26[51] = 0;
    sum26[52] = 0;
    sum26[53] = 0;
    sum26[54] = 0;
    sum26[55] = 0;
    sum26[56] = 0;
    sum26[57] = 0;
    sum26[58] = 0;
    sum26[59] = 0;
    sum26[60] = 0;
    sum26[61] = 0;
    sum26[62] = 0;
    sum26[63] = 0;
    sum26[64] = 0;
    sum26[65] = 0;
    sum26[66] = 0;
    sum26[67] = 0;
    sum26[68] = 0;
    sum26[69] = 0;
    sum26[70] = 0;
    sum26[71] = 0;
    sum26[72] = 0;
    sum26[73] = 0;
    sum26[74] = 0;
    sum26[75] = 0;
    sum26[76] = 0;
    sum26[77] = 0;
    sum26[78] = 0;
    sum26[79] = 0;
    sum26[80] = 0;
    sum26[81] = 0;
    sum26[82] = 0;
    sum26[83] = 0;
    sum26[84] = 0;
    sum26[85] = 0;
    sum26[86] = 0;
    sum26[87] = 0;
    sum26[88] = 0;
    sum26[89] = 0;
    sum26[90] = 0;
    sum26[91] = 0;
    sum26[92] = 0;
    sum26[93] = 0;
    sum26[94] = 0;
    sum26[95] = 0;
    sum26[96] = 0;
    sum26[97] = 0;
    sum26[98] = 0;
    sum26[99] = 0;
    sum26[100] = 0;
    sum26[101] = 0;
    sum26[102] = 0;
    sum26[103] = 0;
    sum26[104] = 0;
    sum26[105] = 0;
    sum26[106] = 0;
    sum26[107] = 0;
    sum26[108] = 0;
    sum26[109] = 0;
    sum26[110] = 0;
    sum26[111] = 0;
    sum26[112] = 0;
    sum26[113] = 0;
    sum26[114] = 0;
    sum26[115] = 0;
    sum26[116] = 0;
    sum26[117] = 0;
    sum26[118] = 0;
    sum26[119] = 0;
    sum26[120] = 0;
    sum26[121] = 0;
    sum26[122] = 0;
    sum26[123] = 0;
    sum26[124] = 0;
    sum26[125] = 0;
    sum26[126] = 0;
    sum26[127] = 0;
    sum26[128] = 0;
    sum26[129] = 0;
    sum26[130] = 0;
    sum26[131] = 0;
    sum26[132] = 0;
    sum26[133] = 0;
    sum26[134] = 0;
    sum26[135] = 0;
    sum26[136] = 0;
    sum26[137] = 0;
    sum26[138] = 0;
    sum26[139] = 0;
    sum26[140] = 0;
    sum26[141] = 0;
    sum26[142] = 0;
    sum26[143] = 0;
    sum26[144] = 0;
    sum26[145] = 0;
    sum26[146] = 0;
    sum26[147] = 0;
    sum26[148] = 0;
    sum26[149] = 0;
    sum26[150] = 0;
    sum26[151] = 0;
    sum26[152] = 0;
    sum26[153] = 0;
    sum26[154] = 0;
    sum26[155] = 0;
    sum26[156] = 0;
    sum26[157] = 0;
    sum26[158] = 0;
    sum26[159] = 0;
    sum26[160] = 0;
    sum26[161] = 0;
    sum26[162] = 0;
    sum26[163] = 0;
    sum26[164] = 0;
    sum26[165] = 0;
    sum26[166] = 0;
    sum26[167] = 0;
    sum26[168] = 0;
    sum26[169] = 0;
    sum26[170] = 0;
    sum26[171] = 0;
    sum26[172] = 0;
    sum26[173] = 0;
    sum26[174] = 0;
    sum26[175] = 0;
    sum26[176] = 0;
    sum26[177] = 0;
    sum26[178] = 0;
    sum26[179] = 0;
    sum26[180] = 0;
    sum26[181] = 0;
    sum26[182] = 0;
    sum26[183] = 0;
    sum26[184] = 0;
    sum26[185] = 0;
    sum26[186] = 0;
    sum26[187] = 0;
    sum26[188] = 0;
    sum26[189] = 0;
    sum26[190] = 0;
    sum26[191] = 0;
    sum26[192] = 0;
    sum26[193] = 0;
    sum26[194] = 0;
    sum26[195] = 0;
    sum26[196] = 0;
    sum26[197] = 0;
    sum26[198] = 0;
    sum26[199] = 0;
    sum26[200] = 0;
    sum26[201] = 0;
    sum26[202] = 0;
    sum26[203] = 0;
    sum26[204] = 0;
    sum26[205] = 0;
    sum26[206] = 0;
    sum26[207] = 0;
    sum26[208] = 0;
    sum26[209] = 0;
    sum26[210] = 0;
    sum26[211] = 0;
    sum26[212] = 0;
    sum26[213] = 0;
    sum26[214] = 0;
    sum26[215] = 0;
    sum26[216] = 0;
    sum26[217] = 0;
    sum26[218] = 0;
    sum26[219] = 0;
    sum26[220] = 0;
    sum26[221] = 0;
    sum26[222] = 0;
    sum26[223] = 0;
    sum26[224] = 0;
    sum26[225] = 0;
    sum26[226] = 0;
    sum26[227] = 0;
    sum26[228] = 0;
    sum26[229] = 0;
    sum26[230] = 0;
    sum26[231] = 0;
    sum26[232] = 0;
    sum26[233] = 0;
    sum26[234] = 0;
    sum26[235] = 0;
    sum26[236] = 0;
    sum26[237] = 0;
    sum26[238] = 0;
    sum26[239] = 0;
    sum26[240] = 0;
    sum26[241] = 0;
    sum26[242] = 0;
    sum26[243] = 0;
    sum26[244] = 0;
    sum26[245] = 0;
    sum26[246] = 0;
    sum26[247] = 0;
    sum26[248] = 0;
    sum26[249] = 0;
    sum26[250] = 0;
    sum26[251] = 0;
    sum26[252] = 0;
    sum26[253] = 0;
    sum26[254] = 0;
    sum26[255] = 0;
    sum26[256] = 0;
    sum26[257] = 0;
    sum26[258] = 0;
    sum26[259] = 0;
    sum26[260] = 0;
    sum26[261] = 0;
    sum26[262] = 0;
    sum26[263] = 0;
    sum26[264] = 0;
    sum26[265] = 0;
    sum26[266] = 0;
    sum26[267] = 0;
    sum26[268] = 0;
    sum26[269] = 0;
    sum26[270] = 0;
    sum26[271] = 0;
    sum26[272] = 0;
    sum26[273] = 0;
    sum26[274] = 0;
    sum26[275] = 0;
    sum26[276] = 0;
    sum26[277] = 0;
    sum26[278] = 0;
    sum26[279] = 0;
    sum26[280] = 0;
    sum26[281] = 0;
    sum26[282] = 0;
    sum26[283] = 0;
    sum26[284] = 0;
    sum26[285] = 0;
    sum26[286] = 0;
    sum26[287] = 0;
    sum26[288] = 0;
    sum26[289] = 0;
    sum26[290] = 0;
    sum26[291] = 0;
    sum26[292] = 0;
    sum26[293] = 0;
    sum26[294] = 0;
    sum26[295] = 0;
    sum26[296] = 0;
    sum26[297] = 0;
    sum26[298] = 0;
    sum26[299] = 0;
    sum26[300] = 0;
    sum26[301] = 0;
    sum26[302] = 0;
    sum26[303] = 0;
    sum26[304] = 0;
    sum26[305] = 0;
    sum26[306] = 0;
    sum26[307] = 0;
    sum26[308] = 0;
    sum26[309] = 0;
    sum26[310] = 0;
    sum26[311] = 0;
    sum26[312] = 0;
    sum26[313] = 0;
    sum26[314] = 0;
    sum26[315] = 0;
    sum26[316] = 0;
    sum26[317] = 0;
    sum26[318] = 0;
    sum26[319] = 0;
    sum26[320] = 0;
    sum26[321] = 0;
    sum26[322] = 0;
    sum26[323] = 0;
    sum26[324] = 0;
    sum26[325] = 0;
    sum26[326] = 0;
    sum26[327] = 0;
    sum26[328] = 0;
    sum26[329] = 0;
    sum26[330] = 0;
    sum26[331] = 0;
    sum26[332] = 0;
    sum26[333] = 0;
    sum26[334] = 0;
    sum26[335] = 0;
    sum26[336] = 0;
    sum26[337] = 0;
    sum26[338] = 0;
    sum26[339] = 0;
    sum26[340] = 0;
    sum26[341] = 0;
    sum26[342] = 0;
    sum26[343] = 0;
    sum26[344] = 0;
    sum26[345] = 0;
    sum26[346] = 0;
    sum26[347] = 0;
    sum26[348] = 0;
    sum26[349] = 0;
    sum26[350] = 0;
    sum26[351] = 0;
    sum26[352] = 0;
    sum26[353] = 0;
    sum26[354] = 0;
    sum26[355] = 0;
    sum26[356] = 0;
    sum26[357] = 0;
    sum26[358] = 0;
    sum26[359] = 0;
    sum26[360] = 0;
    sum26[361] = 0;
    sum26[362] = 0;
    sum26[363] = 0;
    sum26[364] = 0;
    sum26[365] = 0;
    sum26[366] = 0;
    sum26[367] = 0;
    sum26[368] = 0;
    sum26[369] = 0;
    sum26[370] = 0;
    sum26[371] = 0;
    sum26[372] = 0;
    sum26[373] = 0;
    sum26[374] = 0;
    sum26[375] = 0;
    sum26[376] = 0;
    sum26[377] = 0;
    sum26[378] = 0;
    sum26[379] = 0;
    sum26[380] = 0;
    sum26[381] = 0;
    sum26[382] = 0;
    sum26[383] = 0;
    sum26[384] = 0;
    sum26[385] = 0;
    sum26[386] = 0;
    sum26[387] = 0;
    sum26[388] = 0;
    sum26[389] = 0;
    sum26[390] = 0;
    sum26[391] = 0;
    sum26[392] = 0;
    sum26[393] = 0;
    sum26[394] = 0;
    sum26[395] = 0;
    sum26[396] = 0;
    sum26[397] = 0;
    sum26[398] = 0;
    sum26[399] = 0;
    sum26[400] = 0;
    sum26[401] = 0;
    sum26[402] = 0;
    sum26[403] = 0;
    sum26[404] = 0;
    sum26[405] = 0;
    sum26[406] = 0;
    sum26[407] = 0;
    sum26[408] = 0;
    sum26[409] = 0;
    sum26[410] = 0;
    sum26[411] = 0;
    sum26[412] = 0;
    sum26[413] = 0;
    sum26[414] = 0;
    sum26[415] = 0;
    sum26[416] = 0;
    sum26[417] = 0;
    sum26[418] = 0;
    sum26[419] = 0;
    sum26[420] = 0;
    sum26[421] = 0;
    sum26[422] = 0;
    sum26[423] = 0;
    sum26[424] = 0;
    sum26[425] = 0;
    sum26[426] = 0;
    sum26[427] = 0;
    sum26[428] = 0;
    sum26[429] = 0;
    sum26[430] = 0;
    sum26[431] = 0;
    sum26[432] = 0;
    sum26[433] = 0;
    sum26[434] = 0;
    sum26[435] = 0;
    sum26[436] = 0;
    sum26[437] = 0;
    sum26[438] = 0;
    sum26[439] = 0;
    sum26[440] = 0;
    sum26[441] = 0;
    sum26[442] = 0;
    sum26[443] = 0;
    sum26[444] = 0;
    sum26[445] = 0;
    sum26[446] = 0;
    sum26[447] = 0;
    sum26[448] = 0;
    sum26[449] = 0;
    sum26[450] = 0;
    sum26[451] = 0;
    sum26[452] = 0;
    sum26[453] = 0;
    sum26[454] = 0;
    sum26[455] = 0;
    sum26[456] = 0;
    sum26[457] = 0;
    sum26[458] = 0;
    sum26[459] = 0;
    sum26[460] = 0;
    sum26[461] = 0;
    sum26[462] = 0;
    sum26[463] = 0;
    sum26[464] = 0;
    sum26[465] = 0;
    sum26[466] = 0;
    sum26[467] = 0;
    sum26[468] = 0;
    sum26[469] = 0;
    sum26[470] = 0;
    sum26[471] = 0;
    sum26[472] = 0;
    sum26[473] = 0;
    sum26[474] = 0;
    sum26[475] = 0;
    sum26[476] = 0;
    sum26[477] = 0;
    sum26[478] = 0;
    sum26[479] = 0;
    sum26[480] = 0;
    sum26[481] = 0;
    sum26[482] = 0;
    sum26[483] = 0;
    sum26[484] = 0;
    sum26[485] = 0;
    sum26[486] = 0;
    sum26[487] = 0;
    sum26[488] = 0;
    sum26[489] = 0;
    sum26[490] = 0;
    sum26[491] = 0;
    sum26[492] = 0;
    sum26[493] = 0;
    sum26[494] = 0;
    sum26[495] = 0;
    sum26[496] = 0;
    sum26[497] = 0;
    sum26[498] = 0;
    sum26[499] = 0;
    sum26[500] = 0;
    sum26[501] = 0;
    sum26[502] = 0;
    sum26[503] = 0;
    sum26[504] = 0;
    sum26[505] = 0;
    sum26[506] = 0;
    sum26[507] = 0;
    sum26[508] = 0;
    sum26[509] = 0;
    sum26[510] = 0;
    sum26[511] = 0;
  }

  // every row: forward, then backward into the sums over rows
  function accumulate(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const n1 = order[start + r0]!;
      const lane2 = r0 & 3;
      const t3 = x[n1 * 8]!;
      const t4: number = parameters[0]!;
      const t5 = x[n1 * 8 + 1]!;
      const t6: number = parameters[16]!;
      const t7 = x[n1 * 8 + 2]!;
      const t8: number = parameters[32]!;
      const t9 = x[n1 * 8 + 3]!;
      const t10: number = parameters[48]!;
      const t11 = x[n1 * 8 + 4]!;
      const t12: number = parameters[64]!;
      const t13 = x[n1 * 8 + 5]!;
      const t14: number = parameters[80]!;
      const t15 = x[n1 * 8 + 6]!;
      const t16: number = parameters[96]!;
      const t17 = x[n1 * 8 + 7]!;
      const t18: number = parameters[112]!;
      const t19: number = parameters[128]!;
      const t20 = f(
        f(
          f(
            f(f(f(f(f(0 + f(t3 * t4) + f(t5 * t6)) + f(t7 * t8)) + f(t9 * t10)) + f(t11 * t12)) + f(t13 * t14)) +
              f(t15 * t16),
          ) + f(t17 * t18),
        ) + t19,
      );
      const t21 = 10 < t20 ? 10 : t20;
      const t22 = (t21 < -10 ? -10 : t21) * 2.8853900817779268;
      const t23 = t22 + 6755399441055744 - 6755399441055744;
      const t24 = POW2[t23 + 1074]!;
      const t25 = t24 + 1;
      const t26 = t22 - t23;
      const t27 = t26 * t26;
      const t28 = t26 * (125.04273438511886 + t27);
      const t29 = 360.79706578518545 + 17.33087932984242 * t27;
      const t30 = f((t25 * t28 - (1 - t24) * t29) / (t25 * t29 + (t24 - 1) * t28));
      const t31: number = parameters[1]!;
      const t32: number = parameters[17]!;
      const t33: number = parameters[33]!;
      const t34: number = parameters[49]!;
      const t35: number = parameters[65]!;
      const t36: number = parameters[81]!;
      const t37: number = parameters[97]!;
      const t38: number = parameters[113]!;
      const t39: number = parameters[129]!;
      const t40 = f(
        f(
          f(
            f(f(f(f(f(0 + f(t3 * t31) + f(t5 * t32)) + f(t7 * t33)) + f(t9 * t34)) + f(t11 * t35)) + f(t13 * t36)) +
              f(t15 * t37),
          ) + f(t17 * t38),
        ) + t39,
      );
      const t41 = 10 < t40 ? 10 : t40;
      const t42 = (t41 < -10 ? -10 : t41) * 2.8853900817779268;
      const t43 = t42 + 6755399441055744 - 6755399441055744;
      const t44 = POW2[t43 + 1074]!;
      const t45 = t44 + 1;
      const t46 = t42 - t43;
      const t47 = t46 * t46;
      const t48 = t46 * (125.04273438511886 + t47);
      const t49 = 360.79706578518545 + 17.33087932984242 * t47;
      const t50 = f((t45 * t48 - (1 - t44) * t49) / (t45 * t49 + (t44 - 1) * t48));
      const t51: number = parameters[2]!;
      const t52: number = parameters[18]!;
      const t53: number = parameters[34]!;
      const t54: number = parameters[50]!;
      const t55: number = parameters[66]!;
      const t56: number = parameters[82]!;
      const t57: number = parameters[98]!;
      const t58: number = parameters[114]!;
      const t59: number = parameters[130]!;
      const t60 = f(
        f(
          f(
            f(f(f(f(f(0 + f(t3 * t51) + f(t5 * t52)) + f(t7 * t53)) + f(t9 * t54)) + f(t11 * t55)) + f(t13 * t56)) +
              f(t15 * t57),
          ) + f(t17 * t58),
        ) + t59,
      );
      const t61 = 10 < t60 ? 10 : t60;
      const t62 = (t61 < -10 ? -10 : t61) * 2.8853900817779268;
      const t63 = t62 + 6755399441055744 - 6755399441055744;
      const t64 = POW2[t63 + 1074]!;
      const t65 = t64 + 1;
      const t66 = t62 - t63;
      const t67 = t66 * t66;
      const t68 = t66 * (125.04273438511886 + t67);
      const t69 = 360.79706578518545 + 17.33087932984242 * t67;
      const t70 = f((t65 * t68 - (1 - t64) * t69) / (t65 * t69 + (t64 - 1) * t68));
      const t71: number = parameters[3]!;
      const t72: number = parameters[19]!;
      const t73: number = parameters[35]!;
      const t74: number = parameters[51]!;
      const t75: number = parameters[67]!;
      const t76: number = parameters[83]!;
      const t77: number = parameters[99]!;
      const t78: number = parameters[115]!;
      const t79: number = parameters[131]!;
      const t80 = f(
        f(
          f(
            f(f(f(f(f(0 + f(t3 * t71) + f(t5 * t72)) + f(t7 * t73)) + f(t9 * t74)) + f(t11 * t75)) + f(t13 * t76)) +
              f(t15 * t77),
          ) + f(t17 * t78),
        ) + t79,
      );
      const t81 = 10 < t80 ? 10 : t80;
      const t82 = (t81 < -10 ? -10 : t81) * 2.8853900817779268;
      const t83 = t82 + 6755399441055744 - 6755399441055744;
      const t84 = POW2[t83 + 1074]!;
      const t85 = t84 + 1;
      const t86 = t82 - t83;
      const t87 = t86 * t86;
      const t88 = t86 * (125.04273438511886 + t87);
      const t89 = 360.79706578518545 + 17.33087932984242 * t87;
      const t90 = f((t85 * t88 - (1 - t84) * t89) / (t85 * t89 + (t84 - 1) * t88));
      const t91: number = parameters[4]!;
      const t92: number = parameters[20]!;
      const t93: number = parameters[36]!;
      const t94: number = parameters[52]!;
      const t95: number = parameters[68]!;
      const t96: number = parameters[84]!;
      const t97: number = parameters[100]!;
      const t98: number = parameters[116]!;
      const t99: number = parameters[132]!;
      const t100 = f(
        f(
          f(
            f(f(f(f(f(0 + f(t3 * t91) + f(t5 * t92)) + f(t7 * t93)) + f(t9 * t94)) + f(t11 * t95)) + f(t13 * t96)) +
              f(t15 * t97),
          ) + f(t17 * t98),
        ) + t99,
      );
      const t101 = 10 < t100 ? 10 : t100;
      const t102 = (t101 < -10 ? -10 : t101) * 2.8853900817779268;
      const t103 = t102 + 6755399441055744 - 6755399441055744;
      const t104 = POW2[t103 + 1074]!;
      const t105 = t104 + 1;
      const t106 = t102 - t103;
      const t107 = t106 * t106;
      const t108 = t106 * (125.04273438511886 + t107);
      const t109 = 360.79706578518545 + 17.33087932984242 * t107;
      const t110 = f((t105 * t108 - (1 - t104) * t109) / (t105 * t109 + (t104 - 1) * t108));
      const t111: number = parameters[5]!;
      const t112: number = parameters[21]!;
      const t113: number = parameters[37]!;
      const t114: number = parameters[53]!;
      const t115: number = parameters[69]!;
      const t116: number = parameters[85]!;
      const t117: number = parameters[101]!;
      const t118: number = parameters[117]!;
      const t119: number = parameters[133]!;
      const t120 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t3 * t111) + f(t5 * t112)) + f(t7 * t113)) + f(t9 * t114)) + f(t11 * t115)) + f(t13 * t116),
            ) + f(t15 * t117),
          ) + f(t17 * t118),
        ) + t119,
      );
      const t121 = 10 < t120 ? 10 : t120;
      const t122 = (t121 < -10 ? -10 : t121) * 2.8853900817779268;
      const t123 = t122 + 6755399441055744 - 6755399441055744;
      const t124 = POW2[t123 + 1074]!;
      const t125 = t124 + 1;
      const t126 = t122 - t123;
      const t127 = t126 * t126;
      const t128 = t126 * (125.04273438511886 + t127);
      const t129 = 360.79706578518545 + 17.33087932984242 * t127;
      const t130 = f((t125 * t128 - (1 - t124) * t129) / (t125 * t129 + (t124 - 1) * t128));
      const t131: number = parameters[6]!;
      const t132: number = parameters[22]!;
      const t133: number = parameters[38]!;
      const t134: number = parameters[54]!;
      const t135: number = parameters[70]!;
      const t136: number = parameters[86]!;
      const t137: number = parameters[102]!;
      const t138: number = parameters[118]!;
      const t139: number = parameters[134]!;
      const t140 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t3 * t131) + f(t5 * t132)) + f(t7 * t133)) + f(t9 * t134)) + f(t11 * t135)) + f(t13 * t136),
            ) + f(t15 * t137),
          ) + f(t17 * t138),
        ) + t139,
      );
      const t141 = 10 < t140 ? 10 : t140;
      const t142 = (t141 < -10 ? -10 : t141) * 2.8853900817779268;
      const t143 = t142 + 6755399441055744 - 6755399441055744;
      const t144 = POW2[t143 + 1074]!;
      const t145 = t144 + 1;
      const t146 = t142 - t143;
      const t147 = t146 * t146;
      const t148 = t146 * (125.04273438511886 + t147);
      const t149 = 360.79706578518545 + 17.33087932984242 * t147;
      const t150 = f((t145 * t148 - (1 - t144) * t149) / (t145 * t149 + (t144 - 1) * t148));
      const t151: number = parameters[7]!;
      const t152: number = parameters[23]!;
      const t153: number = parameters[39]!;
      const t154: number = parameters[55]!;
      const t155: number = parameters[71]!;
      const t156: number = parameters[87]!;
      const t157: number = parameters[103]!;
      const t158: number = parameters[119]!;
      const t159: number = parameters[135]!;
      const t160 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t3 * t151) + f(t5 * t152)) + f(t7 * t153)) + f(t9 * t154)) + f(t11 * t155)) + f(t13 * t156),
            ) + f(t15 * t157),
          ) + f(t17 * t158),
        ) + t159,
      );
      const t161 = 10 < t160 ? 10 : t160;
      const t162 = (t161 < -10 ? -10 : t161) * 2.8853900817779268;
      const t163 = t162 + 6755399441055744 - 6755399441055744;
      const t164 = POW2[t163 + 1074]!;
      const t165 = t164 + 1;
      const t166 = t162 - t163;
      const t167 = t166 * t166;
      const t168 = t166 * (125.04273438511886 + t167);
      const t169 = 360.79706578518545 + 17.33087932984242 * t167;
      const t170 = f((t165 * t168 - (1 - t164) * t169) / (t165 * t169 + (t164 - 1) * t168));
      const t171: number = parameters[8]!;
      const t172: number = parameters[24]!;
      const t173: number = parameters[40]!;
      const t174: number = parameters[56]!;
      const t175: number = parameters[72]!;
      const t176: number = parameters[88]!;
      const t177: number = parameters[104]!;
      const t178: number = parameters[120]!;
      const t179: number = parameters[136]!;
      const t180 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t3 * t171) + f(t5 * t172)) + f(t7 * t173)) + f(t9 * t174)) + f(t11 * t175)) + f(t13 * t176),
            ) + f(t15 * t177),
          ) + f(t17 * t178),
        ) + t179,
      );
      const t181 = 10 < t180 ? 10 : t180;
      const t182 = (t181 < -10 ? -10 : t181) * 2.8853900817779268;
      const t183 = t182 + 6755399441055744 - 6755399441055744;
      const t184 = POW2[t183 + 1074]!;
      const t185 = t184 + 1;
      const t186 = t182 - t183;
      const t187 = t186 * t186;
      const t188 = t186 * (125.04273438511886 + t187);
      const t189 = 360.79706578518545 + 17.33087932984242 * t187;
      const t190 = f((t185 * t188 - (1 - t184) * t189) / (t185 * t189 + (t184 - 1) * t188));
      const t191: number = parameters[9]!;
      const t192: number = parameters[25]!;
      const t193: number = parameters[41]!;
      const t194: number = parameters[57]!;
      const t195: number = parameters[73]!;
      const t196: number = parameters[89]!;
      const t197: number = parameters[105]!;
      const t198: number = parameters[121]!;
      const t199: number = parameters[137]!;
      const t200 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t3 * t191) + f(t5 * t192)) + f(t7 * t193)) + f(t9 * t194)) + f(t11 * t195)) + f(t13 * t196),
            ) + f(t15 * t197),
          ) + f(t17 * t198),
        ) + t199,
      );
      const t201 = 10 < t200 ? 10 : t200;
      const t202 = (t201 < -10 ? -10 : t201) * 2.8853900817779268;
      const t203 = t202 + 6755399441055744 - 6755399441055744;
      const t204 = POW2[t203 + 1074]!;
      const t205 = t204 + 1;
      const t206 = t202 - t203;
      const t207 = t206 * t206;
      const t208 = t206 * (125.04273438511886 + t207);
      const t209 = 360.79706578518545 + 17.33087932984242 * t207;
      const t210 = f((t205 * t208 - (1 - t204) * t209) / (t205 * t209 + (t204 - 1) * t208));
      const t211: number = parameters[10]!;
      const t212: number = parameters[26]!;
      const t213: number = parameters[42]!;
      const t214: number = parameters[58]!;
      const t215: number = parameters[74]!;
      const t216: number = parameters[90]!;
      const t217: number = parameters[106]!;
      const t218: number = parameters[122]!;
      const t219: number = parameters[138]!;
      const t220 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t3 * t211) + f(t5 * t212)) + f(t7 * t213)) + f(t9 * t214)) + f(t11 * t215)) + f(t13 * t216),
            ) + f(t15 * t217),
          ) + f(t17 * t218),
        ) + t219,
      );
      const t221 = 10 < t220 ? 10 : t220;
      const t222 = (t221 < -10 ? -10 : t221) * 2.8853900817779268;
      const t223 = t222 + 6755399441055744 - 6755399441055744;
      const t224 = POW2[t223 + 1074]!;
      const t225 = t224 + 1;
      const t226 = t222 - t223;
      const t227 = t226 * t226;
      const t228 = t226 * (125.04273438511886 + t227);
      const t229 = 360.79706578518545 + 17.33087932984242 * t227;
      const t230 = f((t225 * t228 - (1 - t224) * t229) / (t225 * t229 + (t224 - 1) * t228));
      const t231: number = parameters[11]!;
      const t232: number = parameters[27]!;
      const t233: number = parameters[43]!;
      const t234: number = parameters[59]!;
      const t235: number = parameters[75]!;
      const t236: number = parameters[91]!;
      const t237: number = parameters[107]!;
      const t238: number = parameters[123]!;
      const t239: number = parameters[139]!;
      const t240 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t3 * t231) + f(t5 * t232)) + f(t7 * t233)) + f(t9 * t234)) + f(t11 * t235)) + f(t13 * t236),
            ) + f(t15 * t237),
          ) + f(t17 * t238),
        ) + t239,
      );
      const t241 = 10 < t240 ? 10 : t240;
      const t242 = (t241 < -10 ? -10 : t241) * 2.8853900817779268;
      const t243 = t242 + 6755399441055744 - 6755399441055744;
      const t244 = POW2[t243 + 1074]!;
      const t245 = t244 + 1;
      const t246 = t242 - t243;
      const t247 = t246 * t246;
      const t248 = t246 * (125.04273438511886 + t247);
      const t249 = 360.79706578518545 + 17.33087932984242 * t247;
      const t250 = f((t245 * t248 - (1 - t244) * t249) / (t245 * t249 + (t244 - 1) * t248));
      const t251: number = parameters[12]!;
      const t252: number = parameters[28]!;
      const t253: number = parameters[44]!;
      const t254: number = parameters[60]!;
      const t255: number = parameters[76]!;
      const t256: number = parameters[92]!;
      const t257: number = parameters[108]!;
      const t258: number = parameters[124]!;
      const t259: number = parameters[140]!;
      const t260 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t3 * t251) + f(t5 * t252)) + f(t7 * t253)) + f(t9 * t254)) + f(t11 * t255)) + f(t13 * t256),
            ) + f(t15 * t257),
          ) + f(t17 * t258),
        ) + t259,
      );
      const t261 = 10 < t260 ? 10 : t260;
      const t262 = (t261 < -10 ? -10 : t261) * 2.8853900817779268;
      const t263 = t262 + 6755399441055744 - 6755399441055744;
      const t264 = POW2[t263 + 1074]!;
      const t265 = t264 + 1;
      const t266 = t262 - t263;
      const t267 = t266 * t266;
      const t268 = t266 * (125.04273438511886 + t267);
      const t269 = 360.79706578518545 + 17.33087932984242 * t267;
      const t270 = f((t265 * t268 - (1 - t264) * t269) / (t265 * t269 + (t264 - 1) * t268));
      const t271: number = parameters[13]!;
      const t272: number = parameters[29]!;
      const t273: number = parameters[45]!;
      const t274: number = parameters[61]!;
      const t275: number = parameters[77]!;
      const t276: number = parameters[93]!;
      const t277: number = parameters[109]!;
      const t278: number = parameters[125]!;
      const t279: number = parameters[141]!;
      const t280 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t3 * t271) + f(t5 * t272)) + f(t7 * t273)) + f(t9 * t274)) + f(t11 * t275)) + f(t13 * t276),
            ) + f(t15 * t277),
          ) + f(t17 * t278),
        ) + t279,
      );
      const t281 = 10 < t280 ? 10 : t280;
      const t282 = (t281 < -10 ? -10 : t281) * 2.8853900817779268;
      const t283 = t282 + 6755399441055744 - 6755399441055744;
      const t284 = POW2[t283 + 1074]!;
      const t285 = t284 + 1;
      const t286 = t282 - t283;
      const t287 = t286 * t286;
      const t288 = t286 * (125.04273438511886 + t287);
      const t289 = 360.79706578518545 + 17.33087932984242 * t287;
      const t290 = f((t285 * t288 - (1 - t284) * t289) / (t285 * t289 + (t284 - 1) * t288));
      const t291: number = parameters[14]!;
      const t292: number = parameters[30]!;
      const t293: number = parameters[46]!;
      const t294: number = parameters[62]!;
      const t295: number = parameters[78]!;
      const t296: number = parameters[94]!;
      const t297: number = parameters[110]!;
      const t298: number = parameters[126]!;
      const t299: number = parameters[142]!;
      const t300 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t3 * t291) + f(t5 * t292)) + f(t7 * t293)) + f(t9 * t294)) + f(t11 * t295)) + f(t13 * t296),
            ) + f(t15 * t297),
          ) + f(t17 * t298),
        ) + t299,
      );
      const t301 = 10 < t300 ? 10 : t300;
      const t302 = (t301 < -10 ? -10 : t301) * 2.8853900817779268;
      const t303 = t302 + 6755399441055744 - 6755399441055744;
      const t304 = POW2[t303 + 1074]!;
      const t305 = t304 + 1;
      const t306 = t302 - t303;
      const t307 = t306 * t306;
      const t308 = t306 * (125.04273438511886 + t307);
      const t309 = 360.79706578518545 + 17.33087932984242 * t307;
      const t310 = f((t305 * t308 - (1 - t304) * t309) / (t305 * t309 + (t304 - 1) * t308));
      const t311: number = parameters[15]!;
      const t312: number = parameters[31]!;
      const t313: number = parameters[47]!;
      const t314: number = parameters[63]!;
      const t315: number = parameters[79]!;
      const t316: number = parameters[95]!;
      const t317: number = parameters[111]!;
      const t318: number = parameters[127]!;
      const t319: number = parameters[143]!;
      const t320 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t3 * t311) + f(t5 * t312)) + f(t7 * t313)) + f(t9 * t314)) + f(t11 * t315)) + f(t13 * t316),
            ) + f(t15 * t317),
          ) + f(t17 * t318),
        ) + t319,
      );
      const t321 = 10 < t320 ? 10 : t320;
      const t322 = (t321 < -10 ? -10 : t321) * 2.8853900817779268;
      const t323 = t322 + 6755399441055744 - 6755399441055744;
      const t324 = POW2[t323 + 1074]!;
      const t325 = t324 + 1;
      const t326 = t322 - t323;
      const t327 = t326 * t326;
      const t328 = t326 * (125.04273438511886 + t327);
      const t329 = 360.79706578518545 + 17.33087932984242 * t327;
      const t330 = f((t325 * t328 - (1 - t324) * t329) / (t325 * t329 + (t324 - 1) * t328));
      const t331: number = parameters[144]!;
      const t332: number = parameters[145]!;
      const t333: number = parameters[146]!;
      const t334: number = parameters[147]!;
      const t335: number = parameters[148]!;
      const t336: number = parameters[149]!;
      const t337: number = parameters[150]!;
      const t338: number = parameters[151]!;
      const t339: number = parameters[152]!;
      const t340: number = parameters[153]!;
      const t341: number = parameters[154]!;
      const t342: number = parameters[155]!;
      const t343: number = parameters[156]!;
      const t344: number = parameters[157]!;
      const t345: number = parameters[158]!;
      const t346: number = parameters[159]!;
      const t347: number = parameters[160]!;
      const t348 = f(
        f(
          f(
            f(
              f(
                f(
                  f(
                    f(
                      f(
                        f(
                          f(
                            f(
                              f(
                                f(f(f(0 + f(t30 * t331) + f(t50 * t332)) + f(t70 * t333)) + f(t90 * t334)) +
                                  f(t110 * t335),
                              ) + f(t130 * t336),
                            ) + f(t150 * t337),
                          ) + f(t170 * t338),
                        ) + f(t190 * t339),
                      ) + f(t210 * t340),
                    ) + f(t230 * t341),
                  ) + f(t250 * t342),
                ) + f(t270 * t343),
              ) + f(t290 * t344),
            ) + f(t310 * t345),
          ) + f(t330 * t346),
        ) + t347,
      );
      const t349 = y[n1]!;
      const t350 = 105 < t348 ? 105 : t348;
      const t351 = (t350 < -105 ? -105 : t350) * 1.4426950408889634;
      const t352 = t351 + 6755399441055744 - 6755399441055744;
      const t353 = t351 - t352;
      const t354 = t353 * t353;
      const t355 = 360.79706578518545 + 17.33087932984242 * t354;
      const t356 = t353 * (125.04273438511886 + t354);
      const t357 = POW2[t352 + 1074]! * (t355 + t356);
      const t358 = t355 - t356;
      const t359 = Math.min(t357, t358);
      const t360 = Math.max(t357, t358);
      const t361 = t359 / (t360 + t360 + t359);
      const t362 = t361 * t361;
      const t363 = f(
        f(
          Math.max(t348, 0) +
            t361 *
              (1.9999999998028122 +
                (0.6666667930744292 +
                  (0.399986909025162 +
                    (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t362) * t362) * t362) *
                    t362) *
                  t362),
        ) - f(t349 * t348),
      );
      const t364: number = hyper[0]!;
      const t365 = f(f(f(t357 / (t358 + t357)) - t349) * f(t364));
      const t366 = sum20[lane2]!;
      sum20[lane2] = f(t366 + t365);
      const t367 = f(f(1 - f(t30 * t30)) * (0 + f(t365 * t331)));
      const t368 = f(f(1 - f(t50 * t50)) * (0 + f(t365 * t332)));
      const t369 = f(f(1 - f(t70 * t70)) * (0 + f(t365 * t333)));
      const t370 = f(f(1 - f(t90 * t90)) * (0 + f(t365 * t334)));
      const t371 = f(f(1 - f(t110 * t110)) * (0 + f(t365 * t335)));
      const t372 = f(f(1 - f(t130 * t130)) * (0 + f(t365 * t336)));
      const t373 = f(f(1 - f(t150 * t150)) * (0 + f(t365 * t337)));
      const t374 = f(f(1 - f(t170 * t170)) * (0 + f(t365 * t338)));
      const t375 = f(f(1 - f(t190 * t190)) * (0 + f(t365 * t339)));
      const t376 = f(f(1 - f(t210 * t210)) * (0 + f(t365 * t340)));
      const t377 = f(f(1 - f(t230 * t230)) * (0 + f(t365 * t341)));
      const t378 = f(f(1 - f(t250 * t250)) * (0 + f(t365 * t342)));
      const t379 = f(f(1 - f(t270 * t270)) * (0 + f(t365 * t343)));
      const t380 = f(f(1 - f(t290 * t290)) * (0 + f(t365 * t344)));
      const t381 = f(f(1 - f(t310 * t310)) * (0 + f(t365 * t345)));
      const t382 = f(f(1 - f(t330 * t330)) * (0 + f(t365 * t346)));
      const t383 = sum22[lane2]!;
      sum22[lane2] = f(t383 + f(t30 * t365));
      const t384 = sum22[lane2 + 4]!;
      sum22[lane2 + 4] = f(t384 + f(t50 * t365));
      const t385 = sum22[lane2 + 8]!;
      sum22[lane2 + 8] = f(t385 + f(t70 * t365));
      const t386 = sum22[lane2 + 12]!;
      sum22[lane2 + 12] = f(t386 + f(t90 * t365));
      const t387 = sum22[lane2 + 16]!;
      sum22[lane2 + 16] = f(t387 + f(t110 * t365));
      const t388 = sum22[lane2 + 20]!;
      sum22[lane2 + 20] = f(t388 + f(t130 * t365));
      const t389 = sum22[lane2 + 24]!;
      sum22[lane2 + 24] = f(t389 + f(t150 * t365));
      const t390 = sum22[lane2 + 28]!;
      sum22[lane2 + 28] = f(t390 + f(t170 * t365));
      const t391 = sum22[lane2 + 32]!;
      sum22[lane2 + 32] = f(t391 + f(t190 * t365));
      const t392 = sum22[lane2 + 36]!;
      sum22[lane2 + 36] = f(t392 + f(t210 * t365));
      const t393 = sum22[lane2 + 40]!;
      sum22[lane2 + 40] = f(t393 + f(t230 * t365));
      const t394 = sum22[lane2 + 44]!;
      sum22[lane2 + 44] = f(t394 + f(t250 * t365));
      const t395 = sum22[lane2 + 48]!;
      sum22[lane2 + 48] = f(t395 + f(t270 * t365));
      const t396 = sum22[lane2 + 52]!;
      sum22[lane2 + 52] = f(t396 + f(t290 * t365));
      const t397 = sum22[lane2 + 56]!;
      sum22[lane2 + 56] = f(t397 + f(t310 * t365));
      const t398 = sum22[lane2 + 60]!;
      sum22[lane2 + 60] = f(t398 + f(t330 * t365));
      const t399 = sum24[lane2]!;
      sum24[lane2] = f(t399 + t367);
      const t400 = sum24[lane2 + 4]!;
      sum24[lane2 + 4] = f(t400 + t368);
      const t401 = sum24[lane2 + 8]!;
      sum24[lane2 + 8] = f(t401 + t369);
      const t402 = sum24[lane2 + 12]!;
      sum24[lane2 + 12] = f(t402 + t370);
      const t403 = sum24[lane2 + 16]!;
      sum24[lane2 + 16] = f(t403 + t371);
      const t404 = sum24[lane2 + 20]!;
      sum24[lane2 + 20] = f(t404 + t372);
      const t405 = sum24[lane2 + 24]!;
      sum24[lane2 + 24] = f(t405 + t373);
      const t406 = sum24[lane2 + 28]!;
      sum24[lane2 + 28] = f(t406 + t374);
      const t407 = sum24[lane2 + 32]!;
      sum24[lane2 + 32] = f(t407 + t375);
      const t408 = sum24[lane2 + 36]!;
      sum24[lane2 + 36] = f(t408 + t376);
      const t409 = sum24[lane2 + 40]!;
      sum24[lane2 + 40] = f(t409 + t377);
      const t410 = sum24[lane2 + 44]!;
      sum24[lane2 + 44] = f(t410 + t378);
      const t411 = sum24[lane2 + 48]!;
      sum24[lane2 + 48] = f(t411 + t379);
      const t412 = sum24[lane2 + 52]!;
      sum24[lane2 + 52] = f(t412 + t380);
      const t413 = sum24[lane2 + 56]!;
      sum24[lane2 + 56] = f(t413 + t381);
      const t414 = sum24[lane2 + 60]!;
      sum24[lane2 + 60] = f(t414 + t382);
      const t415 = sum26[lane2]!;
      sum26[lane2] = f(t415 + f(t3 * t367));
      const t416 = sum26[lane2 + 4]!;
      sum26[lane2 + 4] = f(t416 + f(t3 * t368));
      const t417 = sum26[lane2 + 8]!;
      sum26[lane2 + 8] = f(t417 + f(t3 * t369));
      const t418 = sum26[lane2 + 12]!;
      sum26[lane2 + 12] = f(t418 + f(t3 * t370));
      const t419 = sum26[lane2 + 16]!;
      sum26[lane2 + 16] = f(t419 + f(t3 * t371));
      const t420 = sum26[lane2 + 20]!;
      sum26[lane2 + 20] = f(t420 + f(t3 * t372));
      const t421 = sum26[lane2 + 24]!;
      sum26[lane2 + 24] = f(t421 + f(t3 * t373));
      const t422 = sum26[lane2 + 28]!;
      sum26[lane2 + 28] = f(t422 + f(t3 * t374));
      const t423 = sum26[lane2 + 32]!;
      sum26[lane2 + 32] = f(t423 + f(t3 * t375));
      const t424 = sum26[lane2 + 36]!;
      sum26[lane2 + 36] = f(t424 + f(t3 * t376));
      const t425 = sum26[lane2 + 40]!;
      sum26[lane2 + 40] = f(t425 + f(t3 * t377));
      const t426 = sum26[lane2 + 44]!;
      sum26[lane2 + 44] = f(t426 + f(t3 * t378));
      const t427 = sum26[lane2 + 48]!;
      sum26[lane2 + 48] = f(t427 + f(t3 * t379));
      const t428 = sum26[lane2 + 52]!;
      sum26[lane2 + 52] = f(t428 + f(t3 * t380));
      const t429 = sum26[lane2 + 56]!;
      sum26[lane2 + 56] = f(t429 + f(t3 * t381));
      const t430 = sum26[lane2 + 60]!;
      sum26[lane2 + 60] = f(t430 + f(t3 * t382));
      const t431 = sum26[lane2 + 64]!;
      sum26[lane2 + 64] = f(t431 + f(t5 * t367));
      const t432 = sum26[lane2 + 68]!;
      sum26[lane2 + 68] = f(t432 + f(t5 * t368));
      const t433 = sum26[lane2 + 72]!;
      sum26[lane2 + 72] = f(t433 + f(t5 * t369));
      const t434 = sum26[lane2 + 76]!;
      sum26[lane2 + 76] = f(t434 + f(t5 * t370));
      const t435 = sum26[lane2 + 80]!;
      sum26[lane2 + 80] = f(t435 + f(t5 * t371));
      const t436 = sum26[lane2 + 84]!;
      sum26[lane2 + 84] = f(t436 + f(t5 * t372));
      const t437 = sum26[lane2 + 88]!;
      sum26[lane2 + 88] = f(t437 + f(t5 * t373));
      const t438 = sum26[lane2 + 92]!;
      sum26[lane2 + 92] = f(t438 + f(t5 * t374));
      const t439 = sum26[lane2 + 96]!;
      sum26[lane2 + 96] = f(t439 + f(t5 * t375));
      const t440 = sum26[lane2 + 100]!;
      sum26[lane2 + 100] = f(t440 + f(t5 * t376));
      const t441 = sum26[lane2 + 104]!;
      sum26[lane2 + 104] = f(t441 + f(t5 * t377));
      const t442 = sum26[lane2 + 108]!;
      sum26[lane2 + 108] = f(t442 + f(t5 * t378));
      const t443 = sum26[lane2 + 112]!;
      sum26[lane2 + 112] = f(t443 + f(t5 * t379));
      const t444 = sum26[lane2 + 116]!;
      sum26[lane2 + 116] = f(t444 + f(t5 * t380));
      const t445 = sum26[lane2 + 120]!;
      sum26[lane2 + 120] = f(t445 + f(t5 * t381));
      const t446 = sum26[lane2 + 124]!;
      sum26[lane2 + 124] = f(t446 + f(t5 * t382));
      const t447 = sum26[lane2 + 128]!;
      sum26[lane2 + 128] = f(t447 + f(t7 * t367));
      const t448 = sum26[lane2 + 132]!;
      sum26[lane2 + 132] = f(t448 + f(t7 * t368));
      const t449 = sum26[lane2 + 136]!;
      sum26[lane2 + 136] = f(t449 + f(t7 * t369));
      const t450 = sum26[lane2 + 140]!;
      sum26[lane2 + 140] = f(t450 + f(t7 * t370));
      const t451 = sum26[lane2 + 144]!;
      sum26[lane2 + 144] = f(t451 + f(t7 * t371));
      const t452 = sum26[lane2 + 148]!;
      sum26[lane2 + 148] = f(t452 + f(t7 * t372));
      const t453 = sum26[lane2 + 152]!;
      sum26[lane2 + 152] = f(t453 + f(t7 * t373));
      const t454 = sum26[lane2 + 156]!;
      sum26[lane2 + 156] = f(t454 + f(t7 * t374));
      const t455 = sum26[lane2 + 160]!;
      sum26[lane2 + 160] = f(t455 + f(t7 * t375));
      const t456 = sum26[lane2 + 164]!;
      sum26[lane2 + 164] = f(t456 + f(t7 * t376));
      const t457 = sum26[lane2 + 168]!;
      sum26[lane2 + 168] = f(t457 + f(t7 * t377));
      const t458 = sum26[lane2 + 172]!;
      sum26[lane2 + 172] = f(t458 + f(t7 * t378));
      const t459 = sum26[lane2 + 176]!;
      sum26[lane2 + 176] = f(t459 + f(t7 * t379));
      const t460 = sum26[lane2 + 180]!;
      sum26[lane2 + 180] = f(t460 + f(t7 * t380));
      const t461 = sum26[lane2 + 184]!;
      sum26[lane2 + 184] = f(t461 + f(t7 * t381));
      const t462 = sum26[lane2 + 188]!;
      sum26[lane2 + 188] = f(t462 + f(t7 * t382));
      const t463 = sum26[lane2 + 192]!;
      sum26[lane2 + 192] = f(t463 + f(t9 * t367));
      const t464 = sum26[lane2 + 196]!;
      sum26[lane2 + 196] = f(t464 + f(t9 * t368));
      const t465 = sum26[lane2 + 200]!;
      sum26[lane2 + 200] = f(t465 + f(t9 * t369));
      const t466 = sum26[lane2 + 204]!;
      sum26[lane2 + 204] = f(t466 + f(t9 * t370));
      const t467 = sum26[lane2 + 208]!;
      sum26[lane2 + 208] = f(t467 + f(t9 * t371));
      const t468 = sum26[lane2 + 212]!;
      sum26[lane2 + 212] = f(t468 + f(t9 * t372));
      const t469 = sum26[lane2 + 216]!;
      sum26[lane2 + 216] = f(t469 + f(t9 * t373));
      const t470 = sum26[lane2 + 220]!;
      sum26[lane2 + 220] = f(t470 + f(t9 * t374));
      const t471 = sum26[lane2 + 224]!;
      sum26[lane2 + 224] = f(t471 + f(t9 * t375));
      const t472 = sum26[lane2 + 228]!;
      sum26[lane2 + 228] = f(t472 + f(t9 * t376));
      const t473 = sum26[lane2 + 232]!;
      sum26[lane2 + 232] = f(t473 + f(t9 * t377));
      const t474 = sum26[lane2 + 236]!;
      sum26[lane2 + 236] = f(t474 + f(t9 * t378));
      const t475 = sum26[lane2 + 240]!;
      sum26[lane2 + 240] = f(t475 + f(t9 * t379));
      const t476 = sum26[lane2 + 244]!;
      sum26[lane2 + 244] = f(t476 + f(t9 * t380));
      const t477 = sum26[lane2 + 248]!;
      sum26[lane2 + 248] = f(t477 + f(t9 * t381));
      const t478 = sum26[lane2 + 252]!;
      sum26[lane2 + 252] = f(t478 + f(t9 * t382));
      const t479 = sum26[lane2 + 256]!;
      sum26[lane2 + 256] = f(t479 + f(t11 * t367));
      const t480 = sum26[lane2 + 260]!;
      sum26[lane2 + 260] = f(t480 + f(t11 * t368));
      const t481 = sum26[lane2 + 264]!;
      sum26[lane2 + 264] = f(t481 + f(t11 * t369));
      const t482 = sum26[lane2 + 268]!;
      sum26[lane2 + 268] = f(t482 + f(t11 * t370));
      const t483 = sum26[lane2 + 272]!;
      sum26[lane2 + 272] = f(t483 + f(t11 * t371));
      const t484 = sum26[lane2 + 276]!;
      sum26[lane2 + 276] = f(t484 + f(t11 * t372));
      const t485 = sum26[lane2 + 280]!;
      sum26[lane2 + 280] = f(t485 + f(t11 * t373));
      const t486 = sum26[lane2 + 284]!;
      sum26[lane2 + 284] = f(t486 + f(t11 * t374));
      const t487 = sum26[lane2 + 288]!;
      sum26[lane2 + 288] = f(t487 + f(t11 * t375));
      const t488 = sum26[lane2 + 292]!;
      sum26[lane2 + 292] = f(t488 + f(t11 * t376));
      const t489 = sum26[lane2 + 296]!;
      sum26[lane2 + 296] = f(t489 + f(t11 * t377));
      const t490 = sum26[lane2 + 300]!;
      sum26[lane2 + 300] = f(t490 + f(t11 * t378));
      const t491 = sum26[lane2 + 304]!;
      sum26[lane2 + 304] = f(t491 + f(t11 * t379));
      const t492 = sum26[lane2 + 308]!;
      sum26[lane2 + 308] = f(t492 + f(t11 * t380));
      const t493 = sum26[lane2 + 312]!;
      sum26[lane2 + 312] = f(t493 + f(t11 * t381));
      const t494 = sum26[lane2 + 316]!;
      sum26[lane2 + 316] = f(t494 + f(t11 * t382));
      const t495 = sum26[lane2 + 320]!;
      sum26[lane2 + 320] = f(t495 + f(t13 * t367));
      const t496 = sum26[lane2 + 324]!;
      sum26[lane2 + 324] = f(t496 + f(t13 * t368));
      const t497 = sum26[lane2 + 328]!;
      sum26[lane2 + 328] = f(t497 + f(t13 * t369));
      const t498 = sum26[lane2 + 332]!;
      sum26[lane2 + 332] = f(t498 + f(t13 * t370));
      const t499 = sum26[lane2 + 336]!;
      sum26[lane2 + 336] = f(t499 + f(t13 * t371));
      const t500 = sum26[lane2 + 340]!;
      sum26[lane2 + 340] = f(t500 + f(t13 * t372));
      const t501 = sum26[lane2 + 344]!;
      sum26[lane2 + 344] = f(t501 + f(t13 * t373));
      const t502 = sum26[lane2 + 348]!;
      sum26[lane2 + 348] = f(t502 + f(t13 * t374));
      const t503 = sum26[lane2 + 352]!;
      sum26[lane2 + 352] = f(t503 + f(t13 * t375));
      const t504 = sum26[lane2 + 356]!;
      sum26[lane2 + 356] = f(t504 + f(t13 * t376));
      const t505 = sum26[lane2 + 360]!;
      sum26[lane2 + 360] = f(t505 + f(t13 * t377));
      const t506 = sum26[lane2 + 364]!;
      sum26[lane2 + 364] = f(t506 + f(t13 * t378));
      const t507 = sum26[lane2 + 368]!;
      sum26[lane2 + 368] = f(t507 + f(t13 * t379));
      const t508 = sum26[lane2 + 372]!;
      sum26[lane2 + 372] = f(t508 + f(t13 * t380));
      const t509 = sum26[lane2 + 376]!;
      sum26[lane2 + 376] = f(t509 + f(t13 * t381));
      const t510 = sum26[lane2 + 380]!;
      sum26[lane2 + 380] = f(t510 + f(t13 * t382));
      const t511 = sum26[lane2 + 384]!;
      sum26[lane2 + 384] = f(t511 + f(t15 * t367));
      const t512 = sum26[lane2 + 388]!;
      sum26[lane2 + 388] = f(t512 + f(t15 * t368));
      const t513 = sum26[lane2 + 392]!;
      sum26[lane2 + 392] = f(t513 + f(t15 * t369));
      const t514 = sum26[lane2 + 396]!;
      sum26[lane2 + 396] = f(t514 + f(t15 * t370));
      const t515 = sum26[lane2 + 400]!;
      sum26[lane2 + 400] = f(t515 + f(t15 * t371));
      const t516 = sum26[lane2 + 404]!;
      sum26[lane2 + 404] = f(t516 + f(t15 * t372));
      const t517 = sum26[lane2 + 408]!;
      sum26[lane2 + 408] = f(t517 + f(t15 * t373));
      const t518 = sum26[lane2 + 412]!;
      sum26[lane2 + 412] = f(t518 + f(t15 * t374));
      const t519 = sum26[lane2 + 416]!;
      sum26[lane2 + 416] = f(t519 + f(t15 * t375));
      const t520 = sum26[lane2 + 420]!;
      sum26[lane2 + 420] = f(t520 + f(t15 * t376));
      const t521 = sum26[lane2 + 424]!;
      sum26[lane2 + 424] = f(t521 + f(t15 * t377));
      const t522 = sum26[lane2 + 428]!;
      sum26[lane2 + 428] = f(t522 + f(t15 * t378));
      const t523 = sum26[lane2 + 432]!;
      sum26[lane2 + 432] = f(t523 + f(t15 * t379));
      const t524 = sum26[lane2 + 436]!;
      sum26[lane2 + 436] = f(t524 + f(t15 * t380));
      const t525 = sum26[lane2 + 440]!;
      sum26[lane2 + 440] = f(t525 + f(t15 * t381));
      const t526 = sum26[lane2 + 444]!;
      sum26[lane2 + 444] = f(t526 + f(t15 * t382));
      const t527 = sum26[lane2 + 448]!;
      sum26[lane2 + 448] = f(t527 + f(t17 * t367));
      const t528 = sum26[lane2 + 452]!;
      sum26[lane2 + 452] = f(t528 + f(t17 * t368));
      const t529 = sum26[lane2 + 456]!;
      sum26[lane2 + 456] = f(t529 + f(t17 * t369));
      const t530 = sum26[lane2 + 460]!;
      sum26[lane2 + 460] = f(t530 + f(t17 * t370));
      const t531 = sum26[lane2 + 464]!;
      sum26[lane2 + 464] = f(t531 + f(t17 * t371));
      const t532 = sum26[lane2 + 468]!;
      sum26[lane2 + 468] = f(t532 + f(t17 * t372));
      const t533 = sum26[lane2 + 472]!;
      sum26[lane2 + 472] = f(t533 + f(t17 * t373));
      const t534 = sum26[lane2 + 476]!;
      sum26[lane2 + 476] = f(t534 + f(t17 * t374));
      const t535 = sum26[lane2 + 480]!;
      sum26[lane2 + 480] = f(t535 + f(t17 * t375));
      const t536 = sum26[lane2 + 484]!;
      sum26[lane2 + 484] = f(t536 + f(t17 * t376));
      const t537 = sum26[lane2 + 488]!;
      sum26[lane2 + 488] = f(t537 + f(t17 * t377));
      const t538 = sum26[lane2 + 492]!;
      sum26[lane2 + 492] = f(t538 + f(t17 * t378));
      const t539 = sum26[lane2 + 496]!;
      sum26[lane2 + 496] = f(t539 + f(t17 * t379));
      const t540 = sum26[lane2 + 500]!;
      sum26[lane2 + 500] = f(t540 + f(t17 * t380));
      const t541 = sum26[lane2 + 504]!;
      sum26[lane2 + 504] = f(t541 + f(t17 * t381));
      const t542 = sum26[lane2 + 508]!;
      sum26[lane2 + 508] = f(t542 + f(t17 * t382));
      const t543: number = total[0]!;
      total[0] = t543 + (0 + t363);
    }
  }

  // layer 1: [8, 16] maps, and the update
  function kernel1(): void {
    for (let i0 = 0; i0 < 8; i0++) {
      for (let i1 = 0; i1 < 16; i1++) {
        const t2 = slots[i0 * 16 + i1]!;
        const t3: number = hyper[4]!;
        const t4 = sum26[i0 * 64 + i1 * 4]!;
        const t5 = sum26[i0 * 64 + i1 * 4 + 1]!;
        const t6 = sum26[i0 * 64 + i1 * 4 + 2]!;
        const t7 = sum26[i0 * 64 + i1 * 4 + 3]!;
        const t8 = f(f(t4 + t5) + f(t6 + t7));
        const t9 = f(f(0.8999999761581421 * t2) + f(f(t3) * t8));
        const t10 = slots[i0 * 16 + i1 + 161]!;
        const t11: number = hyper[5]!;
        const t12 = f(f(0.9990000128746033 * t10) + f(f(t11) * f(t8 * t8)));
        const t13 = parameters[i0 * 16 + i1]!;
        const t14: number = hyper[2]!;
        const t15: number = hyper[3]!;
        slots[i0 * 16 + i1] = t9;
        slots[i0 * 16 + i1 + 161] = t12;
        parameters[i0 * 16 + i1] = f(t13 - f(f(t14) * f(t9 / f(f(f(Math.sqrt(t12)) / f(t15)) + 9.99999993922529e-9))));
      }
    }
  }

  // layer 1: [16] maps, and the update
  function kernel2(): void {
    const t0: number = slots[128]!;
    const t1: number = hyper[4]!;
    const t2: number = sum24[0]!;
    const t3: number = sum24[1]!;
    const t4: number = sum24[2]!;
    const t5: number = sum24[3]!;
    const t6 = f(f(t2 + t3) + f(t4 + t5));
    const t7 = f(t1);
    const t8 = f(f(0.8999999761581421 * t0) + f(t7 * t6));
    const t9: number = slots[289]!;
    const t10: number = hyper[5]!;
    const t11 = f(t10);
    const t12 = f(f(0.9990000128746033 * t9) + f(t11 * f(t6 * t6)));
    const t13: number = parameters[128]!;
    const t14: number = hyper[2]!;
    const t15: number = hyper[3]!;
    const t16 = f(t14);
    const t17 = f(t15);
    slots[128] = t8;
    slots[289] = t12;
    parameters[128] = f(t13 - f(t16 * f(t8 / f(f(f(Math.sqrt(t12)) / t17) + 9.99999993922529e-9))));
    const t18: number = slots[129]!;
    const t19: number = sum24[4]!;
    const t20: number = sum24[5]!;
    const t21: number = sum24[6]!;
    const t22: number = sum24[7]!;
    const t23 = f(f(t19 + t20) + f(t21 + t22));
    const t24 = f(f(0.8999999761581421 * t18) + f(t7 * t23));
    const t25: number = slots[290]!;
    const t26 = f(f(0.9990000128746033 * t25) + f(t11 * f(t23 * t23)));
    const t27: number = parameters[129]!;
    slots[129] = t24;
    slots[290] = t26;
    parameters[129] = f(t27 - f(t16 * f(t24 / f(f(f(Math.sqrt(t26)) / t17) + 9.99999993922529e-9))));
    const t28: number = slots[130]!;
    const t29: number = sum24[8]!;
    const t30: number = sum24[9]!;
    const t31: number = sum24[10]!;
    const t32: number = sum24[11]!;
    const t33 = f(f(t29 + t30) + f(t31 + t32));
    const t34 = f(f(0.8999999761581421 * t28) + f(t7 * t33));
    const t35: number = slots[291]!;
    const t36 = f(f(0.9990000128746033 * t35) + f(t11 * f(t33 * t33)));
    const t37: number = parameters[130]!;
    slots[130] = t34;
    slots[291] = t36;
    parameters[130] = f(t37 - f(t16 * f(t34 / f(f(f(Math.sqrt(t36)) / t17) + 9.99999993922529e-9))));
    const t38: number = slots[131]!;
    const t39: number = sum24[12]!;
    const t40: number = sum24[13]!;
    const t41: number = sum24[14]!;
    const t42: number = sum24[15]!;
    const t43 = f(f(t39 + t40) + f(t41 + t42));
    const t44 = f(f(0.8999999761581421 * t38) + f(t7 * t43));
    const t45: number = slots[292]!;
    const t46 = f(f(0.9990000128746033 * t45) + f(t11 * f(t43 * t43)));
    const t47: number = parameters[131]!;
    slots[131] = t44;
    slots[292] = t46;
    parameters[131] = f(t47 - f(t16 * f(t44 / f(f(f(Math.sqrt(t46)) / t17) + 9.99999993922529e-9))));
    const t48: number = slots[132]!;
    const t49: number = sum24[16]!;
    const t50: number = sum24[17]!;
    const t51: number = sum24[18]!;
    const t52: number = sum24[19]!;
    const t53 = f(f(t49 + t50) + f(t51 + t52));
    const t54 = f(f(0.8999999761581421 * t48) + f(t7 * t53));
    const t55: number = slots[293]!;
    const t56 = f(f(0.9990000128746033 * t55) + f(t11 * f(t53 * t53)));
    const t57: number = parameters[132]!;
    slots[132] = t54;
    slots[293] = t56;
    parameters[132] = f(t57 - f(t16 * f(t54 / f(f(f(Math.sqrt(t56)) / t17) + 9.99999993922529e-9))));
    const t58: number = slots[133]!;
    const t59: number = sum24[20]!;
    const t60: number = sum24[21]!;
    const t61: number = sum24[22]!;
    const t62: number = sum24[23]!;
    const t63 = f(f(t59 + t60) + f(t61 + t62));
    const t64 = f(f(0.8999999761581421 * t58) + f(t7 * t63));
    const t65: number = slots[294]!;
    const t66 = f(f(0.9990000128746033 * t65) + f(t11 * f(t63 * t63)));
    const t67: number = parameters[133]!;
    slots[133] = t64;
    slots[294] = t66;
    parameters[133] = f(t67 - f(t16 * f(t64 / f(f(f(Math.sqrt(t66)) / t17) + 9.99999993922529e-9))));
    const t68: number = slots[134]!;
    const t69: number = sum24[24]!;
    const t70: number = sum24[25]!;
    const t71: number = sum24[26]!;
    const t72: number = sum24[27]!;
    const t73 = f(f(t69 + t70) + f(t71 + t72));
    const t74 = f(f(0.8999999761581421 * t68) + f(t7 * t73));
    const t75: number = slots[295]!;
    const t76 = f(f(0.9990000128746033 * t75) + f(t11 * f(t73 * t73)));
    const t77: number = parameters[134]!;
    slots[134] = t74;
    slots[295] = t76;
    parameters[134] = f(t77 - f(t16 * f(t74 / f(f(f(Math.sqrt(t76)) / t17) + 9.99999993922529e-9))));
    const t78: number = slots[135]!;
    const t79: number = sum24[28]!;
    const t80: number = sum24[29]!;
    const t81: number = sum24[30]!;
    const t82: number = sum24[31]!;
    const t83 = f(f(t79 + t80) + f(t81 + t82));
    const t84 = f(f(0.8999999761581421 * t78) + f(t7 * t83));
    const t85: number = slots[296]!;
    const t86 = f(f(0.9990000128746033 * t85) + f(t11 * f(t83 * t83)));
    const t87: number = parameters[135]!;
    slots[135] = t84;
    slots[296] = t86;
    parameters[135] = f(t87 - f(t16 * f(t84 / f(f(f(Math.sqrt(t86)) / t17) + 9.99999993922529e-9))));
    const t88: number = slots[136]!;
    const t89: number = sum24[32]!;
    const t90: number = sum24[33]!;
    const t91: number = sum24[34]!;
    const t92: number = sum24[35]!;
    const t93 = f(f(t89 + t90) + f(t91 + t92));
    const t94 = f(f(0.8999999761581421 * t88) + f(t7 * t93));
    const t95: number = slots[297]!;
    const t96 = f(f(0.9990000128746033 * t95) + f(t11 * f(t93 * t93)));
    const t97: number = parameters[136]!;
    slots[136] = t94;
    slots[297] = t96;
    parameters[136] = f(t97 - f(t16 * f(t94 / f(f(f(Math.sqrt(t96)) / t17) + 9.99999993922529e-9))));
    const t98: number = slots[137]!;
    const t99: number = sum24[36]!;
    const t100: number = sum24[37]!;
    const t101: number = sum24[38]!;
    const t102: number = sum24[39]!;
    const t103 = f(f(t99 + t100) + f(t101 + t102));
    const t104 = f(f(0.8999999761581421 * t98) + f(t7 * t103));
    const t105: number = slots[298]!;
    const t106 = f(f(0.9990000128746033 * t105) + f(t11 * f(t103 * t103)));
    const t107: number = parameters[137]!;
    slots[137] = t104;
    slots[298] = t106;
    parameters[137] = f(t107 - f(t16 * f(t104 / f(f(f(Math.sqrt(t106)) / t17) + 9.99999993922529e-9))));
    const t108: number = slots[138]!;
    const t109: number = sum24[40]!;
    const t110: number = sum24[41]!;
    const t111: number = sum24[42]!;
    const t112: number = sum24[43]!;
    const t113 = f(f(t109 + t110) + f(t111 + t112));
    const t114 = f(f(0.8999999761581421 * t108) + f(t7 * t113));
    const t115: number = slots[299]!;
    const t116 = f(f(0.9990000128746033 * t115) + f(t11 * f(t113 * t113)));
    const t117: number = parameters[138]!;
    slots[138] = t114;
    slots[299] = t116;
    parameters[138] = f(t117 - f(t16 * f(t114 / f(f(f(Math.sqrt(t116)) / t17) + 9.99999993922529e-9))));
    const t118: number = slots[139]!;
    const t119: number = sum24[44]!;
    const t120: number = sum24[45]!;
    const t121: number = sum24[46]!;
    const t122: number = sum24[47]!;
    const t123 = f(f(t119 + t120) + f(t121 + t122));
    const t124 = f(f(0.8999999761581421 * t118) + f(t7 * t123));
    const t125: number = slots[300]!;
    const t126 = f(f(0.9990000128746033 * t125) + f(t11 * f(t123 * t123)));
    const t127: number = parameters[139]!;
    slots[139] = t124;
    slots[300] = t126;
    parameters[139] = f(t127 - f(t16 * f(t124 / f(f(f(Math.sqrt(t126)) / t17) + 9.99999993922529e-9))));
    const t128: number = slots[140]!;
    const t129: number = sum24[48]!;
    const t130: number = sum24[49]!;
    const t131: number = sum24[50]!;
    const t132: number = sum24[51]!;
    const t133 = f(f(t129 + t130) + f(t131 + t132));
    const t134 = f(f(0.8999999761581421 * t128) + f(t7 * t133));
    const t135: number = slots[301]!;
    const t136 = f(f(0.9990000128746033 * t135) + f(t11 * f(t133 * t133)));
    const t137: number = parameters[140]!;
    slots[140] = t134;
    slots[301] = t136;
    parameters[140] = f(t137 - f(t16 * f(t134 / f(f(f(Math.sqrt(t136)) / t17) + 9.99999993922529e-9))));
    const t138: number = slots[141]!;
    const t139: number = sum24[52]!;
    const t140: number = sum24[53]!;
    const t141: number = sum24[54]!;
    const t142: number = sum24[55]!;
    const t143 = f(f(t139 + t140) + f(t141 + t142));
    const t144 = f(f(0.8999999761581421 * t138) + f(t7 * t143));
    const t145: number = slots[302]!;
    const t146 = f(f(0.9990000128746033 * t145) + f(t11 * f(t143 * t143)));
    const t147: number = parameters[141]!;
    slots[141] = t144;
    slots[302] = t146;
    parameters[141] = f(t147 - f(t16 * f(t144 / f(f(f(Math.sqrt(t146)) / t17) + 9.99999993922529e-9))));
    const t148: number = slots[142]!;
    const t149: number = sum24[56]!;
    const t150: number = sum24[57]!;
    const t151: number = sum24[58]!;
    const t152: number = sum24[59]!;
    const t153 = f(f(t149 + t150) + f(t151 + t152));
    const t154 = f(f(0.8999999761581421 * t148) + f(t7 * t153));
    const t155: number = slots[303]!;
    const t156 = f(f(0.9990000128746033 * t155) + f(t11 * f(t153 * t153)));
    const t157: number = parameters[142]!;
    slots[142] = t154;
    slots[303] = t156;
    parameters[142] = f(t157 - f(t16 * f(t154 / f(f(f(Math.sqrt(t156)) / t17) + 9.99999993922529e-9))));
    const t158: number = slots[143]!;
    const t159: number = sum24[60]!;
    const t160: number = sum24[61]!;
    const t161: number = sum24[62]!;
    const t162: number = sum24[63]!;
    const t163 = f(f(t159 + t160) + f(t161 + t162));
    const t164 = f(f(0.8999999761581421 * t158) + f(t7 * t163));
    const t165: number = slots[304]!;
    const t166 = f(f(0.9990000128746033 * t165) + f(t11 * f(t163 * t163)));
    const t167: number = parameters[143]!;
    slots[143] = t164;
    slots[304] = t166;
    parameters[143] = f(t167 - f(t16 * f(t164 / f(f(f(Math.sqrt(t166)) / t17) + 9.99999993922529e-9))));
  }

  // layer 2: [16, 1] maps, and the update
  function kernel3(): void {
    const t0: number = slots[144]!;
    const t1: number = hyper[4]!;
    const t2: number = sum22[0]!;
    const t3: number = sum22[1]!;
    const t4: number = sum22[2]!;
    const t5: number = sum22[3]!;
    const t6 = f(f(t2 + t3) + f(t4 + t5));
    const t7 = f(t1);
    const t8 = f(f(0.8999999761581421 * t0) + f(t7 * t6));
    const t9: number = slots[305]!;
    const t10: number = hyper[5]!;
    const t11 = f(t10);
    const t12 = f(f(0.9990000128746033 * t9) + f(t11 * f(t6 * t6)));
    const t13: number = parameters[144]!;
    const t14: number = hyper[2]!;
    const t15: number = hyper[3]!;
    const t16 = f(t14);
    const t17 = f(t15);
    slots[144] = t8;
    slots[305] = t12;
    parameters[144] = f(t13 - f(t16 * f(t8 / f(f(f(Math.sqrt(t12)) / t17) + 9.99999993922529e-9))));
    const t18: number = slots[145]!;
    const t19: number = sum22[4]!;
    const t20: number = sum22[5]!;
    const t21: number = sum22[6]!;
    const t22: number = sum22[7]!;
    const t23 = f(f(t19 + t20) + f(t21 + t22));
    const t24 = f(f(0.8999999761581421 * t18) + f(t7 * t23));
    const t25: number = slots[306]!;
    const t26 = f(f(0.9990000128746033 * t25) + f(t11 * f(t23 * t23)));
    const t27: number = parameters[145]!;
    slots[145] = t24;
    slots[306] = t26;
    parameters[145] = f(t27 - f(t16 * f(t24 / f(f(f(Math.sqrt(t26)) / t17) + 9.99999993922529e-9))));
    const t28: number = slots[146]!;
    const t29: number = sum22[8]!;
    const t30: number = sum22[9]!;
    const t31: number = sum22[10]!;
    const t32: number = sum22[11]!;
    const t33 = f(f(t29 + t30) + f(t31 + t32));
    const t34 = f(f(0.8999999761581421 * t28) + f(t7 * t33));
    const t35: number = slots[307]!;
    const t36 = f(f(0.9990000128746033 * t35) + f(t11 * f(t33 * t33)));
    const t37: number = parameters[146]!;
    slots[146] = t34;
    slots[307] = t36;
    parameters[146] = f(t37 - f(t16 * f(t34 / f(f(f(Math.sqrt(t36)) / t17) + 9.99999993922529e-9))));
    const t38: number = slots[147]!;
    const t39: number = sum22[12]!;
    const t40: number = sum22[13]!;
    const t41: number = sum22[14]!;
    const t42: number = sum22[15]!;
    const t43 = f(f(t39 + t40) + f(t41 + t42));
    const t44 = f(f(0.8999999761581421 * t38) + f(t7 * t43));
    const t45: number = slots[308]!;
    const t46 = f(f(0.9990000128746033 * t45) + f(t11 * f(t43 * t43)));
    const t47: number = parameters[147]!;
    slots[147] = t44;
    slots[308] = t46;
    parameters[147] = f(t47 - f(t16 * f(t44 / f(f(f(Math.sqrt(t46)) / t17) + 9.99999993922529e-9))));
    const t48: number = slots[148]!;
    const t49: number = sum22[16]!;
    const t50: number = sum22[17]!;
    const t51: number = sum22[18]!;
    const t52: number = sum22[19]!;
    const t53 = f(f(t49 + t50) + f(t51 + t52));
    const t54 = f(f(0.8999999761581421 * t48) + f(t7 * t53));
    const t55: number = slots[309]!;
    const t56 = f(f(0.9990000128746033 * t55) + f(t11 * f(t53 * t53)));
    const t57: number = parameters[148]!;
    slots[148] = t54;
    slots[309] = t56;
    parameters[148] = f(t57 - f(t16 * f(t54 / f(f(f(Math.sqrt(t56)) / t17) + 9.99999993922529e-9))));
    const t58: number = slots[149]!;
    const t59: number = sum22[20]!;
    const t60: number = sum22[21]!;
    const t61: number = sum22[22]!;
    const t62: number = sum22[23]!;
    const t63 = f(f(t59 + t60) + f(t61 + t62));
    const t64 = f(f(0.8999999761581421 * t58) + f(t7 * t63));
    const t65: number = slots[310]!;
    const t66 = f(f(0.9990000128746033 * t65) + f(t11 * f(t63 * t63)));
    const t67: number = parameters[149]!;
    slots[149] = t64;
    slots[310] = t66;
    parameters[149] = f(t67 - f(t16 * f(t64 / f(f(f(Math.sqrt(t66)) / t17) + 9.99999993922529e-9))));
    const t68: number = slots[150]!;
    const t69: number = sum22[24]!;
    const t70: number = sum22[25]!;
    const t71: number = sum22[26]!;
    const t72: number = sum22[27]!;
    const t73 = f(f(t69 + t70) + f(t71 + t72));
    const t74 = f(f(0.8999999761581421 * t68) + f(t7 * t73));
    const t75: number = slots[311]!;
    const t76 = f(f(0.9990000128746033 * t75) + f(t11 * f(t73 * t73)));
    const t77: number = parameters[150]!;
    slots[150] = t74;
    slots[311] = t76;
    parameters[150] = f(t77 - f(t16 * f(t74 / f(f(f(Math.sqrt(t76)) / t17) + 9.99999993922529e-9))));
    const t78: number = slots[151]!;
    const t79: number = sum22[28]!;
    const t80: number = sum22[29]!;
    const t81: number = sum22[30]!;
    const t82: number = sum22[31]!;
    const t83 = f(f(t79 + t80) + f(t81 + t82));
    const t84 = f(f(0.8999999761581421 * t78) + f(t7 * t83));
    const t85: number = slots[312]!;
    const t86 = f(f(0.9990000128746033 * t85) + f(t11 * f(t83 * t83)));
    const t87: number = parameters[151]!;
    slots[151] = t84;
    slots[312] = t86;
    parameters[151] = f(t87 - f(t16 * f(t84 / f(f(f(Math.sqrt(t86)) / t17) + 9.99999993922529e-9))));
    const t88: number = slots[152]!;
    const t89: number = sum22[32]!;
    const t90: number = sum22[33]!;
    const t91: number = sum22[34]!;
    const t92: number = sum22[35]!;
    const t93 = f(f(t89 + t90) + f(t91 + t92));
    const t94 = f(f(0.8999999761581421 * t88) + f(t7 * t93));
    const t95: number = slots[313]!;
    const t96 = f(f(0.9990000128746033 * t95) + f(t11 * f(t93 * t93)));
    const t97: number = parameters[152]!;
    slots[152] = t94;
    slots[313] = t96;
    parameters[152] = f(t97 - f(t16 * f(t94 / f(f(f(Math.sqrt(t96)) / t17) + 9.99999993922529e-9))));
    const t98: number = slots[153]!;
    const t99: number = sum22[36]!;
    const t100: number = sum22[37]!;
    const t101: number = sum22[38]!;
    const t102: number = sum22[39]!;
    const t103 = f(f(t99 + t100) + f(t101 + t102));
    const t104 = f(f(0.8999999761581421 * t98) + f(t7 * t103));
    const t105: number = slots[314]!;
    const t106 = f(f(0.9990000128746033 * t105) + f(t11 * f(t103 * t103)));
    const t107: number = parameters[153]!;
    slots[153] = t104;
    slots[314] = t106;
    parameters[153] = f(t107 - f(t16 * f(t104 / f(f(f(Math.sqrt(t106)) / t17) + 9.99999993922529e-9))));
    const t108: number = slots[154]!;
    const t109: number = sum22[40]!;
    const t110: number = sum22[41]!;
    const t111: number = sum22[42]!;
    const t112: number = sum22[43]!;
    const t113 = f(f(t109 + t110) + f(t111 + t112));
    const t114 = f(f(0.8999999761581421 * t108) + f(t7 * t113));
    const t115: number = slots[315]!;
    const t116 = f(f(0.9990000128746033 * t115) + f(t11 * f(t113 * t113)));
    const t117: number = parameters[154]!;
    slots[154] = t114;
    slots[315] = t116;
    parameters[154] = f(t117 - f(t16 * f(t114 / f(f(f(Math.sqrt(t116)) / t17) + 9.99999993922529e-9))));
    const t118: number = slots[155]!;
    const t119: number = sum22[44]!;
    const t120: number = sum22[45]!;
    const t121: number = sum22[46]!;
    const t122: number = sum22[47]!;
    const t123 = f(f(t119 + t120) + f(t121 + t122));
    const t124 = f(f(0.8999999761581421 * t118) + f(t7 * t123));
    const t125: number = slots[316]!;
    const t126 = f(f(0.9990000128746033 * t125) + f(t11 * f(t123 * t123)));
    const t127: number = parameters[155]!;
    slots[155] = t124;
    slots[316] = t126;
    parameters[155] = f(t127 - f(t16 * f(t124 / f(f(f(Math.sqrt(t126)) / t17) + 9.99999993922529e-9))));
    const t128: number = slots[156]!;
    const t129: number = sum22[48]!;
    const t130: number = sum22[49]!;
    const t131: number = sum22[50]!;
    const t132: number = sum22[51]!;
    const t133 = f(f(t129 + t130) + f(t131 + t132));
    const t134 = f(f(0.8999999761581421 * t128) + f(t7 * t133));
    const t135: number = slots[317]!;
    const t136 = f(f(0.9990000128746033 * t135) + f(t11 * f(t133 * t133)));
    const t137: number = parameters[156]!;
    slots[156] = t134;
    slots[317] = t136;
    parameters[156] = f(t137 - f(t16 * f(t134 / f(f(f(Math.sqrt(t136)) / t17) + 9.99999993922529e-9))));
    const t138: number = slots[157]!;
    const t139: number = sum22[52]!;
    const t140: number = sum22[53]!;
    const t141: number = sum22[54]!;
    const t142: number = sum22[55]!;
    const t143 = f(f(t139 + t140) + f(t141 + t142));
    const t144 = f(f(0.8999999761581421 * t138) + f(t7 * t143));
    const t145: number = slots[318]!;
    const t146 = f(f(0.9990000128746033 * t145) + f(t11 * f(t143 * t143)));
    const t147: number = parameters[157]!;
    slots[157] = t144;
    slots[318] = t146;
    parameters[157] = f(t147 - f(t16 * f(t144 / f(f(f(Math.sqrt(t146)) / t17) + 9.99999993922529e-9))));
    const t148: number = slots[158]!;
    const t149: number = sum22[56]!;
    const t150: number = sum22[57]!;
    const t151: number = sum22[58]!;
    const t152: number = sum22[59]!;
    const t153 = f(f(t149 + t150) + f(t151 + t152));
    const t154 = f(f(0.8999999761581421 * t148) + f(t7 * t153));
    const t155: number = slots[319]!;
    const t156 = f(f(0.9990000128746033 * t155) + f(t11 * f(t153 * t153)));
    const t157: number = parameters[158]!;
    slots[158] = t154;
    slots[319] = t156;
    parameters[158] = f(t157 - f(t16 * f(t154 / f(f(f(Math.sqrt(t156)) / t17) + 9.99999993922529e-9))));
    const t158: number = slots[159]!;
    const t159: number = sum22[60]!;
    const t160: number = sum22[61]!;
    const t161: number = sum22[62]!;
    const t162: number = sum22[63]!;
    const t163 = f(f(t159 + t160) + f(t161 + t162));
    const t164 = f(f(0.8999999761581421 * t158) + f(t7 * t163));
    const t165: number = slots[320]!;
    const t166 = f(f(0.9990000128746033 * t165) + f(t11 * f(t163 * t163)));
    const t167: number = parameters[159]!;
    slots[159] = t164;
    slots[320] = t166;
    parameters[159] = f(t167 - f(t16 * f(t164 / f(f(f(Math.sqrt(t166)) / t17) + 9.99999993922529e-9))));
  }

  // layer 2: [1] maps, and the update
  function kernel4(): void {
    const t0: number = slots[160]!;
    const t1: number = hyper[4]!;
    const t2: number = sum20[0]!;
    const t3: number = sum20[1]!;
    const t4: number = sum20[2]!;
    const t5: number = sum20[3]!;
    const t6 = f(f(t2 + t3) + f(t4 + t5));
    const t7 = f(f(0.8999999761581421 * t0) + f(f(t1) * t6));
    const t8: number = slots[321]!;
    const t9: number = hyper[5]!;
    const t10 = f(f(0.9990000128746033 * t8) + f(f(t9) * f(t6 * t6)));
    const t11: number = parameters[160]!;
    const t12: number = hyper[2]!;
    const t13: number = hyper[3]!;
    slots[160] = t7;
    slots[321] = t10;
    parameters[160] = f(t11 - f(f(t12) * f(t7 / f(f(f(Math.sqrt(t10)) / f(t13)) + 9.99999993922529e-9))));
  }

  function update(): void {
    kernel1();
    kernel2();
    kernel3();
    kernel4();
  }

  // a value to where it is wanted
  function kernel5(): void {
    const t0: number = sum20[0]!;
    const t1: number = sum20[1]!;
    const t2: number = sum20[2]!;
    const t3: number = sum20[3]!;
    gradients[160] = f(f(t0 + t1) + f(t2 + t3));
  }

  // a value to where it is wanted
  function kernel6(): void {
    const t0: number = sum22[0]!;
    const t1: number = sum22[1]!;
    const t2: number = sum22[2]!;
    const t3: number = sum22[3]!;
    gradients[144] = f(f(t0 + t1) + f(t2 + t3));
    const t4: number = sum22[4]!;
    const t5: number = sum22[5]!;
    const t6: number = sum22[6]!;
    const t7: number = sum22[7]!;
    gradients[145] = f(f(t4 + t5) + f(t6 + t7));
    const t8: number = sum22[8]!;
    const t9: number = sum22[9]!;
    const t10: number = sum22[10]!;
    const t11: number = sum22[11]!;
    gradients[146] = f(f(t8 + t9) + f(t10 + t11));
    const t12: number = sum22[12]!;
    const t13: number = sum22[13]!;
    const t14: number = sum22[14]!;
    const t15: number = sum22[15]!;
    gradients[147] = f(f(t12 + t13) + f(t14 + t15));
    const t16: number = sum22[16]!;
    const t17: number = sum22[17]!;
    const t18: number = sum22[18]!;
    const t19: number = sum22[19]!;
    gradients[148] = f(f(t16 + t17) + f(t18 + t19));
    const t20: number = sum22[20]!;
    const t21: number = sum22[21]!;
    const t22: number = sum22[22]!;
    const t23: number = sum22[23]!;
    gradients[149] = f(f(t20 + t21) + f(t22 + t23));
    const t24: number = sum22[24]!;
    const t25: number = sum22[25]!;
    const t26: number = sum22[26]!;
    const t27: number = sum22[27]!;
    gradients[150] = f(f(t24 + t25) + f(t26 + t27));
    const t28: number = sum22[28]!;
    const t29: number = sum22[29]!;
    const t30: number = sum22[30]!;
    const t31: number = sum22[31]!;
    gradients[151] = f(f(t28 + t29) + f(t30 + t31));
    const t32: number = sum22[32]!;
    const t33: number = sum22[33]!;
    const t34: number = sum22[34]!;
    const t35: number = sum22[35]!;
    gradients[152] = f(f(t32 + t33) + f(t34 + t35));
    const t36: number = sum22[36]!;
    const t37: number = sum22[37]!;
    const t38: number = sum22[38]!;
    const t39: number = sum22[39]!;
    gradients[153] = f(f(t36 + t37) + f(t38 + t39));
    const t40: number = sum22[40]!;
    const t41: number = sum22[41]!;
    const t42: number = sum22[42]!;
    const t43: number = sum22[43]!;
    gradients[154] = f(f(t40 + t41) + f(t42 + t43));
    const t44: number = sum22[44]!;
    const t45: number = sum22[45]!;
    const t46: number = sum22[46]!;
    const t47: number = sum22[47]!;
    gradients[155] = f(f(t44 + t45) + f(t46 + t47));
    const t48: number = sum22[48]!;
    const t49: number = sum22[49]!;
    const t50: number = sum22[50]!;
    const t51: number = sum22[51]!;
    gradients[156] = f(f(t48 + t49) + f(t50 + t51));
    const t52: number = sum22[52]!;
    const t53: number = sum22[53]!;
    const t54: number = sum22[54]!;
    const t55: number = sum22[55]!;
    gradients[157] = f(f(t52 + t53) + f(t54 + t55));
    const t56: number = sum22[56]!;
    const t57: number = sum22[57]!;
    const t58: number = sum22[58]!;
    const t59: number = sum22[59]!;
    gradients[158] = f(f(t56 + t57) + f(t58 + t59));
    const t60: number = sum22[60]!;
    const t61: number = sum22[61]!;
    const t62: number = sum22[62]!;
    const t63: number = sum22[63]!;
    gradients[159] = f(f(t60 + t61) + f(t62 + t63));
  }

  // a value to where it is wanted
  function kernel7(): void {
    const t0: number = sum24[0]!;
    const t1: number = sum24[1]!;
    const t2: number = sum24[2]!;
    const t3: number = sum24[3]!;
    gradients[128] = f(f(t0 + t1) + f(t2 + t3));
    const t4: number = sum24[4]!;
    const t5: number = sum24[5]!;
    const t6: number = sum24[6]!;
    const t7: number = sum24[7]!;
    gradients[129] = f(f(t4 + t5) + f(t6 + t7));
    const t8: number = sum24[8]!;
    const t9: number = sum24[9]!;
    const t10: number = sum24[10]!;
    const t11: number = sum24[11]!;
    gradients[130] = f(f(t8 + t9) + f(t10 + t11));
    const t12: number = sum24[12]!;
    const t13: number = sum24[13]!;
    const t14: number = sum24[14]!;
    const t15: number = sum24[15]!;
    gradients[131] = f(f(t12 + t13) + f(t14 + t15));
    const t16: number = sum24[16]!;
    const t17: number = sum24[17]!;
    const t18: number = sum24[18]!;
    const t19: number = sum24[19]!;
    gradients[132] = f(f(t16 + t17) + f(t18 + t19));
    const t20: number = sum24[20]!;
    const t21: number = sum24[21]!;
    const t22: number = sum24[22]!;
    const t23: number = sum24[23]!;
    gradients[133] = f(f(t20 + t21) + f(t22 + t23));
    const t24: number = sum24[24]!;
    const t25: number = sum24[25]!;
    const t26: number = sum24[26]!;
    const t27: number = sum24[27]!;
    gradients[134] = f(f(t24 + t25) + f(t26 + t27));
    const t28: number = sum24[28]!;
    const t29: number = sum24[29]!;
    const t30: number = sum24[30]!;
    const t31: number = sum24[31]!;
    gradients[135] = f(f(t28 + t29) + f(t30 + t31));
    const t32: number = sum24[32]!;
    const t33: number = sum24[33]!;
    const t34: number = sum24[34]!;
    const t35: number = sum24[35]!;
    gradients[136] = f(f(t32 + t33) + f(t34 + t35));
    const t36: number = sum24[36]!;
    const t37: number = sum24[37]!;
    const t38: number = sum24[38]!;
    const t39: number = sum24[39]!;
    gradients[137] = f(f(t36 + t37) + f(t38 + t39));
    const t40: number = sum24[40]!;
    const t41: number = sum24[41]!;
    const t42: number = sum24[42]!;
    const t43: number = sum24[43]!;
    gradients[138] = f(f(t40 + t41) + f(t42 + t43));
    const t44: number = sum24[44]!;
    const t45: number = sum24[45]!;
    const t46: number = sum24[46]!;
    const t47: number = sum24[47]!;
    gradients[139] = f(f(t44 + t45) + f(t46 + t47));
    const t48: number = sum24[48]!;
    const t49: number = sum24[49]!;
    const t50: number = sum24[50]!;
    const t51: number = sum24[51]!;
    gradients[140] = f(f(t48 + t49) + f(t50 + t51));
    const t52: number = sum24[52]!;
    const t53: number = sum24[53]!;
    const t54: number = sum24[54]!;
    const t55: number = sum24[55]!;
    gradients[141] = f(f(t52 + t53) + f(t54 + t55));
    const t56: number = sum24[56]!;
    const t57: number = sum24[57]!;
    const t58: number = sum24[58]!;
    const t59: number = sum24[59]!;
    gradients[142] = f(f(t56 + t57) + f(t58 + t59));
    const t60: number = sum24[60]!;
    const t61: number = sum24[61]!;
    const t62: number = sum24[62]!;
    const t63: number = sum24[63]!;
    gradients[143] = f(f(t60 + t61) + f(t62 + t63));
  }

  // a value to where it is wanted
  function kernel8(): void {
    const t0: number = sum26[0]!;
    const t1: number = sum26[1]!;
    const t2: number = sum26[2]!;
    const t3: number = sum26[3]!;
    gradients[0] = f(f(t0 + t1) + f(t2 + t3));
    const t4: number = sum26[4]!;
    const t5: number = sum26[5]!;
    const t6: number = sum26[6]!;
    const t7: number = sum26[7]!;
    gradients[1] = f(f(t4 + t5) + f(t6 + t7));
    const t8: number = sum26[8]!;
    const t9: number = sum26[9]!;
    const t10: number = sum26[10]!;
    const t11: number = sum26[11]!;
    gradients[2] = f(f(t8 + t9) + f(t10 + t11));
    const t12: number = sum26[12]!;
    const t13: number = sum26[13]!;
    const t14: number = sum26[14]!;
    const t15: number = sum26[15]!;
    gradients[3] = f(f(t12 + t13) + f(t14 + t15));
    const t16: number = sum26[16]!;
    const t17: number = sum26[17]!;
    const t18: number = sum26[18]!;
    const t19: number = sum26[19]!;
    gradients[4] = f(f(t16 + t17) + f(t18 + t19));
    const t20: number = sum26[20]!;
    const t21: number = sum26[21]!;
    const t22: number = sum26[22]!;
    const t23: number = sum26[23]!;
    gradients[5] = f(f(t20 + t21) + f(t22 + t23));
    const t24: number = sum26[24]!;
    const t25: number = sum26[25]!;
    const t26: number = sum26[26]!;
    const t27: number = sum26[27]!;
    gradients[6] = f(f(t24 + t25) + f(t26 + t27));
    const t28: number = sum26[28]!;
    const t29: number = sum26[29]!;
    const t30: number = sum26[30]!;
    const t31: number = sum26[31]!;
    gradients[7] = f(f(t28 + t29) + f(t30 + t31));
    const t32: number = sum26[32]!;
    const t33: number = sum26[33]!;
    const t34: number = sum26[34]!;
    const t35: number = sum26[35]!;
    gradients[8] = f(f(t32 + t33) + f(t34 + t35));
    const t36: number = sum26[36]!;
    const t37: number = sum26[37]!;
    const t38: number = sum26[38]!;
    const t39: number = sum26[39]!;
    gradients[9] = f(f(t36 + t37) + f(t38 + t39));
    const t40: number = sum26[40]!;
    const t41: number = sum26[41]!;
    const t42: number = sum26[42]!;
    const t43: number = sum26[43]!;
    gradients[10] = f(f(t40 + t41) + f(t42 + t43));
    const t44: number = sum26[44]!;
    const t45: number = sum26[45]!;
    const t46: number = sum26[46]!;
    const t47: number = sum26[47]!;
    gradients[11] = f(f(t44 + t45) + f(t46 + t47));
    const t48: number = sum26[48]!;
    const t49: number = sum26[49]!;
    const t50: number = sum26[50]!;
    const t51: number = sum26[51]!;
    gradients[12] = f(f(t48 + t49) + f(t50 + t51));
    const t52: number = sum26[52]!;
    const t53: number = sum26[53]!;
    const t54: number = sum26[54]!;
    const t55: number = sum26[55]!;
    gradients[13] = f(f(t52 + t53) + f(t54 + t55));
    const t56: number = sum26[56]!;
    const t57: number = sum26[57]!;
    const t58: number = sum26[58]!;
    const t59: number = sum26[59]!;
    gradients[14] = f(f(t56 + t57) + f(t58 + t59));
    const t60: number = sum26[60]!;
    const t61: number = sum26[61]!;
    const t62: number = sum26[62]!;
    const t63: number = sum26[63]!;
    gradients[15] = f(f(t60 + t61) + f(t62 + t63));
    const t64: number = sum26[64]!;
    const t65: number = sum26[65]!;
    const t66: number = sum26[66]!;
    const t67: number = sum26[67]!;
    gradients[16] = f(f(t64 + t65) + f(t66 + t67));
    const t68: number = sum26[68]!;
    const t69: number = sum26[69]!;
    const t70: number = sum26[70]!;
    const t71: number = sum26[71]!;
    gradients[17] = f(f(t68 + t69) + f(t70 + t71));
    const t72: number = sum26[72]!;
    const t73: number = sum26[73]!;
    const t74: number = sum26[74]!;
    const t75: number = sum26[75]!;
    gradients[18] = f(f(t72 + t73) + f(t74 + t75));
    const t76: number = sum26[76]!;
    const t77: number = sum26[77]!;
    const t78: number = sum26[78]!;
    const t79: number = sum26[79]!;
    gradients[19] = f(f(t76 + t77) + f(t78 + t79));
    const t80: number = sum26[80]!;
    const t81: number = sum26[81]!;
    const t82: number = sum26[82]!;
    const t83: number = sum26[83]!;
    gradients[20] = f(f(t80 + t81) + f(t82 + t83));
    const t84: number = sum26[84]!;
    const t85: number = sum26[85]!;
    const t86: number = sum26[86]!;
    const t87: number = sum26[87]!;
    gradients[21] = f(f(t84 + t85) + f(t86 + t87));
    const t88: number = sum26[88]!;
    const t89: number = sum26[89]!;
    const t90: number = sum26[90]!;
    const t91: number = sum26[91]!;
    gradients[22] = f(f(t88 + t89) + f(t90 + t91));
    const t92: number = sum26[92]!;
    const t93: number = sum26[93]!;
    const t94: number = sum26[94]!;
    const t95: number = sum26[95]!;
    gradients[23] = f(f(t92 + t93) + f(t94 + t95));
    const t96: number = sum26[96]!;
    const t97: number = sum26[97]!;
    const t98: number = sum26[98]!;
    const t99: number = sum26[99]!;
    gradients[24] = f(f(t96 + t97) + f(t98 + t99));
    const t100: number = sum26[100]!;
    const t101: number = sum26[101]!;
    const t102: number = sum26[102]!;
    const t103: number = sum26[103]!;
    gradients[25] = f(f(t100 + t101) + f(t102 + t103));
    const t104: number = sum26[104]!;
    const t105: number = sum26[105]!;
    const t106: number = sum26[106]!;
    const t107: number = sum26[107]!;
    gradients[26] = f(f(t104 + t105) + f(t106 + t107));
    const t108: number = sum26[108]!;
    const t109: number = sum26[109]!;
    const t110: number = sum26[110]!;
    const t111: number = sum26[111]!;
    gradients[27] = f(f(t108 + t109) + f(t110 + t111));
    const t112: number = sum26[112]!;
    const t113: number = sum26[113]!;
    const t114: number = sum26[114]!;
    const t115: number = sum26[115]!;
    gradients[28] = f(f(t112 + t113) + f(t114 + t115));
    const t116: number = sum26[116]!;
    const t117: number = sum26[117]!;
    const t118: number = sum26[118]!;
    const t119: number = sum26[119]!;
    gradients[29] = f(f(t116 + t117) + f(t118 + t119));
    const t120: number = sum26[120]!;
    const t121: number = sum26[121]!;
    const t122: number = sum26[122]!;
    const t123: number = sum26[123]!;
    gradients[30] = f(f(t120 + t121) + f(t122 + t123));
    const t124: number = sum26[124]!;
    const t125: number = sum26[125]!;
    const t126: number = sum26[126]!;
    const t127: number = sum26[127]!;
    gradients[31] = f(f(t124 + t125) + f(t126 + t127));
    const t128: number = sum26[128]!;
    const t129: number = sum26[129]!;
    const t130: number = sum26[130]!;
    const t131: number = sum26[131]!;
    gradients[32] = f(f(t128 + t129) + f(t130 + t131));
    const t132: number = sum26[132]!;
    const t133: number = sum26[133]!;
    const t134: number = sum26[134]!;
    const t135: number = sum26[135]!;
    gradients[33] = f(f(t132 + t133) + f(t134 + t135));
    const t136: number = sum26[136]!;
    const t137: number = sum26[137]!;
    const t138: number = sum26[138]!;
    const t139: number = sum26[139]!;
    gradients[34] = f(f(t136 + t137) + f(t138 + t139));
    const t140: number = sum26[140]!;
    const t141: number = sum26[141]!;
    const t142: number = sum26[142]!;
    const t143: number = sum26[143]!;
    gradients[35] = f(f(t140 + t141) + f(t142 + t143));
    const t144: number = sum26[144]!;
    const t145: number = sum26[145]!;
    const t146: number = sum26[146]!;
    const t147: number = sum26[147]!;
    gradients[36] = f(f(t144 + t145) + f(t146 + t147));
    const t148: number = sum26[148]!;
    const t149: number = sum26[149]!;
    const t150: number = sum26[150]!;
    const t151: number = sum26[151]!;
    gradients[37] = f(f(t148 + t149) + f(t150 + t151));
    const t152: number = sum26[152]!;
    const t153: number = sum26[153]!;
    const t154: number = sum26[154]!;
    const t155: number = sum26[155]!;
    gradients[38] = f(f(t152 + t153) + f(t154 + t155));
    const t156: number = sum26[156]!;
    const t157: number = sum26[157]!;
    const t158: number = sum26[158]!;
    const t159: number = sum26[159]!;
    gradients[39] = f(f(t156 + t157) + f(t158 + t159));
    const t160: number = sum26[160]!;
    const t161: number = sum26[161]!;
    const t162: number = sum26[162]!;
    const t163: number = sum26[163]!;
    gradients[40] = f(f(t160 + t161) + f(t162 + t163));
    const t164: number = sum26[164]!;
    const t165: number = sum26[165]!;
    const t166: number = sum26[166]!;
    const t167: number = sum26[167]!;
    gradients[41] = f(f(t164 + t165) + f(t166 + t167));
    const t168: number = sum26[168]!;
    const t169: number = sum26[169]!;
    const t170: number = sum26[170]!;
    const t171: number = sum26[171]!;
    gradients[42] = f(f(t168 + t169) + f(t170 + t171));
    const t172: number = sum26[172]!;
    const t173: number = sum26[173]!;
    const t174: number = sum26[174]!;
    const t175: number = sum26[175]!;
    gradients[43] = f(f(t172 + t173) + f(t174 + t175));
    const t176: number = sum26[176]!;
    const t177: number = sum26[177]!;
    const t178: number = sum26[178]!;
    const t179: number = sum26[179]!;
    gradients[44] = f(f(t176 + t177) + f(t178 + t179));
    const t180: number = sum26[180]!;
    const t181: number = sum26[181]!;
    const t182: number = sum26[182]!;
    const t183: number = sum26[183]!;
    gradients[45] = f(f(t180 + t181) + f(t182 + t183));
    const t184: number = sum26[184]!;
    const t185: number = sum26[185]!;
    const t186: number = sum26[186]!;
    const t187: number = sum26[187]!;
    gradients[46] = f(f(t184 + t185) + f(t186 + t187));
    const t188: number = sum26[188]!;
    const t189: number = sum26[189]!;
    const t190: number = sum26[190]!;
    const t191: number = sum26[191]!;
    gradients[47] = f(f(t188 + t189) + f(t190 + t191));
    const t192: number = sum26[192]!;
    const t193: number = sum26[193]!;
    const t194: number = sum26[194]!;
    const t195: number = sum26[195]!;
    gradients[48] = f(f(t192 + t193) + f(t194 + t195));
    const t196: number = sum26[196]!;
    const t197: number = sum26[197]!;
    const t198: number = sum26[198]!;
    const t199: number = sum26[199]!;
    gradients[49] = f(f(t196 + t197) + f(t198 + t199));
    const t200: number = sum26[200]!;
    const t201: number = sum26[201]!;
    const t202: number = sum26[202]!;
    const t203: number = sum26[203]!;
    gradients[50] = f(f(t200 + t201) + f(t202 + t203));
    const t204: number = sum26[204]!;
    const t205: number = sum26[205]!;
    const t206: number = sum26[206]!;
    const t207: number = sum26[207]!;
    gradients[51] = f(f(t204 + t205) + f(t206 + t207));
    const t208: number = sum26[208]!;
    const t209: number = sum26[209]!;
    const t210: number = sum26[210]!;
    const t211: number = sum26[211]!;
    gradients[52] = f(f(t208 + t209) + f(t210 + t211));
    const t212: number = sum26[212]!;
    const t213: number = sum26[213]!;
    const t214: number = sum26[214]!;
    const t215: number = sum26[215]!;
    gradients[53] = f(f(t212 + t213) + f(t214 + t215));
    const t216: number = sum26[216]!;
    const t217: number = sum26[217]!;
    const t218: number = sum26[218]!;
    const t219: number = sum26[219]!;
    gradients[54] = f(f(t216 + t217) + f(t218 + t219));
    const t220: number = sum26[220]!;
    const t221: number = sum26[221]!;
    const t222: number = sum26[222]!;
    const t223: number = sum26[223]!;
    gradients[55] = f(f(t220 + t221) + f(t222 + t223));
    const t224: number = sum26[224]!;
    const t225: number = sum26[225]!;
    const t226: number = sum26[226]!;
    const t227: number = sum26[227]!;
    gradients[56] = f(f(t224 + t225) + f(t226 + t227));
    const t228: number = sum26[228]!;
    const t229: number = sum26[229]!;
    const t230: number = sum26[230]!;
    const t231: number = sum26[231]!;
    gradients[57] = f(f(t228 + t229) + f(t230 + t231));
    const t232: number = sum26[232]!;
    const t233: number = sum26[233]!;
    const t234: number = sum26[234]!;
    const t235: number = sum26[235]!;
    gradients[58] = f(f(t232 + t233) + f(t234 + t235));
    const t236: number = sum26[236]!;
    const t237: number = sum26[237]!;
    const t238: number = sum26[238]!;
    const t239: number = sum26[239]!;
    gradients[59] = f(f(t236 + t237) + f(t238 + t239));
    const t240: number = sum26[240]!;
    const t241: number = sum26[241]!;
    const t242: number = sum26[242]!;
    const t243: number = sum26[243]!;
    gradients[60] = f(f(t240 + t241) + f(t242 + t243));
    const t244: number = sum26[244]!;
    const t245: number = sum26[245]!;
    const t246: number = sum26[246]!;
    const t247: number = sum26[247]!;
    gradients[61] = f(f(t244 + t245) + f(t246 + t247));
    const t248: number = sum26[248]!;
    const t249: number = sum26[249]!;
    const t250: number = sum26[250]!;
    const t251: number = sum26[251]!;
    gradients[62] = f(f(t248 + t249) + f(t250 + t251));
    const t252: number = sum26[252]!;
    const t253: number = sum26[253]!;
    const t254: number = sum26[254]!;
    const t255: number = sum26[255]!;
    gradients[63] = f(f(t252 + t253) + f(t254 + t255));
    const t256: number = sum26[256]!;
    const t257: number = sum26[257]!;
    const t258: number = sum26[258]!;
    const t259: number = sum26[259]!;
    gradients[64] = f(f(t256 + t257) + f(t258 + t259));
    const t260: number = sum26[260]!;
    const t261: number = sum26[261]!;
    const t262: number = sum26[262]!;
    const t263: number = sum26[263]!;
    gradients[65] = f(f(t260 + t261) + f(t262 + t263));
    const t264: number = sum26[264]!;
    const t265: number = sum26[265]!;
    const t266: number = sum26[266]!;
    const t267: number = sum26[267]!;
    gradients[66] = f(f(t264 + t265) + f(t266 + t267));
    const t268: number = sum26[268]!;
    const t269: number = sum26[269]!;
    const t270: number = sum26[270]!;
    const t271: number = sum26[271]!;
    gradients[67] = f(f(t268 + t269) + f(t270 + t271));
    const t272: number = sum26[272]!;
    const t273: number = sum26[273]!;
    const t274: number = sum26[274]!;
    const t275: number = sum26[275]!;
    gradients[68] = f(f(t272 + t273) + f(t274 + t275));
    const t276: number = sum26[276]!;
    const t277: number = sum26[277]!;
    const t278: number = sum26[278]!;
    const t279: number = sum26[279]!;
    gradients[69] = f(f(t276 + t277) + f(t278 + t279));
    const t280: number = sum26[280]!;
    const t281: number = sum26[281]!;
    const t282: number = sum26[282]!;
    const t283: number = sum26[283]!;
    gradients[70] = f(f(t280 + t281) + f(t282 + t283));
    const t284: number = sum26[284]!;
    const t285: number = sum26[285]!;
    const t286: number = sum26[286]!;
    const t287: number = sum26[287]!;
    gradients[71] = f(f(t284 + t285) + f(t286 + t287));
    const t288: number = sum26[288]!;
    const t289: number = sum26[289]!;
    const t290: number = sum26[290]!;
    const t291: number = sum26[291]!;
    gradients[72] = f(f(t288 + t289) + f(t290 + t291));
    const t292: number = sum26[292]!;
    const t293: number = sum26[293]!;
    const t294: number = sum26[294]!;
    const t295: number = sum26[295]!;
    gradients[73] = f(f(t292 + t293) + f(t294 + t295));
    const t296: number = sum26[296]!;
    const t297: number = sum26[297]!;
    const t298: number = sum26[298]!;
    const t299: number = sum26[299]!;
    gradients[74] = f(f(t296 + t297) + f(t298 + t299));
    const t300: number = sum26[300]!;
    const t301: number = sum26[301]!;
    const t302: number = sum26[302]!;
    const t303: number = sum26[303]!;
    gradients[75] = f(f(t300 + t301) + f(t302 + t303));
    const t304: number = sum26[304]!;
    const t305: number = sum26[305]!;
    const t306: number = sum26[306]!;
    const t307: number = sum26[307]!;
    gradients[76] = f(f(t304 + t305) + f(t306 + t307));
    const t308: number = sum26[308]!;
    const t309: number = sum26[309]!;
    const t310: number = sum26[310]!;
    const t311: number = sum26[311]!;
    gradients[77] = f(f(t308 + t309) + f(t310 + t311));
    const t312: number = sum26[312]!;
    const t313: number = sum26[313]!;
    const t314: number = sum26[314]!;
    const t315: number = sum26[315]!;
    gradients[78] = f(f(t312 + t313) + f(t314 + t315));
    const t316: number = sum26[316]!;
    const t317: number = sum26[317]!;
    const t318: number = sum26[318]!;
    const t319: number = sum26[319]!;
    gradients[79] = f(f(t316 + t317) + f(t318 + t319));
    const t320: number = sum26[320]!;
    const t321: number = sum26[321]!;
    const t322: number = sum26[322]!;
    const t323: number = sum26[323]!;
    gradients[80] = f(f(t320 + t321) + f(t322 + t323));
    const t324: number = sum26[324]!;
    const t325: number = sum26[325]!;
    const t326: number = sum26[326]!;
    const t327: number = sum26[327]!;
    gradients[81] = f(f(t324 + t325) + f(t326 + t327));
    const t328: number = sum26[328]!;
    const t329: number = sum26[329]!;
    const t330: number = sum26[330]!;
    const t331: number = sum26[331]!;
    gradients[82] = f(f(t328 + t329) + f(t330 + t331));
    const t332: number = sum26[332]!;
    const t333: number = sum26[333]!;
    const t334: number = sum26[334]!;
    const t335: number = sum26[335]!;
    gradients[83] = f(f(t332 + t333) + f(t334 + t335));
    const t336: number = sum26[336]!;
    const t337: number = sum26[337]!;
    const t338: number = sum26[338]!;
    const t339: number = sum26[339]!;
    gradients[84] = f(f(t336 + t337) + f(t338 + t339));
    const t340: number = sum26[340]!;
    const t341: number = sum26[341]!;
    const t342: number = sum26[342]!;
    const t343: number = sum26[343]!;
    gradients[85] = f(f(t340 + t341) + f(t342 + t343));
    const t344: number = sum26[344]!;
    const t345: number = sum26[345]!;
    const t346: number = sum26[346]!;
    const t347: number = sum26[347]!;
    gradients[86] = f(f(t344 + t345) + f(t346 + t347));
    const t348: number = sum26[348]!;
    const t349: number = sum26[349]!;
    const t350: number = sum26[350]!;
    const t351: number = sum26[351]!;
    gradients[87] = f(f(t348 + t349) + f(t350 + t351));
    const t352: number = sum26[352]!;
    const t353: number = sum26[353]!;
    const t354: number = sum26[354]!;
    const t355: number = sum26[355]!;
    gradients[88] = f(f(t352 + t353) + f(t354 + t355));
    const t356: number = sum26[356]!;
    const t357: number = sum26[357]!;
    const t358: number = sum26[358]!;
    const t359: number = sum26[359]!;
    gradients[89] = f(f(t356 + t357) + f(t358 + t359));
    const t360: number = sum26[360]!;
    const t361: number = sum26[361]!;
    const t362: number = sum26[362]!;
    const t363: number = sum26[363]!;
    gradients[90] = f(f(t360 + t361) + f(t362 + t363));
    const t364: number = sum26[364]!;
    const t365: number = sum26[365]!;
    const t366: number = sum26[366]!;
    const t367: number = sum26[367]!;
    gradients[91] = f(f(t364 + t365) + f(t366 + t367));
    const t368: number = sum26[368]!;
    const t369: number = sum26[369]!;
    const t370: number = sum26[370]!;
    const t371: number = sum26[371]!;
    gradients[92] = f(f(t368 + t369) + f(t370 + t371));
    const t372: number = sum26[372]!;
    const t373: number = sum26[373]!;
    const t374: number = sum26[374]!;
    const t375: number = sum26[375]!;
    gradients[93] = f(f(t372 + t373) + f(t374 + t375));
    const t376: number = sum26[376]!;
    const t377: number = sum26[377]!;
    const t378: number = sum26[378]!;
    const t379: number = sum26[379]!;
    gradients[94] = f(f(t376 + t377) + f(t378 + t379));
    const t380: number = sum26[380]!;
    const t381: number = sum26[381]!;
    const t382: number = sum26[382]!;
    const t383: number = sum26[383]!;
    gradients[95] = f(f(t380 + t381) + f(t382 + t383));
    const t384: number = sum26[384]!;
    const t385: number = sum26[385]!;
    const t386: number = sum26[386]!;
    const t387: number = sum26[387]!;
    gradients[96] = f(f(t384 + t385) + f(t386 + t387));
    const t388: number = sum26[388]!;
    const t389: number = sum26[389]!;
    const t390: number = sum26[390]!;
    const t391: number = sum26[391]!;
    gradients[97] = f(f(t388 + t389) + f(t390 + t391));
    const t392: number = sum26[392]!;
    const t393: number = sum26[393]!;
    const t394: number = sum26[394]!;
    const t395: number = sum26[395]!;
    gradients[98] = f(f(t392 + t393) + f(t394 + t395));
    const t396: number = sum26[396]!;
    const t397: number = sum26[397]!;
    const t398: number = sum26[398]!;
    const t399: number = sum26[399]!;
    gradients[99] = f(f(t396 + t397) + f(t398 + t399));
    const t400: number = sum26[400]!;
    const t401: number = sum26[401]!;
    const t402: number = sum26[402]!;
    const t403: number = sum26[403]!;
    gradients[100] = f(f(t400 + t401) + f(t402 + t403));
    const t404: number = sum26[404]!;
    const t405: number = sum26[405]!;
    const t406: number = sum26[406]!;
    const t407: number = sum26[407]!;
    gradients[101] = f(f(t404 + t405) + f(t406 + t407));
    const t408: number = sum26[408]!;
    const t409: number = sum26[409]!;
    const t410: number = sum26[410]!;
    const t411: number = sum26[411]!;
    gradients[102] = f(f(t408 + t409) + f(t410 + t411));
    const t412: number = sum26[412]!;
    const t413: number = sum26[413]!;
    const t414: number = sum26[414]!;
    const t415: number = sum26[415]!;
    gradients[103] = f(f(t412 + t413) + f(t414 + t415));
    const t416: number = sum26[416]!;
    const t417: number = sum26[417]!;
    const t418: number = sum26[418]!;
    const t419: number = sum26[419]!;
    gradients[104] = f(f(t416 + t417) + f(t418 + t419));
    const t420: number = sum26[420]!;
    const t421: number = sum26[421]!;
    const t422: number = sum26[422]!;
    const t423: number = sum26[423]!;
    gradients[105] = f(f(t420 + t421) + f(t422 + t423));
    const t424: number = sum26[424]!;
    const t425: number = sum26[425]!;
    const t426: number = sum26[426]!;
    const t427: number = sum26[427]!;
    gradients[106] = f(f(t424 + t425) + f(t426 + t427));
    const t428: number = sum26[428]!;
    const t429: number = sum26[429]!;
    const t430: number = sum26[430]!;
    const t431: number = sum26[431]!;
    gradients[107] = f(f(t428 + t429) + f(t430 + t431));
    const t432: number = sum26[432]!;
    const t433: number = sum26[433]!;
    const t434: number = sum26[434]!;
    const t435: number = sum26[435]!;
    gradients[108] = f(f(t432 + t433) + f(t434 + t435));
    const t436: number = sum26[436]!;
    const t437: number = sum26[437]!;
    const t438: number = sum26[438]!;
    const t439: number = sum26[439]!;
    gradients[109] = f(f(t436 + t437) + f(t438 + t439));
    const t440: number = sum26[440]!;
    const t441: number = sum26[441]!;
    const t442: number = sum26[442]!;
    const t443: number = sum26[443]!;
    gradients[110] = f(f(t440 + t441) + f(t442 + t443));
    const t444: number = sum26[444]!;
    const t445: number = sum26[445]!;
    const t446: number = sum26[446]!;
    const t447: number = sum26[447]!;
    gradients[111] = f(f(t444 + t445) + f(t446 + t447));
    const t448: number = sum26[448]!;
    const t449: number = sum26[449]!;
    const t450: number = sum26[450]!;
    const t451: number = sum26[451]!;
    gradients[112] = f(f(t448 + t449) + f(t450 + t451));
    const t452: number = sum26[452]!;
    const t453: number = sum26[453]!;
    const t454: number = sum26[454]!;
    const t455: number = sum26[455]!;
    gradients[113] = f(f(t452 + t453) + f(t454 + t455));
    const t456: number = sum26[456]!;
    const t457: number = sum26[457]!;
    const t458: number = sum26[458]!;
    const t459: number = sum26[459]!;
    gradients[114] = f(f(t456 + t457) + f(t458 + t459));
    const t460: number = sum26[460]!;
    const t461: number = sum26[461]!;
    const t462: number = sum26[462]!;
    const t463: number = sum26[463]!;
    gradients[115] = f(f(t460 + t461) + f(t462 + t463));
    const t464: number = sum26[464]!;
    const t465: number = sum26[465]!;
    const t466: number = sum26[466]!;
    const t467: number = sum26[467]!;
    gradients[116] = f(f(t464 + t465) + f(t466 + t467));
    const t468: number = sum26[468]!;
    const t469: number = sum26[469]!;
    const t470: number = sum26[470]!;
    const t471: number = sum26[471]!;
    gradients[117] = f(f(t468 + t469) + f(t470 + t471));
    const t472: number = sum26[472]!;
    const t473: number = sum26[473]!;
    const t474: number = sum26[474]!;
    const t475: number = sum26[475]!;
    gradients[118] = f(f(t472 + t473) + f(t474 + t475));
    const t476: number = sum26[476]!;
    const t477: number = sum26[477]!;
    const t478: number = sum26[478]!;
    const t479: number = sum26[479]!;
    gradients[119] = f(f(t476 + t477) + f(t478 + t479));
    const t480: number = sum26[480]!;
    const t481: number = sum26[481]!;
    const t482: number = sum26[482]!;
    const t483: number = sum26[483]!;
    gradients[120] = f(f(t480 + t481) + f(t482 + t483));
    const t484: number = sum26[484]!;
    const t485: number = sum26[485]!;
    const t486: number = sum26[486]!;
    const t487: number = sum26[487]!;
    gradients[121] = f(f(t484 + t485) + f(t486 + t487));
    const t488: number = sum26[488]!;
    const t489: number = sum26[489]!;
    const t490: number = sum26[490]!;
    const t491: number = sum26[491]!;
    gradients[122] = f(f(t488 + t489) + f(t490 + t491));
    const t492: number = sum26[492]!;
    const t493: number = sum26[493]!;
    const t494: number = sum26[494]!;
    const t495: number = sum26[495]!;
    gradients[123] = f(f(t492 + t493) + f(t494 + t495));
    const t496: number = sum26[496]!;
    const t497: number = sum26[497]!;
    const t498: number = sum26[498]!;
    const t499: number = sum26[499]!;
    gradients[124] = f(f(t496 + t497) + f(t498 + t499));
    const t500: number = sum26[500]!;
    const t501: number = sum26[501]!;
    const t502: number = sum26[502]!;
    const t503: number = sum26[503]!;
    gradients[125] = f(f(t500 + t501) + f(t502 + t503));
    const t504: number = sum26[504]!;
    const t505: number = sum26[505]!;
    const t506: number = sum26[506]!;
    const t507: number = sum26[507]!;
    gradients[126] = f(f(t504 + t505) + f(t506 + t507));
    const t508: number = sum26[508]!;
    const t509: number = sum26[509]!;
    const t510: number = sum26[510]!;
    const t511: number = sum26[511]!;
    gradients[127] = f(f(t508 + t509) + f(t510 + t511));
  }

  function collect(): void {
    kernel5();
    kernel6();
    kernel7();
    kernel8();
  }

  // every row: forward
  function evaluate(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const n1 = order[start + r0]!;
      const t2 = x[n1 * 8]!;
      const t3: number = parameters[0]!;
      const t4 = x[n1 * 8 + 1]!;
      const t5: number = parameters[16]!;
      const t6 = x[n1 * 8 + 2]!;
      const t7: number = parameters[32]!;
      const t8 = x[n1 * 8 + 3]!;
      const t9: number = parameters[48]!;
      const t10 = x[n1 * 8 + 4]!;
      const t11: number = parameters[64]!;
      const t12 = x[n1 * 8 + 5]!;
      const t13: number = parameters[80]!;
      const t14 = x[n1 * 8 + 6]!;
      const t15: number = parameters[96]!;
      const t16 = x[n1 * 8 + 7]!;
      const t17: number = parameters[112]!;
      const t18: number = parameters[128]!;
      const t19 = f(
        f(
          f(
            f(f(f(f(f(0 + f(t2 * t3) + f(t4 * t5)) + f(t6 * t7)) + f(t8 * t9)) + f(t10 * t11)) + f(t12 * t13)) +
              f(t14 * t15),
          ) + f(t16 * t17),
        ) + t18,
      );
      const t20 = 10 < t19 ? 10 : t19;
      const t21 = (t20 < -10 ? -10 : t20) * 2.8853900817779268;
      const t22 = t21 + 6755399441055744 - 6755399441055744;
      const t23 = POW2[t22 + 1074]!;
      const t24 = t23 + 1;
      const t25 = t21 - t22;
      const t26 = t25 * t25;
      const t27 = t25 * (125.04273438511886 + t26);
      const t28 = 360.79706578518545 + 17.33087932984242 * t26;
      const t29: number = parameters[1]!;
      const t30: number = parameters[17]!;
      const t31: number = parameters[33]!;
      const t32: number = parameters[49]!;
      const t33: number = parameters[65]!;
      const t34: number = parameters[81]!;
      const t35: number = parameters[97]!;
      const t36: number = parameters[113]!;
      const t37: number = parameters[129]!;
      const t38 = f(
        f(
          f(
            f(f(f(f(f(0 + f(t2 * t29) + f(t4 * t30)) + f(t6 * t31)) + f(t8 * t32)) + f(t10 * t33)) + f(t12 * t34)) +
              f(t14 * t35),
          ) + f(t16 * t36),
        ) + t37,
      );
      const t39 = 10 < t38 ? 10 : t38;
      const t40 = (t39 < -10 ? -10 : t39) * 2.8853900817779268;
      const t41 = t40 + 6755399441055744 - 6755399441055744;
      const t42 = POW2[t41 + 1074]!;
      const t43 = t42 + 1;
      const t44 = t40 - t41;
      const t45 = t44 * t44;
      const t46 = t44 * (125.04273438511886 + t45);
      const t47 = 360.79706578518545 + 17.33087932984242 * t45;
      const t48: number = parameters[2]!;
      const t49: number = parameters[18]!;
      const t50: number = parameters[34]!;
      const t51: number = parameters[50]!;
      const t52: number = parameters[66]!;
      const t53: number = parameters[82]!;
      const t54: number = parameters[98]!;
      const t55: number = parameters[114]!;
      const t56: number = parameters[130]!;
      const t57 = f(
        f(
          f(
            f(f(f(f(f(0 + f(t2 * t48) + f(t4 * t49)) + f(t6 * t50)) + f(t8 * t51)) + f(t10 * t52)) + f(t12 * t53)) +
              f(t14 * t54),
          ) + f(t16 * t55),
        ) + t56,
      );
      const t58 = 10 < t57 ? 10 : t57;
      const t59 = (t58 < -10 ? -10 : t58) * 2.8853900817779268;
      const t60 = t59 + 6755399441055744 - 6755399441055744;
      const t61 = POW2[t60 + 1074]!;
      const t62 = t61 + 1;
      const t63 = t59 - t60;
      const t64 = t63 * t63;
      const t65 = t63 * (125.04273438511886 + t64);
      const t66 = 360.79706578518545 + 17.33087932984242 * t64;
      const t67: number = parameters[3]!;
      const t68: number = parameters[19]!;
      const t69: number = parameters[35]!;
      const t70: number = parameters[51]!;
      const t71: number = parameters[67]!;
      const t72: number = parameters[83]!;
      const t73: number = parameters[99]!;
      const t74: number = parameters[115]!;
      const t75: number = parameters[131]!;
      const t76 = f(
        f(
          f(
            f(f(f(f(f(0 + f(t2 * t67) + f(t4 * t68)) + f(t6 * t69)) + f(t8 * t70)) + f(t10 * t71)) + f(t12 * t72)) +
              f(t14 * t73),
          ) + f(t16 * t74),
        ) + t75,
      );
      const t77 = 10 < t76 ? 10 : t76;
      const t78 = (t77 < -10 ? -10 : t77) * 2.8853900817779268;
      const t79 = t78 + 6755399441055744 - 6755399441055744;
      const t80 = POW2[t79 + 1074]!;
      const t81 = t80 + 1;
      const t82 = t78 - t79;
      const t83 = t82 * t82;
      const t84 = t82 * (125.04273438511886 + t83);
      const t85 = 360.79706578518545 + 17.33087932984242 * t83;
      const t86: number = parameters[4]!;
      const t87: number = parameters[20]!;
      const t88: number = parameters[36]!;
      const t89: number = parameters[52]!;
      const t90: number = parameters[68]!;
      const t91: number = parameters[84]!;
      const t92: number = parameters[100]!;
      const t93: number = parameters[116]!;
      const t94: number = parameters[132]!;
      const t95 = f(
        f(
          f(
            f(f(f(f(f(0 + f(t2 * t86) + f(t4 * t87)) + f(t6 * t88)) + f(t8 * t89)) + f(t10 * t90)) + f(t12 * t91)) +
              f(t14 * t92),
          ) + f(t16 * t93),
        ) + t94,
      );
      const t96 = 10 < t95 ? 10 : t95;
      const t97 = (t96 < -10 ? -10 : t96) * 2.8853900817779268;
      const t98 = t97 + 6755399441055744 - 6755399441055744;
      const t99 = POW2[t98 + 1074]!;
      const t100 = t99 + 1;
      const t101 = t97 - t98;
      const t102 = t101 * t101;
      const t103 = t101 * (125.04273438511886 + t102);
      const t104 = 360.79706578518545 + 17.33087932984242 * t102;
      const t105: number = parameters[5]!;
      const t106: number = parameters[21]!;
      const t107: number = parameters[37]!;
      const t108: number = parameters[53]!;
      const t109: number = parameters[69]!;
      const t110: number = parameters[85]!;
      const t111: number = parameters[101]!;
      const t112: number = parameters[117]!;
      const t113: number = parameters[133]!;
      const t114 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t2 * t105) + f(t4 * t106)) + f(t6 * t107)) + f(t8 * t108)) + f(t10 * t109)) + f(t12 * t110),
            ) + f(t14 * t111),
          ) + f(t16 * t112),
        ) + t113,
      );
      const t115 = 10 < t114 ? 10 : t114;
      const t116 = (t115 < -10 ? -10 : t115) * 2.8853900817779268;
      const t117 = t116 + 6755399441055744 - 6755399441055744;
      const t118 = POW2[t117 + 1074]!;
      const t119 = t118 + 1;
      const t120 = t116 - t117;
      const t121 = t120 * t120;
      const t122 = t120 * (125.04273438511886 + t121);
      const t123 = 360.79706578518545 + 17.33087932984242 * t121;
      const t124: number = parameters[6]!;
      const t125: number = parameters[22]!;
      const t126: number = parameters[38]!;
      const t127: number = parameters[54]!;
      const t128: number = parameters[70]!;
      const t129: number = parameters[86]!;
      const t130: number = parameters[102]!;
      const t131: number = parameters[118]!;
      const t132: number = parameters[134]!;
      const t133 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t2 * t124) + f(t4 * t125)) + f(t6 * t126)) + f(t8 * t127)) + f(t10 * t128)) + f(t12 * t129),
            ) + f(t14 * t130),
          ) + f(t16 * t131),
        ) + t132,
      );
      const t134 = 10 < t133 ? 10 : t133;
      const t135 = (t134 < -10 ? -10 : t134) * 2.8853900817779268;
      const t136 = t135 + 6755399441055744 - 6755399441055744;
      const t137 = POW2[t136 + 1074]!;
      const t138 = t137 + 1;
      const t139 = t135 - t136;
      const t140 = t139 * t139;
      const t141 = t139 * (125.04273438511886 + t140);
      const t142 = 360.79706578518545 + 17.33087932984242 * t140;
      const t143: number = parameters[7]!;
      const t144: number = parameters[23]!;
      const t145: number = parameters[39]!;
      const t146: number = parameters[55]!;
      const t147: number = parameters[71]!;
      const t148: number = parameters[87]!;
      const t149: number = parameters[103]!;
      const t150: number = parameters[119]!;
      const t151: number = parameters[135]!;
      const t152 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t2 * t143) + f(t4 * t144)) + f(t6 * t145)) + f(t8 * t146)) + f(t10 * t147)) + f(t12 * t148),
            ) + f(t14 * t149),
          ) + f(t16 * t150),
        ) + t151,
      );
      const t153 = 10 < t152 ? 10 : t152;
      const t154 = (t153 < -10 ? -10 : t153) * 2.8853900817779268;
      const t155 = t154 + 6755399441055744 - 6755399441055744;
      const t156 = POW2[t155 + 1074]!;
      const t157 = t156 + 1;
      const t158 = t154 - t155;
      const t159 = t158 * t158;
      const t160 = t158 * (125.04273438511886 + t159);
      const t161 = 360.79706578518545 + 17.33087932984242 * t159;
      const t162: number = parameters[8]!;
      const t163: number = parameters[24]!;
      const t164: number = parameters[40]!;
      const t165: number = parameters[56]!;
      const t166: number = parameters[72]!;
      const t167: number = parameters[88]!;
      const t168: number = parameters[104]!;
      const t169: number = parameters[120]!;
      const t170: number = parameters[136]!;
      const t171 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t2 * t162) + f(t4 * t163)) + f(t6 * t164)) + f(t8 * t165)) + f(t10 * t166)) + f(t12 * t167),
            ) + f(t14 * t168),
          ) + f(t16 * t169),
        ) + t170,
      );
      const t172 = 10 < t171 ? 10 : t171;
      const t173 = (t172 < -10 ? -10 : t172) * 2.8853900817779268;
      const t174 = t173 + 6755399441055744 - 6755399441055744;
      const t175 = POW2[t174 + 1074]!;
      const t176 = t175 + 1;
      const t177 = t173 - t174;
      const t178 = t177 * t177;
      const t179 = t177 * (125.04273438511886 + t178);
      const t180 = 360.79706578518545 + 17.33087932984242 * t178;
      const t181: number = parameters[9]!;
      const t182: number = parameters[25]!;
      const t183: number = parameters[41]!;
      const t184: number = parameters[57]!;
      const t185: number = parameters[73]!;
      const t186: number = parameters[89]!;
      const t187: number = parameters[105]!;
      const t188: number = parameters[121]!;
      const t189: number = parameters[137]!;
      const t190 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t2 * t181) + f(t4 * t182)) + f(t6 * t183)) + f(t8 * t184)) + f(t10 * t185)) + f(t12 * t186),
            ) + f(t14 * t187),
          ) + f(t16 * t188),
        ) + t189,
      );
      const t191 = 10 < t190 ? 10 : t190;
      const t192 = (t191 < -10 ? -10 : t191) * 2.8853900817779268;
      const t193 = t192 + 6755399441055744 - 6755399441055744;
      const t194 = POW2[t193 + 1074]!;
      const t195 = t194 + 1;
      const t196 = t192 - t193;
      const t197 = t196 * t196;
      const t198 = t196 * (125.04273438511886 + t197);
      const t199 = 360.79706578518545 + 17.33087932984242 * t197;
      const t200: number = parameters[10]!;
      const t201: number = parameters[26]!;
      const t202: number = parameters[42]!;
      const t203: number = parameters[58]!;
      const t204: number = parameters[74]!;
      const t205: number = parameters[90]!;
      const t206: number = parameters[106]!;
      const t207: number = parameters[122]!;
      const t208: number = parameters[138]!;
      const t209 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t2 * t200) + f(t4 * t201)) + f(t6 * t202)) + f(t8 * t203)) + f(t10 * t204)) + f(t12 * t205),
            ) + f(t14 * t206),
          ) + f(t16 * t207),
        ) + t208,
      );
      const t210 = 10 < t209 ? 10 : t209;
      const t211 = (t210 < -10 ? -10 : t210) * 2.8853900817779268;
      const t212 = t211 + 6755399441055744 - 6755399441055744;
      const t213 = POW2[t212 + 1074]!;
      const t214 = t213 + 1;
      const t215 = t211 - t212;
      const t216 = t215 * t215;
      const t217 = t215 * (125.04273438511886 + t216);
      const t218 = 360.79706578518545 + 17.33087932984242 * t216;
      const t219: number = parameters[11]!;
      const t220: number = parameters[27]!;
      const t221: number = parameters[43]!;
      const t222: number = parameters[59]!;
      const t223: number = parameters[75]!;
      const t224: number = parameters[91]!;
      const t225: number = parameters[107]!;
      const t226: number = parameters[123]!;
      const t227: number = parameters[139]!;
      const t228 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t2 * t219) + f(t4 * t220)) + f(t6 * t221)) + f(t8 * t222)) + f(t10 * t223)) + f(t12 * t224),
            ) + f(t14 * t225),
          ) + f(t16 * t226),
        ) + t227,
      );
      const t229 = 10 < t228 ? 10 : t228;
      const t230 = (t229 < -10 ? -10 : t229) * 2.8853900817779268;
      const t231 = t230 + 6755399441055744 - 6755399441055744;
      const t232 = POW2[t231 + 1074]!;
      const t233 = t232 + 1;
      const t234 = t230 - t231;
      const t235 = t234 * t234;
      const t236 = t234 * (125.04273438511886 + t235);
      const t237 = 360.79706578518545 + 17.33087932984242 * t235;
      const t238: number = parameters[12]!;
      const t239: number = parameters[28]!;
      const t240: number = parameters[44]!;
      const t241: number = parameters[60]!;
      const t242: number = parameters[76]!;
      const t243: number = parameters[92]!;
      const t244: number = parameters[108]!;
      const t245: number = parameters[124]!;
      const t246: number = parameters[140]!;
      const t247 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t2 * t238) + f(t4 * t239)) + f(t6 * t240)) + f(t8 * t241)) + f(t10 * t242)) + f(t12 * t243),
            ) + f(t14 * t244),
          ) + f(t16 * t245),
        ) + t246,
      );
      const t248 = 10 < t247 ? 10 : t247;
      const t249 = (t248 < -10 ? -10 : t248) * 2.8853900817779268;
      const t250 = t249 + 6755399441055744 - 6755399441055744;
      const t251 = POW2[t250 + 1074]!;
      const t252 = t251 + 1;
      const t253 = t249 - t250;
      const t254 = t253 * t253;
      const t255 = t253 * (125.04273438511886 + t254);
      const t256 = 360.79706578518545 + 17.33087932984242 * t254;
      const t257: number = parameters[13]!;
      const t258: number = parameters[29]!;
      const t259: number = parameters[45]!;
      const t260: number = parameters[61]!;
      const t261: number = parameters[77]!;
      const t262: number = parameters[93]!;
      const t263: number = parameters[109]!;
      const t264: number = parameters[125]!;
      const t265: number = parameters[141]!;
      const t266 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t2 * t257) + f(t4 * t258)) + f(t6 * t259)) + f(t8 * t260)) + f(t10 * t261)) + f(t12 * t262),
            ) + f(t14 * t263),
          ) + f(t16 * t264),
        ) + t265,
      );
      const t267 = 10 < t266 ? 10 : t266;
      const t268 = (t267 < -10 ? -10 : t267) * 2.8853900817779268;
      const t269 = t268 + 6755399441055744 - 6755399441055744;
      const t270 = POW2[t269 + 1074]!;
      const t271 = t270 + 1;
      const t272 = t268 - t269;
      const t273 = t272 * t272;
      const t274 = t272 * (125.04273438511886 + t273);
      const t275 = 360.79706578518545 + 17.33087932984242 * t273;
      const t276: number = parameters[14]!;
      const t277: number = parameters[30]!;
      const t278: number = parameters[46]!;
      const t279: number = parameters[62]!;
      const t280: number = parameters[78]!;
      const t281: number = parameters[94]!;
      const t282: number = parameters[110]!;
      const t283: number = parameters[126]!;
      const t284: number = parameters[142]!;
      const t285 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t2 * t276) + f(t4 * t277)) + f(t6 * t278)) + f(t8 * t279)) + f(t10 * t280)) + f(t12 * t281),
            ) + f(t14 * t282),
          ) + f(t16 * t283),
        ) + t284,
      );
      const t286 = 10 < t285 ? 10 : t285;
      const t287 = (t286 < -10 ? -10 : t286) * 2.8853900817779268;
      const t288 = t287 + 6755399441055744 - 6755399441055744;
      const t289 = POW2[t288 + 1074]!;
      const t290 = t289 + 1;
      const t291 = t287 - t288;
      const t292 = t291 * t291;
      const t293 = t291 * (125.04273438511886 + t292);
      const t294 = 360.79706578518545 + 17.33087932984242 * t292;
      const t295: number = parameters[15]!;
      const t296: number = parameters[31]!;
      const t297: number = parameters[47]!;
      const t298: number = parameters[63]!;
      const t299: number = parameters[79]!;
      const t300: number = parameters[95]!;
      const t301: number = parameters[111]!;
      const t302: number = parameters[127]!;
      const t303: number = parameters[143]!;
      const t304 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t2 * t295) + f(t4 * t296)) + f(t6 * t297)) + f(t8 * t298)) + f(t10 * t299)) + f(t12 * t300),
            ) + f(t14 * t301),
          ) + f(t16 * t302),
        ) + t303,
      );
      const t305 = 10 < t304 ? 10 : t304;
      const t306 = (t305 < -10 ? -10 : t305) * 2.8853900817779268;
      const t307 = t306 + 6755399441055744 - 6755399441055744;
      const t308 = POW2[t307 + 1074]!;
      const t309 = t308 + 1;
      const t310 = t306 - t307;
      const t311 = t310 * t310;
      const t312 = t310 * (125.04273438511886 + t311);
      const t313 = 360.79706578518545 + 17.33087932984242 * t311;
      const t314: number = parameters[144]!;
      const t315: number = parameters[145]!;
      const t316: number = parameters[146]!;
      const t317: number = parameters[147]!;
      const t318: number = parameters[148]!;
      const t319: number = parameters[149]!;
      const t320: number = parameters[150]!;
      const t321: number = parameters[151]!;
      const t322: number = parameters[152]!;
      const t323: number = parameters[153]!;
      const t324: number = parameters[154]!;
      const t325: number = parameters[155]!;
      const t326: number = parameters[156]!;
      const t327: number = parameters[157]!;
      const t328: number = parameters[158]!;
      const t329: number = parameters[159]!;
      const t330: number = parameters[160]!;
      const t331 = f(
        f(
          f(
            f(
              f(
                f(
                  f(
                    f(
                      f(
                        f(
                          f(
                            f(
                              f(
                                f(
                                  f(
                                    f(
                                      0 +
                                        f(f((t24 * t27 - (1 - t23) * t28) / (t24 * t28 + (t23 - 1) * t27)) * t314) +
                                        f(f((t43 * t46 - (1 - t42) * t47) / (t43 * t47 + (t42 - 1) * t46)) * t315),
                                    ) + f(f((t62 * t65 - (1 - t61) * t66) / (t62 * t66 + (t61 - 1) * t65)) * t316),
                                  ) + f(f((t81 * t84 - (1 - t80) * t85) / (t81 * t85 + (t80 - 1) * t84)) * t317),
                                ) + f(f((t100 * t103 - (1 - t99) * t104) / (t100 * t104 + (t99 - 1) * t103)) * t318),
                              ) + f(f((t119 * t122 - (1 - t118) * t123) / (t119 * t123 + (t118 - 1) * t122)) * t319),
                            ) + f(f((t138 * t141 - (1 - t137) * t142) / (t138 * t142 + (t137 - 1) * t141)) * t320),
                          ) + f(f((t157 * t160 - (1 - t156) * t161) / (t157 * t161 + (t156 - 1) * t160)) * t321),
                        ) + f(f((t176 * t179 - (1 - t175) * t180) / (t176 * t180 + (t175 - 1) * t179)) * t322),
                      ) + f(f((t195 * t198 - (1 - t194) * t199) / (t195 * t199 + (t194 - 1) * t198)) * t323),
                    ) + f(f((t214 * t217 - (1 - t213) * t218) / (t214 * t218 + (t213 - 1) * t217)) * t324),
                  ) + f(f((t233 * t236 - (1 - t232) * t237) / (t233 * t237 + (t232 - 1) * t236)) * t325),
                ) + f(f((t252 * t255 - (1 - t251) * t256) / (t252 * t256 + (t251 - 1) * t255)) * t326),
              ) + f(f((t271 * t274 - (1 - t270) * t275) / (t271 * t275 + (t270 - 1) * t274)) * t327),
            ) + f(f((t290 * t293 - (1 - t289) * t294) / (t290 * t294 + (t289 - 1) * t293)) * t328),
          ) + f(f((t309 * t312 - (1 - t308) * t313) / (t309 * t313 + (t308 - 1) * t312)) * t329),
        ) + t330,
      );
      const t332 = 105 < t331 ? 105 : t331;
      const t333 = (t332 < -105 ? -105 : t332) * 1.4426950408889634;
      const t334 = t333 + 6755399441055744 - 6755399441055744;
      const t335 = t333 - t334;
      const t336 = t335 * t335;
      const t337 = 360.79706578518545 + 17.33087932984242 * t336;
      const t338 = t335 * (125.04273438511886 + t336);
      const t339 = POW2[t334 + 1074]! * (t337 + t338);
      const t340 = t337 - t338;
      const t341 = y[n1]!;
      const t342 = Math.min(t339, t340);
      const t343 = Math.max(t339, t340);
      const t344 = t342 / (t343 + t343 + t342);
      const t345 = t344 * t344;
      const t346 = f(
        f(
          Math.max(t331, 0) +
            t344 *
              (1.9999999998028122 +
                (0.6666667930744292 +
                  (0.399986909025162 +
                    (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t345) * t345) * t345) *
                    t345) *
                  t345),
        ) - f(t341 * t331),
      );
      output[r0] = f(t339 / (t340 + t339));
      losses[r0] = 0 + t346;
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
