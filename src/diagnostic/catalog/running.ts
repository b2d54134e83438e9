/** Diagnostics NN9xx. */

export const runningEntries = {};
