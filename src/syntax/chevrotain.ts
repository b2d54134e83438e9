/**
 * The one door to chevrotain. Its package is some 700 small files, which cost a cold start ten times what its own
 * one-file bundle does; a build may put that bundle (`chevrotain/lib/chevrotain.min.mjs`) in this module's place.
 */
export { createToken, CstParser, isRecognitionException, Lexer, LLkLookaheadStrategy, tokenLabel } from "chevrotain";
