/** Bad input, said in one line: what, where, what to do. The rest goes on. */
export interface Problem {
  /** The file as the user named it, with its line where there is one: `reports.jsonl:7`. */
  readonly where: string;
  readonly what: string;
  readonly remedy: string;
  /** True where the report was read or added all the same. */
  readonly read: boolean;
}

export const problemLine = (p: Problem): string => `${p.where}: ${p.what}; ${p.remedy}`;
