import { form2021 } from '../form2021';
import { explainedIn, type TableMeanings } from './meaning';

/** `（一）` → 《条例》第二十条第（一）项 and the notice's own words on table two. */
const basis = (item: string) => `《条例》第二十条第${item}项；${explainedIn(form2021.notice, '二')}`;

export const disclosure2021: TableMeanings = {
  rows: {
    rules: {
      zh: '本机关制定的规章，按件计，分别填写本年制发、本年废止和现行有效的件数。行政法规和行政规范性文件不计入此行；没有规章制定权的机关，实践中一般填“0”。',
      en: 'Administrative rules (规章) made by the organ, by document: issued, repealed, and in force. Administrative regulations and normative documents do not belong here; organs without rule-making power usually enter 0 in practice.',
      basis: basis('（一）'),
    },
    normativeDocs: {
      zh: '本机关制发的行政规范性文件，按件计；实践中一般指规章以外、涉及公民、法人和其他组织权利义务、具有普遍约束力并反复适用的公文。规章另行填报；内部管理制度、人事任免和对具体事项的处理决定，实践中不计入。',
      en: 'Administrative normative documents issued by the organ; in practice, documents other than rules that affect rights and duties, bind generally and apply repeatedly. Rules are entered separately; internal procedures, appointments and decisions on single matters are in practice not counted.',
      basis: basis('（一）'),
    },
    licences: {
      zh: '本年作出的行政许可处理决定，按件计，包括已公开和依法未公开的全部处理决定。许可事项的数量、尚未作出决定的申请，以及行政许可以外的对外管理服务事项，不计入。',
      en: 'Licensing decisions made in the year, including all decisions, disclosed or lawfully undisclosed. The number of licence items, applications not yet decided, and services other than licences are not counted.',
      basis: basis('（五）'),
    },
    penalties: {
      zh: '本年作出的行政处罚决定，按件计，包括已公开和依法未公开的全部处理决定，不限于具有一定社会影响、应当主动公开的决定。至12月31日尚未作出处罚决定的案件不计入。',
      en: 'Penalty decisions made in the year, including all decisions, disclosed or lawfully undisclosed, not only those of social influence that must be disclosed. Cases without a decision by 31 December are not counted.',
      basis: basis('（六）'),
    },
    coercion: {
      zh: '本年作出的行政强制处理决定，按件计，包括已公开和依法未公开的全部处理决定；行政强制包括行政强制措施和行政强制执行。行政处罚决定不计入此行。',
      en: 'Decisions on administrative coercion made in the year, including all decisions, disclosed or lawfully undisclosed; coercion comprises coercive measures and compulsory enforcement. Penalty decisions do not belong here.',
      basis: `${basis('（六）')}；《中华人民共和国行政强制法》第二条`,
    },
    fees: {
      zh: '本机关本年收取的行政事业性收费的金额。收费项目的个数、罚没收入和税收不计入。政府信息公开信息处理费在第六部分专门报告，勿与此行混淆。',
      en: 'Amount of administrative and institutional fees the organ charged in the year. The number of fee items, fines, confiscations and taxes are not counted. Information processing fees for information requests are reported in section 6; do not confuse the two.',
      basis: basis('（八）'),
    },
  },
  columns: {
    issued: {
      zh: '报告年度1月1日至12月31日制发的件数。以前年度制发的不计入，即使现行有效。',
      en: 'Documents issued from 1 January to 31 December of the report year. Documents issued in earlier years are not counted, even if still in force.',
      basis: basis('（一）'),
    },
    repealed: {
      zh: '报告年度1月1日至12月31日废止的件数，不论何年制发。以前年度已经废止的不计入；宣布失效的是否计入，格式未作规定，口径应前后一致。',
      en: 'Documents repealed from 1 January to 31 December of the report year, whenever issued. Documents repealed earlier are not counted; the form does not say whether documents declared lapsed count, so be consistent.',
      basis: basis('（一）'),
    },
    inForce: {
      zh: '截至报告年度12月31日仍然有效的件数，不论何年制发，不能只填本年制发的件数。已经废止的不计入。实践中可用上年现行有效件数加本年制发件数、减本年废止件数核对。',
      en: 'Documents still in force on 31 December of the report year, whenever issued; not only those issued this year. Repealed documents are not counted. In practice, check it against last year’s figure plus issued minus repealed.',
      basis: basis('（一）'),
    },
    decisions: {
      zh: '报告年度内作出的全部处理决定的数量，包括已公开和依法未公开的，核定时间点为12月31日。事项数量和只受理、未作出决定的数量不计入。',
      en: 'All decisions made in the report year, disclosed or lawfully undisclosed, as of 31 December. The number of items, and matters accepted but not decided, are not counted.',
      basis: basis('（五）（六）'),
    },
    amount: {
      zh: '报告年度收取的行政事业性收费金额，单位为万元，可以有小数，核定时间点为12月31日。以元记账的应先换算成万元，不填收费项目数。',
      en: 'Amount of administrative and institutional fees charged in the report year, in units of 10,000 yuan, as of 31 December; decimals are allowed. Convert from yuan first; do not enter the number of fee items.',
      basis: basis('（八）'),
    },
  },
};
