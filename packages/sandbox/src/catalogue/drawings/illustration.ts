/** Sets flat shapes, drawn in a 200 × 200 square, on a tinted ground. */
export function illustration(ground: string, shapes: readonly string[]): string {
  return [
    "<svg xmlns='http://www.w3.org/2000/svg' width='200' height='200' viewBox='0 0 200 200'>",
    `<path fill='${ground}' d='M0 0h200v200H0z'/>`,
    ...shapes,
    '</svg>',
  ].join('');
}
