import type { TableId } from '../../forms';
import type { Text } from '../../messages/locale';

/** Cells whose sum a sentence states; `denied.*` stands for all rows whose ids begin so. */
export interface Measure {
  readonly table: TableId;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Whether it counts only where nothing is carried forward. */
  readonly finished?: true;
}

/** What a number of a sentence counts, and every sum of cells that it may agree with, the plain one first. */
export interface Role {
  readonly name: Text;
  readonly measures: readonly Measure[];
}

const requests = (rows: readonly string[], columns: readonly string[] = ['total']): Measure => ({
  table: 'requests',
  rows,
  columns,
});

const received = requests(['received']);
const withCarried = requests(['received', 'carriedOver']);
const outcome = requests(['outcome']);
/** What came in was answered only where nothing of it is left. */
const finished = (measure: Measure): Measure => ({ ...measure, finished: true });
const answers = requests(['granted', 'partial', 'denied.*', 'unavailable.*', 'refused.*']);

/** Numbers of applications of the whole report. What was carried over may be counted in, as 共办理……件（上年结转……件） does. */
export const totals = {
  newlyReceived: { name: { zh: '新收申请', en: 'new applications' }, measures: [received] },
  received: { name: { zh: '收到申请', en: 'applications received' }, measures: [received, withCarried, outcome] },
  handled: { name: { zh: '办理申请', en: 'applications handled' }, measures: [outcome, received, withCarried] },
  answered: {
    name: { zh: '答复申请', en: 'applications answered' },
    measures: [outcome, finished(received), finished(withCarried), answers],
  },
  carriedOver: { name: { zh: '上年结转', en: 'carried over' }, measures: [requests(['carriedOver'])] },
  carriedForward: { name: { zh: '结转下年度', en: 'carried forward' }, measures: [requests(['carriedForward'])] },
  carried: {
    name: { zh: '结转', en: 'carried over or forward' },
    measures: [requests(['carriedForward']), requests(['carriedOver'])],
  },
} as const satisfies Record<string, Role>;

const organisations = ['business', 'research', 'welfare', 'legal', 'otherOrg'];

/** Columns of a kind of applicant; 法人 and 企业 alone mean one column or the whole group. */
const kindColumns: Readonly<Record<string, readonly (readonly string[])[]>> = {
  自然人: [['person']],
  法人或其他组织: [organisations],
  法人: [organisations, ['business']],
  企业: [['business'], organisations],
  商业企业: [['business']],
  科研机构: [['research']],
  社会公益组织: [['welfare']],
  法律服务机构: [['legal']],
};

/** Rows of an outcome as sentences name it. */
const outcomeRows: Readonly<Record<string, string>> = {
  予以公开: 'granted',
  部分公开: 'partial',
  不予公开: 'denied.*',
  属于国家秘密: 'denied.secret',
  属于行政执法案卷: 'denied.caseFile',
  属于行政查询事项: 'denied.inquiry',
  无法提供: 'unavailable.*',
  本机关不掌握相关政府信息: 'unavailable.notHeld',
  没有现成信息需要另行制作: 'unavailable.compile',
  补正后申请内容仍不明确: 'unavailable.unclear',
  不予处理: 'refused.*',
  重复申请: 'refused.duplicate',
  三类内部事务信息: 'denied.internal',
  四类过程性信息: 'denied.process',
  信访举报投诉类申请: 'refused.petition',
  要求提供公开出版物: 'refused.publication',
  无正当理由大量反复申请: 'refused.abuse',
  申请人逾期不补正: 'other.noCorrection',
  其他处理: 'other*',
};

export function kindRole(kinds: readonly string[]): Role {
  const name = kinds.join('、');
  const [first = [], ...others] = kinds.map((kind) => kindColumns[kind]!);
  const choices = others.reduce(
    (sums, columns) => sums.flatMap((sum) => columns.map((more) => [...sum, ...more])),
    first,
  );
  return {
    name: { zh: `${name}申请`, en: `applications of ${name}` },
    measures: [['received'], ['received', 'carriedOver'], ['outcome']].flatMap((rows) =>
      choices.map((columns) => requests(rows, [...new Set(columns)])),
    ),
  };
}

export function outcomeRole(outcomes: readonly string[]): Role {
  const name = outcomes.join('、');
  return { name: { zh: name, en: name }, measures: [requests(outcomes.map((each) => outcomeRows[each]!))] };
}

const reviewRows: Readonly<Record<string, readonly string[]>> = {
  行政复议: ['review'],
  行政诉讼: ['direct', 'afterReview'],
  未经复议直接起诉: ['direct'],
  复议后起诉: ['afterReview'],
  行政争议: ['review', 'direct', 'afterReview'],
};

const resultColumns: Readonly<Record<string, string>> = {
  结果维持: 'upheld',
  结果纠正: 'corrected',
  其他结果: 'otherResult',
  尚未审结: 'pending',
};

/** Reviews and lawsuits together, or one of their results. */
export function reviewRole(groups: readonly string[], result?: string): Role {
  const name = groups.join('、') + (result ?? '');
  const rows = [...new Set(groups.flatMap((group) => reviewRows[group]!))];
  const columns = [result === undefined ? 'total' : resultColumns[result]!];
  return { name: { zh: name, en: name }, measures: [{ table: 'review', rows, columns }] };
}

const disclosure = (row: string, column: string): Measure => ({ table: 'disclosure', rows: [row], columns: [column] });

/** What a document or a decision is and what was done with it, as one word. */
const disclosureMeasures: Readonly<Record<string, readonly Measure[]>> = {
  制发规范性文件: ['issued', 'made', 'published'].map((column) => disclosure('normativeDocs', column)),
  废止规范性文件: [disclosure('normativeDocs', 'repealed')],
  现行有效规范性文件: [disclosure('normativeDocs', 'inForce')],
  行政许可决定: [disclosure('licences', 'decisions')],
  行政处罚决定: [disclosure('penalties', 'decisions')],
  行政强制决定: [disclosure('coercion', 'decisions')],
};

export function disclosureRole(what: string): Role | undefined {
  const measures = disclosureMeasures[what];
  return measures && { name: { zh: what, en: what }, measures };
}
