/**
 * The words of sentences about applications, reviews and documents. A number is understood only where every word
 * beside it is known, so what is not here makes a sentence be left alone.
 */
export type WordKind =
  | 'application'
  | 'request'
  | 'received'
  | 'newlyReceived'
  | 'handled'
  | 'due'
  | 'answered'
  | 'kind'
  | 'outcome'
  | 'review'
  | 'result'
  | 'disclosureObject'
  | 'disclosureAct'
  | 'decision'
  | 'furtherDecision'
  | 'information'
  | 'among'
  | 'none'
  | 'own'
  | 'plain'
  | 'connective'
  | 'reviewing'
  | 'vague'
  | 'compared'
  | 'elsewhere'
  | 'foreign'
  | 'listed'
  | 'remaining'
  | 'pending'
  | 'carried';

/** Words by kind; behind `=` what a word stands for, where sentences have several words for it. */
const words: Readonly<Record<WordKind, string>> = {
  application: `
    政府信息公开申请 政府信息公开的申请 政务信息公开申请 信息公开申请 政府信息依申请公开申请 政府信息依申请公开 政府信息公开依申请
    依申请公开政府信息申请 依申请公开政府信息 依申请公开信息申请 依申请公开信息 依申请公开申请 依申请公开事项 依申请公开件
    依申请公开信件 依申请公开 依申请件 依申请 公开申请 申请公开政府信息 申请公开 申请政府信息公开 政府信息申请 信息申请
    政府信息公开申请件 政府信息公开申请事项 信息公开申请件 信息公开申请事项 政府信息依申请 政府信息申请公开件 依申请公开请求 政府信息公开请求 申请公开政府信息的请求
    政府信息依申请公开办理事项 依申请公开办理事项
    依申请公开政府信息事项 依申请公开信息事项 政府信息依申请公开事项 依申请政府信息公开 依申请政府信息公开事项 依申请政府信息公开件
    依申请信息公开 依申请信息公开事项 依申请信息公开件 公开政府信息申请 公开政府信息的申请 要求公开政府信息的申请 政府信息公开申请书
    依申请公开受理件 依申请公开受理量 依申请公开办件
    政府信息公开申请表 信息公开申请书 申请公开政府信息要求 申请公开信息 申请公开信息要求 政府信息公开的依申请公开 申请政府信息公开事项 申请公开政府信息件`,
  request: '申请 申请件 申请书 申请表 申请事项 申请数 申请量 申请总数 申请总量 申请数量 申请件数',
  received: '受理 收到 接收 接收到 接到 接受 收件 登记 登记受理 受理登记',
  newlyReceived: '新增 新收 新收到 新接收 新接到 新受理 本年新收',
  handled: '办理 处理 承办',
  due: '共需 需 共应 应 需要 应当',
  answered:
    '办结 答复 办理完毕 办结答复 办理答复 答复办结 予以答复 作出答复 做出答复 完成答复 完成 已答复 答复申请人 回复',
  kind: `
    自然人 公民=自然人 个人=自然人 公民个人=自然人 法人或其他组织 法人和其他组织=法人或其他组织 法人及其他组织=法人或其他组织 法人、其他组织=法人或其他组织
    法人或者其他组织=法人或其他组织 法人组织=法人或其他组织 法人 企业 商业企业 科研机构 社会公益组织 法律服务机构`,
  outcome: `
    予以公开 同意公开=予以公开 部分公开 全部或部分公开=予以公开或部分公开 全部公开或部分公开=予以公开或部分公开 予以公开或部分公开
    予以公开或者部分公开=予以公开或部分公开 全部公开或者部分公开=予以公开或部分公开 全部或者部分公开=予以公开或部分公开 不予公开 属于国家秘密 属于行政执法案卷 属于行政查询事项 无法提供 本机关不掌握相关政府信息
    不掌握相关政府信息=本机关不掌握相关政府信息 没有现成信息需要另行制作 补正后申请内容仍不明确 不予处理 重复申请 其他处理
    其他法律行政法规禁止公开 法律行政法规禁止公开=其他法律行政法规禁止公开 其他法律、行政法规禁止公开=其他法律行政法规禁止公开
    危及“三安全一稳定”=危及三安全一稳定 保护第三方合法权益 要求行政机关确认或重新出具已获取信息
    三类内部事务信息 四类过程性信息 要求提供公开出版物 无正当理由大量反复申请
    信访举报投诉类申请 信访举报投诉类=信访举报投诉类申请 信访、举报、投诉类申请=信访举报投诉类申请 信访、举报、投诉类=信访举报投诉类申请
    逾期不补正=申请人逾期不补正 申请人逾期不补正 无正当理由逾期不补正=申请人逾期不补正 申请人无正当理由逾期不补正=申请人逾期不补正`,
  review: `
    行政复议 复议=行政复议 行政诉讼 诉讼=行政诉讼 未经复议直接起诉 直接起诉=未经复议直接起诉 复议后起诉 经复议后起诉=复议后起诉 行政争议`,
  result: '结果维持 维持=结果维持 结果纠正 纠正=结果纠正 其他结果 尚未审结 未审结=尚未审结',
  disclosureObject: '规范性文件 行政规范性文件=规范性文件 规章',
  disclosureAct:
    '制发 制定=制发 印发=制发 出台=制发 制定印发=制发 制定出台=制发 制定发布=制发 新制定=制发 新制发=制发 新出台=制发 新发布=制发 制作=制发 新制作=制发 制定并公开=制发 制发并公开=制发 制作并公开=制发 废止 废止失效=废止 废止或失效=废止 废止和失效=废止 清理废止=废止 宣布废止=废止 现行有效 继续有效=现行有效 确定继续有效=现行有效',
  decision: `
    作出行政许可决定=行政许可决定 做出行政许可决定=行政许可决定 作出行政处罚决定=行政处罚决定 做出行政处罚决定=行政处罚决定
    作出行政强制决定=行政强制决定 做出行政强制决定=行政强制决定 作出许可决定=行政许可决定 作出处罚决定=行政处罚决定
    作出强制决定=行政强制决定 作出行政许可=行政许可决定 作出行政处罚=行政处罚决定 作出行政强制=行政强制决定`,
  furtherDecision: `
    行政许可决定 行政处罚决定 行政强制决定 许可决定=行政许可决定 处罚决定=行政处罚决定 强制决定=行政强制决定`,
  information: '政府信息公开工作 政府信息公开 信息公开工作 信息公开 政务公开工作 政务公开',
  among: '其中 包括 包含 含 分别为 分别是 分别',
  none: `
    未发生 未发生过 没有发生 未出现 没有出现 未产生 未引发 未引起 未收到 没有收到 未接到 未接收到 没有 未有 未被 无 零 不存在 从未发生 从未收到
    尚未发生 尚未收到 暂未发生 暂未收到 暂未接到 暂未受理 未曾发生 未曾收到 未受理 没有受理 未接收`,
  own: `
    我省 我市 我州 我盟 我县 我区 我旗 我镇 我乡 我街道 我局 我委 我办 我厅 我院 我中心 我机关 我单位 我部门 我办公室
    我街 我会 我馆 我所 我站 我队 我支队 我大队 我分局 我园区 我开发区 我新区 我管委会 我办事处 我公司
    本省 本市 本州 本县 本区 本旗 本镇 本乡 本街道 本局 本委 本办 本厅 本院 本中心 本机关 本单位 本部门 本行政机关
    各级行政机关 全省 全市 全州 全县 全区 全旗 全镇 全乡 全街道 全局`,
  plain: `
    做到 做到了 实现 实现了 全年 全年度 年内 年度内 一年来 一年以来 行政机关 本年度 本年 今年 今年以来 年度 当年 报告期内 报告期 机关 依法 依规 依法依规 规范 及时 按时 按期 按照规定 按规定
    均 也 已 已经 皆 都 全部 妥善 有效 书面 正式 各类 各种 公众 社会公众 群众 居民 村民 市民 申请人 提出 提交 共 共计 总计 合计 总共 一共 累计共 总 数量
    总量 总数 量 数 任何 任何形式 件数 案件数 为 是 有 达 达到 的 了 等 于 在 对 向 由 来自 属于 上述 关于 通过 所 做好 加上 加之 连同 方面 情况 工作 中 集中公开 动态更新`,
  connective: '和 或 或者 及 以及 与 、 并',
  reviewing: `
    因 由于 而 引发 引起 导致 产生 发生 被 提起 案件 案 情形 问题 事项 存在 答复不当 处理不当 不当 涉及 涉 相关 有关 类 政府信息 起诉 出现 事件 提请`,
  vague: '约 近 超过 超 逾 不足 将近 大约 至少 以上 余 多 左右 余件',
  compared: '较 比 同比 环比 相比 增加 减少 增长 下降 上升 降低 增 减 增幅 降幅 占 各',
  elsewhere: `
    以来 累计 去年 上年 上年度 上一年 上一年度 往年 历年 同期 季度 半年 上半年 下半年 前年 近年 近年来 近三年 近五年 截止 至今 年底 本级 市本级
    县本级 区本级 省本级`,
  foreign: '来信 留言 热线 工单 提案 建议 投诉件 咨询 信访 培训 公文 网民 诉求 许可事项 意见',
  carried: '结转 结转件',
  pending: '未办结 尚未办结 正在办理 正在办理中 尚在办理 尚在办理中',
  remaining: '剩余 余下 其余 另有 尚有 尚余',
  listed: '举报 投诉 举报投诉 投诉举报 申诉 行政申诉 信访',
};

export interface Word {
  readonly text: string;
  readonly kind: WordKind;
  /** The word itself, or the one it stands for. */
  readonly means: string;
}

/** Words by their first character, the longest first. */
export const vocabulary: ReadonlyMap<string, readonly Word[]> = index();

function index(): Map<string, Word[]> {
  const byFirst = new Map<string, Word[]>();
  for (const [kind, list] of Object.entries(words) as [WordKind, string][]) {
    for (const entry of list.trim().split(/\s+/)) {
      const [text = '', means = text] = entry.split('=');
      const known = byFirst.get(text[0]!);
      const word = { text, kind, means };
      if (known) known.push(word);
      else byFirst.set(text[0]!, [word]);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.text.length - a.text.length);
  return byFirst;
}
