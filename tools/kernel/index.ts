/**
 * The arithmetic of the reader, as one WebAssembly program with SIMD: every engine gives the same bits, since nothing in it is
 * "relaxed". Who calls it says where everything lies; it allocates nothing. tools/data/kernel.mjs compiles it into
 * src/encoder/data/program.ts.
 */
export { activate, addNormalise, softmax } from "./numbers";
export { attend } from "./attention";
export { multiply, pack, quantise } from "./multiply";
export { blend, dense } from "./small";
export { unpack } from "./unpack";
