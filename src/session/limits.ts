/** Limits of what is read, in one place because several files need them. */

/** The largest spec that is read, in bytes; also what its libraries may come to. */
export const SPEC_LIMIT = 1024 * 1024;
