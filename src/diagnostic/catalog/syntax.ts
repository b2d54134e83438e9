/** Diagnostics NN0xx. */

export const syntaxEntries = {};
