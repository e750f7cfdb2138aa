import { arabic, english, type Language } from '../languages.ts';

/** How a sheet is shown. */
export interface Mode {
  name: string;
  theme: 'light' | 'dark';
  language: Language;
  /** In CSS pixels. */
  width: number;
  forcedColors: 'active' | 'none';
}

const light: Mode = {
  name: 'light',
  theme: 'light',
  language: english,
  width: 480,
  forcedColors: 'none',
};

export const modes: readonly Mode[] = [
  light,
  { ...light, name: 'dark', theme: 'dark' },
  { ...light, name: 'right-to-left', language: arabic },
  { ...light, name: '320-px', width: 320 },
  { ...light, name: 'forced-colors', forcedColors: 'active' },
];
