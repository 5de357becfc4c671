import { form2019 } from '../form2019';
import { explainedIn, type TableMeanings } from './meaning';

/** `（一）` → 《条例》第二十条第（一）项 and the notice's own words on table two. */
const basis = (item: string) => `《条例》第二十条第${item}项；${explainedIn(form2019.notice, '二')}`;

export const disclosure2019: TableMeanings = {
  rows: {
    rules: {
      zh: '本机关制定的规章，按件计，分别填写本年新制作、本年新公开和对外公开的总数量。行政法规和规范性文件不计入此行；没有规章制定权的机关，实践中一般填“0”。',
      en: 'Administrative rules (规章) made by the organ, by document: newly made, newly disclosed, and the total disclosed. Administrative regulations and normative documents do not belong here; organs without rule-making power usually enter 0 in practice.',
      basis: basis('（一）'),
    },
    normativeDocs: {
      zh: '本机关制发的规范性文件，按件计；实践中一般指规章以外、涉及公民、法人和其他组织权利义务、具有普遍约束力并反复适用的公文。规章另行填报；内部管理制度、人事任免和对具体事项的处理决定，实践中不计入。',
      en: 'Normative documents issued by the organ; in practice, documents other than rules that affect rights and duties, bind generally and apply repeatedly. Rules are entered separately; internal procedures, appointments and decisions on single matters are in practice not counted.',
      basis: basis('（一）'),
    },
    licences: {
      zh: '行政许可：前两列填许可项目的数量及其增减，第三列填本年作出的处理决定数量。行政许可以外的对外管理服务事项，计入下一行。',
      en: 'Administrative licences: the first two columns take the number of licence items and its change, the third the decisions made in the year. Other services to the public go in the next row.',
      basis: basis('（五）'),
    },
    otherServices: {
      zh: '行政许可以外的其他对外管理服务事项的项目数量、增减和处理决定数量；具体范围格式未作规定，实践中有的地方填行政确认、行政检查等。行政许可、行政处罚、行政强制各有专行，不计入此行。',
      en: 'Other administrative services to the public: number of items, change, and decisions. The form does not define the scope; in practice some places enter administrative confirmations and inspections. Licences, penalties and coercion have rows of their own.',
      basis: basis('（五）'),
    },
    penalties: {
      zh: '行政处罚：前两列填处罚项目的数量及其增减，第三列填本年作出的行政处罚决定数量。尚未作出处罚决定的案件不计入第三列；行政强制计入下一行。',
      en: 'Administrative penalties: the first two columns take the number of penalty items and its change, the third the penalty decisions made in the year. Cases without a decision are not counted in the third column; coercion goes in the next row.',
      basis: basis('（六）'),
    },
    coercion: {
      zh: '行政强制（包括行政强制措施和行政强制执行）：前两列填强制项目的数量及其增减，第三列填本年作出的处理决定数量。行政处罚不计入此行。',
      en: 'Administrative coercion (coercive measures and compulsory enforcement): the first two columns take the number of items and its change, the third the decisions made in the year. Penalties do not belong here.',
      basis: `${basis('（六）')}；《中华人民共和国行政强制法》第二条`,
    },
    fees: {
      zh: '行政事业性收费项目的数量及其增减，按项目计。收费金额不填入此行；罚没、税收不属于行政事业性收费，不计入。',
      en: 'Number of administrative and institutional fee items and its change. Amounts do not belong here; fines, confiscations and taxes are not such fees and are not counted.',
      basis: basis('（八）'),
    },
    procurement: {
      zh: '本机关报告年度政府集中采购的项目数量和采购总金额。集中采购以外的采购不计入。',
      en: 'Number of projects and total amount of centralised government procurement in the report year. Procurement outside the centralised scheme is not counted.',
      basis: basis('（九）'),
    },
  },
  columns: {
    made: {
      zh: '报告年度内新制作的件数；是否公开由“本年新公开数量”反映。以前年度制作的不计入。',
      en: 'Documents made in the report year; whether they were disclosed is shown by the next column. Documents made in earlier years are not counted.',
      basis: basis('（一）'),
    },
    published: {
      zh: '报告年度内新公开的件数，包括以前年度制作、本年才公开的。以前年度已经公开的不计入。',
      en: 'Documents first disclosed in the report year, including those made earlier. Documents already disclosed in earlier years are not counted.',
      basis: basis('（一）'),
    },
    inForce: {
      zh: '对外公开的总件数，包括以前年度公开的，不能只填本年新公开的数量。试行格式未规定核定时间点，实践中以报告年度12月31日为准。',
      en: 'Total number of documents disclosed, including those of earlier years; not only those of this year. The trial form sets no reference date; in practice it is 31 December of the report year.',
      basis: basis('（一）'),
    },
    lastYear: {
      zh: '报告年度上一年的项目数量，例如2020年年报填2019年的数量。填项目（事项）数，不填办件量或者金额。',
      en: 'Number of items in the year before the report year, for instance that of 2019 in the report for 2020. Enter items, not cases handled or amounts.',
      basis: basis('（五）（六）（八）'),
    },
    change: {
      zh: '本年项目数量比上一年增加或者减少的数量，没有变化填“0”。减少的，实践中用负数或者“减”字表示，如“-3”“减3”。处理决定数量的增减不填在此列。',
      en: 'By how many items the number rose or fell against the year before; 0 where unchanged. In practice a fall is written as a negative number or with 减, such as -3 or 减3. Changes in the number of decisions do not belong here.',
      basis: basis('（五）（六）（八）'),
    },
    decisions: {
      zh: '报告年度内作出的处理决定数量，实践中按办件量填报，不填项目数量。试行格式未写明是否包括依法未公开的处理决定。',
      en: 'Decisions made in the report year, in practice the number of cases handled; not the number of items. The trial form does not say whether decisions lawfully left undisclosed are included.',
      basis: basis('（五）（六）'),
    },
    items: {
      zh: '报告年度政府集中采购项目的数量，按项目计，不填金额。不属于集中采购的项目不计入。',
      en: 'Number of centralised government procurement projects in the report year; projects, not amounts. Projects outside centralised procurement are not counted.',
      basis: basis('（九）'),
    },
    amount: {
      zh: '报告年度政府集中采购项目的总金额，可以有小数。试行格式未规定单位，实践中多以万元填报并注明单位。',
      en: 'Total amount of centralised government procurement in the report year; decimals are allowed. The trial form sets no unit; in practice mostly units of 10,000 yuan, with the unit stated.',
      basis: basis('（九）'),
    },
  },
};
