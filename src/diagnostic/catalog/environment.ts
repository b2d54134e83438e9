/** Diagnostics NN8xx. */

export const environmentEntries = {};
