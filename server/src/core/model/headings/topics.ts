import type { Topic } from '../../forms/topics';

interface Signs {
  readonly id: Topic['id'];
  /** In a sub-heading or at the beginning of a sentence. */
  readonly heading: RegExp;
  /** Anywhere: plainly this topic. */
  readonly plain: RegExp;
  /** Anywhere, in an overview without such sub-headings: something about it. */
  readonly any: RegExp;
}

const signs: readonly Signs[] = [
  {
    id: 'proactive',
    heading: /主动公开|公开内容|重点领域|政策解读/,
    plain: /主动公开/,
    any: /公开[^，。]{0,30}\d|发布|解读/,
  },
  { id: 'onRequest', heading: /依申请|申请公开|公开申请/, plain: /依申请公开|信息公开申请/, any: /申请/ },
  {
    id: 'management',
    heading: /信息(?:资源)?的?(?:规范化?)?管理|管理|审查|审核/,
    plain: /信息(?:资源)?的?(?:规范化?|标准化|动态|日常)?管理/,
    any: /审查|审核|管理|清理|更新|目录|指南/,
  },
  {
    id: 'platform',
    heading: /平台|网站|载体|渠道|阵地/,
    plain: /平台(?:载体)?的?建设/,
    any: /平台|网站|专栏|新媒体|公众号|公开栏/,
  },
  {
    id: 'supervision',
    heading: /监督|保障|考核|评议|组织领导|队伍|培训/,
    plain: /监督保障|监督[^，。]{0,6}保障|保障监督/,
    any: /监督|保障|考核|培训|评议|责任追究|领导/,
  },
];

/** From this many topics in sub-headings on, an overview is written topic by topic. */
const structured = 4;

const longestHeading = 40;
/** A shorter overview is not written yet: （文字描述）. */
const shortestText = 24;

/** The topics that the prose of an overview leaves out; none where there is no prose to judge. */
export function missingTopics(lines: readonly { readonly text: string }[]): Topic['id'][] {
  // Tags are no words of an opening, and fill no overview.
  const prose = lines.map(({ text }) => text.replaceAll('\0', ''));
  const text = prose.join('\n');
  if (text.trim().length < shortestText) return [];
  const openings = prose
    .filter((line) => line !== '')
    .map((line) => /^[^。，：；:,;]*/.exec(line)![0].slice(0, longestHeading));
  const headed = signs.filter(({ heading }) => openings.some((opening) => heading.test(opening)));
  const byTopic = headed.length >= structured;
  return signs
    .filter((sign) => !headed.includes(sign) && !sign.plain.test(text) && (byTopic || !sign.any.test(text)))
    .map(({ id }) => id);
}
