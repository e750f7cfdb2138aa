// @ts-check

/** Something the reader can put right. Its message is the whole report: no stack is shown. */
export class CannotProceedError extends Error {
  /** @override */
  name = 'CannotProceedError';
}
