export { appliedPromoCodes } from './appliedPromoCodes.ts';
export type { CartPending } from './CartPending.ts';
export { countItems } from './countItems.ts';
export type { EditableLine, KeyedLine } from './EditableLine.ts';
export { isSubmitted } from './isSubmitted.ts';
export { lineIdentity } from './lineIdentity.ts';
export { matchLine } from './matchLine.ts';
