import type { Messages } from '../packages/ui/src/index.ts';
import { ar } from '../packages/ui/src/messages/locales/ar.ts';
import { de } from '../packages/ui/src/messages/locales/de.ts';
import { en } from '../packages/ui/src/messages/locales/en.ts';
import { es } from '../packages/ui/src/messages/locales/es.ts';
import { fr } from '../packages/ui/src/messages/locales/fr.ts';
import { he } from '../packages/ui/src/messages/locales/he.ts';
import { ja } from '../packages/ui/src/messages/locales/ja.ts';
import { ptBR } from '../packages/ui/src/messages/locales/pt-BR.ts';

export interface Language {
  locale: string;
  messages: Messages;
  direction: 'ltr' | 'rtl';
}

export const english: Language = { locale: 'en-US', messages: en, direction: 'ltr' };
export const german: Language = { locale: 'de-DE', messages: de, direction: 'ltr' };
export const arabic: Language = { locale: 'ar-EG', messages: ar, direction: 'rtl' };

/** Each language of the kit, as props of `FirmlyUIProvider`. */
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
