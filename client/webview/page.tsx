// The whole page: a bar with what was found, the report with notes and charts, a line on the selected cell.
import type { JSX } from 'preact';
import type { Block, PreviewCell, PreviewFinding, PreviewResult } from '../../server/src/lsp/protocol';
import { Article, severities, type Live } from './article';
import { Charts } from './charts';
import type { Texts } from './texts';

interface PageProps {
  readonly result: PreviewResult;
  readonly live: Omit<Live, 'after' | 'findings'>;
  /** The cell that has or had the focus. */
  readonly selected: PreviewCell | undefined;
  /** Why the last number was not written. */
  readonly refusal: string | undefined;
}

/** The whole page: the toolbar, the report, and what is wrong with it behind each block. */
export function Page({ result, live, selected, refusal }: PageProps): JSX.Element {
  const { preview, reports, report } = result;
  const { findings, charts } = preview;
  const { texts } = live;
  const after = (block: Block): JSX.Element => (
    <>
      <Notes own={block.findings} findings={findings} texts={texts} />
      {block.kind === 'table' && block.id === 'requests' && charts.length > 0 && (
        <Charts charts={charts} texts={texts} />
      )}
    </>
  );
  return (
    <>
      <header>
        {reports.length > 1 && (
          <select aria-label={texts.report} data-choose>
            {reports.map(({ title }, index) => (
              <option value={index} selected={index === report}>
                {`${index + 1}. ${title}`}
              </option>
            ))}
          </select>
        )}
        <Summary findings={findings} texts={texts} />
        <button type="button" class="export" data-export>
          {texts.export}
        </button>
      </header>
      <main aria-label={texts.preview}>
        <Article preview={preview} live={{ ...live, findings, after }} />
      </main>
      <footer>
        <StatusLine selected={selected} findings={findings} live={live} refusal={refusal} />
      </footer>
    </>
  );
}

function Summary({ findings, texts }: { findings: readonly PreviewFinding[]; texts: Texts }): JSX.Element {
  if (findings.length === 0) return <p class="summary clean">{texts.noProblems}</p>;
  return (
    <details class="summary">
      <summary>
        {severities.map((severity) => {
          const count = findings.filter((finding) => finding.severity === severity).length;
          return count > 0 && <span class={severity}>{texts.counted(texts.severity[severity], count)}</span>;
        })}
      </summary>
      <ul aria-label={texts.problems}>
        {findings.map((finding, index) => (
          <li>
            <Note finding={finding} index={index} texts={texts} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface NotesProps {
  readonly own: readonly number[];
  readonly findings: readonly PreviewFinding[];
  readonly texts: Texts;
}

function Notes({ own, findings, texts }: NotesProps): JSX.Element | null {
  if (own.length === 0) return null;
  return (
    <ul class="notes">
      {own.map((index) => (
        <li id={`note-${index}`}>
          <Note finding={findings[index]!} index={index} texts={texts} />
        </li>
      ))}
    </ul>
  );
}

function Note({ finding, index, texts }: { finding: PreviewFinding; index: number; texts: Texts }): JSX.Element {
  const { severity, message } = finding;
  return (
    <button type="button" class={`note ${severity}`} data-note={index}>
      <span class="number">{index + 1}</span>
      <span>{texts.value(texts.severity[severity], message)}</span>
    </button>
  );
}

interface StatusProps extends Pick<PageProps, 'live' | 'selected' | 'refusal'> {
  readonly findings: readonly PreviewFinding[];
}

function StatusLine({ selected, findings, live, refusal }: StatusProps): JSX.Element {
  const { texts, editing } = live;
  if (refusal !== undefined) return <p role="alert">{refusal}</p>;
  if (!selected?.value) return <p>{texts.hint}</p>;
  const { text, value } = selected;
  const said = value.state === 'absent' ? texts.absentCell : text || texts.blank;
  const messages = selected.findings.flatMap((index) => findings[index]?.message ?? []);
  return (
    <p>
      <strong>{texts.value(value.name, said)}</strong>
      {messages.map((message) => (
        <span class="message">{message}</span>
      ))}
      <span class="keys">{editing ? texts.editing : texts.keys}</span>
    </p>
  );
}
