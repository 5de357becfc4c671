/** A word that stands twice running; offsets in the text, of both together. */
interface RepeatedWord {
  readonly from: number;
  readonly to: number;
}

const shortestWord = 2;
const longestWord = 8;

/** Words that are doubled on purpose, and numbers: 二〇二〇. */
const onPurpose =
  /^(?:研究|讨论|商量|考虑|了解|琢磨|比较|交流|学习|锻炼|休息|非常|特别|许多|很多)$|^[一二三四五六七八九十百千万零两几]|^(.)\1{1,7}$/;

/** Words of two characters that begin no longer word and end none: twice running they are always a mistake. */
const alone =
  /^(?:审核|进行|加强|开展|推进|积极|不断|及时|切实|认真|按照|根据|通过|以及|或者|并且|全面|深入|持续|充分|严格|确保|提升|提高|增强|强化|完善|建立|健全|加大|实现|做好|制定|印发|相关|有关|各项|各类|我县|我市|我区|我局|我省|我委|全县|全市|全区|全省|本级|稳步|扎实|主动|依法|本县|本市|本区|本局|我镇|我乡|我办|围绕|结合|坚持|针对|关于|由于|因此|同时|目前|全年|召开|举办|发挥|拓宽|拓展|优化|深化|细化|逐步|努力|着力|大力|依托|采取|政务|其中|没有|不够|主要|对于|促进|公布|我们|已经|更加|仍然|必须|应当|按时|按期|能够|为了|但是|而且|此外|今年|适时|牢固)$/;

/** A sentence or a phrase ends here, so the second word stands alone. */
const ends = /^(?:$|[，。；：、！？）》”〕,;:!?\s]|[的了和与及或等后前])/;

/** A longer word goes on behind the second: 委员会委员会议. */
const goesOn = /^[议]/;

/**
 * What goes on behind a word so that the two are a slip, and no words that meet: 网站网站建设, but 公开内容内容管理系统;
 * 制度制度体系, but 公开制度制度化. 公开公开申请 is a slip, 信息公开公开指南 are two words that meet, and so are
 * 依规 and 依规划.
 */
const before: Readonly<Record<string, RegExp>> = {
  公开: /^(?:申请|工作|条例|年度)/,
  信息: /^公开/,
  工作: /^年度/,
  依规: /^[^划定则范程]/,
  继续: /^(?!教育)/,
  制度: /^(?:建设|体系|落实|机制)/,
  高度: /^(?:重视|关注|负责)/,
  有效: /^(?![期性率])/,
  利用: /^(?:网站|政[府务]|微信|新媒|各|多种|好)/,
  网站: /^(?:建设|更新|发布|公开|栏目|信息|平台)/,
  栏目: /^(?:建设|更新|发布|公开)/,
  平台: /^(?:建设|更新|发布|公开)/,
  内容: /^(?:建设|更新|丰富|不|较|更)/,
  目录: /^(?:更新|编制)/,
  部门: /^(?:认真|积极|配合|及时|严格)/,
  群众: /^(?:满意|反映|办事|获取|查询)/,
  社会: /^(?:公[开布示众]|各界)/,
  培训: /^[0-9]/,
  明确: /^专人/,
  情况: /^(?:如下|进行)/,
  问题: /^(?:如下|进行|主要)/,
  措施: /^(?:如下|进行|落实)/,
};

/** Words twice running that no two neighbouring words explain: 信息公开申请申请表 is right, 申请申请。 is not. */
export function repeatedWords(text: string): RepeatedWord[] {
  const found: RepeatedWord[] = [];
  for (let from = 0; from + 2 * shortestWord <= text.length; from++) {
    const length = repeatedAt(text, from);
    if (length === 0) continue;
    const to = from + 2 * length;
    const word = text.slice(from, from + length);
    const behind = text.slice(to, to + 1);
    // 信息公开公开前审查: two words that meet.
    if (word === '公开' && /[前后]/.test(behind)) continue;
    const sure =
      length > 2
        ? !goesOn.test(behind)
        : alone.test(word) || ends.test(behind) || before[word]?.test(text.slice(to, to + 2));
    if (sure && !onPurpose.test(word)) found.push({ from, to });
    from = to - 1;
  }
  for (const { 0: years, index } of text.includes('年20') ? text.matchAll(sameYear) : [])
    found.push({ from: index, to: index + years.length });
  return found;
}

/** 2023年2023年 */
const sameYear = /(?<!\d)(20\d\d年)\1/g;

/** The length of the longest word that stands at an offset and once more behind itself; 0 where none does. */
function repeatedAt(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (!isCommonHan(first)) return 0;
  for (let length = longestWord; length >= shortestWord; length--) {
    if (text.charCodeAt(at + length) !== first) continue;
    let same = 1;
    while (same < length && isSameHan(text, at + same, at + same + length)) same++;
    if (same === length) return length;
  }
  return 0;
}

function isSameHan(text: string, at: number, other: number): boolean {
  const code = text.charCodeAt(at);
  return code === text.charCodeAt(other) && isCommonHan(code);
}

function isCommonHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
