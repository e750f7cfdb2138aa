import { type FirmlyComponents, FirmlyUIProvider } from '@firmly-kit/ui';
import { inContainer } from '../container.ts';
import { createApi } from '../createApi.ts';
import { KitEditor } from '../kit.tsx';
import { idle, untilDom } from '../timing.ts';

const LINES = 1000;

/** How many rows of 1,000 are rendered again from a click on "+" until the store has confirmed it. Each row has its own picture. */
export async function countRows(): Promise<number> {
  const rendered = new Set<string>();
  const Image: FirmlyComponents['Image'] = ({ alt, ...props }) => {
    rendered.add(props.src);
    return <img alt={alt} {...props} />;
  };
  const components = { Image };
  const api = createApi({ lines: LINES, titles: 'equal', slowDown: 1 });
  return inContainer(undefined, async (container, root) => {
    root.render(
      <FirmlyUIProvider components={components}>
        <KitEditor fetch={api.fetch} onReady={() => undefined} />
      </FirmlyUIProvider>,
    );
    (await api.nextResponse())();
    await untilDom(container, () => container.querySelectorAll('li').length >= LINES);
    await idle();
    rendered.clear();
    const row = container.querySelectorAll('li')[1];
    row?.querySelector<HTMLElement>('[data-action=increase]')?.click();
    (await api.nextResponse())();
    await untilDom(container, () => container.querySelector('[data-pending]') === null);
    await idle();
    return rendered.size;
  });
}
