/** Chinese is the language of the reports and the source of truth; English is the second. */
export type Locale = 'zh' | 'en';

export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** Values for the names in braces; a text is rendered in the same language. */
export type Arguments = Readonly<Record<string, string | number | Text>>;

/** The text in the given language with `{name}` replaced by the argument of that name. */
export function render(text: Text, args: Arguments, locale: Locale): string {
  return text[locale].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = args[name];
    return typeof value === 'object' ? value[locale] : String(value ?? whole);
  });
}

/** The language for an LSP or VS Code locale such as `zh-cn`; Chinese where none is told. */
export function localeOf(tag: string | undefined): Locale {
  return tag === undefined || /^zh/i.test(tag) ? 'zh' : 'en';
}
