import { illustration } from './illustration.ts';

export const vase = illustration('#f9eedc', [
  "<path fill='none' stroke='#5f8a4f' stroke-width='5' d='M100 90c0-20-4-28-2-46M100 84c4-14 12-20 24-26'/>",
  "<path fill='#76a364' d='M98 68c-14-2-22-10-24-22 14 0 22 8 24 22z'/>",
  "<g fill='#d97b86'><circle cx='98' cy='34' r='15'/><circle cx='130' cy='54' r='11'/></g>",
  "<g fill='#f4c3c4'><circle cx='98' cy='34' r='6'/><circle cx='130' cy='54' r='4'/></g>",
  "<path fill='#c9802b' d='M86 88h28v14c0 8 24 17 24 39s-16 31-38 31-38-9-38-31 24-31 24-39z'/>",
  "<path fill='none' stroke='#f3c784' stroke-width='6' stroke-linecap='round' d='M76 134c2-8 7-13 12-17'/>",
]);
