/** Diagnostics NN5xx. */

export const dataEntries = {};
