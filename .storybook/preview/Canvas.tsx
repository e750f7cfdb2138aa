import { FirmlyUIProvider } from '@firmly-kit/ui';
import { type CSSProperties, type ReactNode, useLayoutEffect } from 'react';
import { english, languages } from '../../test/languages.ts';
import { simulateForcedColors } from './simulateForcedColors.ts';
import type { initialGlobals } from './toolbars.ts';

export interface CanvasProps {
  /** What the toolbars say. */
  globals: Partial<typeof initialGlobals>;
  /** Whether the story has two columns. */
  isWide: boolean;
  children: ReactNode;
}

/** The page around a story: its colours, its language, its width. */
export function Canvas({ globals, isWide, children }: CanvasProps) {
  const { theme, palette, accent, locale, direction, width, textSize, forcedColors } = globals;
  const language = languages.find((candidate) => candidate.locale === locale) ?? english;
  const dir = direction === 'ltr' || direction === 'rtl' ? direction : language.direction;
  useLayoutEffect(() => {
    document.documentElement.style.fontSize = textSize ? `${textSize}%` : '';
  }, [textSize]);
  useLayoutEffect(
    () => (forcedColors === 'active' ? simulateForcedColors() : undefined),
    [forcedColors],
  );
  return (
    <FirmlyUIProvider {...language} direction={dir}>
      {/* The class is shadcn/ui's switch. */}
      <div
        className={`canvas ${theme}`}
        data-firmly-theme={theme}
        data-firmly-palette={palette}
        style={accent ? accentStyle(accent) : undefined}
      >
        <div className={isWide ? 'canvas-wide' : 'canvas-content'} style={toWidthStyle(width)}>
          {children}
        </div>
      </div>
    </FirmlyUIProvider>
  );
}

function accentStyle(accent: string): CSSProperties {
  const style: Record<string, string> = { '--firmly-accent': accent };
  return style;
}

function toWidthStyle(width = 'auto'): CSSProperties | undefined {
  if (width === 'auto') return undefined;
  return { maxInlineSize: width === 'full' ? '100%' : width };
}
