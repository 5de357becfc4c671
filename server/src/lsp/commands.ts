import type { ExecuteCommandParams } from 'vscode-languageserver';
import {
  fillBlanks,
  fixAll,
  insertMissingSections,
  recalculate,
  render,
  type Arguments,
  type Edit,
  type Position,
  type Text,
} from '../core';
import type { OpenDocument } from './documents';
import { workspaceEdit } from './edits';
import { ErrorCodes, MessageType, ResponseError, ShowMessageNotification } from './library';
import { documentCommands, type DocumentCommand } from './offers';
import { toFilePlaces, toOwnPlaces } from './places';
import { reportsAt } from './reportsAt';
import type { Session } from './session';
import { texts } from './texts';

/** What a command changes and what it then says. */
interface Outcome {
  readonly edits: readonly Edit[];
  /** Sentences, one after another. */
  readonly says: readonly (readonly [Text, Arguments])[];
  /** Whether something is left for the user to look at. */
  readonly warns: boolean;
}

interface Command {
  readonly title: Text;
  /** `position` is where in the document the command is given, if it is given there. */
  readonly run: (document: OpenDocument, position?: Position) => Outcome;
}

const commands: Readonly<Record<DocumentCommand, Command>> = {
  'xxgkReport.recalculate': { title: texts.recalculate, run: recalculateAll },
  'xxgkReport.fixAll': { title: texts.fixAll, run: fixEverything },
  'xxgkReport.fillBlanks': { title: texts.fillBlanks, run: fillAll },
  'xxgkReport.insertMissingSections': { title: texts.insertMissingSections, run: insertAll },
};

/** Runs a command on the document whose address it is given: one edit, one step to undo, then a message. */
export async function executeCommand(
  params: ExecuteCommandParams,
  session: Session,
): Promise<null | ResponseError<void>> {
  const name = documentCommands.find((each) => each === params.command);
  const { connection, client, documents } = session;
  if (!name) {
    const message = render(texts.unknownCommand, { command: params.command }, client.locale);
    return new ResponseError<void>(ErrorCodes.InvalidParams, message);
  }
  const command = commands[name];
  const say = (type: MessageType, ...sentences: Outcome['says']): null => {
    const message = sentences
      .map(([text, args]) => render(text, args, client.locale))
      .join(client.locale === 'zh' ? '' : ' ');
    void connection.sendNotification(ShowMessageNotification.type, { type, message });
    return null;
  };
  const document = documents.get(String(params.arguments?.[0]));
  if (!document) return say(MessageType.Warning, [texts.noDocument, {}]);
  if (document.analysis.reports.length === 0) return say(MessageType.Warning, [texts.noReport, {}]);
  const position = positionIn(params.arguments?.[1]);
  const { edits, says, warns } = command.run(document, position && toOwnPlaces(document.text, position));
  if (edits.length > 0) {
    const label = render(command.title, {}, client.locale);
    const edit = toFilePlaces(document.text, workspaceEdit(edits, document, session));
    const { applied } = await connection.workspace.applyEdit({ label, edit }).catch(() => ({ applied: false }));
    if (!applied) return say(MessageType.Error, [texts.editRefused, {}]);
  }
  return say(warns ? MessageType.Warning : MessageType.Info, ...says);
}

function positionIn(argument: unknown): Position | undefined {
  const { line, character } = (argument ?? {}) as Partial<Position>;
  return typeof line === 'number' && typeof character === 'number' ? { line, character } : undefined;
}

/** The totals of the report at a position, or of all reports of the document. */
function recalculateAll(document: OpenDocument, position?: Position): Outcome {
  const { analysis } = document;
  const own = position ? reportsAt(document, { start: position, end: position }) : [];
  const results = (own.length > 0 ? own : analysis.reports).map(recalculate);
  const changed = results.reduce((sum, result) => sum + result.changed, 0);
  const remaining = results.flatMap((result) => result.remaining);
  const says: [Text, Arguments][] = [];
  if (changed > 0) says.push([texts.recalculated, { count: changed }]);
  else says.push([remaining.length > 0 ? texts.nothingRecalculated : texts.nothingToRecalculate, {}]);
  return withRemaining({ edits: results.flatMap(({ edits }) => edits), says, warns: false }, remaining);
}

function fixEverything({ text, analysis, isOwn }: OpenDocument): Outcome {
  const { edits, fixed } = fixAll(text, analysis.options, isOwn);
  return { edits, says: [fixed > 0 ? [texts.fixed, { count: fixed }] : [texts.nothingToFix, {}]], warns: false };
}

function fillAll({ analysis }: OpenDocument): Outcome {
  const { edits, filled, known, remaining } = fillBlanks(analysis);
  const says: [Text, Arguments][] = [filled > 0 ? [texts.filled, { count: filled }] : [texts.noBlanks, {}]];
  if (known > 0) says.push([texts.filledKnown, { count: known }]);
  return edits.length > 0 ? withRemaining({ edits, says, warns: false }, remaining) : { edits, says, warns: false };
}

/** Says also what still disagrees. */
function withRemaining(outcome: Outcome, remaining: readonly Text[]): Outcome {
  if (remaining.length === 0) return outcome;
  const args = { count: remaining.length, list: listOf(remaining) };
  return { ...outcome, says: [...outcome.says, [texts.remaining, args]], warns: true };
}

/** A message has room for a few; the findings in the document tell them all. */
const mostListed = 4;

function listOf(texts: readonly Text[]): Text {
  const listed = texts.slice(0, mostListed);
  const isCut = listed.length < texts.length;
  return {
    zh: listed.map(({ zh }) => zh).join('；') + (isCut ? '；等等' : ''),
    en: listed.map(({ en }) => en).join('; ') + (isCut ? '; and more' : ''),
  };
}

function insertAll({ analysis }: OpenDocument): Outcome {
  const { edits, refused } = insertMissingSections(analysis);
  const done = edits.length > 0 ? texts.sectionsInserted : refused ? undefined : texts.nothingMissing;
  const said = [done, refused ? texts.notInserted : undefined].filter((text) => text !== undefined);
  return { edits, says: said.map((text) => [text, {}]), warns: refused };
}
