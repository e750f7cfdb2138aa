import { illustration } from './illustration.ts';

export const candle = illustration('#f0e9df', [
  "<path fill='#f2a33a' d='M100 26c12 15 16 23 16 31a16 16 0 0 1-32 0c0-8 4-16 16-31z'/>",
  "<path fill='#fde7b0' d='M100 46c6 7 8 11 8 15a8 8 0 0 1-16 0c0-4 2-8 8-15z'/>",
  "<path fill='#5b4a3a' d='M98 70h4v18h-4z'/>",
  "<rect x='54' y='86' width='92' height='84' rx='12' fill='#b59f80'/>",
  "<rect x='54' y='86' width='92' height='18' rx='9' fill='#e9dcc7'/>",
  "<rect x='72' y='118' width='56' height='34' rx='3' fill='#fbf7ef'/>",
  "<path stroke='#b59f80' stroke-width='4' d='M84 130h32M90 140h20'/>",
]);
