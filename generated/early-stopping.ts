// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, createPlainModel } from "nnc/runtime";
import type { InferenceKernels, ModelManifest, TrainedModel } from "nnc/runtime";

/** What `predict` takes. */
export interface Input {
  readonly x: number;
}

/** What `predict` gives. */
export interface Output {
  readonly y: number;
}

/** What the model is, as data. */
export const manifest: ModelManifest = {
  abi: 1,
  numerics: 1,
  compiler: "0.1.0",
  model: "EarlyStopping",
  doc: "Ninety noisy points of a sine, of which thirty are trained on: far fewer than there are parameters. Stopping when the validation\nloss stalls, and going back to its best, generalises; `overfitting.nn` trains on and gets worse.",
  hash: "48c8334c0c27fcf67699967b8feb9692e2c052d91780c7d00b90fbd99fbe0be6",
  precision: "f32",
  inputs: [
    {
      name: "x",
      kind: "real",
      shape: [],
      width: 1,
      offset: 0,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["x"],
    },
  ],
  outputs: [
    {
      name: "y",
      kind: "real",
      shape: [],
      width: 1,
      offset: 0,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "none",
      codes: [0, 1],
      logs: false,
      columns: ["y"],
    },
  ],
  inputWidth: 1,
  outputWidth: 1,
  tensors: [
    {
      name: "dense1.weight",
      shape: [1, 40],
      offset: 0,
      layer: 1,
      frozen: false,
      start: { kind: "normal", mean: 0, sd: 2 },
    },
    { name: "dense1.bias", shape: [40], offset: 40, layer: 1, frozen: false, start: { kind: "constant", value: 0 } },
    {
      name: "dense2.weight",
      shape: [40, 1],
      offset: 80,
      layer: 2,
      frozen: false,
      start: { kind: "uniform", low: -0.38254602783800296, high: 0.38254602783800296 },
    },
    { name: "dense2.bias", shape: [1], offset: 120, layer: 2, frozen: false, start: { kind: "constant", value: 0 } },
  ],
  parameters: 121,
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the forward pass for up to `capacity` rows. */
export function createInference(capacity: number): InferenceKernels {
  const parameters = new Float32Array(121);
  const input = new Float32Array(capacity * 1);
  const output = new Float32Array(capacity * 1);

  // every row: forward
  function run(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = input[r0]!;
      const t2: number = parameters[0]!;
      const t3: number = parameters[40]!;
      const t4 = f(0 + f(t1 * t2) + t3);
      const t5 = 10 < t4 ? 10 : t4;
      const t6 = (t5 < -10 ? -10 : t5) * 2.8853900817779268;
      const t7 = t6 + 6755399441055744 - 6755399441055744;
      const t8 = POW2[t7 + 1074]!;
      const t9 = t8 + 1;
      const t10 = t6 - t7;
      const t11 = t10 * t10;
      const t12 = t10 * (125.04273438511886 + t11);
      const t13 = 360.79706578518545 + 17.33087932984242 * t11;
      const t14: number = parameters[1]!;
      const t15: number = parameters[41]!;
      const t16 = f(0 + f(t1 * t14) + t15);
      const t17 = 10 < t16 ? 10 : t16;
      const t18 = (t17 < -10 ? -10 : t17) * 2.8853900817779268;
      const t19 = t18 + 6755399441055744 - 6755399441055744;
      const t20 = POW2[t19 + 1074]!;
      const t21 = t20 + 1;
      const t22 = t18 - t19;
      const t23 = t22 * t22;
      const t24 = t22 * (125.04273438511886 + t23);
      const t25 = 360.79706578518545 + 17.33087932984242 * t23;
      const t26: number = parameters[2]!;
      const t27: number = parameters[42]!;
      const t28 = f(0 + f(t1 * t26) + t27);
      const t29 = 10 < t28 ? 10 : t28;
      const t30 = (t29 < -10 ? -10 : t29) * 2.8853900817779268;
      const t31 = t30 + 6755399441055744 - 6755399441055744;
      const t32 = POW2[t31 + 1074]!;
      const t33 = t32 + 1;
      const t34 = t30 - t31;
      const t35 = t34 * t34;
      const t36 = t34 * (125.04273438511886 + t35);
      const t37 = 360.79706578518545 + 17.33087932984242 * t35;
      const t38: number = parameters[3]!;
      const t39: number = parameters[43]!;
      const t40 = f(0 + f(t1 * t38) + t39);
      const t41 = 10 < t40 ? 10 : t40;
      const t42 = (t41 < -10 ? -10 : t41) * 2.8853900817779268;
      const t43 = t42 + 6755399441055744 - 6755399441055744;
      const t44 = POW2[t43 + 1074]!;
      const t45 = t44 + 1;
      const t46 = t42 - t43;
      const t47 = t46 * t46;
      const t48 = t46 * (125.04273438511886 + t47);
      const t49 = 360.79706578518545 + 17.33087932984242 * t47;
      const t50: number = parameters[4]!;
      const t51: number = parameters[44]!;
      const t52 = f(0 + f(t1 * t50) + t51);
      const t53 = 10 < t52 ? 10 : t52;
      const t54 = (t53 < -10 ? -10 : t53) * 2.8853900817779268;
      const t55 = t54 + 6755399441055744 - 6755399441055744;
      const t56 = POW2[t55 + 1074]!;
      const t57 = t56 + 1;
      const t58 = t54 - t55;
      const t59 = t58 * t58;
      const t60 = t58 * (125.04273438511886 + t59);
      const t61 = 360.79706578518545 + 17.33087932984242 * t59;
      const t62: number = parameters[5]!;
      const t63: number = parameters[45]!;
      const t64 = f(0 + f(t1 * t62) + t63);
      const t65 = 10 < t64 ? 10 : t64;
      const t66 = (t65 < -10 ? -10 : t65) * 2.8853900817779268;
      const t67 = t66 + 6755399441055744 - 6755399441055744;
      const t68 = POW2[t67 + 1074]!;
      const t69 = t68 + 1;
      const t70 = t66 - t67;
      const t71 = t70 * t70;
      const t72 = t70 * (125.04273438511886 + t71);
      const t73 = 360.79706578518545 + 17.33087932984242 * t71;
      const t74: number = parameters[6]!;
      const t75: number = parameters[46]!;
      const t76 = f(0 + f(t1 * t74) + t75);
      const t77 = 10 < t76 ? 10 : t76;
      const t78 = (t77 < -10 ? -10 : t77) * 2.8853900817779268;
      const t79 = t78 + 6755399441055744 - 6755399441055744;
      const t80 = POW2[t79 + 1074]!;
      const t81 = t80 + 1;
      const t82 = t78 - t79;
      const t83 = t82 * t82;
      const t84 = t82 * (125.04273438511886 + t83);
      const t85 = 360.79706578518545 + 17.33087932984242 * t83;
      const t86: number = parameters[7]!;
      const t87: number = parameters[47]!;
      const t88 = f(0 + f(t1 * t86) + t87);
      const t89 = 10 < t88 ? 10 : t88;
      const t90 = (t89 < -10 ? -10 : t89) * 2.8853900817779268;
      const t91 = t90 + 6755399441055744 - 6755399441055744;
      const t92 = POW2[t91 + 1074]!;
      const t93 = t92 + 1;
      const t94 = t90 - t91;
      const t95 = t94 * t94;
      const t96 = t94 * (125.04273438511886 + t95);
      const t97 = 360.79706578518545 + 17.33087932984242 * t95;
      const t98: number = parameters[8]!;
      const t99: number = parameters[48]!;
      const t100 = f(0 + f(t1 * t98) + t99);
      const t101 = 10 < t100 ? 10 : t100;
      const t102 = (t101 < -10 ? -10 : t101) * 2.8853900817779268;
      const t103 = t102 + 6755399441055744 - 6755399441055744;
      const t104 = POW2[t103 + 1074]!;
      const t105 = t104 + 1;
      const t106 = t102 - t103;
      const t107 = t106 * t106;
      const t108 = t106 * (125.04273438511886 + t107);
      const t109 = 360.79706578518545 + 17.33087932984242 * t107;
      const t110: number = parameters[9]!;
      const t111: number = parameters[49]!;
      const t112 = f(0 + f(t1 * t110) + t111);
      const t113 = 10 < t112 ? 10 : t112;
      const t114 = (t113 < -10 ? -10 : t113) * 2.8853900817779268;
      const t115 = t114 + 6755399441055744 - 6755399441055744;
      const t116 = POW2[t115 + 1074]!;
      const t117 = t116 + 1;
      const t118 = t114 - t115;
      const t119 = t118 * t118;
      const t120 = t118 * (125.04273438511886 + t119);
      const t121 = 360.79706578518545 + 17.33087932984242 * t119;
      const t122: number = parameters[10]!;
      const t123: number = parameters[50]!;
      const t124 = f(0 + f(t1 * t122) + t123);
      const t125 = 10 < t124 ? 10 : t124;
      const t126 = (t125 < -10 ? -10 : t125) * 2.8853900817779268;
      const t127 = t126 + 6755399441055744 - 6755399441055744;
      const t128 = POW2[t127 + 1074]!;
      const t129 = t128 + 1;
      const t130 = t126 - t127;
      const t131 = t130 * t130;
      const t132 = t130 * (125.04273438511886 + t131);
      const t133 = 360.79706578518545 + 17.33087932984242 * t131;
      const t134: number = parameters[11]!;
      const t135: number = parameters[51]!;
      const t136 = f(0 + f(t1 * t134) + t135);
      const t137 = 10 < t136 ? 10 : t136;
      const t138 = (t137 < -10 ? -10 : t137) * 2.8853900817779268;
      const t139 = t138 + 6755399441055744 - 6755399441055744;
      const t140 = POW2[t139 + 1074]!;
      const t141 = t140 + 1;
      const t142 = t138 - t139;
      const t143 = t142 * t142;
      const t144 = t142 * (125.04273438511886 + t143);
      const t145 = 360.79706578518545 + 17.33087932984242 * t143;
      const t146: number = parameters[12]!;
      const t147: number = parameters[52]!;
      const t148 = f(0 + f(t1 * t146) + t147);
      const t149 = 10 < t148 ? 10 : t148;
      const t150 = (t149 < -10 ? -10 : t149) * 2.8853900817779268;
      const t151 = t150 + 6755399441055744 - 6755399441055744;
      const t152 = POW2[t151 + 1074]!;
      const t153 = t152 + 1;
      const t154 = t150 - t151;
      const t155 = t154 * t154;
      const t156 = t154 * (125.04273438511886 + t155);
      const t157 = 360.79706578518545 + 17.33087932984242 * t155;
      const t158: number = parameters[13]!;
      const t159: number = parameters[53]!;
      const t160 = f(0 + f(t1 * t158) + t159);
      const t161 = 10 < t160 ? 10 : t160;
      const t162 = (t161 < -10 ? -10 : t161) * 2.8853900817779268;
      const t163 = t162 + 6755399441055744 - 6755399441055744;
      const t164 = POW2[t163 + 1074]!;
      const t165 = t164 + 1;
      const t166 = t162 - t163;
      const t167 = t166 * t166;
      const t168 = t166 * (125.04273438511886 + t167);
      const t169 = 360.79706578518545 + 17.33087932984242 * t167;
      const t170: number = parameters[14]!;
      const t171: number = parameters[54]!;
      const t172 = f(0 + f(t1 * t170) + t171);
      const t173 = 10 < t172 ? 10 : t172;
      const t174 = (t173 < -10 ? -10 : t173) * 2.8853900817779268;
      const t175 = t174 + 6755399441055744 - 6755399441055744;
      const t176 = POW2[t175 + 1074]!;
      const t177 = t176 + 1;
      const t178 = t174 - t175;
      const t179 = t178 * t178;
      const t180 = t178 * (125.04273438511886 + t179);
      const t181 = 360.79706578518545 + 17.33087932984242 * t179;
      const t182: number = parameters[15]!;
      const t183: number = parameters[55]!;
      const t184 = f(0 + f(t1 * t182) + t183);
      const t185 = 10 < t184 ? 10 : t184;
      const t186 = (t185 < -10 ? -10 : t185) * 2.8853900817779268;
      const t187 = t186 + 6755399441055744 - 6755399441055744;
      const t188 = POW2[t187 + 1074]!;
      const t189 = t188 + 1;
      const t190 = t186 - t187;
      const t191 = t190 * t190;
      const t192 = t190 * (125.04273438511886 + t191);
      const t193 = 360.79706578518545 + 17.33087932984242 * t191;
      const t194: number = parameters[16]!;
      const t195: number = parameters[56]!;
      const t196 = f(0 + f(t1 * t194) + t195);
      const t197 = 10 < t196 ? 10 : t196;
      const t198 = (t197 < -10 ? -10 : t197) * 2.8853900817779268;
      const t199 = t198 + 6755399441055744 - 6755399441055744;
      const t200 = POW2[t199 + 1074]!;
      const t201 = t200 + 1;
      const t202 = t198 - t199;
      const t203 = t202 * t202;
      const t204 = t202 * (125.04273438511886 + t203);
      const t205 = 360.79706578518545 + 17.33087932984242 * t203;
      const t206: number = parameters[17]!;
      const t207: number = parameters[57]!;
      const t208 = f(0 + f(t1 * t206) + t207);
      const t209 = 10 < t208 ? 10 : t208;
      const t210 = (t209 < -10 ? -10 : t209) * 2.8853900817779268;
      const t211 = t210 + 6755399441055744 - 6755399441055744;
      const t212 = POW2[t211 + 1074]!;
      const t213 = t212 + 1;
      const t214 = t210 - t211;
      const t215 = t214 * t214;
      const t216 = t214 * (125.04273438511886 + t215);
      const t217 = 360.79706578518545 + 17.33087932984242 * t215;
      const t218: number = parameters[18]!;
      const t219: number = parameters[58]!;
      const t220 = f(0 + f(t1 * t218) + t219);
      const t221 = 10 < t220 ? 10 : t220;
      const t222 = (t221 < -10 ? -10 : t221) * 2.8853900817779268;
      const t223 = t222 + 6755399441055744 - 6755399441055744;
      const t224 = POW2[t223 + 1074]!;
      const t225 = t224 + 1;
      const t226 = t222 - t223;
      const t227 = t226 * t226;
      const t228 = t226 * (125.04273438511886 + t227);
      const t229 = 360.79706578518545 + 17.33087932984242 * t227;
      const t230: number = parameters[19]!;
      const t231: number = parameters[59]!;
      const t232 = f(0 + f(t1 * t230) + t231);
      const t233 = 10 < t232 ? 10 : t232;
      const t234 = (t233 < -10 ? -10 : t233) * 2.8853900817779268;
      const t235 = t234 + 6755399441055744 - 6755399441055744;
      const t236 = POW2[t235 + 1074]!;
      const t237 = t236 + 1;
      const t238 = t234 - t235;
      const t239 = t238 * t238;
      const t240 = t238 * (125.04273438511886 + t239);
      const t241 = 360.79706578518545 + 17.33087932984242 * t239;
      const t242: number = parameters[20]!;
      const t243: number = parameters[60]!;
      const t244 = f(0 + f(t1 * t242) + t243);
      const t245 = 10 < t244 ? 10 : t244;
      const t246 = (t245 < -10 ? -10 : t245) * 2.8853900817779268;
      const t247 = t246 + 6755399441055744 - 6755399441055744;
      const t248 = POW2[t247 + 1074]!;
      const t249 = t248 + 1;
      const t250 = t246 - t247;
      const t251 = t250 * t250;
      const t252 = t250 * (125.04273438511886 + t251);
      const t253 = 360.79706578518545 + 17.33087932984242 * t251;
      const t254: number = parameters[21]!;
      const t255: number = parameters[61]!;
      const t256 = f(0 + f(t1 * t254) + t255);
      const t257 = 10 < t256 ? 10 : t256;
      const t258 = (t257 < -10 ? -10 : t257) * 2.8853900817779268;
      const t259 = t258 + 6755399441055744 - 6755399441055744;
      const t260 = POW2[t259 + 1074]!;
      const t261 = t260 + 1;
      const t262 = t258 - t259;
      const t263 = t262 * t262;
      const t264 = t262 * (125.04273438511886 + t263);
      const t265 = 360.79706578518545 + 17.33087932984242 * t263;
      const t266: number = parameters[22]!;
      const t267: number = parameters[62]!;
      const t268 = f(0 + f(t1 * t266) + t267);
      const t269 = 10 < t268 ? 10 : t268;
      const t270 = (t269 < -10 ? -10 : t269) * 2.8853900817779268;
      const t271 = t270 + 6755399441055744 - 6755399441055744;
      const t272 = POW2[t271 + 1074]!;
      const t273 = t272 + 1;
      const t274 = t270 - t271;
      const t275 = t274 * t274;
      const t276 = t274 * (125.04273438511886 + t275);
      const t277 = 360.79706578518545 + 17.33087932984242 * t275;
      const t278: number = parameters[23]!;
      const t279: number = parameters[63]!;
      const t280 = f(0 + f(t1 * t278) + t279);
      const t281 = 10 < t280 ? 10 : t280;
      const t282 = (t281 < -10 ? -10 : t281) * 2.8853900817779268;
      const t283 = t282 + 6755399441055744 - 6755399441055744;
      const t284 = POW2[t283 + 1074]!;
      const t285 = t284 + 1;
      const t286 = t282 - t283;
      const t287 = t286 * t286;
      const t288 = t286 * (125.04273438511886 + t287);
      const t289 = 360.79706578518545 + 17.33087932984242 * t287;
      const t290: number = parameters[24]!;
      const t291: number = parameters[64]!;
      const t292 = f(0 + f(t1 * t290) + t291);
      const t293 = 10 < t292 ? 10 : t292;
      const t294 = (t293 < -10 ? -10 : t293) * 2.8853900817779268;
      const t295 = t294 + 6755399441055744 - 6755399441055744;
      const t296 = POW2[t295 + 1074]!;
      const t297 = t296 + 1;
      const t298 = t294 - t295;
      const t299 = t298 * t298;
      const t300 = t298 * (125.04273438511886 + t299);
      const t301 = 360.79706578518545 + 17.33087932984242 * t299;
      const t302: number = parameters[25]!;
      const t303: number = parameters[65]!;
      const t304 = f(0 + f(t1 * t302) + t303);
      const t305 = 10 < t304 ? 10 : t304;
      const t306 = (t305 < -10 ? -10 : t305) * 2.8853900817779268;
      const t307 = t306 + 6755399441055744 - 6755399441055744;
      const t308 = POW2[t307 + 1074]!;
      const t309 = t308 + 1;
      const t310 = t306 - t307;
      const t311 = t310 * t310;
      const t312 = t310 * (125.04273438511886 + t311);
      const t313 = 360.79706578518545 + 17.33087932984242 * t311;
      const t314: number = parameters[26]!;
      const t315: number = parameters[66]!;
      const t316 = f(0 + f(t1 * t314) + t315);
      const t317 = 10 < t316 ? 10 : t316;
      const t318 = (t317 < -10 ? -10 : t317) * 2.8853900817779268;
      const t319 = t318 + 6755399441055744 - 6755399441055744;
      const t320 = POW2[t319 + 1074]!;
      const t321 = t320 + 1;
      const t322 = t318 - t319;
      const t323 = t322 * t322;
      const t324 = t322 * (125.04273438511886 + t323);
      const t325 = 360.79706578518545 + 17.33087932984242 * t323;
      const t326: number = parameters[27]!;
      const t327: number = parameters[67]!;
      const t328 = f(0 + f(t1 * t326) + t327);
      const t329 = 10 < t328 ? 10 : t328;
      const t330 = (t329 < -10 ? -10 : t329) * 2.8853900817779268;
      const t331 = t330 + 6755399441055744 - 6755399441055744;
      const t332 = POW2[t331 + 1074]!;
      const t333 = t332 + 1;
      const t334 = t330 - t331;
      const t335 = t334 * t334;
      const t336 = t334 * (125.04273438511886 + t335);
      const t337 = 360.79706578518545 + 17.33087932984242 * t335;
      const t338: number = parameters[28]!;
      const t339: number = parameters[68]!;
      const t340 = f(0 + f(t1 * t338) + t339);
      const t341 = 10 < t340 ? 10 : t340;
      const t342 = (t341 < -10 ? -10 : t341) * 2.8853900817779268;
      const t343 = t342 + 6755399441055744 - 6755399441055744;
      const t344 = POW2[t343 + 1074]!;
      const t345 = t344 + 1;
      const t346 = t342 - t343;
      const t347 = t346 * t346;
      const t348 = t346 * (125.04273438511886 + t347);
      const t349 = 360.79706578518545 + 17.33087932984242 * t347;
      const t350: number = parameters[29]!;
      const t351: number = parameters[69]!;
      const t352 = f(0 + f(t1 * t350) + t351);
      const t353 = 10 < t352 ? 10 : t352;
      const t354 = (t353 < -10 ? -10 : t353) * 2.8853900817779268;
      const t355 = t354 + 6755399441055744 - 6755399441055744;
      const t356 = POW2[t355 + 1074]!;
      const t357 = t356 + 1;
      const t358 = t354 - t355;
      const t359 = t358 * t358;
      const t360 = t358 * (125.04273438511886 + t359);
      const t361 = 360.79706578518545 + 17.33087932984242 * t359;
      const t362: number = parameters[30]!;
      const t363: number = parameters[70]!;
      const t364 = f(0 + f(t1 * t362) + t363);
      const t365 = 10 < t364 ? 10 : t364;
      const t366 = (t365 < -10 ? -10 : t365) * 2.8853900817779268;
      const t367 = t366 + 6755399441055744 - 6755399441055744;
      const t368 = POW2[t367 + 1074]!;
      const t369 = t368 + 1;
      const t370 = t366 - t367;
      const t371 = t370 * t370;
      const t372 = t370 * (125.04273438511886 + t371);
      const t373 = 360.79706578518545 + 17.33087932984242 * t371;
      const t374: number = parameters[31]!;
      const t375: number = parameters[71]!;
      const t376 = f(0 + f(t1 * t374) + t375);
      const t377 = 10 < t376 ? 10 : t376;
      const t378 = (t377 < -10 ? -10 : t377) * 2.8853900817779268;
      const t379 = t378 + 6755399441055744 - 6755399441055744;
      const t380 = POW2[t379 + 1074]!;
      const t381 = t380 + 1;
      const t382 = t378 - t379;
      const t383 = t382 * t382;
      const t384 = t382 * (125.04273438511886 + t383);
      const t385 = 360.79706578518545 + 17.33087932984242 * t383;
      const t386: number = parameters[32]!;
      const t387: number = parameters[72]!;
      const t388 = f(0 + f(t1 * t386) + t387);
      const t389 = 10 < t388 ? 10 : t388;
      const t390 = (t389 < -10 ? -10 : t389) * 2.8853900817779268;
      const t391 = t390 + 6755399441055744 - 6755399441055744;
      const t392 = POW2[t391 + 1074]!;
      const t393 = t392 + 1;
      const t394 = t390 - t391;
      const t395 = t394 * t394;
      const t396 = t394 * (125.04273438511886 + t395);
      const t397 = 360.79706578518545 + 17.33087932984242 * t395;
      const t398: number = parameters[33]!;
      const t399: number = parameters[73]!;
      const t400 = f(0 + f(t1 * t398) + t399);
      const t401 = 10 < t400 ? 10 : t400;
      const t402 = (t401 < -10 ? -10 : t401) * 2.8853900817779268;
      const t403 = t402 + 6755399441055744 - 6755399441055744;
      const t404 = POW2[t403 + 1074]!;
      const t405 = t404 + 1;
      const t406 = t402 - t403;
      const t407 = t406 * t406;
      const t408 = t406 * (125.04273438511886 + t407);
      const t409 = 360.79706578518545 + 17.33087932984242 * t407;
      const t410: number = parameters[34]!;
      const t411: number = parameters[74]!;
      const t412 = f(0 + f(t1 * t410) + t411);
      const t413 = 10 < t412 ? 10 : t412;
      const t414 = (t413 < -10 ? -10 : t413) * 2.8853900817779268;
      const t415 = t414 + 6755399441055744 - 6755399441055744;
      const t416 = POW2[t415 + 1074]!;
      const t417 = t416 + 1;
      const t418 = t414 - t415;
      const t419 = t418 * t418;
      const t420 = t418 * (125.04273438511886 + t419);
      const t421 = 360.79706578518545 + 17.33087932984242 * t419;
      const t422: number = parameters[35]!;
      const t423: number = parameters[75]!;
      const t424 = f(0 + f(t1 * t422) + t423);
      const t425 = 10 < t424 ? 10 : t424;
      const t426 = (t425 < -10 ? -10 : t425) * 2.8853900817779268;
      const t427 = t426 + 6755399441055744 - 6755399441055744;
      const t428 = POW2[t427 + 1074]!;
      const t429 = t428 + 1;
      const t430 = t426 - t427;
      const t431 = t430 * t430;
      const t432 = t430 * (125.04273438511886 + t431);
      const t433 = 360.79706578518545 + 17.33087932984242 * t431;
      const t434: number = parameters[36]!;
      const t435: number = parameters[76]!;
      const t436 = f(0 + f(t1 * t434) + t435);
      const t437 = 10 < t436 ? 10 : t436;
      const t438 = (t437 < -10 ? -10 : t437) * 2.8853900817779268;
      const t439 = t438 + 6755399441055744 - 6755399441055744;
      const t440 = POW2[t439 + 1074]!;
      const t441 = t440 + 1;
      const t442 = t438 - t439;
      const t443 = t442 * t442;
      const t444 = t442 * (125.04273438511886 + t443);
      const t445 = 360.79706578518545 + 17.33087932984242 * t443;
      const t446: number = parameters[37]!;
      const t447: number = parameters[77]!;
      const t448 = f(0 + f(t1 * t446) + t447);
      const t449 = 10 < t448 ? 10 : t448;
      const t450 = (t449 < -10 ? -10 : t449) * 2.8853900817779268;
      const t451 = t450 + 6755399441055744 - 6755399441055744;
      const t452 = POW2[t451 + 1074]!;
      const t453 = t452 + 1;
      const t454 = t450 - t451;
      const t455 = t454 * t454;
      const t456 = t454 * (125.04273438511886 + t455);
      const t457 = 360.79706578518545 + 17.33087932984242 * t455;
      const t458: number = parameters[38]!;
      const t459: number = parameters[78]!;
      const t460 = f(0 + f(t1 * t458) + t459);
      const t461 = 10 < t460 ? 10 : t460;
      const t462 = (t461 < -10 ? -10 : t461) * 2.8853900817779268;
      const t463 = t462 + 6755399441055744 - 6755399441055744;
      const t464 = POW2[t463 + 1074]!;
      const t465 = t464 + 1;
      const t466 = t462 - t463;
      const t467 = t466 * t466;
      const t468 = t466 * (125.04273438511886 + t467);
      const t469 = 360.79706578518545 + 17.33087932984242 * t467;
      const t470: number = parameters[39]!;
      const t471: number = parameters[79]!;
      const t472 = f(0 + f(t1 * t470) + t471);
      const t473 = 10 < t472 ? 10 : t472;
      const t474 = (t473 < -10 ? -10 : t473) * 2.8853900817779268;
      const t475 = t474 + 6755399441055744 - 6755399441055744;
      const t476 = POW2[t475 + 1074]!;
      const t477 = t476 + 1;
      const t478 = t474 - t475;
      const t479 = t478 * t478;
      const t480 = t478 * (125.04273438511886 + t479);
      const t481 = 360.79706578518545 + 17.33087932984242 * t479;
      const t482: number = parameters[80]!;
      const t483: number = parameters[81]!;
      const t484: number = parameters[82]!;
      const t485: number = parameters[83]!;
      const t486: number = parameters[84]!;
      const t487: number = parameters[85]!;
      const t488: number = parameters[86]!;
      const t489: number = parameters[87]!;
      const t490: number = parameters[88]!;
      const t491: number = parameters[89]!;
      const t492: number = parameters[90]!;
      const t493: number = parameters[91]!;
      const t494: number = parameters[92]!;
      const t495: number = parameters[93]!;
      const t496: number = parameters[94]!;
      const t497: number = parameters[95]!;
      const t498: number = parameters[96]!;
      const t499: number = parameters[97]!;
      const t500: number = parameters[98]!;
      const t501: number = parameters[99]!;
      const t502: number = parameters[100]!;
      const t503: number = parameters[101]!;
      const t504: number = parameters[102]!;
      const t505: number = parameters[103]!;
      const t506: number = parameters[104]!;
      const t507: number = parameters[105]!;
      const t508: number = parameters[106]!;
      const t509: number = parameters[107]!;
      const t510: number = parameters[108]!;
      const t511: number = parameters[109]!;
      const t512: number = parameters[110]!;
      const t513: number = parameters[111]!;
      const t514: number = parameters[112]!;
      const t515: number = parameters[113]!;
      const t516: number = parameters[114]!;
      const t517: number = parameters[115]!;
      const t518: number = parameters[116]!;
      const t519: number = parameters[117]!;
      const t520: number = parameters[118]!;
      const t521: number = parameters[119]!;
      const t522: number = parameters[120]!;
      output[r0] = f(
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
                                                                                        f(
                                                                                          f(
                                                                                            (t9 * t12 -
                                                                                              (1 - t8) * t13) /
                                                                                              (t9 * t13 +
                                                                                                (t8 - 1) * t12),
                                                                                          ) * t482,
                                                                                        ) +
                                                                                        f(
                                                                                          f(
                                                                                            (t21 * t24 -
                                                                                              (1 - t20) * t25) /
                                                                                              (t21 * t25 +
                                                                                                (t20 - 1) * t24),
                                                                                          ) * t483,
                                                                                        ),
                                                                                    ) +
                                                                                      f(
                                                                                        f(
                                                                                          (t33 * t36 -
                                                                                            (1 - t32) * t37) /
                                                                                            (t33 * t37 +
                                                                                              (t32 - 1) * t36),
                                                                                        ) * t484,
                                                                                      ),
                                                                                  ) +
                                                                                    f(
                                                                                      f(
                                                                                        (t45 * t48 - (1 - t44) * t49) /
                                                                                          (t45 * t49 + (t44 - 1) * t48),
                                                                                      ) * t485,
                                                                                    ),
                                                                                ) +
                                                                                  f(
                                                                                    f(
                                                                                      (t57 * t60 - (1 - t56) * t61) /
                                                                                        (t57 * t61 + (t56 - 1) * t60),
                                                                                    ) * t486,
                                                                                  ),
                                                                              ) +
                                                                                f(
                                                                                  f(
                                                                                    (t69 * t72 - (1 - t68) * t73) /
                                                                                      (t69 * t73 + (t68 - 1) * t72),
                                                                                  ) * t487,
                                                                                ),
                                                                            ) +
                                                                              f(
                                                                                f(
                                                                                  (t81 * t84 - (1 - t80) * t85) /
                                                                                    (t81 * t85 + (t80 - 1) * t84),
                                                                                ) * t488,
                                                                              ),
                                                                          ) +
                                                                            f(
                                                                              f(
                                                                                (t93 * t96 - (1 - t92) * t97) /
                                                                                  (t93 * t97 + (t92 - 1) * t96),
                                                                              ) * t489,
                                                                            ),
                                                                        ) +
                                                                          f(
                                                                            f(
                                                                              (t105 * t108 - (1 - t104) * t109) /
                                                                                (t105 * t109 + (t104 - 1) * t108),
                                                                            ) * t490,
                                                                          ),
                                                                      ) +
                                                                        f(
                                                                          f(
                                                                            (t117 * t120 - (1 - t116) * t121) /
                                                                              (t117 * t121 + (t116 - 1) * t120),
                                                                          ) * t491,
                                                                        ),
                                                                    ) +
                                                                      f(
                                                                        f(
                                                                          (t129 * t132 - (1 - t128) * t133) /
                                                                            (t129 * t133 + (t128 - 1) * t132),
                                                                        ) * t492,
                                                                      ),
                                                                  ) +
                                                                    f(
                                                                      f(
                                                                        (t141 * t144 - (1 - t140) * t145) /
                                                                          (t141 * t145 + (t140 - 1) * t144),
                                                                      ) * t493,
                                                                    ),
                                                                ) +
                                                                  f(
                                                                    f(
                                                                      (t153 * t156 - (1 - t152) * t157) /
                                                                        (t153 * t157 + (t152 - 1) * t156),
                                                                    ) * t494,
                                                                  ),
                                                              ) +
                                                                f(
                                                                  f(
                                                                    (t165 * t168 - (1 - t164) * t169) /
                                                                      (t165 * t169 + (t164 - 1) * t168),
                                                                  ) * t495,
                                                                ),
                                                            ) +
                                                              f(
                                                                f(
                                                                  (t177 * t180 - (1 - t176) * t181) /
                                                                    (t177 * t181 + (t176 - 1) * t180),
                                                                ) * t496,
                                                              ),
                                                          ) +
                                                            f(
                                                              f(
                                                                (t189 * t192 - (1 - t188) * t193) /
                                                                  (t189 * t193 + (t188 - 1) * t192),
                                                              ) * t497,
                                                            ),
                                                        ) +
                                                          f(
                                                            f(
                                                              (t201 * t204 - (1 - t200) * t205) /
                                                                (t201 * t205 + (t200 - 1) * t204),
                                                            ) * t498,
                                                          ),
                                                      ) +
                                                        f(
                                                          f(
                                                            (t213 * t216 - (1 - t212) * t217) /
                                                              (t213 * t217 + (t212 - 1) * t216),
                                                          ) * t499,
                                                        ),
                                                    ) +
                                                      f(
                                                        f(
                                                          (t225 * t228 - (1 - t224) * t229) /
                                                            (t225 * t229 + (t224 - 1) * t228),
                                                        ) * t500,
                                                      ),
                                                  ) +
                                                    f(
                                                      f(
                                                        (t237 * t240 - (1 - t236) * t241) /
                                                          (t237 * t241 + (t236 - 1) * t240),
                                                      ) * t501,
                                                    ),
                                                ) +
                                                  f(
                                                    f(
                                                      (t249 * t252 - (1 - t248) * t253) /
                                                        (t249 * t253 + (t248 - 1) * t252),
                                                    ) * t502,
                                                  ),
                                              ) +
                                                f(
                                                  f(
                                                    (t261 * t264 - (1 - t260) * t265) /
                                                      (t261 * t265 + (t260 - 1) * t264),
                                                  ) * t503,
                                                ),
                                            ) +
                                              f(
                                                f(
                                                  (t273 * t276 - (1 - t272) * t277) / (t273 * t277 + (t272 - 1) * t276),
                                                ) * t504,
                                              ),
                                          ) +
                                            f(
                                              f((t285 * t288 - (1 - t284) * t289) / (t285 * t289 + (t284 - 1) * t288)) *
                                                t505,
                                            ),
                                        ) +
                                          f(
                                            f((t297 * t300 - (1 - t296) * t301) / (t297 * t301 + (t296 - 1) * t300)) *
                                              t506,
                                          ),
                                      ) +
                                        f(
                                          f((t309 * t312 - (1 - t308) * t313) / (t309 * t313 + (t308 - 1) * t312)) *
                                            t507,
                                        ),
                                    ) +
                                      f(
                                        f((t321 * t324 - (1 - t320) * t325) / (t321 * t325 + (t320 - 1) * t324)) * t508,
                                      ),
                                  ) +
                                    f(f((t333 * t336 - (1 - t332) * t337) / (t333 * t337 + (t332 - 1) * t336)) * t509),
                                ) + f(f((t345 * t348 - (1 - t344) * t349) / (t345 * t349 + (t344 - 1) * t348)) * t510),
                              ) + f(f((t357 * t360 - (1 - t356) * t361) / (t357 * t361 + (t356 - 1) * t360)) * t511),
                            ) + f(f((t369 * t372 - (1 - t368) * t373) / (t369 * t373 + (t368 - 1) * t372)) * t512),
                          ) + f(f((t381 * t384 - (1 - t380) * t385) / (t381 * t385 + (t380 - 1) * t384)) * t513),
                        ) + f(f((t393 * t396 - (1 - t392) * t397) / (t393 * t397 + (t392 - 1) * t396)) * t514),
                      ) + f(f((t405 * t408 - (1 - t404) * t409) / (t405 * t409 + (t404 - 1) * t408)) * t515),
                    ) + f(f((t417 * t420 - (1 - t416) * t421) / (t417 * t421 + (t416 - 1) * t420)) * t516),
                  ) + f(f((t429 * t432 - (1 - t428) * t433) / (t429 * t433 + (t428 - 1) * t432)) * t517),
                ) + f(f((t441 * t444 - (1 - t440) * t445) / (t441 * t445 + (t440 - 1) * t444)) * t518),
              ) + f(f((t453 * t456 - (1 - t452) * t457) / (t453 * t457 + (t452 - 1) * t456)) * t519),
            ) + f(f((t465 * t468 - (1 - t464) * t469) / (t465 * t469 + (t464 - 1) * t468)) * t520),
          ) + f(f((t477 * t480 - (1 - t476) * t481) / (t477 * t481 + (t476 - 1) * t480)) * t521),
        ) + t522,
      );
    }
  }

  return { capacity, parameters, input, output, run };
}

/** The trained model from the bytes of its weights. */
export function load(weights: Uint8Array): TrainedModel<Input, Output> {
  return createPlainModel<Input, Output>(manifest, createInference, weights);
}
