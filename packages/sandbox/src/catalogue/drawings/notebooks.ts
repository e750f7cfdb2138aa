import { illustration } from './illustration.ts';

export const notebooks = illustration('#e3edef', [
  "<rect x='74' y='30' width='84' height='122' rx='7' fill='#e9b44c' transform='rotate(9 116 91)'/>",
  "<rect x='60' y='36' width='84' height='124' rx='7' fill='#d9e4e2' transform='rotate(3 102 98)'/>",
  "<rect x='46' y='42' width='88' height='126' rx='8' fill='#3f6b73'/>",
  "<path fill='#2c525a' d='M54 42h8v126h-8a8 8 0 0 1-8-8V50a8 8 0 0 1 8-8z'/>",
  "<rect x='76' y='66' width='42' height='26' rx='3' fill='#eaf2f3'/>",
  "<path stroke='#3f6b73' stroke-width='4' d='M84 76h26M84 83h16'/>",
]);
