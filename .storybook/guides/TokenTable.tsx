import groups from 'virtual:firmly-variables';
import { useLayoutEffect, useRef, useState } from 'react';
import './guides.css';

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
        <table key={group}>
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
                <td>{readers.join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

function Value({ name }: { name: string }) {
  const ref = useRef<HTMLSpanElement>(null);
  const [value, setValue] = useState('');
  useLayoutEffect(() => {
    if (ref.current) setValue(getComputedStyle(ref.current).getPropertyValue(name));
  }, [name]);
  const isColor = CSS.supports('color', value);
  return (
    <span ref={ref} className="guide-value">
      {isColor && <span className="guide-swatch" style={{ background: `var(${name})` }} />}
      <code>{value}</code>
    </span>
  );
}
