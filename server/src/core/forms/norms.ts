/** A norm that reports cite. */
export interface Norm {
  /** As it stands between 《 and 》; titles inside it are in 〈 and 〉. */
  readonly title: string;
  /** 文号, as it stands between （ and ） behind the title; laws are cited without one. */
  readonly number?: string;
}

/** Who issued both forms. */
export const officeOfNotices = '国务院办公厅政府信息与政务公开办公室';

/** Norms on government information disclosure that annual reports cite, the most cited first. */
export const norms: readonly Norm[] = [
  { title: '中华人民共和国政府信息公开条例', number: '国务院令第711号' },
  {
    title: '国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知',
    number: '国办公开办函〔2021〕30号',
  },
  {
    title: '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知',
    number: '国办公开办函〔2019〕60号',
  },
  { title: '中华人民共和国政府信息公开工作年度报告格式', number: '国办公开办函〔2021〕30号' },
  { title: '政府信息公开信息处理费管理办法', number: '国办函〔2020〕109号' },
  {
    title: '国务院办公厅政府信息与政务公开办公室关于规范政府信息公开平台有关事项的通知',
    number: '国办公开办函〔2019〕61号',
  },
  { title: '国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见', number: '国办发〔2019〕54号' },
  { title: '公共企事业单位信息公开规定制定办法', number: '国办发〔2020〕50号' },
  { title: '国务院办公厅关于印发2022年政务公开工作要点的通知', number: '国办发〔2022〕8号' },
  { title: '国务院办公厅关于印发2021年政务公开工作要点的通知', number: '国办发〔2021〕12号' },
  { title: '国务院办公厅关于印发2020年政务公开工作要点的通知', number: '国办发〔2020〕17号' },
  { title: '国务院办公厅关于印发2019年政务公开工作要点的通知', number: '国办发〔2019〕14号' },
  { title: '政府网站发展指引', number: '国办发〔2017〕47号' },
  { title: '中华人民共和国行政复议法' },
  { title: '中华人民共和国行政诉讼法' },
  { title: '中华人民共和国保守国家秘密法' },
  { title: '中华人民共和国个人信息保护法' },
];

/** The norm with the given 文号 that is a notice or a regulation of its own, not an annex. */
export function normByNumber(number: string): Norm {
  return norms.find((norm) => norm.number === number)!;
}
