import { illustration } from './illustration.ts';

export const carafe = illustration('#e0efec', [
  "<path fill='#b5dcd6' d='M82 34h36v42c0 14 28 26 28 60 0 24-18 36-46 36s-46-12-46-36c0-34 28-46 28-60z'/>",
  "<path fill='#4fa49b' d='M58 120h84c3 5 4 10 4 16 0 24-18 36-46 36s-46-12-46-36c0-6 1-11 4-16z'/>",
  "<ellipse cx='100' cy='120' rx='42' ry='7' fill='#7cc4bb'/>",
  "<rect x='76' y='28' width='48' height='10' rx='5' fill='#7cc0b8'/>",
  "<path fill='none' stroke='#fff' stroke-opacity='.6' stroke-width='6' stroke-linecap='round' d='M68 128c0 14 4 22 12 27'/>",
]);
