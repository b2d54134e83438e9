/** Diagnostics NN4xx. */

export const trainingEntries = {};
