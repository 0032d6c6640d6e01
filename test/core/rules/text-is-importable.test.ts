import { mended, odditiesIn } from '../../../src/core/rules/text-is-importable/oddities-in';
import { textIsImportable } from '../../../src/core/rules/text-is-importable/rule';
import { fc } from '../../support/fast-check';
import { testRule } from '../../support/test-rule';

testRule(textIsImportable, {
  valid: {
    'ordinary text, with prose over several lines': `
      | 部门整体支出绩效自评表 | < | < | < | < | < |
      | 部门名称 | < | 某县气象局 | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 偏差原因 |
      | 产出指标 | 数量指标 | 预报发布次数 | ≥365次 | 366次 | １、加密观测；⏎２、闰年。 |
      | ^ | 质量指标 | 预报准确率（%） | ≥90% | {0.92:0%} |  |`,
  },
  invalid: {
    'each kind of character': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < | < |
      | 部门名称 | < | 某县气象局⏎ !outer-blank | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 偏差原因 |
      | 产出指标 | 数量指标 | 预报发布⏎次数 !line-break | ≥365次 | ３６６次 !full-width-digit | 见附件\u0007 !control-character |
      | ^ | ^ | 雷达\u200b巡检次数 !control-character | ≥12次 | 12次✅ !unusual-character |  |
      | ^ | 质量指标 | 台站\ue123考核 !unusual-character | ≥90% | {0.92:0%} |  |`,
      zh: [
        '“某县气象局”的单元格开头或末尾有空格',
        '“预报发布次数”的单元格里有换行',
        '“预报发布次数”用了全角数字：３ ６',
        '“预报发布次数”含有看不见的字符：U+0007',
        '“雷达巡检次数”含有看不见的字符：U+200B',
        '“雷达巡检次数”含有系统可能不认的字符：✅U+2705',
        '“台站\ue123考核”含有系统可能不认的字符：U+E123',
      ],
    },
    'several in one cell': `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 发文\u200e数⏎ !control-character !outer-blank | ≥３件 !full-width-digit | 3件 |`,
  },
});

test('mending leaves nothing that can be mended, changes nothing else, and is done once', () => {
  const piece = fc.constantFrom(
    '培训',
    'a b',
    '１２',
    '％',
    '\u200b',
    '\u0001',
    '\u3000',
    ' ',
    '\n',
    '3.5',
    '✅',
  );
  fc.assert(
    fc.property(fc.array(piece), fc.boolean(), (pieces, isProse) => {
      const once = mended(pieces.join(''), isProse);
      expect(mended(once, isProse)).toBe(once);
      const left = odditiesIn(once, isProse).map(({ oddity }) => oddity);
      expect(left.filter((oddity) => oddity !== 'line-break' && oddity !== 'unusual-character')).toEqual([]);
      expect(once).toContain(pieces.filter((one) => one === '✅').length > 0 ? '✅' : '');
    }),
  );
});
