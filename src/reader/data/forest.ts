// Made by `node test/eval/train.ts`, never by hand.
/** Trees that judge candidates again, by what the network made of those beside them. */
export const FOREST = `
0
`;
