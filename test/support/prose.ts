import { count, type Figures } from './figures';
import type { Random } from './random';
import { applicants, outcomeRows } from './statutory';

/** The text of a report around its tables. */
interface Prose {
  readonly organ: string;
  /** In front of section one. */
  readonly opening: readonly string[];
  readonly overview: readonly string[];
  readonly improvement: readonly string[];
  readonly other: readonly string[];
}

const places = ['云麓县', '澄溪县', '平岚区', '东笕市', '禾丰镇', '柳汀乡', '岫云街道'];

/** Prose that agrees with the figures and, as real prose does, names other years and numbers that it has to. */
export function makeProse(figures: Figures, random: Random): Prose {
  const place = random.pick(places);
  const organ = place + (place.endsWith('街道') ? '办事处' : random.pick(['人民政府', '人民政府', '教育局', '水利局']));
  const we = organ.endsWith('局') ? '我局' : `我${place.endsWith('街道') ? '街道' : place.at(-1)!}`;
  return {
    organ,
    opening: opening(figures, organ, random),
    overview: overview(figures, we, random),
    improvement: improvement(figures, we, random),
    other: [other(figures, random)],
  };
}

const notices: Readonly<Record<Figures['form'], string>> = {
  '2019':
    '《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）',
  '2021':
    '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）',
};

function opening({ form, year }: Figures, organ: string, random: Random): string[] {
  const basis = `本报告依据《中华人民共和国政府信息公开条例》（国务院令第711号）和${notices[form]}要求，由${organ}编制。`;
  const period = random.pick([
    `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    `本年度报告中所列数据的统计期限为${year}年1月1日至12月31日。`,
  ]);
  const contact = '如对本报告有任何疑问，请与本机关政务公开科联系（电话：0000-1234567）。';
  return random.chance(0.5) ? [basis + period + contact] : [basis, period + contact];
}

function overview(figures: Figures, we: string, random: Random): string[] {
  const { form, year } = figures;
  const platform = form === '2021' ? '政府信息公开平台建设' : '平台建设';
  const [pages, policies] = [random.int(200, 9000), random.int(3, 80)];
  return [
    `${year}年，${we}认真落实《${year}年政务公开工作要点》，以公开促落实、促规范、促服务。`,
    `（一）主动公开。全年主动公开政府信息${pages}条，解读政策${policies}件，修订《${year - 1}年主动公开目录》。`,
    `（二）依申请公开。${requests(figures, we, random)}${review(figures)}`,
    '（三）政府信息管理。严格执行信息发布三级审核制度，公开前逐条进行保密审查。',
    `（四）${platform}。${year - 1}年底完成门户网站改版，${year}年新增专栏${random.int(2, 9)}个。`,
    '（五）监督保障。将政府信息公开纳入年度考核，全年未发生责任追究情形，社会评议结果良好。',
  ];
}

/** What the text says of applications; every number stands in table three. */
function requests({ form, year, requests }: Figures, we: string, random: Random): string {
  const [received, carriedOver, answered, carriedForward] = [
    'received',
    'carriedOver',
    'outcome',
    'carriedForward',
  ].map((row) => count(requests, row, 'total')) as [number, number, number, number];
  if (received + carriedOver === 0) return `${year}年未收到政府信息公开申请。`;
  const person = count(requests, 'received', 'person');
  const byOutcome = outcomeRows(form)
    .filter(({ id }) => ['granted', 'partial'].includes(id) && count(requests, id, 'total') > 0)
    .map(({ id, label }) => `${label.slice(3, 7)}${count(requests, id, 'total')}件`);
  const kinds = applicants.filter(([id]) => count(requests, 'received', id) > 0).map(([, label]) => label);
  const sentences = [
    `全年新收政府信息公开申请${received}件，上年结转${carriedOver}件，办结${answered}件，结转下年度继续办理${carriedForward}件。`,
    `${year}年，${we}共收到政府信息公开申请${received}件，其中自然人申请${person}件、法人或其他组织申请${received - person}件。`,
    `全年共办理政府信息公开申请${received + carriedOver}件（上年结转${carriedOver}件），申请人为${kinds.join('、') || '自然人'}。`,
    `全年受理依申请公开${received}件，较上年增加${random.int(1, 9)}件。${byOutcome.length ? `答复中${byOutcome.join('、')}。` : ''}`,
  ];
  return random.pick(sentences);
}

function review({ review }: Figures): string {
  const total = (group: string) => count(review, group, 'total');
  const lawsuits = total('direct') + total('afterReview');
  if (total('review') + lawsuits === 0) return '未发生因政府信息公开引起的行政复议、行政诉讼案件。';
  return `因政府信息公开被申请行政复议${total('review')}件，被提起行政诉讼${lawsuits}件。`;
}

function improvement({ year }: Figures, we: string, random: Random): string[] {
  const problems = '一是主动公开内容不够全面；二是政策解读形式较为单一。';
  const plan = `${year + 1}年，${we}将加强业务培训，丰富解读形式，提高公开质量。`;
  return random.pick([
    [`${year}年，政府信息公开工作取得一定成效，但仍存在不足：${problems}`, plan],
    ['（一）存在的问题', problems, '（二）改进措施', `按照${year + 1}年工作安排，${plan}`],
  ]);
}

function other({ form, year }: Figures, random: Random): string {
  const none = random.pick(['无', '本年度无其他需要报告的事项。', '无其他需要报告的事项。']);
  return form === '2021' && random.chance(0.5)
    ? `依据《政府信息公开信息处理费管理办法》，${year}年未收取政府信息公开信息处理费。`
    : none;
}
