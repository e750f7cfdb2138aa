/* Paths for `Icon`. A page loads only those that its components draw. */

const CIRCLE = 'M14.25 8A6.25 6.25 0 1 1 1.75 8a6.25 6.25 0 0 1 12.5 0z';

export const INFO = `M8 7.25v3.5M8 5h.01${CIRCLE}`;

export const SUCCESS = `M5.25 8.25l2 2 3.5-4${CIRCLE}`;

export const WARNING = 'M8 6.5v3M8 11.75h.01M8 2.25l6.25 11.5H1.75z';

/** A cross in a circle. */
export const ERROR = `M5.75 5.75l4.5 4.5m0-4.5l-4.5 4.5${CIRCLE}`;

/** An exclamation mark in a circle. */
export const ALERT = `M8 4.5v4M8 11h.01${CIRCLE}`;

/** The cross of a dialog. */
export const CLOSE = 'M3.5 3.5l9 9M12.5 3.5l-9 9';

/** The smaller cross of a notice. */
export const DISMISS = 'M4 4l8 8M12 4l-8 8';

export const MINUS = 'M3.5 8h9';

export const PLUS = 'M3.5 8h9M8 3.5v9';

export const BIN =
  'M2.75 4.5h10.5M6.25 4.5V2.75h3.5V4.5M4.25 4.5l.5 8.75h6.5l.5-8.75M6.75 7v3.75M9.25 7v3.75';

/** Of size 24. */
export const BAG = 'M5.5 8.5h13l1 11.5h-15zM9 8.5V7a3 3 0 0 1 6 0v1.5';

/** Of size 24. */
export const PICTURE =
  'M4 17l4.5-5 3.5 4 2.5-2.5L20 19M15.5 9.5h.01M5 4.5h14a.5.5 0 0 1 .5.5v14a.5.5 0 0 1-.5.5H5a.5.5 0 0 1-.5-.5V5a.5.5 0 0 1 .5-.5z';
