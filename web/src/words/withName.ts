/** What the report calls something, with its name where the words alone do not tell: "the town (Shusha)". */
export function withName(text: string, name: string): string {
  if (text === "" || includes(name, text) || PRONOUN.test(text)) return name;
  return includes(text, name) ? text : `${text} (${name})`;
}

const PRONOUN = /^(?:he|she|it|they|them|him|her|his|its|their|who|which|we|us|i)$/i;

const includes = (text: string, part: string): boolean => text.toLowerCase().includes(part.toLowerCase());
