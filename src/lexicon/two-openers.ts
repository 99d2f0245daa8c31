// Written by train/two-openers.ts from 253971 planted pairs; right on 91.8 % of 63494 others.

export const intercept = -0.2
export const weights: readonly number[] = [
  4.6, 1.8, -1.1, 0.6, 1.4, -1.9, 1.5, -0.6, 1, -1.5
]
