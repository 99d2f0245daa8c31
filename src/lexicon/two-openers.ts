// Written by train/two-openers.ts from 253938 planted pairs; right on 93.4 % of 63490 others.

export const intercept = 0.7
export const weights: readonly number[] = [
  4.59, 1.46, -1.07, 0.67, 1.29, -0.59, 0.51, -0.41, 0.88, -1.43, -1.19, -0.68
]
