// @ts-nocheck
// Generated from grammar/schemas by scripts/build-schemas.ts: `UPDATE=1 npx vitest run test/unit/train/schemas.test.ts`. Do not edit.
/* eslint-disable */
"use strict";
export const isCheckpointState = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"The state in a checkpoint's metadata","type":"object","required":["epoch","at","lossSum","step","carried","stops","plateaus","best","stopped","settings"],"additionalProperties":false,"properties":{"epoch":{"type":"integer","minimum":0,"maximum":9007199254740991},"at":{"type":"integer","minimum":0,"maximum":9007199254740991},"lossSum":{"type":"number"},"step":{"type":"integer","minimum":0,"maximum":9007199254740991},"carried":{"type":"array","items":{"type":"number"}},"stops":{"type":"array","items":{"type":"object","required":["reference","best","bestEpoch","waited"],"additionalProperties":false,"properties":{"reference":{"type":["number","null"]},"best":{"type":["number","null"]},"bestEpoch":{"type":"integer","minimum":0,"maximum":9007199254740991},"waited":{"type":"integer","minimum":0,"maximum":9007199254740991}}}},"plateaus":{"type":"array","items":{"type":"object","required":["reference","waited","times"],"additionalProperties":false,"properties":{"reference":{"type":["number","null"]},"waited":{"type":"integer","minimum":0,"maximum":9007199254740991},"times":{"type":"integer","minimum":0,"maximum":9007199254740991}}}},"best":{"type":["object","null"],"required":["metric","value","epoch"],"additionalProperties":false,"properties":{"metric":{"type":"string"},"value":{"type":"number"},"epoch":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"stopped":{"type":["string","null"]},"settings":{"type":"object","additionalProperties":{"type":"string"}}}};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.epoch === undefined) && (missing0 = "epoch")) || ((data.at === undefined) && (missing0 = "at"))) || ((data.lossSum === undefined) && (missing0 = "lossSum"))) || ((data.step === undefined) && (missing0 = "step"))) || ((data.carried === undefined) && (missing0 = "carried"))) || ((data.stops === undefined) && (missing0 = "stops"))) || ((data.plateaus === undefined) && (missing0 = "plateaus"))) || ((data.best === undefined) && (missing0 = "best"))) || ((data.stopped === undefined) && (missing0 = "stopped"))) || ((data.settings === undefined) && (missing0 = "settings"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
validate10.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.epoch !== undefined){
let data0 = data.epoch;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate10.errors = [{instancePath:instancePath+"/epoch",schemaPath:"#/properties/epoch/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate10.errors = [{instancePath:instancePath+"/epoch",schemaPath:"#/properties/epoch/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate10.errors = [{instancePath:instancePath+"/epoch",schemaPath:"#/properties/epoch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data1 = data.at;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate10.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate10.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate10.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lossSum !== undefined){
let data2 = data.lossSum;
const _errs6 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate10.errors = [{instancePath:instancePath+"/lossSum",schemaPath:"#/properties/lossSum/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.step !== undefined){
let data3 = data.step;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate10.errors = [{instancePath:instancePath+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate10.errors = [{instancePath:instancePath+"/step",schemaPath:"#/properties/step/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate10.errors = [{instancePath:instancePath+"/step",schemaPath:"#/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.carried !== undefined){
let data4 = data.carried;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs12 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate10.errors = [{instancePath:instancePath+"/carried/" + i0,schemaPath:"#/properties/carried/items/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/carried",schemaPath:"#/properties/carried/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stops !== undefined){
let data6 = data.stops;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs16 = errors;
if(errors === _errs16){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if(((((data7.reference === undefined) && (missing1 = "reference")) || ((data7.best === undefined) && (missing1 = "best"))) || ((data7.bestEpoch === undefined) && (missing1 = "bestEpoch"))) || ((data7.waited === undefined) && (missing1 = "waited"))){
validate10.errors = [{instancePath:instancePath+"/stops/" + i1,schemaPath:"#/properties/stops/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs18 = errors;
for(const key1 in data7){
if(!((((key1 === "reference") || (key1 === "best")) || (key1 === "bestEpoch")) || (key1 === "waited"))){
validate10.errors = [{instancePath:instancePath+"/stops/" + i1,schemaPath:"#/properties/stops/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs18 === errors){
if(data7.reference !== undefined){
let data8 = data7.reference;
const _errs19 = errors;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
validate10.errors = [{instancePath:instancePath+"/stops/" + i1+"/reference",schemaPath:"#/properties/stops/items/properties/reference/type",keyword:"type",params:{type: schema11.properties.stops.items.properties.reference.type}}];
return false;
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.best !== undefined){
let data9 = data7.best;
const _errs21 = errors;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
validate10.errors = [{instancePath:instancePath+"/stops/" + i1+"/best",schemaPath:"#/properties/stops/items/properties/best/type",keyword:"type",params:{type: schema11.properties.stops.items.properties.best.type}}];
return false;
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.bestEpoch !== undefined){
let data10 = data7.bestEpoch;
const _errs23 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate10.errors = [{instancePath:instancePath+"/stops/" + i1+"/bestEpoch",schemaPath:"#/properties/stops/items/properties/bestEpoch/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs23){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
validate10.errors = [{instancePath:instancePath+"/stops/" + i1+"/bestEpoch",schemaPath:"#/properties/stops/items/properties/bestEpoch/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate10.errors = [{instancePath:instancePath+"/stops/" + i1+"/bestEpoch",schemaPath:"#/properties/stops/items/properties/bestEpoch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.waited !== undefined){
let data11 = data7.waited;
const _errs25 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate10.errors = [{instancePath:instancePath+"/stops/" + i1+"/waited",schemaPath:"#/properties/stops/items/properties/waited/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs25){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
validate10.errors = [{instancePath:instancePath+"/stops/" + i1+"/waited",schemaPath:"#/properties/stops/items/properties/waited/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
validate10.errors = [{instancePath:instancePath+"/stops/" + i1+"/waited",schemaPath:"#/properties/stops/items/properties/waited/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/stops/" + i1,schemaPath:"#/properties/stops/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs16 === errors;
if(!valid2){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/stops",schemaPath:"#/properties/stops/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plateaus !== undefined){
let data12 = data.plateaus;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data12)){
var valid4 = true;
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
const _errs29 = errors;
if(errors === _errs29){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing2;
if((((data13.reference === undefined) && (missing2 = "reference")) || ((data13.waited === undefined) && (missing2 = "waited"))) || ((data13.times === undefined) && (missing2 = "times"))){
validate10.errors = [{instancePath:instancePath+"/plateaus/" + i2,schemaPath:"#/properties/plateaus/items/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs31 = errors;
for(const key2 in data13){
if(!(((key2 === "reference") || (key2 === "waited")) || (key2 === "times"))){
validate10.errors = [{instancePath:instancePath+"/plateaus/" + i2,schemaPath:"#/properties/plateaus/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs31 === errors){
if(data13.reference !== undefined){
let data14 = data13.reference;
const _errs32 = errors;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (data14 !== null)){
validate10.errors = [{instancePath:instancePath+"/plateaus/" + i2+"/reference",schemaPath:"#/properties/plateaus/items/properties/reference/type",keyword:"type",params:{type: schema11.properties.plateaus.items.properties.reference.type}}];
return false;
}
var valid5 = _errs32 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data13.waited !== undefined){
let data15 = data13.waited;
const _errs34 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate10.errors = [{instancePath:instancePath+"/plateaus/" + i2+"/waited",schemaPath:"#/properties/plateaus/items/properties/waited/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs34){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
validate10.errors = [{instancePath:instancePath+"/plateaus/" + i2+"/waited",schemaPath:"#/properties/plateaus/items/properties/waited/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data15 < 0 || isNaN(data15)){
validate10.errors = [{instancePath:instancePath+"/plateaus/" + i2+"/waited",schemaPath:"#/properties/plateaus/items/properties/waited/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid5 = _errs34 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data13.times !== undefined){
let data16 = data13.times;
const _errs36 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate10.errors = [{instancePath:instancePath+"/plateaus/" + i2+"/times",schemaPath:"#/properties/plateaus/items/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs36){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
validate10.errors = [{instancePath:instancePath+"/plateaus/" + i2+"/times",schemaPath:"#/properties/plateaus/items/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data16 < 0 || isNaN(data16)){
validate10.errors = [{instancePath:instancePath+"/plateaus/" + i2+"/times",schemaPath:"#/properties/plateaus/items/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid5 = _errs36 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plateaus/" + i2,schemaPath:"#/properties/plateaus/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs29 === errors;
if(!valid4){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plateaus",schemaPath:"#/properties/plateaus/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.best !== undefined){
let data17 = data.best;
const _errs38 = errors;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
validate10.errors = [{instancePath:instancePath+"/best",schemaPath:"#/properties/best/type",keyword:"type",params:{type: schema11.properties.best.type}}];
return false;
}
if(errors === _errs38){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing3;
if((((data17.metric === undefined) && (missing3 = "metric")) || ((data17.value === undefined) && (missing3 = "value"))) || ((data17.epoch === undefined) && (missing3 = "epoch"))){
validate10.errors = [{instancePath:instancePath+"/best",schemaPath:"#/properties/best/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs40 = errors;
for(const key3 in data17){
if(!(((key3 === "metric") || (key3 === "value")) || (key3 === "epoch"))){
validate10.errors = [{instancePath:instancePath+"/best",schemaPath:"#/properties/best/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs40 === errors){
if(data17.metric !== undefined){
const _errs41 = errors;
if(typeof data17.metric !== "string"){
validate10.errors = [{instancePath:instancePath+"/best/metric",schemaPath:"#/properties/best/properties/metric/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs41 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data17.value !== undefined){
let data19 = data17.value;
const _errs43 = errors;
if(!((typeof data19 == "number") && (isFinite(data19)))){
validate10.errors = [{instancePath:instancePath+"/best/value",schemaPath:"#/properties/best/properties/value/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data17.epoch !== undefined){
let data20 = data17.epoch;
const _errs45 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate10.errors = [{instancePath:instancePath+"/best/epoch",schemaPath:"#/properties/best/properties/epoch/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs45){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 9007199254740991 || isNaN(data20)){
validate10.errors = [{instancePath:instancePath+"/best/epoch",schemaPath:"#/properties/best/properties/epoch/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data20 < 0 || isNaN(data20)){
validate10.errors = [{instancePath:instancePath+"/best/epoch",schemaPath:"#/properties/best/properties/epoch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid6 = _errs45 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stopped !== undefined){
let data21 = data.stopped;
const _errs47 = errors;
if((typeof data21 !== "string") && (data21 !== null)){
validate10.errors = [{instancePath:instancePath+"/stopped",schemaPath:"#/properties/stopped/type",keyword:"type",params:{type: schema11.properties.stopped.type}}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings !== undefined){
let data22 = data.settings;
const _errs49 = errors;
if(errors === _errs49){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key4 in data22){
const _errs52 = errors;
if(typeof data22[key4] !== "string"){
validate10.errors = [{instancePath:instancePath+"/settings/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid7 = _errs52 === errors;
if(!valid7){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}
