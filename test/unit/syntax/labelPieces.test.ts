import assert from 'node:assert/strict';
import { isPiecesOfLabels } from '../../../server/src/core/syntax/cells/pieces';

describe('pieces of labels', () => {
  it('stand beside each other, with or without values', () => {
    for (const text of [
      '理   通知要求缴纳费用、行',
      ' 理结果 （二）部分公开（区分处理的，只计这一情形，不计其他情形）       0   0   0   12   0   0   12',
      '度办理结 （二）部分公开（区分处理的，只',
    ])
      assert.ok(isPiecesOfLabels(text), text);
  });

  it('are no sentences', () => {
    for (const text of [
      '（一） 主动公开。全年公开 12 条',
      '严格执行 信息发布审核制度',
      '全年收到 政府信息公开申请 3 件',
    ])
      assert.ok(!isPiecesOfLabels(text), text);
  });
});
