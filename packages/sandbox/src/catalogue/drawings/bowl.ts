import { illustration } from './illustration.ts';

export const bowl = illustration('#ebe6de', [
  "<path fill='#5f4f40' d='M78 148h44l5 22H73z'/>",
  "<path fill='#a08a6c' d='M36 78h128c0 52-26 78-64 78S36 130 36 78z'/>",
  "<path fill='#4f6256' d='M36 78h128c0 12-1 22-4 31-9 8-15-7-25 0s-16 12-24 2-17 9-26 1-16 7-24-1-15 3-21-2c-3-9-4-19-4-31z'/>",
  "<ellipse cx='100' cy='78' rx='64' ry='13' fill='#8fa595'/>",
  "<ellipse cx='100' cy='80' rx='52' ry='8' fill='#b6cf6f'/>",
]);
