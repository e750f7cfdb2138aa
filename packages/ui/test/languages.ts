import type { Messages } from '../src/index.ts';
import { ar } from '../src/messages/ar.ts';
import { de } from '../src/messages/de.ts';
import { en } from '../src/messages/en.ts';
import { es } from '../src/messages/es.ts';
import { fr } from '../src/messages/fr.ts';
import { he } from '../src/messages/he.ts';
import { ja } from '../src/messages/ja.ts';
import { ptBR } from '../src/messages/ptBR.ts';

export interface Language {
  locale: string;
  messages: Messages;
  direction: 'ltr' | 'rtl';
}

export const english: Language = { locale: 'en-US', messages: en, direction: 'ltr' };
export const german: Language = { locale: 'de-DE', messages: de, direction: 'ltr' };
export const arabic: Language = { locale: 'ar-EG', messages: ar, direction: 'rtl' };

/** Each that the kit speaks, as a provider takes it. */
export const languages: readonly Language[] = [
  english,
  german,
  { locale: 'fr-FR', messages: fr, direction: 'ltr' },
  { locale: 'es-ES', messages: es, direction: 'ltr' },
  { locale: 'pt-BR', messages: ptBR, direction: 'ltr' },
  { locale: 'ja-JP', messages: ja, direction: 'ltr' },
  arabic,
  { locale: 'he-IL', messages: he, direction: 'rtl' },
];
