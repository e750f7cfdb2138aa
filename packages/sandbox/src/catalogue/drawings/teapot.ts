import { illustration } from './illustration.ts';

export const teapot = illustration('#e2eae6', [
  "<path fill='none' stroke='#2b3836' stroke-width='9' stroke-linecap='round' d='M56 96c0-70 88-70 88 0'/>",
  "<path fill='#33433f' d='m138 118 34-30 12 8-28 46z'/>",
  "<ellipse cx='98' cy='126' rx='62' ry='44' fill='#3c4f4a'/>",
  "<path fill='#2b3836' d='M70 168h56l4 8H66z'/>",
  "<path fill='#55706a' d='M66 90c8-12 56-12 64 0z'/><circle cx='98' cy='76' r='8' fill='#c98b4a'/>",
  "<g fill='#55706a'><circle cx='64' cy='122' r='4'/><circle cx='81' cy='122' r='4'/><circle cx='98' cy='122' r='4'/><circle cx='115' cy='122' r='4'/><circle cx='132' cy='122' r='4'/></g>",
]);
