import { illustration } from './illustration.ts';

export const scent = illustration('#fae6ea', [
  "<rect x='80' y='24' width='40' height='34' rx='6' fill='#c7a14a'/>",
  "<path fill='#e7cf97' d='M88 56h24v18H88z'/>",
  "<rect x='50' y='72' width='100' height='102' rx='18' fill='#efb2bd'/>",
  "<path fill='#d4687f' d='M50 104c30-12 66 12 100-2v54a18 18 0 0 1-18 18H68a18 18 0 0 1-18-18z'/>",
  "<path fill='#fbf1e4' d='m100 106 22 26-22 26-22-26z'/><circle cx='100' cy='132' r='8' fill='#d4687f'/>",
  "<path stroke='#fff' stroke-opacity='.6' stroke-width='6' stroke-linecap='round' d='M62 88v66'/>",
]);
