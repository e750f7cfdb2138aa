import { english, languages } from '../../test/languages.ts';

type Icon =
  | 'contrast'
  | 'eye'
  | 'globe'
  | 'ruler'
  | 'lightning'
  | 'paintbrush'
  | 'transfer'
  | 'zoom';

function toolbar(title: string, icon: Icon, items: (string | { value: string; title: string })[]) {
  // An icon alone: eight titles would not fit beside each other.
  return { name: title, description: title, toolbar: { icon, items, dynamicTitle: false } };
}

const item = (value: string, title: string) => ({ value, title });

/** The toolbars. Storybook keeps values of letters and digits in the address. A choice stays when the reader goes on to another story. */
export const globalTypes = {
  theme: toolbar('Theme', 'contrast', [
    item('auto', 'Theme: of the device'),
    item('light', 'Theme: light'),
    item('dark', 'Theme: dark'),
  ]),
  palette: toolbar('Palette', 'paintbrush', [
    item('default', 'Palette: default'),
    item('ink', 'Palette: ink'),
    item('clay', 'Palette: clay'),
    item('forest', 'Palette: forest'),
    item('midnight', 'Palette: midnight'),
    item('shadcn', 'Palette: shadcn/ui'),
  ]),
  accent: toolbar('Accent', 'lightning', [
    item('', 'Accent: of the palette'),
    item('#0f766e', 'Accent: teal'),
    item('#b4532a', 'Accent: rust'),
    item('#7c3aed', 'Accent: violet'),
    item('#ffd60a', 'Accent: yellow'),
  ]),
  locale: toolbar(
    'Language',
    'globe',
    languages.map(({ locale }) => locale),
  ),
  direction: toolbar('Direction', 'transfer', [
    item('auto', 'Direction: of the language'),
    item('ltr', 'Left to right'),
    item('rtl', 'Right to left'),
  ]),
  width: toolbar('Width', 'ruler', [
    item('auto', 'Width: of the story'),
    item('320px', '320 px'),
    item('390px', '390 px'),
    item('768px', '768 px'),
    item('full', 'Width: all'),
  ]),
  textSize: toolbar('Text size', 'zoom', [
    item('100', 'Text: 100 %'),
    item('150', 'Text: 150 %'),
    item('200', 'Text: 200 %'),
  ]),
  forcedColors: toolbar('Forced colours', 'eye', [
    item('none', 'Colours of the page'),
    item('active', 'Forced colours, simulated'),
  ]),
};

export const initialGlobals = {
  theme: 'auto',
  palette: 'default',
  accent: '',
  locale: english.locale,
  direction: 'auto',
  width: 'auto',
  textSize: '100',
  forcedColors: 'none',
};
