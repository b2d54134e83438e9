/** Diagnostics NN6xx. */

export const expectationEntries = {};
