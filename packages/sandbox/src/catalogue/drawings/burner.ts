import { illustration } from './illustration.ts';

export const burner = illustration('#f3eadb', [
  "<path fill='none' stroke='#c9b79a' stroke-width='7' stroke-linecap='round' d='M88 62c-16-14 12-20 0-38M114 62c-16-14 12-20 0-38'/>",
  "<path fill='#8a5c31' d='M76 130h48l20 42H56z'/>",
  "<path fill='#c08a4e' d='M50 80h100l-22 54H72z'/>",
  "<rect x='44' y='70' width='112' height='15' rx='7' fill='#7e5630'/>",
  "<g fill='#f0d9a8'><path d='m100 92 11 14-11 14-11-14zM74 94l7 10-7 10-7-10zM126 94l7 10-7 10-7-10z'/></g>",
]);
