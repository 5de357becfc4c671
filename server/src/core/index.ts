/**
 * The language service: a text under edit, its reports, what is wrong with them and what can be done about it. Pure:
 * it knows no protocol, no file and no clock. Positions in and out are (line, UTF-16 code unit), from 0.
 */
export { analyse, findingsOf, PlacedReport, type Analysis } from './analysis';
export { move, type Finding, type Fix, type Related, type Severity } from './check/finding';
export { fingerprintOf, type Fingerprint } from './check/fingerprint';
export { defaultOptions, formSettings, severitySettings, type CheckOptions } from './check/options';
export { isReportName } from './check/probe';
export { severityNames } from './check/severities';
export { addIgnored } from './config/addIgnored';
export {
  checkOptions,
  configName,
  emptyConfig,
  holdsFor,
  type Config,
  type ConfigProblem,
  type Ignored,
} from './config/config';
export { readConfig } from './config/readConfig';
export { staleEntries, type CheckedFile } from './config/staleEntries';
export { render, localeOf, type Arguments, type Locale, type Text } from './messages/locale';
export { layouts, type Layout } from './model/layout/layout';
export { ruleOf, rules, severityOf } from './rules';
export { reportFaultsTo } from './rules/engine';
export { messageOf, relatedMessageOf, fixTitleOf } from './rules/messages';
export type { Rule } from './rules/rule';
export { ReportDocument } from './syntax/document';
export { placeholders } from './text/placeholders';
export { type Edit, type Position, type Span, comparePositions, isSameSpan, touches } from './text/span';
export { codeLenses, type Lens } from './features/codeLens';
export { completions, type Completion, type CompletionKind } from './features/completion';
export { searchableNames } from './completion/names';
export { definition } from './features/definition';
export { documentHighlights, type Highlight } from './features/documentHighlight';
export { documentLinks, type DocumentLink } from './features/documentLink';
export { documentSymbols, type ReportSymbol, type SymbolKind } from './features/documentSymbol';
export { extract, type ExtractedReport, type Values } from './features/extract';
export { fillBlanks, type Filling } from './features/fillBlanks';
export { fixAll, hasSafeFixes, type SafeFixes } from './features/fixAll';
export { foldingRanges, type Fold } from './features/foldingRange';
export { format } from './features/format';
export { hover, type Hover } from './features/hover';
export { fingerprintsAt, type Printed } from './features/ignore';
export { pasteIntoTable, type Clipboard, type TablePaste } from './features/pasteIntoTable';
export { inlayHints, type InlayHint } from './features/inlayHint';
export { quickFixes, type QuickFix } from './features/quickFix';
export { recalculate, type Recalculation } from './features/recalculate';
export { subjectOf } from './features/place';
export { references } from './features/references';
export { rewriteTable, type Rewriting } from './features/rewriteTable';
export { skeleton, type Skeleton } from './features/skeleton';
export { summary, type Summary } from './features/summary';
export { insertMissingSections } from './features/insertMissingSections';
export { selectionRange } from './features/selectionRange';
export { semanticTokens, type SemanticToken, type TableTokens, type TokenType } from './features/semanticTokens';
export { isNamedLike, workspaceSymbols, type PlacedSymbol } from './features/workspaceSymbol';
export { moveSection, type Direction } from './features/moveSection';
export { renumber } from './features/renumber';
export {
  preview,
  reportNames,
  type Block,
  type Chart,
  type ChartItem,
  type NamedReport,
  type Preview,
  type PreviewCell,
  type PreviewFinding,
  type Run,
  type TableBlock,
  type TextBlock,
} from './features/preview';
export { cellChanged, setCell, type CellAddress, type CellEdit } from './features/setCell';
