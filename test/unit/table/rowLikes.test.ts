import assert from 'node:assert/strict';
import { expected, isNumber, severeIn, tablesOf, withRows } from '../../support/conversions';

/** How many columns the label of a row of table three is merged over beside its own. */
const paddingOf = (label: string) => (/^[一二四]、/.test(label) ? 2 : /^（[一二七]）/.test(label) ? 1 : 0);

/** The report as tools write it that leave out what is merged over rows, and put blank cells for merged columns. */
const markdown = withRows((cells) => {
  const numbers = cells.filter(isNumber);
  const labels = cells.filter((cell) => !isNumber(cell));
  const padding = numbers.length === 7 ? new Array<string>(paddingOf(labels.at(-1)!)).fill('') : [];
  return `| ${[...labels, ...padding, ...numbers].join(' | ')} |`;
});

describe('rows without the cells that are merged over several', () => {
  it('are read', () => {
    assert.deepEqual(tablesOf(markdown), expected);
    assert.deepEqual(severeIn(markdown), []);
  });

  const blanks: Readonly<Record<string, (zeros: string) => string>> = {
    'the first': (zeros) => zeros.replace('| 0', '|  '),
    'the first two': (zeros) => zeros.replace('| 0 | 0', '|  |  '),
    'the last': (zeros) => zeros.replace(/0 \|$/, ' |'),
    all: (zeros) => zeros.replaceAll('0', ' '),
  };
  const labels = ['1.属于国家秘密', '4.保护第三方合法权益', '2.重复申请', '3.其他'];
  for (const [name, blank] of Object.entries(blanks))
    for (const label of labels)
      it(`${label}: ${name} of its cells blank`, () => {
        const row = new RegExp(`(?<=${label} )(?:\\| 0 ){7}\\|`);
        const text = markdown.replace(row, blank);
        assert.notEqual(text, markdown);
        assert.deepEqual(severeIn(text), ['cell/blank']);
        const zeros = JSON.stringify(tablesOf(text)).replaceAll('null', '0');
        assert.deepEqual(JSON.parse(zeros), expected);
      });
});
