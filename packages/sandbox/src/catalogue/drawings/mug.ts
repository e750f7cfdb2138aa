import { illustration } from './illustration.ts';

export const mug = illustration('#e7eaf6', [
  "<path fill='none' stroke='#3d4e88' stroke-width='13' d='M132 92h10a22 22 0 0 1 0 44h-10'/>",
  "<path fill='#4c5f9e' d='M46 72h92v72a24 24 0 0 1-24 24H70a24 24 0 0 1-24-24z'/>",
  "<path fill='#f4c95d' d='M46 100h92v18H46z'/>",
  "<ellipse cx='92' cy='72' rx='46' ry='9' fill='#2f3d70'/>",
  "<path fill='none' stroke='#a9b4d8' stroke-width='6' stroke-linecap='round' d='M76 54c-8-10 8-16 0-28M106 54c-8-10 8-16 0-28'/>",
]);
