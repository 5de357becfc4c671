// A report as it looks when published: what the page shows and what is exported.
import type { ComponentChildren, JSX } from 'preact';
import type { Block, Preview, PreviewFinding, Run, TextBlock } from '../../server/src/lsp/protocol';
import { StatutoryTable } from './table';
import type { Texts } from './texts';

/** What the live page adds to the report. */
export interface Live {
  readonly texts: Texts;
  readonly findings: readonly PreviewFinding[];
  /** The cell that is being written, and what is written so far. */
  readonly editing: { readonly cell: string; readonly text: string } | undefined;
  /** What has been written into cells and has not come back yet. */
  readonly pending: ReadonlyMap<string, string>;
  /** The cell of each table that the keyboard enters it by. */
  readonly stops: Readonly<Record<string, string>>;
  /** The cell at the cursor of the editor. */
  readonly current: string | undefined;
  /** What follows a block. */
  readonly after: (block: Block) => ComponentChildren;
}

interface ArticleProps {
  readonly preview: Preview;
  readonly live?: Live;
}

/** A report as HTML; `live` is missing in an export, which answers no key. */
export function Article({ preview, live }: ArticleProps): JSX.Element {
  return (
    <article lang="zh-CN">
      {preview.blocks.map((block) => (
        <section class={`block ${block.kind}`}>
          {block.kind === 'table' ? <StatutoryTable block={block} live={live} /> : <Text block={block} live={live} />}
          {live?.after(block)}
        </section>
      ))}
    </article>
  );
}

const tags = { title: 'h1', heading: 'h2', paragraph: 'p' } as const;

function Text({ block, live }: { block: TextBlock; live: Live | undefined }): JSX.Element {
  const Tag = tags[block.kind];
  return <Tag data-line={live && block.at.line}>{block.runs.map((run) => textOf(run, live))}</Tag>;
}

function textOf({ text, at, findings, strong }: Run, live: Live | undefined): JSX.Element {
  const content = strong ? <strong>{text}</strong> : text;
  if (!live) return <>{content}</>;
  const worst = worstOf(findings, live.findings);
  if (worst === undefined)
    return (
      <span data-run data-at={placeOf(at)}>
        {content}
      </span>
    );
  return (
    <mark class={worst} data-run data-at={placeOf(at)} aria-describedby={notesOf(findings)}>
      {content}
      <Badges findings={findings} />
    </mark>
  );
}

/** A place of the draft as an attribute. */
export function placeOf({ line, character }: Run['at']): string {
  return `${line}:${character}`;
}

/** The worst first. */
export const severities = ['error', 'warning', 'info', 'hint'] as const;

/** The worst severity of the findings with some indices; none where there are none. */
export function worstOf(
  own: readonly number[],
  findings: readonly PreviewFinding[],
): PreviewFinding['severity'] | undefined {
  return severities.find((severity) => own.some((index) => findings[index]?.severity === severity));
}

/** The ids of the notes on some findings. */
export function notesOf(findings: readonly number[]): string | undefined {
  return findings.length > 0 ? findings.map((index) => `note-${index}`).join(' ') : undefined;
}

/** The numbers under which the notes are found. */
export function Badges({ findings }: { findings: readonly number[] }): JSX.Element {
  return (
    <sup aria-hidden="true" class="badges">
      {findings.map((index) => index + 1).join(',')}
    </sup>
  );
}
