/** Diagnostics NN2xx. */

export const shapeEntries = {};
