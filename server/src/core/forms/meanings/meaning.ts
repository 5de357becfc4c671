/**
 * What a row, a column or a section means, as data for the hovers. Where neither the 条例 nor a notice settles a point,
 * the text says so (实践中, 格式未作规定) and never states it as a rule.
 */
export interface Meaning {
  /** What is counted, when, and what is not: one to three sentences, each ending in 。 */
  readonly zh: string;
  readonly en: string;
  /** Citation as an official writes it; empty where the meaning rests on practice alone. */
  readonly basis: string;
}

export type Meanings = Readonly<Record<string, Meaning>>;

/** Meanings of one table by row id and by column id. */
export interface TableMeanings {
  readonly rows: Meanings;
  readonly columns: Meanings;
}

/** The numbered item of 一、报告内容 in which a notice (given by its 文号) explains a section. */
export function explainedIn(notice: string, item: '一' | '二' | '三' | '四' | '五' | '六'): string {
  return `${notice}“一、报告内容”（${item}）`;
}

/** The sentence above table three in the template of a notice. */
export function balanceIn(notice: string): string {
  return `${notice}附件模板第三部分（勾稽关系）`;
}

export const feeMeasures = '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）';

/**
 * 江苏省's answering standard, forwarded nationwide for reference on 2020-01-10; its lists match the rows of table three.
 * It binds no other province, hence 参照.
 */
export const answeringStandard = '参照《江苏省政府信息公开申请办理答复规范》';
