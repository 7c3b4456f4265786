const names = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'none' });

/**
 * The language a document says it is in, by its English name, where that is not English: only English can be checked. `tag` is BCP 47; null for English, for
 * none, and for a tag that names no one language.
 */
export function foreignLanguage(tag: string | null): string | null {
  const [, language] = /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag ?? '') ?? [];
  // "Undetermined", "no linguistic content" and "multiple languages" say nothing about any.
  if (!language || /^(?:en|eng|und|zxx|mul|mis)$/i.test(language)) return null;
  return names.of(language) ?? null;
}
