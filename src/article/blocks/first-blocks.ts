/** Blocks that may stand above a story. */
export const firstBlocks = 4
