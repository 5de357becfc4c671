import type { TableId } from '../../forms';
import type { Text } from '../../messages/locale';

/** Cells whose sum a sentence states; `denied.*` stands for all rows whose ids begin so. */
export interface Measure {
  readonly table: TableId;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Rows to be taken off. */
  readonly without?: readonly string[];
  /** Whether it counts only where nothing is carried forward. */
  readonly finished?: true;
}

/** What a number of a sentence counts, and every sum of cells that it may agree with, the plain one first. */
export interface Role {
  readonly name: Text;
  readonly measures: readonly Measure[];
  /** Whether a wrong number may as well be meant as the second sum as the first: none is then put in place of it. */
  readonly either?: boolean;
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

/** What came in this year and was not left for the next, where those carried over are counted by themselves. */
const answeredOfNew: Measure = { ...received, without: ['carriedForward'] };

/** Numbers of applications of the whole report. What was carried over may be counted in, as 共办理……件（上年结转……件） does. */
export const totals = {
  newlyReceived: { name: { zh: '新收申请', en: 'new applications' }, measures: [received] },
  received: { name: { zh: '收到申请', en: 'applications received' }, measures: [received, withCarried] },
  handled: { name: { zh: '办理申请', en: 'applications handled' }, measures: [outcome, received, withCarried] },
  answered: {
    name: { zh: '答复申请', en: 'applications answered' },
    measures: [outcome, finished(received), finished(withCarried), answers],
  },
  answeredOfNew: {
    name: { zh: '办结新收申请', en: 'new applications answered' },
    measures: [answeredOfNew, received, outcome],
  },
  /** 办理53件，其中新收50件、上年结转3件: what is handled may be all or what was answered. */
  newOfHandled: { name: { zh: '新收申请', en: 'new applications' }, measures: [received, answeredOfNew], either: true },
  /** 新收189件，办结180件: perhaps without those carried over. */
  answeredOfThose: {
    name: { zh: '答复申请', en: 'applications answered' },
    measures: [outcome, answeredOfNew, finished(received), finished(withCarried), answers],
    either: true,
  },
  toHandle: { name: { zh: '应办理申请', en: 'applications to handle' }, measures: [withCarried] },
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
  予以公开或部分公开: 'granted partial',
  不予公开: 'denied.*',
  属于国家秘密: 'denied.secret',
  其他法律行政法规禁止公开: 'denied.law',
  危及三安全一稳定: 'denied.safety',
  保护第三方合法权益: 'denied.thirdParty',
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
  要求行政机关确认或重新出具已获取信息: 'refused.reissue',
  申请人逾期不补正: 'other.noCorrection',
  其他处理: 'other*',
};

/** What a number of applications by some kinds of applicants stands for: those columns of table three. */
export function kindRole(kinds: readonly string[]): Role {
  return roleOfColumns(kinds.join('、'), choicesOf(kinds));
}

/** 其他10件 behind kinds: the sixth column, or all that is left of them. */
export function otherKindsRole(named: readonly string[]): Role {
  const columns = ['person', ...organisations];
  const left = choicesOf(named).map((choice) => columns.filter((column) => !choice.includes(column)));
  return roleOfColumns('其他', [...left.filter(({ length }) => length > 0), ['otherOrg']]);
}

function choicesOf(kinds: readonly string[]): readonly (readonly string[])[] {
  const [first = [], ...others] = kinds.map((kind) => kindColumns[kind]!);
  return others.reduce((sums, columns) => sums.flatMap((sum) => columns.map((more) => [...sum, ...more])), first);
}

function roleOfColumns(name: string, choices: readonly (readonly string[])[]): Role {
  return {
    name: { zh: `${name}申请`, en: `applications of ${name}` },
    measures: [['received'], ['received', 'carriedOver'], ['outcome']].flatMap((rows) =>
      choices.map((columns) => requests(rows, [...new Set(columns)])),
    ),
  };
}

/** 公民, where it may stand for all applicants. */
export const anybody: Role = { ...roleOfColumns('自然人', [['person'], ['person', ...organisations]]), either: true };

/** 其中公开2件: what was disclosed in part may be counted in. */
export const disclosed: Role = {
  name: { zh: '予以公开', en: '予以公开' },
  measures: [requests(['granted']), requests(['granted', 'partial'])],
  either: true,
};

/** What 全部予以公开 says that there was none of. */
export const notGranted: Role = {
  name: { zh: '予以公开以外的处理结果', en: 'outcome but disclosure' },
  measures: [requests(['partial', 'denied.*', 'unavailable.*', 'refused.*', 'other*'])],
};

/** 重复申请不予处理4件 counts the row, not its group as well. */
export function outcomeRole(outcomes: readonly string[]): Role {
  const rowsOf = (each: string) => outcomeRows[each]!.split(' ');
  const isGroupOfOther = (each: string) => outcomes.some((other) => other !== each && isPartOfOutcome(other, each));
  const own = [...new Set(outcomes)].filter((each) => !isGroupOfOther(each));
  const name = own.join('、');
  return { name: { zh: name, en: name }, measures: [requests(own.flatMap(rowsOf))] };
}

/** Whether an outcome is a row of a group: 重复申请 of 不予处理. */
export function isPartOfOutcome(outcome: string, group: string): boolean {
  const rows = outcomeRows[group]!;
  return rows.endsWith('*') && outcomeRows[outcome]!.startsWith(rows.slice(0, -1));
}
