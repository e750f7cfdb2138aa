import groups from 'virtual:firmly-variables';
import { useLayoutEffect, useRef, useState } from 'react';
import './guides.css';
import { ScrollingTable } from './ScrollingTable.tsx';

const TITLES = {
  seeds: 'Seeds',
  roles: 'Roles',
  scales: 'Scales',
  components: 'Of single components',
};

/** Every CSS variable of the kit, with its value in this page and the components that read it. Read from the sheets. */
export function TokenTable() {
  return (
    <div className="guide-tokens sb-unstyled">
      <h2 id="every-variable-live">Every variable, live</h2>
      {groups.map(({ group, variables }) => (
        <ScrollingTable key={group} label={TITLES[group]}>
          <caption>{TITLES[group]}</caption>
          <thead>
            <tr>
              <th scope="col">Variable</th>
              <th scope="col">Value here</th>
              <th scope="col">Read by</th>
            </tr>
          </thead>
          <tbody>
            {variables.map(({ name, readers }) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>
                  <Value name={name} />
                </td>
                <td>{readers.map(toReader).join(', ') || 'other variables'}</td>
              </tr>
            ))}
          </tbody>
        </ScrollingTable>
      ))}
    </div>
  );
}

/** A sheet by what it styles: `quantity-stepper` is `QuantityStepper`. */
function toReader(sheet: string): string {
  if (sheet.endsWith('.css')) return 'buttons and other shared parts';
  return sheet.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function Value({ name }: { name: string }) {
  const ref = useRef<HTMLSpanElement>(null);
  const [{ value, isColor }, setValue] = useState({ value: '', isColor: false });
  useLayoutEffect(() => {
    if (!ref.current) return;
    const style = getComputedStyle(ref.current);
    const own = style.getPropertyValue(name);
    const isColorHere = CSS.supports('color', own);
    // Of `light-dark()` and `color-mix()`, the colour that they make here.
    setValue({ value: isColorHere ? style.backgroundColor : own, isColor: isColorHere });
  }, [name]);
  return (
    <span className="guide-value">
      <span
        ref={ref}
        className="guide-swatch"
        hidden={value !== '' && !isColor}
        style={{ background: `var(${name})` }}
      />
      <code>{value}</code>
    </span>
  );
}
