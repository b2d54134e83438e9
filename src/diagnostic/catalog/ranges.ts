/** Diagnostics NN3xx. */

export const rangeEntries = {};
