import { illustration } from './illustration.ts';

export const coffee = illustration('#efe4d8', [
  "<path fill='#5a3d2b' d='M58 52h84l8 114a8 8 0 0 1-8 8H58a8 8 0 0 1-8-8z'/>",
  "<rect x='54' y='30' width='92' height='28' rx='5' fill='#462e20'/>",
  "<path stroke='#6d4c37' stroke-width='3' d='M62 44h76'/>",
  "<circle cx='100' cy='116' r='33' fill='#f3e3cf'/>",
  "<g transform='rotate(28 100 116)'><ellipse cx='100' cy='116' rx='15' ry='22' fill='#7a4e31'/><path fill='none' stroke='#f3e3cf' stroke-width='4' d='M100 94c-8 14 8 28 0 44'/></g>",
]);
