import { illustration } from './illustration.ts';

export const tee = illustration('#fdebdd', [
  "<path fill='#e8743b' d='M72 42 38 56 18 98l28 14 10-16v66h88V96l10 16 28-14-20-42-34-14c-4 12-14 19-28 19s-24-7-28-19z'/>",
  "<path fill='#cf5f2a' d='M56 96v66h12V84zM144 96v66h-12V84z'/>",
  "<path fill='none' stroke='#fbc7a4' stroke-width='5' d='M68 44c5 16 17 24 32 24s27-8 32-24'/>",
]);
