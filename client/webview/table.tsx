// A statutory table in its official shape.
import type { JSX } from 'preact';
import type { PreviewCell, TableBlock } from '../../server/src/lsp/protocol';
import { Badges, notesOf, placeOf, worstOf, type Live } from './article';

interface TableProps {
  readonly block: TableBlock;
  readonly live: Live | undefined;
}

type Value = NonNullable<PreviewCell['value']>;

/** The id of a cell, `table/row/column`; a report has each table once. */
export function cellId(block: TableBlock, { row, column }: Value): string {
  return `${block.id}/${row}/${column}`;
}

/** A statutory table; where it is live its cells take keys, one of them by TAB. */
export function StatutoryTable({ block, live }: TableProps): JSX.Element {
  const first = block.rows.flat().find(({ value }) => value)?.value;
  const stop = live?.stops[block.id] ?? (first && cellId(block, first));
  return (
    <div class="scroller">
      <table class={block.id} role={live && 'grid'} aria-label={block.name}>
        <tbody>
          {block.rows.map((cells) => (
            <tr data-line={live && (cells.find(({ value, label }) => label || value) ?? cells[0])?.at.line}>
              {cells.map((cell) =>
                cell.value ? valueCell(cell, cell.value, block, stop, live) : heading(cell, cells, live),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function heading(cell: PreviewCell, line: readonly PreviewCell[], live: Live | undefined): JSX.Element {
  const { text, columns, rows, at, findings, label } = cell;
  const ofRows = line.some(({ value }) => value);
  const scope = ofRows ? (label ? 'row' : 'rowgroup') : columns > 1 ? 'colgroup' : 'col';
  const worst = live && worstOf(findings, live.findings);
  return (
    <th
      class={[label ? 'label' : ofRows ? 'group' : 'head', worst].filter(Boolean).join(' ')}
      scope={scope}
      colSpan={columns}
      rowSpan={rows}
      data-at={live && placeOf(at)}
      aria-describedby={live && notesOf(findings)}
    >
      {text}
      {worst && <Badges findings={findings} />}
    </th>
  );
}

function valueCell(
  { text, columns, rows, at, findings }: PreviewCell,
  value: Value,
  block: TableBlock,
  stop: string | undefined,
  live: Live | undefined,
): JSX.Element {
  if (!live) {
    return (
      <td colSpan={columns} rowSpan={rows}>
        {text}
      </td>
    );
  }
  const { texts, editing, pending, current } = live;
  const id = cellId(block, value);
  const shown = pending.get(id) ?? text;
  const worst = worstOf(findings, live.findings);
  const said = { number: shown, unreadable: shown, blank: texts.blank, absent: texts.absentCell }[value.state];
  const isEdited = editing?.cell === id;
  const classes = [value.state, worst, current === id && 'current', isEdited && 'edited'];
  return (
    <td
      class={classes.filter(Boolean).join(' ')}
      colSpan={columns}
      rowSpan={rows}
      data-cell={id}
      data-at={placeOf(at)}
      tabIndex={id === stop ? 0 : -1}
      aria-label={texts.value(value.name, said)}
      aria-invalid={worst === 'error' || undefined}
      aria-readonly={value.state === 'absent' || undefined}
      aria-describedby={notesOf(findings)}
    >
      {value.state === 'absent' ? <span class="none">{texts.absent}</span> : shown}
      {worst && <Badges findings={findings} />}
      {isEdited && <input type="text" inputMode="decimal" aria-label={texts.edit(value.name)} value={editing.text} />}
    </td>
  );
}
