import { Heading } from '@storybook/addon-docs/blocks';
import { Words } from './Words.tsx';

export interface TableProps {
  title: string;
  columns: readonly string[];
  /** Cells in Markdown. */
  rows: readonly (readonly string[])[];
}

/** A section of a component's page. Nothing without rows. */
export function Table({ title, columns: all, rows: allRows }: TableProps) {
  if (allRows.length === 0) return null;
  // A column without a word says nothing.
  const isUsed = (_: string, index: number) => allRows.some((cells) => cells[index]);
  const columns = all.filter(isUsed);
  const rows = allRows.map((cells) => cells.filter(isUsed));
  return (
    <>
      <Heading>{title}</Heading>
      <table className="catalogue-table sb-unstyled">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells.join('|')}>
              {cells.map((cell, index) => (
                <td key={columns[index]}>
                  <Words>{cell}</Words>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
