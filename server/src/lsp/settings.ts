import {
  checkOptions,
  defaultOptions,
  formSettings,
  rules,
  severitySettings,
  type Arguments,
  type CheckOptions,
  type Severity,
  type Text,
} from '../core';
import type { ConfigFile } from './configFiles';
import { texts } from './texts';

export interface Settings {
  /** The configuration file that they come from, where there is one. */
  readonly config?: string;
  readonly check: CheckOptions;
  /** Whether reports are looked for in documents that are not of our own language. */
  readonly plainText: boolean;
  readonly codeLens: boolean;
  /** Where the column of a number that stands alone on its line is shown. */
  readonly inlayHints: 'endOfLine' | 'off';
}

/** Told about each value that cannot be used; the default takes its place. */
type Complain = (problem: Text, args: Arguments) => void;

/** Equal settings are one object, and equal options within them too: results of checks are kept by that identity. */
export function readSettings(value: unknown, complain: Complain): Settings {
  const given = isRecord(value) ? value : {};
  const form = oneOf('form', given['form'], formSettings, complain) ?? defaultOptions.form;
  const check = intern<CheckOptions>({ ...defaultOptions, form, rules: readSeverities(given['rules'], complain) });
  const hints = isRecord(given['inlayHints']) ? given['inlayHints'] : {};
  return intern<Settings>({
    check,
    plainText: oneOf('plainText', given['plainText'], flags, complain) ?? true,
    codeLens: oneOf('codeLens', given['codeLens'], flags, complain) ?? true,
    inlayHints: oneOf('inlayHints.columns', hints['columns'], hintPlaces, complain) ?? 'endOfLine',
  });
}

/** Settings of one report with what its configuration file says; what is set in the editor goes before. */
export function withConfig(settings: Settings, { uri, config }: ConfigFile, file: string): Settings {
  const check = intern<CheckOptions>(checkOptions(config, file, settings.check));
  return intern<Settings>({ ...settings, config: uri, check });
}

/** Clients send our section either by itself or inside all of their settings. */
export function ownSection(value: unknown): Record<string, unknown> {
  if (!isRecord(value)) return {};
  const section = value['xxgkReport'];
  return isRecord(section) ? section : value;
}

const flags = [true, false] as const;
const hintPlaces = ['endOfLine', 'off'] as const;

function readSeverities(value: unknown, complain: Complain): CheckOptions['rules'] {
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) {
    complain(texts.badRules, {});
    return {};
  }
  const known = new Set(rules.map(({ code }) => code));
  const result: Record<string, Severity | 'off'> = {};
  for (const code of Object.keys(value).sort()) {
    const severity = oneOf(`rules["${code}"]`, value[code], severitySettings, complain);
    if (!known.has(code)) complain(texts.unknownRule, { code });
    else if (severity) result[code] = severity;
  }
  return result;
}

/** A value that is none of the allowed ones is told; one that is not there is not. */
function oneOf<T>(name: string, value: unknown, allowed: readonly T[], complain: Complain): T | undefined {
  if (value === undefined || value === null) return undefined;
  const found = allowed.find((one) => one === value);
  if (found === undefined) complain(texts.badSetting, { name, value: shorten(value), allowed: allowed.join(' | ') });
  return found;
}

function shorten(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const interned = new Map<string, unknown>();
/** Whoever types in a configuration makes new settings at every key; beyond this many the known ones are forgotten. */
const mostInterned = 1_000;

function intern<T>(value: T): T {
  const key = JSON.stringify(value);
  if (!interned.has(key)) {
    if (interned.size >= mostInterned) interned.clear();
    interned.set(key, value);
  }
  return interned.get(key) as T;
}
