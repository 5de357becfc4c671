// Pictures of table three. What they say stands beside them as text, so the drawing itself is hidden from readers.
import { arc, pie } from 'd3-shape';
import type { JSX } from 'preact';
import type { Chart, ChartItem } from '../../server/src/lsp/protocol';
import type { Texts } from './texts';

interface ChartProps {
  readonly chart: Chart;
  readonly texts: Texts;
}

/** What table three says of outcomes and applicants, drawn. */
export function Charts({ charts, texts }: { charts: readonly Chart[]; texts: Texts }): JSX.Element {
  return (
    <aside class="charts" aria-label={texts.chart}>
      <p class="remark">{texts.chart}</p>
      <div class="figures">
        {charts.map((chart) => (
          <figure class={chart.kind}>
            <figcaption>{chart.title}</figcaption>
            {chart.kind === 'outcomes' ? <Bars chart={chart} texts={texts} /> : <Ring chart={chart} texts={texts} />}
          </figure>
        ))}
      </div>
    </aside>
  );
}

function Bars({ chart: { items }, texts }: ChartProps): JSX.Element {
  const most = Math.max(...items.map(amount));
  return (
    <table>
      <tbody>
        {items.map((item) => (
          <tr>
            <th scope="row">{item.label}</th>
            <td class="bar" aria-hidden="true">
              <svg>
                <rect width={`${(amount(item) / most) * 100}%`} height="100%" />
              </svg>
            </td>
            <td>{texts.count(item.value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Radii of the ring in the units of its drawing. */
const [inner, outer] = [32, 50];

const sector = arc<{ startAngle: number; endAngle: number }>().innerRadius(inner).outerRadius(outer).cornerRadius(1);

/** In the order of the form, so that a kind keeps its colour whatever the numbers. */
const sectors = pie<ChartItem>().sort(null).value(amount);

function Ring({ chart: { items }, texts }: ChartProps): JSX.Element {
  const total = items.reduce((sum, item) => sum + amount(item), 0);
  return (
    <div class="ring">
      <svg viewBox={`${-outer} ${-outer} ${2 * outer} ${2 * outer}`} aria-hidden="true">
        {sectors([...items]).map((part, index) => (
          <path class={`kind-${index}`} d={sector(part) ?? ''} />
        ))}
        <text class="total">{total}</text>
      </svg>
      <table>
        <tbody>
          {items.map((item, index) => (
            <tr class={amount(item) === 0 ? 'zero' : ''}>
              <th scope="row">
                <svg class="swatch" aria-hidden="true">
                  <rect class={`kind-${index}`} width="100%" height="100%" />
                </svg>
                {item.label}
              </th>
              <td>{texts.count(item.value)}</td>
              <td>{texts.share(((amount(item) / total) * 100).toFixed(1))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function amount({ value }: ChartItem): number {
  return Math.max(0, value ?? 0);
}
