import { createHash } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArtifactLocation, Fix, Notification, Region, ReportingDescriptor, Result, Run } from 'sarif';
import { rules, type Span } from '../../core';
import { version } from '../../version';
import { isInside } from '../isInside';
import type { Outcome } from '../job';
import { locale } from '../locale';
import type { DetailedMessage } from '../messages';
import type { Format, Totals } from './format';

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
const levels = { error: 'error', warning: 'warning', info: 'note', hint: 'note' } as const;

/** SARIF 2.1.0, for code scanning. */
export const sarif: Format = () => {
  let separator = '\n';
  return {
    start: `{"version":"2.1.0","$schema":"${schema}","runs":[{${members(head)},"results":[`,
    outcome: (outcome) =>
      resultsOf(outcome)
        .map((result) => {
          const text = separator + JSON.stringify(result);
          separator = ',\n';
          return text;
        })
        .join(''),
    end: (totals) => `\n],${members(tail(totals))}}]}\n`,
  };
};

function members(object: Partial<Run>): string {
  return JSON.stringify(object).slice(1, -1);
}

const head: Pick<Run, 'tool' | 'columnKind' | 'language'> = {
  tool: { driver: { name: 'xxgk-report', semanticVersion: version, rules: rules.map(descriptor) } },
  columnKind: 'utf16CodeUnits',
  language: locale === 'zh' ? 'zh-CN' : 'en-US',
};

function descriptor({ code, severity, title, docs, source, example }: (typeof rules)[number]): ReportingDescriptor {
  const text = docs[locale];
  const wrongAndRight = locale === 'zh' ? (['有误：', '正确：'] as const) : (['Wrong:', 'Right:'] as const);
  const [wrong, right] = [example.wrong, example.right].map(
    (each, index) => `${wrongAndRight[index]}\n\n\`\`\`\n${each}\n\`\`\``,
  );
  return {
    id: code,
    shortDescription: { text: title[locale] },
    fullDescription: { text },
    help: { text, markdown: [text, wrong, right, source].filter((part) => part !== '').join('\n\n') },
    defaultConfiguration: { level: levels[severity] },
  };
}

function tail({ failures }: Totals): Pick<Run, 'invocations'> {
  const notifications = failures.map((text): Notification => ({ level: 'error', message: { text } }));
  return {
    invocations: [{ executionSuccessful: failures.length === 0, toolExecutionNotifications: notifications }],
  };
}

const ruleIndices = new Map(rules.map(({ code }, index) => [code, index]));

function resultsOf({ file, messages }: Outcome): Result[] {
  const artifactLocation = locationOf(file);
  const counts = new Map<string, number>();
  return messages.map((message): Result => {
    const { code, severity, message: text, line, column, endLine, endColumn, fixes } = message;
    const place = JSON.stringify(message.fingerprint);
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    return {
      ruleId: code,
      ruleIndex: ruleIndices.get(code)!,
      level: levels[severity],
      message: { text },
      locations: [
        {
          physicalLocation: {
            artifactLocation,
            region: { startLine: line, startColumn: column, endLine, endColumn },
          },
        },
      ],
      // Equal places are told apart by their order.
      partialFingerprints: { 'place/v1': fingerprint(`${place} ${count}`) },
      ...(fixes.length > 0 && { fixes: fixes.map((fix) => toFix(fix, artifactLocation)) }),
    };
  });
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

function toFix({ title, edits }: DetailedMessage['fixes'][number], artifactLocation: ArtifactLocation): Fix {
  const replacements = edits.map(({ span, newText }) => ({
    deletedRegion: regionOf(span),
    insertedContent: { text: newText },
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation, replacements }] };
}

function regionOf({ start, end }: Span): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** Paths inside the current folder stay relative, as code scanning wants them. */
function locationOf(file: string): ArtifactLocation {
  if (!isInside('.', file)) return { uri: pathToFileURL(file).href };
  return { uri: path.relative('.', file).split(path.sep).map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}
