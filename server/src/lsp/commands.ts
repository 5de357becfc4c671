import { MessageType, ShowMessageNotification, type ExecuteCommandParams } from 'vscode-languageserver';
import { insertMissingSections, recalculate, render, type Arguments, type Edit, type Text } from '../core';
import type { OpenDocument } from './documents';
import { workspaceEdit } from './edits';
import { toFilePlaces } from './places';
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
  readonly run: (document: OpenDocument) => Outcome;
}

export const recalculateCommand = 'xxgkReport.recalculate';

const commands: Readonly<Record<string, Command>> = {
  [recalculateCommand]: { title: texts.recalculate, run: recalculateAll },
  'xxgkReport.insertMissingSections': { title: texts.insertMissingSections, run: insertAll },
};

export const commandNames: readonly string[] = Object.keys(commands);

/** Runs a command on the document whose address it is given: one edit, one step to undo, then a message. */
export async function executeCommand(params: ExecuteCommandParams, session: Session): Promise<null> {
  const command = commands[params.command];
  if (!command) return null;
  const { connection, client, documents } = session;
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
  const { edits, says, warns } = command.run(document);
  if (edits.length > 0) {
    const label = render(command.title, {}, client.locale);
    const edit = toFilePlaces(document.text, workspaceEdit(edits, document, session));
    const { applied } = await connection.workspace.applyEdit({ label, edit }).catch(() => ({ applied: false }));
    if (!applied) return say(MessageType.Error, [texts.editRefused, {}]);
  }
  return say(warns ? MessageType.Warning : MessageType.Info, ...says);
}

function recalculateAll({ analysis }: OpenDocument): Outcome {
  const results = analysis.reports.map((placed) => recalculate(analysis, placed));
  const changed = results.reduce((sum, result) => sum + result.changed, 0);
  const remaining = results.flatMap((result) => result.remaining);
  const says: [Text, Arguments][] = [];
  if (changed > 0) says.push([texts.recalculated, { count: changed }]);
  else says.push([remaining.length > 0 ? texts.nothingRecalculated : texts.nothingToRecalculate, {}]);
  if (remaining.length > 0) says.push([texts.remaining, { count: remaining.length, list: listOf(remaining) }]);
  return { edits: results.flatMap(({ edits }) => edits), says, warns: remaining.length > 0 };
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
  const edits = insertMissingSections(analysis);
  return { edits, says: [[edits.length > 0 ? texts.sectionsInserted : texts.nothingMissing, {}]], warns: false };
}
