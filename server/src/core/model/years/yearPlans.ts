import { endOfMatch, matchesAt } from '../../text/sticky';
import { done, prelude, who, year } from './yearWords';

/**
 * Whether a sentence is on what is to be done in its year, or names a goal: a goal may be of any year to come, as may
 * what is to be done in a part of a year.
 */
export type Planned = 'plan' | 'goal';

const organ =
  '(?:(?!要求|提出|部署|明确)[\\u4e00-\\u9fff]){0,12}?(?:[省市州盟县区旗镇乡局委办厅院]|办公室|政府|街道|办事处|中心|海关|管委会|开发区)';
const planner = `(?:(?:${who}|${organ})(?:的?(?:政府|政务)?(?:信息)?公开工作)?|(?:政府信息|政务|信息)公开工作)`;

/** Behind these, 将 tells what will be done and never stands for 把. */
const surely =
  '继续|进一步|不断|持续|更(?![新换改正])|逐步|稳步|切实|扎实|深入|深刻|认真|积极|努力|勇于|敢于|善于|着力|着重|着眼|着手|全力|大力|全方位|严格|严[把守]|始终|真正|充分|有力|精准|高标准|高度重视|一如既往|把|会(?![议计])|还(?!款)|也|必(?!要)|力争|力求|争取|确保|予以|加以|重点(?=[从在做抓围推加开对解强改聚关完提针])|主要(?=[从在做抓围采开通以])|坚持|牢固|定期|适时|尽快|多措并举|多渠道|有针对性|围绕|紧扣|紧盯|紧紧|紧密|聚焦|锚定|立足|依托|借鉴|对标|采取|做到|抢抓|选派|[一1]是|(?:重点|主要|着力)?[：:]';
/** 将进一步规范作为重点: 将 stands for 把 after all, unless what follows has its own: 将继续把公开作为重点, 将进一步发挥网站作为平台的作用. */
const placed =
  '(?:(?<=把)|(?![^，。；：:把将以发的]{1,30}(?:作为|摆[在到上进]|放[在到]|列[入为]|贯穿|提上|抓在|落到|相结合[，,](?:取得|成效|有效|已|全年))(?![^，。；]{0,12}(?:的|作用))))';
/** What is to be done, or how. 将 may stand for 把 in front of these: 将推进情况通报, 将在履职中形成的信息公开. */
const aim =
  '(?:全面|科学(?!技术|研究)|有效(?!期)|高质量(?!发展)|常态化(?!疫情|防控)|从(?![业事])|在(?![建编岗办])|以(?![前往上下])|对(?![外内口象应接])|每|注重|突出(?!问题|位置)|主动(?!公开)|及时|分[批步期层]|按照|根据|参照|针对|结合|依法(?!公开|不予)|总结(?=经验)|补[齐短]|安排专|成立|与[^，。；]{2,12}(?:合作|对接|沟通|协作)' +
  '|加强|加大|加快|通过|强化|完善|提升|提高|优化(?!营商)|健全|规范(?!性)|推进|推动|推行|丰富|拓展|拓宽|创新(?!做法|经验|成果|举措)|做好|做实|抓好|抓实|抓紧|细化|明确|深化(?!改革)|建立|开展|召开|举办|增[设加强]|邀请|督促|引导|鼓励|开设|设立|开通|配[备强齐]|充实|实行|实施(?!方案|意见|细则|办法)|压实|夯实|扩大|巩固|发挥|利用|运用|探索|打造|搭建|统筹|会同|联合|树立' +
  '|(?:组织(?!机构|架构|领导)|制[定订]|出台|推出|编制|梳理|修订|新增(?!规范|行政|文件|信息|政策))(?![^，。；]{0,6}的)' +
  '|(?:学习|贯彻|整改|落实|改进|指导|督导|解决)(?![^，。；]{0,4}(?:结果|任务|措施|方案|台账|清单|成果|经验|工作[中的])|意见))(?!的|[^，。；]{0,4}情况)';
/** What was done with that: 将政务公开纳入考核. */
const handled =
  '(?![^，。；]{0,30}(?:纳入|列入|列为|作为|融入|分解|上传|报送|通报(?!制)|同步|到位|落实到|逐[一项条]|改为|合并|整合|后的|应当?(?:主动)?公开的|(?:形成|产生|制作|获取)的))';
const aims = `(?:(?:${surely})${placed}|${aim}${handled}${placed})`;
const reached = '(?:(?:全面|基本|全部|如期)?(?:建成|实现|完成))(?!的|后|情况)';

/** What stands behind a year; plans for a part of it, or for a year of some kind, are goals. */
const beginning =
  '^\\s{0,3}年度?[）)]?(?:的?(?:政府信息公开|政务公开)?工作中)?(?<part>第?[一二三四]季度|[上下]半年|是[^，。；]{2,30}年)?[，,]?';

const thought = '(?:如下)?[：:]';
/** What was meant to be done and is told with what came of it is no plan. */
const open = '(?![^。；]{0,60}(?:(?<!为)了(?!解)|已(?!公开|有)|实际|未|因(?!地|人|材)|推迟|虽|尽管|(?<![不非])但))';
/** 计划财务股, 工作计划执行情况 are no plans. */
const planning = '(?<!工作)计划(?![^，。；]{0,8}(?:不(?!定期|断)|滞后|缓慢|情况|总体|基本|较[好慢差]|欠|还))';
/** 我局拟开展, 我局计划举办; not 拟定了方案, 草拟、修订, 拟公开信息. */
const meant =
  '(?:(?<![草模虚])拟(?!定(?![期于点向])|订(?![于阅立购])|制(?![定订作])|[写稿议]|(?:主动)?(?:公开|公布|发布|印发|制发|报送|上网)的?(?:政府|政务|各类)?(?:信息|文件|公文|内容|稿|事项|目录))' +
  `|打算|力争(?!上游)|${planning}(?:投入|安排|新?建|购置|采购|改版|升级|培训|再|用|分|于))`;
/** 2022年工作打算：: what heads a list of plans. */
const heading = `(?:公开)?(?:工作)?(?:打算|安排|思路)${thought}|(?:公开)?工作(?:打算|计划|思路)(?:${thought}|$)|(?:下一步|重点)工作(?:计划|安排)${thought}|改进(?:计划|打算|思路)(?:${thought}|$)`;

/** The beginning of a sentence, up to where it says what is planned. */
const head = new RegExp(`${beginning}${prelude}?${planner}?[，,]?$`);
const longestHead = 160;

// What follows it. The patterns are short, and each is tried at its place: as one, they would take longer to compile than
// all else takes that is done to a report.
/** With what is aimed at behind it: 我局将继续. */
const announcing = new RegExp(`将|(?<![主重需首])要|${planning}${open}`, 'y');
const aimed = new RegExp(aims, 'y');
const reaching = new RegExp(`将${reached}`, 'y');
/** 我局拟, 我局公开工作的总体思路是. */
const planned = new RegExp(`${meant}${open}|的?(?:总体|工作)(?:思路|考虑)(?:是|为|${thought})|一是?要|${heading}`, 'y');
const mayBeginPlan = /[将要计拟打力的总工一公安思下重改]/g;

/** 我局将在2023年进一步加强: the year of a plan behind 将. */
const behind = new RegExp(
  `(?:^|[。；，,：:])[\\s\\u00a0]{0,40}${planner}?将[在于]${year}(?=\\s{0,3}年(?![底末内前起]|\\s{0,2}\\d{1,2}\\s?月))`,
  'dg',
);
const mayBeBehind = /将[在于]/;

/** 存在解读形式单一的问题，2023年我局将 : the year of a plan in front of which a sentence says what is wrong. */
const mended = new RegExp(
  `(?:问题|不足|不够|欠缺|滞后|薄弱|单一|不[高强深]|有待[^，。；0-9]{1,8})[，,]在?${who}?[在于]?${year}(?=\\s{0,3}年)`,
  'dg',
);
const mayBeMended = /(?:[题足够缺后弱一高强深]|有待[^，。；0-9]{1,8})[，,][在于我本全2二]/;

/** `rest` is what follows the year, `coming` whether 下一步 or the like stands in front of it. */
export function readPlan(rest: string, coming = false): Planned | undefined {
  for (const { index: at } of rest.slice(0, longestHead).matchAll(mayBeginPlan)) {
    const found = planAt(rest, at);
    const begun = found && head.exec(rest.slice(0, at));
    if (begun) return begun.groups!['part'] ? 'goal' : found;
  }
  return coming && isComing(rest) && !done.test(rest) ? 'plan' : undefined;
}

function planAt(rest: string, at: number): Planned | undefined {
  if (matchesAt(planned, rest, at)) return 'plan';
  const announced = endOfMatch(announcing, rest, at);
  if (announced !== undefined && matchesAt(aimed, rest, announced)) return 'plan';
  return matchesAt(reaching, rest, at) ? 'goal' : undefined;
}

/** What is said to come has no need of 将. */
function isComing(rest: string): boolean {
  const last = Math.min(rest.length, longestHead);
  for (let at = 1; at < last; at++) {
    if (matchesAt(aimed, rest, at) && head.test(rest.slice(0, at).replace(/[将要]$/, ''))) return true;
  }
  return false;
}

interface PlannedYear {
  readonly match: RegExpMatchArray;
  readonly kind: Planned;
}

/** The years inside sentences that are those of plans. */
export function* plannedYears(text: string, restFrom: (at: number) => string): Generator<PlannedYear> {
  if (!text.includes('将')) return;
  if (mayBeBehind.test(text)) for (const match of text.matchAll(behind)) yield { match, kind: 'goal' };
  for (const match of mayBeMended.test(text) ? text.matchAll(mended) : []) {
    const kind = readPlan(restFrom(match.indices![1]![1]));
    if (kind) yield { match, kind };
  }
}
