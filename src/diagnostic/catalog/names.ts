/** Diagnostics NN1xx. */

export const nameEntries = {};
