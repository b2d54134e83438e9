/** Diagnostics NN7xx. */

export const weightsEntries = {};
