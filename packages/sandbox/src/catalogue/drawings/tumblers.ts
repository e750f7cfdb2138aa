import { illustration } from './illustration.ts';

export const tumblers = illustration('#e6eaf3', [
  "<path fill='#c3cfe6' d='M92 46h74l-8 104a8 8 0 0 1-8 8h-42a8 8 0 0 1-8-8z'/>",
  "<path fill='#9fb2d6' d='M96 96h66l-4 54a8 8 0 0 1-8 8h-42a8 8 0 0 1-8-8z'/>",
  "<path fill='#a8b9da' d='M34 62h78l-9 102a8 8 0 0 1-8 8H51a8 8 0 0 1-8-8z'/>",
  "<path fill='#6f89bd' d='M39 116h68l-4 48a8 8 0 0 1-8 8H51a8 8 0 0 1-8-8z'/>",
  "<ellipse cx='73' cy='62' rx='39' ry='6' fill='#dbe3f2'/><ellipse cx='129' cy='46' rx='37' ry='5' fill='#dbe3f2'/>",
  "<path stroke='#fff' stroke-opacity='.6' stroke-width='6' stroke-linecap='round' d='m50 78 5 60'/>",
]);
