import { illustration } from './illustration.ts';

export const incense = illustration('#ece6f0', [
  "<path fill='none' stroke='#b9a8c6' stroke-width='7' stroke-linecap='round' d='M100 72c-18-14 18-24 0-46'/>",
  "<path stroke='#6b4f3a' stroke-width='5' stroke-linecap='round' d='M100 138V84M84 138 72 96M116 138l12-42'/>",
  "<circle cx='100' cy='83' r='5' fill='#e8743b'/><circle cx='72' cy='95' r='4' fill='#e8743b'/><circle cx='128' cy='95' r='4' fill='#e8743b'/>",
  "<path fill='#75598a' d='M52 134h96l-9 32a8 8 0 0 1-8 6H69a8 8 0 0 1-8-6z'/>",
  "<rect x='44' y='126' width='112' height='14' rx='7' fill='#94779f'/>",
]);
