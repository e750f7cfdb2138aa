/** What is shown, and where. */
export interface Conditions {
  lines: number;
  titles: 'distinct' | 'equal';
  /** How many times slower the CPU is while a shopper edits. 1 is as it is. */
  slowDown: number;
}
